// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.template;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlMap;
import org.xhtmlrenderer.css.parser.CSSParser;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;

/** The style sheet of a template; {@code var(--name)} stands for a colour of template.yaml. */
final class Style {
  private static final String FILE = "style.css";
  private static final Pattern COLOUR = Pattern.compile("var\\(--([A-Za-z0-9_-]+)\\)");
  private static final Pattern AT_LINE = Pattern.compile(" at line (\\d+)\\.?.*", Pattern.DOTALL);

  private final Path folder;
  private final String name;
  private final Problems problems;

  Style(Path folder, String template, Problems problems) {
    this.folder = folder;
    this.name = TemplateReader.named(template, FILE);
    this.problems = problems;
  }

  /** The style with its colours put in; empty when there is none. */
  String read(YamlMap map, Map<String, String> colours) {
    if (!Files.isRegularFile(folder.resolve(FILE))) {
      problems.error(
          "TPL-004",
          map.place(),
          "there is no `" + FILE + "` beside this file",
          "copy it from " + TemplateReader.named("gap-report", FILE));
      return "";
    }
    try {
      String text = Files.readString(folder.resolve(FILE), StandardCharsets.UTF_8);
      String coloured = coloured(text, colours);
      check(coloured);
      return coloured;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private String coloured(String text, Map<String, String> colours) {
    StringBuilder out = new StringBuilder();
    Matcher use = COLOUR.matcher(text);
    while (use.find()) {
      String colour = use.group(1);
      if (!colours.containsKey(colour) && !inComment(text, use.start())) {
        String before = text.substring(0, use.start());
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        problems.error(
            "TPL-009",
            Markup.place(name, text, line, use.start() - before.lastIndexOf('\n')),
            "template.yaml has no colour `" + colour + "`",
            Spelling.help(colour, colours.keySet(), "name it under `colours:`"));
      }
      use.appendReplacement(out, Matcher.quoteReplacement(colours.getOrDefault(colour, "#000000")));
    }
    return use.appendTail(out).toString();
  }

  private static boolean inComment(String text, int at) {
    return text.lastIndexOf("/*", at) > text.lastIndexOf("*/", at);
  }

  /** A rule the style does not know would be passed over without a word. */
  private void check(String text) throws IOException {
    var unused =
        new CSSParser((uri, message) -> refuse(text, message))
            .parseStylesheet(name, StylesheetInfo.Origin.AUTHOR, new StringReader(text));
  }

  private void refuse(String text, String message) {
    Matcher at = AT_LINE.matcher(message);
    int line = at.find() ? Integer.parseInt(at.group(1)) : 1;
    problems.error(
        "TPL-013",
        Markup.place(name, text, line, 1),
        "not understood: " + at.replaceFirst(""),
        "the style is CSS 2.1 with paged media; correct this rule or take it out");
  }
}
