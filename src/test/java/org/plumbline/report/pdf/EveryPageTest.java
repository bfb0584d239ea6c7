// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.cli.CommandLineRun;
import org.plumbline.report.Cases;

/** Every page of every document of every example and case, measured as it lies on the paper. */
class EveryPageTest {
  /** Smallest type, in points; measured sizes are rounded in the file. */
  private static final double SMALLEST = 8.45;

  /** Narrowest margin of a page, in points. */
  private static final double MARGIN = 46;

  /** A page with fewer words, head and foot among them, is almost empty. */
  private static final int FEW = 30;

  /** As much of its height a page before the last has text on, at least. */
  private static final double FILLED = 0.2;

  /** More complaints than this help nobody. */
  private static final int MOST = 30;

  @TempDir Path out;

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "examples/cedar-ridge-dental, ''",
    "examples/fairview-clinic, ''",
    "TAILORED, --page-size a4",
    "NOTHING_OPEN, ''",
    "SIX_OFFERS, --page-size a4",
    "TWO_OFFERS, --page-size a4",
    "TWO_RULES, ''",
    "examples/harbor-consumer-credit, ''",
    "examples/harbor-consumer-credit, --page-size a4",
    "FINAL_PLAN, ''",
    "examples/tri-valley-providers, --page-size a4",
    "'', --frameworks hipaa-security-rule"
  })
  void nothing_overlaps_or_runs_off_and_the_file_reads_as_the_page(String where, String more)
      throws IOException {
    boolean made = where.matches("[A-Z_]+");
    String folder = made ? Cases.valueOf(where).into(out.resolve("case")).toString() : where;
    List<String> words = new ArrayList<>(List.of("evaluate"));
    words.addAll(
        Stream.of(folder, more)
            .flatMap(s -> Arrays.stream(s.split(" ")))
            .filter(s -> !s.isEmpty())
            .toList());
    words.addAll(List.of("--formats", "pdf", "--date", "2026-11-27", "--out", out.toString()));
    CommandLineRun run = CommandLineRun.of(words.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    List<String> wrong = new ArrayList<>();
    for (String name : List.of("gap-report.pdf", "decision.pdf")) {
      List<PrintedPages.Printed> pages = PrintedPages.of(out.resolve(name));
      assertTrue(pages.size() > 3, name);
      assertTrue(pages.size() <= 6 || name.equals("gap-report.pdf"), name + " " + pages.size());
      int least = name.equals("decision.pdf") ? 2 * FEW : FEW;
      for (PrintedPages.Printed page : pages) {
        if (page.words().size() < least) {
          wrong.add(name + " page " + page.number() + " holds " + page.words().size() + " words");
        }
        for (String each : wrongOn(page, pages.size())) {
          wrong.add(name + " page " + page.number() + ": " + each);
        }
      }
    }
    assertEquals(List.of(), wrong.stream().limit(MOST).toList(), wrong.size() + " in all");
  }

  private static List<String> wrongOn(PrintedPages.Printed page, int pages) {
    List<String> wrong = new ArrayList<>();
    List<PrintedPages.Word> words = page.words();
    double foot = footOf(page, pages);
    double lowest = 0;
    for (int i = 0; i < words.size(); i++) {
      PrintedPages.Word word = words.get(i);
      lowest = Math.abs(word.base() - foot) > 1 ? Math.max(lowest, word.base()) : lowest;
      if (word.size() < SMALLEST) {
        wrong.add(word + " is set in " + word.size() + " points");
      }
      if (word.right() > page.width() - MARGIN + 1 || word.left() < MARGIN - 1) {
        wrong.add(word + " runs off to " + word.right());
      }
      if (Math.abs(word.base() - foot) > 1 && word.bottom() > foot - 9) {
        wrong.add(word + " lies in the foot");
      }
      for (PrintedPages.Word other : words.subList(i + 1, words.size())) {
        if (word.overlaps(other)) {
          wrong.add(word + " overlaps " + other);
        }
      }
    }
    if (page.number() < pages && lowest < FILLED * page.height()) {
      wrong.add("ends at " + Math.round(lowest) + " of " + Math.round(page.height()));
    }
    wrong.addAll(outOfOrder(words, foot));
    return wrong;
  }

  /** The line of the foot, found by the number of the page. */
  private static double footOf(PrintedPages.Printed page, int pages) {
    List<PrintedPages.Word> words = page.words();
    for (int i = 0; i + 3 < words.size(); i++) {
      if (words.get(i).text().equals("Page")
          && words.get(i + 1).text().equals(String.valueOf(page.number()))
          && words.get(i + 3).text().equals(String.valueOf(pages))) {
        return words.get(i).base();
      }
    }
    throw new AssertionError("page " + page.number() + " has no number");
  }

  /** Whoever goes up goes to the right, into the next column: all else is out of its order. */
  private static List<String> outOfOrder(List<PrintedPages.Word> all, double foot) {
    List<String> wrong = new ArrayList<>();
    List<PrintedPages.Word> words =
        all.stream().filter(w -> Math.abs(w.base() - foot) > 1).toList();
    for (int i = 1; i < words.size(); i++) {
      PrintedPages.Word before = words.get(i - 1);
      PrintedPages.Word word = words.get(i);
      boolean up = word.base() < before.base() - before.size();
      boolean back = Math.abs(word.base() - before.base()) < 1 && word.right() < before.left();
      if (up && word.left() < before.left() || back) {
        wrong.add(word + " follows " + before);
      }
    }
    return wrong;
  }
}
