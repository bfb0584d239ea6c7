// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.intake.Confirmation;

/** Statements are read page by page in the paper's order, each beside its mark. */
class TogetherTest {
  @TempDir Path folder;

  private static Reader.Line line(int number, String words, String at, String... fields) {
    Confirmation.Pending entry =
        new Confirmation.Pending(
            Path.of("offer.yaml"), "terms", "backup-commitment", words, at, List.of(fields));
    return new Reader.Line(
        "k" + number, number, "chg", "Backup", words, at, List.of(), List.of(), entry);
  }

  @Test
  void a_page_is_one_group_and_a_long_one_is_parted_evenly() {
    List<Reader.Line> all = new ArrayList<>();
    all.add(line(1, "a", "plans, page 9 of us.pdf, page 1, row Backup, column Gold"));
    all.add(line(2, "b", "plans, page 9 of us.pdf, page 2"));
    all.add(line(3, "c", "terms.md, line 7"));
    all.add(line(4, "d", "terms.md, line 8", "# doubtful: the words may speak of something else"));
    for (int i = 0; i < 26; i++) {
      all.add(line(10 + i, "e", "crm.xlsx, sheet A, B, cell C" + i));
    }
    List<Together> groups = Together.of(all);
    assertEquals(
        List.of(
            "plans, page 9 of us.pdf, page 1: k1",
            "plans, page 9 of us.pdf, page 2: k2",
            "terms.md: k3"),
        groups.stream().limit(3).map(g -> g.place() + ": " + g.keys()).toList());
    assertEquals(
        List.of("crm.xlsx, sheet A, B 1/2 13", "crm.xlsx, sheet A, B 2/2 13"),
        groups.stream()
            .skip(3)
            .map(g -> g.place() + " " + g.part() + "/" + g.parts() + " " + g.lines().size())
            .toList());
    assertEquals("row Backup, column Gold", groups.get(0).within(all.get(0)));
    assertEquals("line 7", groups.get(2).within(all.get(2)));
  }

  @Test
  void a_cell_is_marked_in_its_column_and_numbers_follow_the_paper() throws IOException {
    Files.createDirectories(folder.resolve(Papers.FOLDER));
    Files.writeString(
        folder.resolve(Papers.FOLDER).resolve("plans.md"),
        """
        | What | Silver | Gold |
        |---|---|---|
        | Backup | yes | yes |

        Terms run 36 months.
        """);
    PaperPane pane =
        PaperPane.of(
            folder,
            List.of("plans.md"),
            List.of(
                line(1, "Nowhere to be found", "plans.md, line 1"),
                line(2, "Terms run 36 months", "plans.md, line 5"),
                line(3, "Backup; yes", "plans.md, line 3, row Backup, column Gold")));
    List<PaperPane.Piece> marked =
        pane.papers().get(0).paragraphs().stream()
            .flatMap(p -> p.pieces().stream())
            .filter(p -> p.number() > 0)
            .toList();
    assertEquals(
        List.of("yes 1", "Terms run 36 months 2"),
        marked.stream().map(p -> p.text() + " " + p.number()).toList());
    List<PaperPane.Piece> row =
        pane.papers().get(0).paragraphs().stream()
            .filter(p -> p.pieces().get(0).text().equals("Backup"))
            .findFirst()
            .orElseThrow()
            .pieces();
    assertEquals(1, row.get(row.size() - 1).number(), row.toString());
    assertEquals(
        List.of("k3 true", "k2 true", "k1 false"),
        pane.lines().stream().map(l -> l.key() + " " + pane.shows(l)).toList());
    assertTrue(pane.lines().get(2).number() == 3);
  }
}
