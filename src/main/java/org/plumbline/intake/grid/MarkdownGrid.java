// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tables of Markdown, each under its heading; what stands between them is text. */
final class MarkdownGrid {
  private static final Pattern RULE =
      Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?\\s*");
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  private final Limits limits = new Limits();
  private final List<Sheet> sheets = new ArrayList<>();
  private final SheetLines prose = new SheetLines("", limits);
  private final List<String> lines;
  private String heading = "";

  private MarkdownGrid(List<String> lines) {
    this.lines = lines;
  }

  static Grid read(String text) throws IOException {
    MarkdownGrid grid = new MarkdownGrid(text.lines().toList());
    grid.all();
    grid.sheets.add(grid.prose.sheet(false));
    return new Grid(Grid.Form.MARKDOWN, false, grid.sheets);
  }

  private void all() throws IOException {
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (line.contains("|") && at + 1 < lines.size() && rule(lines.get(at + 1))) {
        at = table(at);
      } else {
        if (line.startsWith("#")) {
          heading = plain(line.replaceFirst("^#+", ""));
        }
        prose.add(at + 1, false, List.of(plain(line.replaceFirst("^\\s*(#+|[-*>+])\\s+", ""))));
      }
    }
  }

  private static boolean rule(String line) {
    return line.contains("-") && line.contains("|") && RULE.matcher(line).matches();
  }

  /** Reads a table from its head on; answers its last line. */
  private int table(int head) throws IOException {
    SheetLines table = new SheetLines(heading, limits);
    table.add(head + 1, false, cells(lines.get(head)));
    int at = head + 2;
    while (at < lines.size() && lines.get(at).contains("|")) {
      if (!rule(lines.get(at))) {
        table.add(at + 1, false, cells(lines.get(at)));
      }
      at++;
    }
    sheets.add(table.sheet(false));
    return at - 1;
  }

  private static List<String> cells(String line) {
    String inner = line.strip();
    inner = inner.startsWith("|") ? inner.substring(1) : inner;
    List<String> out = new ArrayList<>();
    for (String cell : BAR.split(inner, -1)) {
      out.add(plain(cell.replace("\\|", "|")));
    }
    return out;
  }

  /** Without the signs for bold, code and links. */
  private static String plain(String text) {
    return text.replaceAll("(?i)<br\\s*/?>", "\n")
        .replaceAll("\\[([^\\]]+)\\]\\([^ )]*://[^)]*\\)", "$1")
        .replaceAll("\\*\\*|__|`", "")
        .replaceAll("(?<![\\w*])\\*(?=\\S)([^*]+)(?<=\\S)\\*(?![\\w*])", "$1")
        .replaceAll("\\\\([\\[\\]()*_#.-])", "$1")
        .strip();
  }
}
