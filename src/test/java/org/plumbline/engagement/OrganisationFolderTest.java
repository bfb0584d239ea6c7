// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;

/** Which files of an organization's folder are read. */
class OrganisationFolderTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "organisation.yaml",
        "organization.yaml",
        "organization.yml",
        "Organisation.YAML",
        "ORGANIZATION.YML"
      })
  void the_organization_is_read_in_both_spellings_and_endings(String name) throws IOException {
    write(name);
    assertEquals(List.of(folder.resolve(name)), new OrganisationFolder(folder).read());
    assertEquals(List.of(), codes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"summit.yaml", "summit.yml", "summit.YAML", "Summit East.Yml"})
  void an_offer_is_read_whatever_the_letters_of_its_ending(String name) throws IOException {
    write("organization.yaml");
    write("offers/" + name);
    assertEquals(
        List.of(folder.resolve("offers").resolve(name)), new OrganisationFolder(folder).offers());
    assertEquals(List.of(), codes());
  }

  @Test
  void the_folder_of_offers_may_have_capital_letters() throws IOException {
    write("organization.yaml");
    write("Offers/summit.yaml");
    assertEquals(1, new OrganisationFolder(folder).offers().size());
    assertEquals(List.of(), codes());
  }

  @Test
  void two_folders_of_offers_are_an_error() throws IOException {
    write("organization.yaml");
    write("offers/summit.yaml");
    assumeFalse(Files.exists(folder.resolve("OFFERS")), "a disk without capital letters");
    write("Offers/lakeside.yaml");
    assertEquals(List.of("ENG-013"), codes());
  }

  @Test
  void what_is_not_read_is_named() throws IOException {
    write("organization.yaml");
    write("offers/summit.yaml.txt");
    write("offers/2026/summit.yaml");
    write("offer/summit.yaml");
    write("summit.yaml");
    write("minutes.docx");
    write("offers/scan.pdf");
    write(".DS_Store");
    assertEquals(List.of("ENG-015", "ENG-014", "ENG-014", "ENG-014", "ENG-014"), codes());
    assertEquals(
        List.of(folder.resolve("organization.yaml")), new OrganisationFolder(folder).read());
  }

  @Test
  void a_link_to_a_folder_reads_as_the_folder() throws IOException {
    write("real/organization.yaml");
    write("real/offers/summit.yaml");
    Path link = folder.resolve("link");
    try {
      Files.createSymbolicLink(link, folder.resolve("real"));
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "no links here");
    }
    assertEquals(2, new OrganisationFolder(link).read().size());
    assertTrue(new OrganisationFolder(link).organisation().isPresent());
  }

  private List<String> codes() {
    Problems problems = new Problems();
    new OrganisationFolder(folder).check(problems);
    return problems.all().stream().map(Problem::code).toList();
  }

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x: y\n");
  }
}
