// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.template;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlMap;
import org.xhtmlrenderer.css.parser.CSSParser;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;

/** The style sheet of a template; {@code var(--name)} stands for a colour of template.yaml. */
final class Style {
  static final String FILE = "style.css";
  private static final Pattern COLOUR = Pattern.compile("var\\(--([A-Za-z0-9_-]+)\\)");
  private static final Pattern AT_LINE = Pattern.compile(" at line (\\d+)\\.?.*", Pattern.DOTALL);

  private final Path folder;
  private final String name;
  private final boolean checked;
  private final Problems problems;

  /**
   * Prepares to read.
   *
   * @param checked whether style and colours are those the program was built with
   */
  Style(Path folder, String template, boolean checked, Problems problems) {
    this.folder = folder;
    this.name = TemplateReader.named(template, FILE);
    this.checked = checked;
    this.problems = problems;
  }

  /** The style with its colours put in; empty when there is none. */
  String read(YamlMap map, Map<String, String> colours) {
    if (!Files.isRegularFile(folder.resolve(FILE))) {
      problems.error(
          TemplateProblem.NO_FILE, map.place(), FILE, TemplateReader.named("gap-report", FILE));
      return "";
    }
    return Markup.text(folder.resolve(FILE), name, problems)
        .map(text -> read(text, colours))
        .orElse("");
  }

  private String read(String text, Map<String, String> colours) {
    if (checked) {
      return coloured(text, colours);
    }
    List<StyleRules.Found> refused = new StyleRules(new OwnFiles(folder)).refused(text);
    refused.forEach(found -> found.refused().report(place(text, found.at()), problems));
    String coloured = coloured(text, colours);
    if (refused.isEmpty()) {
      check(coloured);
    }
    return coloured;
  }

  private String coloured(String text, Map<String, String> colours) {
    StringBuilder out = new StringBuilder();
    Matcher use = COLOUR.matcher(text);
    while (use.find()) {
      String colour = use.group(1);
      if (!colours.containsKey(colour) && !inComment(text, use.start())) {
        problems.error(
            TemplateProblem.UNKNOWN_COLOUR,
            place(text, use.start()),
            colour,
            Spelling.hint(colour, colours.keySet(), Phrase.of(TemplateWord.COLOURS)));
      }
      use.appendReplacement(out, Matcher.quoteReplacement(colours.getOrDefault(colour, "#000000")));
    }
    return use.appendTail(out).toString();
  }

  private Place place(String text, int at) {
    String before = text.substring(0, Math.min(at, text.length()));
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return Markup.place(name, text, line, before.length() - before.lastIndexOf('\n'));
  }

  private static boolean inComment(String text, int at) {
    return text.lastIndexOf("/*", at) > text.lastIndexOf("*/", at);
  }

  /** A rule the style does not know would be passed over without a word. */
  private void check(String text) {
    try {
      var unused =
          new CSSParser((uri, message) -> refuse(text, message))
              .parseStylesheet(name, StylesheetInfo.Origin.AUTHOR, new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    } catch (RuntimeException e) {
      // the parser gives up on some values instead of naming them
      refuse(text, String.valueOf(e.getMessage()));
    }
  }

  private void refuse(String text, String message) {
    Matcher at = AT_LINE.matcher(message);
    int line = at.find() ? Integer.parseInt(at.group(1)) : 1;
    problems.error(
        TemplateProblem.STYLE,
        Markup.place(name, text, line, 1),
        Expressions.shown(at.replaceFirst("")));
  }
}
