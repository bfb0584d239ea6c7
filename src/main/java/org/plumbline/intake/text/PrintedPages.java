// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Pages of printed lines as blocks: what every page repeats at its edges is set apart. */
final class PrintedPages {
  /** Letters of a line that may differ from page to page by a number only. */
  private static final int BRIEF = 40;

  /** Prose has at least this part of all letters, headings have less. */
  private static final double MANY = 0.2;

  /** Parts of a line that may be the head of a table. */
  private static final int LEAST_HEADS = 3;

  private final String name;
  private final List<List<Line>> pages;
  private final Map<String, Integer> repeated = new HashMap<>();

  PrintedPages(String name, List<List<Line>> pages) {
    this.name = name;
    this.pages = List.copyOf(pages);
    for (List<Line> page : pages) {
      IntStream.range(0, page.size())
          .filter(at -> edge(at, page))
          .mapToObj(at -> key(page.get(at)))
          .distinct()
          .forEach(k -> repeated.merge(k, 1, Integer::sum));
    }
  }

  PaperText text() {
    BlockBuilder blocks = new BlockBuilder();
    List<Integer> empty = new ArrayList<>();
    double body = body();
    Optional<LayoutTable> above = Optional.empty();
    Optional<Line> kept = Optional.empty();
    for (int i = 0; i < pages.size(); i++) {
      List<Line> page = pages.get(i);
      List<Line> own = new ArrayList<>();
      for (int at = 0; at < page.size(); at++) {
        Line line = page.get(at);
        if (margin(at, page)) {
          blocks.paragraph(
              Block.Kind.MARGIN, new BlockBuilder.Text().add(line.text(), line.spot()));
        } else {
          own.add(line);
        }
      }
      if (own.isEmpty()) {
        empty.add(i + 1);
      }
      Optional<Line> left = headLeft(own, i + 1);
      kept.ifPresent(
          head -> {
            Line first = own.get(0);
            double gap = own.size() > 1 ? own.get(1).y() - first.y() : first.size();
            own.set(0, first.partedAs(head));
            own.add(0, head.over(first, gap));
          });
      left.ifPresent(head -> own.remove(own.size() - 1));
      above = new LayoutReader(own, blocks, body).read(kept.isPresent() ? Optional.empty() : above);
      kept = left;
    }
    return new PaperText(name, blocks.blocks(), pages.size(), empty, List.of());
  }

  /** The head of a table that ends a page while its first row begins the next; empty for none. */
  private Optional<Line> headLeft(List<Line> page, int next) {
    List<Line> below = next < pages.size() ? own(next) : List.of();
    if (page.size() < 2 || below.isEmpty()) {
      return Optional.empty();
    }
    Line last = page.get(page.size() - 1);
    Line row = below.get(0);
    return !last.ruled()
            && last.segments().size() >= LEAST_HEADS
            && last.segments().size() == row.segments().size()
            && last.bold()
            && !row.bold()
            && !last.text().matches(".*\\d.*")
        ? Optional.of(last)
        : Optional.empty();
  }

  /** Lines of a page that are no margin. */
  private List<Line> own(int page) {
    List<Line> lines = pages.get(page);
    return IntStream.range(0, lines.size())
        .filter(at -> !margin(at, lines))
        .mapToObj(lines::get)
        .toList();
  }

  private boolean margin(int at, List<Line> page) {
    return edge(at, page)
        && repeated.getOrDefault(key(page.get(at)), 0) > Math.max(1, pages.size() / 3);
  }

  private static boolean edge(int at, List<Line> page) {
    return at < 3 || at >= page.size() - 3;
  }

  private static String key(Line line) {
    String text = line.text();
    boolean counted =
        text.length() < BRIEF || text.toLowerCase(java.util.Locale.ROOT).contains("page");
    return (counted ? text.replaceAll("\\d+", "#") : text) + " " + Math.round(line.y() / 4);
  }

  /** The largest size of many letters: tables are often set smaller than the prose. */
  private double body() {
    Map<Long, Integer> sizes = new HashMap<>();
    pages.forEach(
        page ->
            page.forEach(
                l -> sizes.merge(Math.round(l.size() * 2), l.text().length(), Integer::sum)));
    int all = sizes.values().stream().mapToInt(Integer::intValue).sum();
    return sizes.entrySet().stream()
        .filter(e -> e.getValue() >= all * MANY)
        .mapToDouble(e -> e.getKey() / 2.0)
        .max()
        .orElse(10.0);
  }
}
