// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.ProjectData;

/** Six arrangements have room beside each other, more stand below; an owner reads three pages. */
class ManyArrangementsTest {
  private static final Path EXAMPLE = Path.of("examples/tri-valley-machining");

  @TempDir Path folder;

  @Test
  void a_decision_of_three_offers_over_every_rule_book_has_six_pages() throws IOException {
    example(
        ProjectData.FRAMEWORKS.stream().map(f -> f.id()).collect(Collectors.joining(", ")),
        List.of("lakeside", "ridgeline", "summit"));
    for (String size : List.of("letter", "a4")) {
      ExamplePdf decision =
          ExamplePdf.of(
              folder, folder.resolve(size), "--template", "decision", "--page-size", size);
      try (PdfReader reader = new PdfReader(Files.readAllBytes(decision.pdf()))) {
        assertEquals(6, reader.getNumberOfPages(), size);
        String first = ExamplePdf.page(reader, 1).replaceAll("\\s+", " ");
        assertTrue(first.contains("What to do, what matters most first"), first);
        assertTrue(first.contains("no business associate agreement"), first);
      }
    }
  }

  @Test
  void a_set_for_an_assessor_speaks_of_one_of_four_offers_and_names_the_others()
      throws IOException {
    example("cmmc-level-2", List.of("lakeside", "ridgeline", "summit", "ridgeline"));
    String text =
        ExamplePdf.text(ExamplePdf.of(folder, folder.resolve("out")).pdf()).replaceAll("\\s+", " ");
    assertTrue(text.contains("Who does what: "), "the first page");
    int others = text.indexOf("Also read");
    assertTrue(others > 0, "no word on the others");
    String named = text.substring(others, text.indexOf("This set does not speak of them", others));
    assertEquals(3, named.split(",").length, named);
  }

  /** The example with these rule books and offers; a repeated offer gets a name of its own. */
  private void example(String frameworks, List<String> offers) throws IOException {
    Files.writeString(
        folder.resolve("organisation.yaml"),
        Files.readString(EXAMPLE.resolve("organisation.yaml"))
            .replaceFirst("(?m)^frameworks: .*$", "frameworks: [" + frameworks + "]"));
    Files.createDirectories(folder.resolve("offers"));
    for (int i = 0; i < offers.size(); i++) {
      String text = Files.readString(EXAMPLE.resolve("offers/" + offers.get(i) + ".yaml"));
      String name = offers.indexOf(offers.get(i)) == i ? offers.get(i) : offers.get(i) + "-" + i;
      Files.writeString(
          folder.resolve("offers/" + name + ".yaml"),
          text.replaceFirst("(?m)^id: .*$", "id: " + name));
    }
  }
}
