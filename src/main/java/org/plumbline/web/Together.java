// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Statements that are read and answered together: those of one page or sheet of a paper, in its
 * order. None of them is doubtful; those are answered one by one.
 *
 * @param place the paper, with the page or sheet where it has any
 * @param part which one it is, from 1, where the place holds more than can be kept in mind
 */
record Together(String place, int part, int parts, List<Reader.Line> lines) {
  Together {
    lines = List.copyOf(lines);
  }

  /** More than these nobody answers at once with care. */
  static final int MOST = 25;

  private static final Pattern PAGE =
      Pattern.compile("^(.*?, (?:page \\d+|sheet .+(?=, cell )))(?:, .*)?$");
  private static final Pattern LINE = Pattern.compile("^(.*?), line \\d+(?:, .*)?$");

  /** Those of these that may be taken together, place by place in the order in which they come. */
  static List<Together> of(List<Reader.Line> waiting) {
    Map<String, List<Reader.Line>> places = new LinkedHashMap<>();
    for (Reader.Line line : waiting) {
      if (!line.entry().doubtful()) {
        places.computeIfAbsent(place(line.at()), p -> new ArrayList<>()).add(line);
      }
    }
    List<Together> out = new ArrayList<>();
    places.forEach((place, lines) -> out.addAll(parted(place, lines)));
    return out;
  }

  private static List<Together> parted(String place, List<Reader.Line> lines) {
    int parts = (lines.size() + MOST - 1) / MOST;
    List<Together> out = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      int from = part * lines.size() / parts;
      int to = (part + 1) * lines.size() / parts;
      out.add(new Together(place, part + 1, parts, lines.subList(from, to)));
    }
    return out;
  }

  private static String place(String at) {
    Matcher page = PAGE.matcher(at);
    Matcher line = LINE.matcher(at);
    return page.matches() ? page.group(1) : line.matches() ? line.group(1) : at;
  }

  /** Where a statement stands within the place; the whole place where that says all. */
  public String within(Reader.Line line) {
    String whole = line.at();
    return whole.startsWith(place + ", ") ? whole.substring(place.length() + 2) : whole;
  }

  /** Keys of all that are shown in it, as its button sends them: nothing else is answered. */
  public String keys() {
    return lines.stream().map(Reader.Line::key).collect(Collectors.joining(" "));
  }
}
