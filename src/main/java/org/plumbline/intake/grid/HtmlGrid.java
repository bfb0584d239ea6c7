// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Tables of a web page, each under its caption or heading; what stands between them is text. */
final class HtmlGrid {
  private static final int MOST_SPAN = 1000;

  /** Elements within elements; pages people write have some dozens. */
  private static final int DEEPEST = 200;

  private final Limits limits = new Limits();
  private final List<Sheet> sheets = new ArrayList<>();
  private final SheetLines prose = new SheetLines("", limits);

  private HtmlGrid() {}

  static Grid read(String text) throws IOException {
    Document page =
        Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST));
    page.select("script, style, template, noscript").remove();
    page.select("br").forEach(br -> br.after(new TextNode("\n")));
    HtmlGrid grid = new HtmlGrid();
    String heading = "";
    for (Element e : page.body().select("h1, h2, h3, h4, h5, h6, caption, p, li, table")) {
      if (e.normalName().equals("table")) {
        if (e.select("table").size() == 1) {
          grid.table(e, heading);
        }
      } else if (e.closest("td, th") == null) {
        String line = words(e);
        heading = e.normalName().matches("h\\d") ? line : heading;
        grid.prose.add(line(e), hidden(e), List.of(line));
      }
    }
    grid.sheets.add(grid.prose.sheet(false));
    return new Grid(Grid.Form.HTML, false, grid.sheets);
  }

  private void table(Element table, String heading) throws IOException {
    Element caption = table.selectFirst("caption");
    SheetLines out = new SheetLines(caption == null ? heading : words(caption), limits);
    Map<Integer, Integer> taken = new HashMap<>();
    for (Element row : table.select("tr")) {
      TreeMap<Integer, Cell> cells = new TreeMap<>();
      int number = out.size() + 1;
      int column = 1;
      for (Element cell : row.select("> td, > th")) {
        while (taken.getOrDefault(column, 0) >= number) {
          column++;
        }
        int width = span(cell, "colspan");
        int height = span(cell, "rowspan");
        String text = limits.cell(words(cell));
        if (!text.isEmpty()) {
          cells.put(column, Cell.of(text));
        }
        if (width > 1 || height > 1) {
          out.merge(new Range(number, column, number + height - 1, column + width - 1));
        }
        for (int i = 0; i < width; i++) {
          taken.put(column + i, number + height - 1);
        }
        column += width;
      }
      out.add(line(row), hidden(row), cells);
    }
    sheets.add(out.sheet(hidden(table)));
  }

  private static String words(Element e) {
    StringBuilder out = new StringBuilder();
    for (String line : e.wholeText().split("\n", -1)) {
      String words = line.replaceAll("[\\s\u00a0]+", " ").strip();
      out.append(out.isEmpty() || words.isEmpty() ? "" : "\n").append(words);
    }
    return out.toString();
  }

  private static int span(Element cell, String name) {
    String text = cell.attr(name).strip();
    int span = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 1;
    return Math.max(1, Math.min(MOST_SPAN, span));
  }

  private static boolean hidden(Element e) {
    for (Element at = e; at != null; at = at.parent()) {
      String style = at.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
      if (at.hasAttr("hidden")
          || style.contains("display:none")
          || style.contains("visibility:hidden")) {
        return true;
      }
    }
    return false;
  }

  private static int line(Element e) {
    return Math.max(1, e.sourceRange().start().lineNumber());
  }
}
