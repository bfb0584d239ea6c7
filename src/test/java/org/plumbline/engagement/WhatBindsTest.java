// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;

/** Which frameworks an organization looks at, and what is said of its staff. */
class WhatBindsTest {
  @TempDir Path folder;
  private final Problems problems = new Problems();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HIPAA covered entity | hipaa-security-rule hipaa-breach-notification",
        "'GLBA, 16 CFR 314 (FTC)' | glba-safeguards-rule",
        "'CMMC Level 2 (C3PAO) from 2027; DFARS 252.204-7012; ITAR' | cmmc-level-2",
        "CMMC Level 3 | cmmc-level-2 cmmc-level-3",
        "'hipaa and FISMA' | hipaa-security-rule hipaa-breach-notification nist-800-53-r5"
      })
  void frameworks_left_out_follow_from_what_it_is_regulated_under(String under, String ids)
      throws IOException {
    Organisation who = read("regulated_under: '" + under + "'\n");
    assertEquals(List.of(ids.split(" ")), who.frameworks());
    assertEquals(List.of("ENG-018"), codes());
  }

  @Test
  void an_answer_implies_frameworks_too() throws IOException {
    Organisation who = read("facts: {businessAssociate: yes}\n");
    assertEquals(List.of("hipaa-security-rule", "hipaa-breach-notification"), who.frameworks());
  }

  @Test
  void words_that_imply_nothing_leave_all_frameworks_and_a_word_about_it() throws IOException {
    Organisation who = read("regulated_under: HIPAAX and a CMMC Level 22\n");
    assertEquals(List.of(), who.frameworks());
    assertEquals(List.of("ENG-018"), codes());
  }

  @Test
  void frameworks_that_are_named_are_taken_as_they_are() throws IOException {
    Organisation who =
        read("regulated_under: HIPAA covered entity\nframeworks: [glba-safeguards-rule]\n");
    assertEquals(List.of("glba-safeguards-rule"), who.frameworks());
    assertEquals(List.of(), codes());
  }

  @Test
  void a_part_time_person_is_named_as_one() throws IOException {
    String told = warning(read("frameworks: [cmmc-level-2]\n", "part-time"));
    assertTrue(told.contains("you have a part-time one"), told);
    assertFalse(warning(read("frameworks: [cmmc-level-2]\n", "none")).contains("part-time"));
  }

  private static String warning(Organisation who) {
    Engagement coManaged =
        Engagements.ofModel(ProjectData.model("co-managed"), ProjectData.TRAITS, who);
    return Said.of(coManaged.warnings().get(coManaged.warnings().size() - 1));
  }

  private List<String> codes() {
    return problems.all().stream().map(Problem::code).toList();
  }

  private Organisation read(String more) throws IOException {
    return read(more, "none");
  }

  private Organisation read(String more, String staff) throws IOException {
    Files.writeString(
        folder.resolve("organization.yaml"),
        "name: Test\ninternal_it_staff: " + staff + "\n" + more);
    return OrganisationReader.read(folder, ProjectData.VOCABULARY, ProjectData.RULES, problems);
  }
}
