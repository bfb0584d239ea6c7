// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.judgement.Verdict;

/** Pages look like the reports, and none of their words stands in a page itself. */
class StyleTest {
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Path SHEET = Path.of("src/main/resources/static/app.css");
  private static final int MOST_BYTES = 25 * 1024;

  /** Names of classes that code puts together: answers, and parts of letters. */
  private static final Set<String> BY_CODE =
      Set.of(
          "both", "f-ok", "f-both", "f-chg", "f-none", "f-no", "f-mine", "f-na", "address",
          "remark", "heading", "item", "mine", "no", "off");

  /** Where an element is given its classes, plain or by a condition. */
  private static final Pattern CLASSES =
      Pattern.compile("\\s(?:class|th:class|th:classappend)=\"([^\"]*)\"");

  private static final Pattern COLORS =
      Pattern.compile("^  ([a-z-]+): \\{fill: \"(#\\w+)\", ink: \"#\\w+\", tint: \"(#\\w+)\"");

  @Test
  void bars_have_the_colors_of_the_reports() throws IOException {
    String css = Files.readString(SHEET);
    int compared = 0;
    for (String line : Files.readAllLines(Path.of("templates/palette.yaml"))) {
      Matcher colors = COLORS.matcher(line);
      if (colors.find()) {
        String name =
            Bars.style(Verdict.valueOf(colors.group(1).toUpperCase(Locale.ROOT).replace('-', '_')));
        String fill = "--" + name + "-f:light-dark(" + colors.group(2).toLowerCase(Locale.ROOT);
        String tint = "--" + name + "-t:light-dark(" + colors.group(3).toLowerCase(Locale.ROOT);
        assertTrue(css.contains(fill), fill);
        assertTrue(name.equals("na") || css.contains(tint), tint);
        compared++;
      }
    }
    assertEquals(Verdict.values().length, compared);
  }

  @Test
  void the_sheet_is_small_and_styles_nothing_that_is_not_there() throws IOException {
    String css = Files.readString(SHEET);
    assertTrue(css.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES, "larger than 25 KB");
    Set<String> known = new TreeSet<>(BY_CODE);
    known.addAll(names(Files.readString(SHEET.resolveSibling("app.js"))));
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      for (Path file : files.toList()) {
        Matcher given = CLASSES.matcher(Files.readString(file));
        while (given.find()) {
          known.addAll(names(given.group(1)));
        }
      }
    }
    Matcher classes =
        Pattern.compile("\\.([a-z][\\w-]*)")
            .matcher(css.replaceAll("(?s)/\\*.*?\\*/|\\{[^{}]*\\}", "{}"));
    Set<String> unused = new TreeSet<>();
    while (classes.find()) {
      unused.add(classes.group(1));
    }
    unused.removeAll(known);
    assertEquals(Set.of(), unused);
  }

  private static List<String> names(String text) {
    return List.of(text.split("[^\\w-]+"));
  }

  @Test
  void every_page_is_listed_and_says_nothing_of_its_own() throws IOException {
    List<String> pages;
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      pages =
          files
              .map(f -> f.getFileName().toString())
              .filter(n -> n.endsWith(".html"))
              .sorted()
              .toList();
    }
    List<String> listed =
        Files.readAllLines(TEMPLATES.resolve("pages.txt")).stream()
            .filter(l -> !l.startsWith("#"))
            .toList();
    assertEquals(pages, listed);
    for (String page : pages) {
      String text =
          Files.readString(TEMPLATES.resolve(page))
              .replaceAll("(?s)<!--.*?-->|<!DOCTYPE html>", "")
              .replaceAll("(?s)<(?:\"[^\"]*\"|'[^']*'|[^'\">])*>", "");
      assertEquals("", text.replaceAll("[\\s.:|]", ""), page);
    }
  }
}
