// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.intake.text.Line.Segment;

/** Printed lines as headings, paragraphs, items and tables, by their gaps, sizes and edges. */
final class LayoutReader {
  private static final Pattern BULLET =
      Pattern.compile(
          "^(?!\\(\\d{1,3}\\) (?i:(?:business|calendar|working) )?(?i:day|hour|minute|week|month|year))(?:[^\\p{L}\\p{N}\"“(\\[$]{1,2}|\\(?\\d{1,2}(?:\\.\\d{1,2}){0,8}[.)]|\\(?[a-z][.)]|\\(?[A-Z]\\)|\\d{1,2}\\.\\d{1,2})\\s+.*");

  /** A dot or a dash before an item, however large the page is printed beside its tables. */
  private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}\"“(\\[$§]{1,2}\\s");

  private static final Pattern ENDS = Pattern.compile(".*[.;:!?)\"”]$");
  private static final Pattern CAPTION =
      Pattern.compile("(?i)(?:table|exhibit|figure|schedule) [\\dA-Z]{1,3}\\b.{0,60}");
  private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}\\.? \\p{Lu}.{2,}");
  private static final int LONGEST_HEADING = 90;
  private static final int LONGEST_BANNER = 50;

  /** A line of more parts is no row of a table. */
  private static final int MOST_COLUMNS = 400;

  /** How many leadings lie before the head of another table, at least. */
  private static final double FARTHER = 1.6;

  private final List<Line> lines;
  private final BlockBuilder blocks;
  private final double body;
  private final double leading;

  LayoutReader(List<Line> lines, BlockBuilder blocks, double body) {
    this.lines = List.copyOf(lines);
    this.blocks = blocks;
    this.body = body;
    this.leading = leading();
  }

  /**
   * Reads all lines of a page.
   *
   * @param above the table that ended the page before, if one did
   * @return the table that ends this page, if one does
   */
  Optional<LayoutTable> read(Optional<LayoutTable> above) {
    Optional<LayoutTable> last = Optional.empty();
    int at = 0;
    while (at < lines.size()) {
      int end = tableEnd(at);
      if (end > at) {
        boolean first = at == 0;
        LayoutTable table = new LayoutTable(lines.subList(at, end));
        LayoutTable whole = first ? above.map(table::after).orElse(table) : table;
        whole.table().into(blocks);
        last = Optional.of(whole);
        at = end;
      } else {
        at = paragraph(at);
        last = Optional.empty();
      }
    }
    return last;
  }

  /** The usual distance between lines of a paragraph. */
  private double leading() {
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      double gap = lines.get(i).y() - lines.get(i - 1).y();
      if (gap > 0) {
        gaps.add(gap / Math.max(lines.get(i).size(), 1));
      }
    }
    gaps.sort(null);
    return gaps.isEmpty() ? 1.3 : Math.min(1.6, gaps.get(gaps.size() / 4));
  }

  private double gapBefore(int at) {
    return (lines.get(at).y() - lines.get(at - 1).y()) / Math.max(lines.get(at).size(), 1);
  }

  /** The first line after the table that begins here; the line itself where none begins. */
  private int tableEnd(int at) {
    if (lines.get(at).ruled()) {
      int end = at + 1;
      while (end < lines.size() && lines.get(end).grid().equals(lines.get(at).grid())) {
        end++;
      }
      return end;
    }
    if (!wide(at)) {
      return at;
    }
    int end = at + 1;
    int last = at + 1;
    int several = 1;
    int alone = 0;
    while (end < lines.size() && !lines.get(end).ruled() && gapBefore(end) < leading * 4) {
      if (CAPTION.matcher(lines.get(end).text()).matches()) {
        break;
      }
      if (banner(end, at)) {
        end++;
        continue;
      }
      if (anotherHead(end, at) || chapter(end, at)) {
        break;
      }
      if (lines.get(end).size() > body * 1.2 && lines.get(end).size() > lines.get(at).size()) {
        break;
      }
      if (wide(end) && overlaps(at, end)) {
        several++;
        alone = 0;
        last = end + 1;
      } else if (++alone > 4 || prose(end, at) || lines.get(end).segments().size() > 1) {
        break;
      } else if (inColumn(end, at)) {
        last = end + 1;
      }
      end++;
    }
    return several >= 3 || several >= 2 && lines.get(at).segments().size() > 2 ? last : at;
  }

  /** A heading within a table: bold, alone, over a row that goes on with the same columns. */
  private boolean banner(int at, int head) {
    return at + 1 < lines.size()
        && !wide(at)
        && lines.get(at).bold()
        && !chapter(at, head)
        && lines.get(at).from() <= lines.get(head).from() + 1
        && lines.get(at).text().length() < LONGEST_BANNER
        && wide(at + 1)
        && !lines.get(at + 1).bold()
        && overlaps(head, at + 1)
        && gapBefore(at + 1) < leading * 4;
  }

  /** A numbered heading in bold, below a first line that is none: prose came before it. */
  private boolean chapter(int at, int head) {
    Line line = lines.get(at);
    return !wide(at)
        && line.bold()
        && !lines.get(head).bold()
        && NUMBERED.matcher(line.text()).matches();
  }

  /**
   * The head of another table close below: bold in all columns, as the head above, farther off than
   * rows.
   */
  private boolean anotherHead(int at, int head) {
    Line line = lines.get(at);
    return wide(at)
        && line.bold()
        && lines.get(head).bold()
        && !lines.get(at - 1).bold()
        && gapBefore(at) > leading * FARTHER
        && line.segments().stream().noneMatch(s -> s.text().matches(".*\\d.*"))
        && !line.text().equals(lines.get(head).text());
  }

  private boolean wide(int at) {
    int parts = lines.get(at).segments().size();
    return parts > 1 && parts <= MOST_COLUMNS;
  }

  /** A line that runs over the gap between the first two columns. */
  private boolean prose(int at, int head) {
    Line line = lines.get(at);
    double second = lines.get(head).segments().get(1).from();
    return line.segments().size() == 1 && line.from() < second - 1 && line.to() > second + body * 6;
  }

  private boolean inColumn(int at, int head) {
    double from = lines.get(at).from();
    return lines.get(head).segments().stream().anyMatch(s -> Math.abs(s.from() - from) < body * 1.5)
        && gapBefore(at) < leading * 2.2;
  }

  private boolean overlaps(int head, int at) {
    List<Segment> heads = lines.get(head).segments();
    return lines.get(at).segments().stream()
        .skip(1)
        .anyMatch(
            s ->
                heads.stream()
                    .skip(1)
                    .anyMatch(h -> s.from() < h.to() + body && h.from() < s.to() + body));
  }

  private int paragraph(int at) {
    Line first = lines.get(at);
    BlockBuilder.Text text = new BlockBuilder.Text().add(first.text(), first.spot());
    int end = at + 1;
    boolean item = BULLET.matcher(first.text()).matches();
    while (end < lines.size() && goesOn(end, at, item)) {
      text.add(lines.get(end).text(), lines.get(end).spot());
      end++;
    }
    if (heading(first, text.words(), end - at)) {
      blocks.heading(-first.size() * 10 - (first.bold() ? 1 : 0), text);
    } else {
      blocks.paragraph(item ? Block.Kind.ITEM : Block.Kind.PARAGRAPH, text);
    }
    return end;
  }

  private boolean goesOn(int at, int first, boolean item) {
    Line line = lines.get(at);
    Line before = lines.get(at - 1);
    if (gapBefore(at) > leading * 1.35
        || Math.abs(line.size() - before.size()) > 0.6
        || line.bold() != before.bold() && before.bold()
        || BULLET.matcher(line.text()).matches()
        || tableEnd(at) > at) {
      return false;
    }
    boolean outdented = item && line.from() < lines.get(first).from() - 1;
    return !outdented;
  }

  private boolean heading(Line first, String text, int count) {
    if (text.length() > LONGEST_HEADING || count > 2 || text.matches(".*[.;,]$")) {
      return false;
    }
    if (SIGN.matcher(text).lookingAt() && !first.bold()) {
      return false;
    }
    String bare = text.replaceFirst(" \\([^()]*\\)$", "");
    boolean capitals =
        bare.equals(bare.toUpperCase(java.util.Locale.ROOT)) && bare.matches(".*[A-Z]{3}.*");
    return first.size() > body * 1.12
        || capitals
        || first.bold() && !ENDS.matcher(text).matches()
        || first.bold() && (text.endsWith(":") || text.endsWith("?"));
  }
}
