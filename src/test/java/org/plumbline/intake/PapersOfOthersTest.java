// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.intake.reader.Suggestion;

/** Papers of other authors' habits and trades are read as their gold readings say. */
class PapersOfOthersTest {
  private static final Path PAPERS = Path.of("src/test/resources/intake/papers");
  private static final PaperGold GOLD = new PaperGold();

  @Test
  void figures_of_seventeen_papers_do_not_fall() throws IOException {
    List<Path> papers = PaperGold.papers(PAPERS);
    PaperGold.Figures figures = GOLD.measure(papers);
    assertEquals(17, papers.size());
    assertAll(
        () -> assertTrue(figures.recall() >= 0.90, figures::toString),
        () -> assertTrue(figures.rightShare() >= 0.88, figures::toString),
        () -> assertTrue(figures.heldPrecision() >= 0.90, figures::toString),
        () -> assertTrue(figures.priceShare() >= 0.90, figures::toString));
  }

  @Test
  void every_quotation_stands_in_its_paper_at_its_place() throws IOException {
    List<String> wrong = new ArrayList<>();
    int seen = 0;
    for (Path paper : PaperGold.papers(PAPERS)) {
      Path file =
          Files.exists(paper.resolve("paper.md"))
              ? paper.resolve("paper.md")
              : paper.resolve("paper.txt");
      List<String> lines = Files.readAllLines(file);
      for (Suggestion s : GOLD.read(paper).suggestions()) {
        seen++;
        int from = Math.max(0, s.passage().at().line() - 4);
        String near = String.join(" ", lines.subList(from, Math.min(lines.size(), from + 14)));
        if (!PaperGold.letters(near).contains(PaperGold.letters(s.passage().words()))) {
          wrong.add(
              paper.getFileName() + ":" + s.passage().at().line() + " " + s.passage().words());
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(seen > 250, "only " + seen + " suggestions");
  }

  @Test
  void a_request_for_proposals_offers_nothing() throws IOException {
    List<Suggestion> held =
        GOLD.read(PAPERS.resolve("07-delmar-rfp")).suggestions().stream()
            .filter(Suggestion::held)
            .toList();
    assertEquals(List.of(), held);
  }

  @Test
  void refusals_duties_of_the_client_and_slogans_are_never_held() throws IOException {
    List<String> heldWrongly = new ArrayList<>();
    for (Path paper : PaperGold.papers(PAPERS)) {
      for (Suggestion s : GOLD.read(paper).suggestions()) {
        String words = s.passage().words();
        boolean others =
            words.matches(
                "(?s)(?:The )?(?:Client|Customer|Subscriber) (?:shall|will|must|screens|trains|locks).*|We do not .*|.*sleep better.*|.*99.7 %.*");
        if (others && s.held()) {
          heldWrongly.add(words);
        }
      }
    }
    assertEquals(List.of(), heldWrongly);
  }
}
