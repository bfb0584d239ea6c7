// SPDX-License-Identifier: Apache-2.0
package org.plumbline.yaml;

import java.util.Arrays;
import java.util.List;
import org.plumbline.problem.Place;
import org.plumbline.problem.Printable;

/** The text of a file, to quote the line a problem stands on; or places that stand elsewhere. */
final class Source {
  private final String name;
  private final String text;
  private final int[] starts;
  private final List<Place> places;
  // a key and its value mostly share a line; any thread may replace it, and none minds
  private Line last = new Line(-1, "");

  /** A line as it is quoted. */
  private record Line(int number, String quoted) {}

  Source(String name, String text) {
    this(name, text, List.of());
  }

  /**
   * Values that come from elsewhere: the line of a value is the number of its place.
   *
   * @param places at least one
   */
  Source(String name, List<Place> places) {
    this(name, "", places);
  }

  private Source(String name, String text, List<Place> places) {
    this.name = name;
    this.text = text;
    this.places = List.copyOf(places);
    int[] found = new int[64];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = at + 1;
    }
    this.starts = Arrays.copyOf(found, count);
  }

  String name() {
    return name;
  }

  /** Where a text first stands, or the whole file. */
  Place placeOf(String wanted) {
    int at = text.indexOf(wanted);
    if (at < 0) {
      return Place.of(name);
    }
    int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    Place found = place(line, at - starts[line], 1);
    return new Place(name, found.line(), found.column(), 1, "");
  }

  /** A place from 0-based line and column; long lines are not quoted. */
  Place place(int line, int column, int width) {
    if (!places.isEmpty()) {
      return places.get(line);
    }
    String quoted = quoted(line);
    if (quoted.length() > 160) {
      return new Place(name, line + 1, column + 1, 1, "");
    }
    int room = Math.max(1, quoted.length() - column);
    return new Place(name, line + 1, column + 1, Math.max(1, Math.min(width, room)), quoted);
  }

  private String quoted(int line) {
    Line known = last;
    if (known.number() != line) {
      known = new Line(line, lineAt(line));
      last = known;
    }
    return known.quoted();
  }

  private String lineAt(int line) {
    if (line >= starts.length) {
      return "";
    }
    int to = line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
    String raw = text.substring(starts[line], to);
    if (raw.indexOf('\t') < 0 && Printable.firstOther(raw).isEmpty()) {
      return raw.stripTrailing();
    }
    StringBuilder shown = new StringBuilder();
    raw.codePoints()
        .forEach(c -> shown.appendCodePoint(c == '\t' ? ' ' : Printable.is(c) ? c : '?'));
    return shown.toString().stripTrailing();
  }
}
