// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.intake.text.Line.Segment;

/** Text and Markdown: columns by two blanks or more, or by bars; headings by marks or rules. */
final class PlainText {
  private static final Pattern BAR = Pattern.compile("^\\s*\\|.*\\|\\s*$");
  private static final Pattern RULE = Pattern.compile("^\\s*([-=_~*])\\1{2,}\\s*$");
  private static final Pattern BETWEEN = Pattern.compile("^[\\s|:-]+$");

  /** "A Every order ...": a capital, a gap, and a sentence. */
  private static final Pattern LETTER = Pattern.compile("[A-Z]");

  private static final int LEAST_SENTENCE = 30;

  /** The end of a sentence, or a sign or number before one. */
  private static final Pattern PROSE = Pattern.compile(".*[.;:!?]|[•*]|\\(?\\w{1,3}[.)]");

  /** A line of a list in an earlier mail. */
  private static final Pattern ITEM = Pattern.compile("[-*•+] |\\d{1,2}[.)] ");

  /** What is sold, dots that lead the eye, an amount. */
  private static final Pattern LED = Pattern.compile(".*\\p{L}.*\\.{4,} *[$€]?\\d[\\d.,]*\\b.*");

  private static final int LONGEST_LED = 160;

  private static final int PROSE_GAP = 3;

  /** A question of a mail stands further in than any heading of a text. */
  private static final int QUESTION = 9;

  private static final int LONGEST_QUESTION = 120;

  private final List<String> lines;
  private final BlockBuilder blocks = new BlockBuilder();
  private final List<Line> open = new ArrayList<>();

  PlainText(List<String> lines) {
    this.lines = List.copyOf(MailThread.marked(lines));
  }

  List<Block> blocks() {
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at);
      if (line.startsWith(">")) {
        close();
        at = answered(at);
      } else if (BAR.matcher(line).matches()) {
        close();
        at = bars(at);
      } else if (led(at)) {
        close();
        blocks.paragraph(Block.Kind.ITEM, text(line.strip(), at));
        at++;
      } else if (tabbed(at) > at) {
        close();
        at = tabs(at);
      } else if (line.strip().startsWith("#")) {
        close();
        int level = line.strip().replaceAll("^(#+).*$", "$1").length();
        blocks.heading(level, text(line.strip().substring(level), at));
        at++;
      } else if (at + 1 < lines.size()
          && !line.isBlank()
          && line.strip().length() < 90
          && RULE.matcher(lines.get(at + 1)).matches()
          && (at == 0 || lines.get(at - 1).isBlank())) {
        close();
        blocks.heading(lines.get(at + 1).strip().startsWith("=") ? 1 : 2, text(line, at));
        at += 2;
      } else {
        if (line.isBlank() && lastAnswer(at)) {
          close();
          blocks.endHeading(QUESTION);
        } else if (line.isBlank() || RULE.matcher(line).matches()) {
          close();
        } else {
          open.add(line(line, at));
        }
        at++;
      }
    }
    close();
    return blocks.blocks();
  }

  /** A line that names its own price, beside another such line. */
  private boolean led(int at) {
    return leads(at) && (leads(at - 1) || leads(at + 1));
  }

  private boolean leads(int at) {
    return at >= 0
        && at < lines.size()
        && lines.get(at).length() <= LONGEST_LED
        && lines.get(at).contains("....")
        && lines.get(at).contains("$")
        && LED.matcher(lines.get(at)).matches();
  }

  /** Lines of an earlier mail, each behind a mark: what somebody wrote whom this one answers. */
  private int answered(int from) {
    int at = from;
    BlockBuilder.Text text = new BlockBuilder.Text();
    while (at < lines.size() && lines.get(at).startsWith(">")) {
      String words = lines.get(at).replaceFirst("^[> ]+", "");
      if (words.isBlank() || ITEM.matcher(words).lookingAt()) {
        blocks.paragraph(Block.Kind.ANSWERED, text);
        text = new BlockBuilder.Text();
      }
      text.add(words, Spot.line(at + 1));
      at++;
    }
    if (asks(text.words()) && at < lines.size() && !lines.get(at).isBlank()) {
      blocks.heading(QUESTION, text);
    } else {
      blocks.endHeading(QUESTION);
      blocks.paragraph(Block.Kind.ANSWERED, text);
    }
    return at;
  }

  /** A brief question right above its answer is what the answer is about. */
  private static boolean asks(String words) {
    return words.endsWith("?") && words.length() < LONGEST_QUESTION;
  }

  /** Whether no question follows: what stands below the next blank line answers none. */
  private boolean lastAnswer(int at) {
    return lines.stream().skip(at).noneMatch(line -> line.startsWith(">"));
  }

  private static BlockBuilder.Text text(String words, int at) {
    return new BlockBuilder.Text().add(plain(words), Spot.line(at + 1));
  }

  /** Words without the marks of emphasis. */
  private static String plain(String words) {
    return words.replaceAll("\\*\\*|__|`", "");
  }

  private void close() {
    if (!open.isEmpty()) {
      new LayoutReader(open, blocks, 1).read(Optional.empty());
      open.clear();
    }
  }

  private static Line line(String line, int at) {
    String shown = plain(line.replace("\t", "    ").replaceFirst("^(\\s*)[-*+] (?=\\S)", "$1• "));
    List<Segment> parts = new ArrayList<>();
    int from = 0;
    while (from < shown.length()) {
      if (gap(shown, from)) {
        from++;
      } else {
        int to = end(shown, from);
        parts.add(new Segment(from, to, shown.substring(from, to), 1, false));
        from = to;
      }
    }
    if (parts.size() == 2
        && LETTER.matcher(parts.get(0).text()).matches()
        && parts.get(1).text().length() >= LEAST_SENTENCE) {
      Segment mark = parts.get(0);
      parts.set(0, new Segment(mark.from(), mark.to(), mark.text() + ")", 1, false));
    }
    return new Line(Spot.line(at + 1), at, joined(parts));
  }

  /** Two blanks after a full stop or a number part no columns. */
  private static List<Segment> joined(List<Segment> parts) {
    List<Segment> out = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= parts.size(); i++) {
      Segment left = parts.get(i - 1);
      if (i == parts.size()
          || parts.get(i).from() - left.to() > PROSE_GAP
          || !PROSE.matcher(left.text()).matches()) {
        String words =
            parts.subList(from, i).stream().map(Segment::text).collect(Collectors.joining(" "));
        out.add(new Segment(parts.get(from).from(), left.to(), words, 1, false));
        from = i;
      }
    }
    return out;
  }

  /** Where words end that are parted by single blanks; by hand, since lines can be endless. */
  private static int end(String line, int from) {
    int at = from;
    while (at < line.length()
        && (!gap(line, at)
            || line.charAt(at) == ' ' && at + 1 < line.length() && !gap(line, at + 1))) {
      at++;
    }
    return at;
  }

  private static boolean gap(String line, int at) {
    char c = line.charAt(at);
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /**
   * The first line after the lines that tabs part into cells as the first of them; the line itself
   * where there is one line only, or tabs do no more than align.
   */
  private int tabbed(int from) {
    int cells = lines.get(from).split("\t", -1).length;
    if (lines.get(from).contains("\t\t")) {
      return from;
    }
    int at = from;
    while (at < lines.size()
        && parted(lines.get(at))
        && lines.get(at).split("\t", -1).length <= cells) {
      at++;
    }
    return at - from > 1 ? at : from;
  }

  /** Words at the start and a tab between words. */
  private static boolean parted(String line) {
    return !line.isEmpty() && !gap(line, 0) && line.strip().indexOf('\t') > 0;
  }

  private int tabs(int from) {
    Table table = new Table();
    int end = tabbed(from);
    for (int at = from; at < end; at++) {
      List<BlockBuilder.Text> row = new ArrayList<>();
      for (String words : lines.get(at).split("\t", -1)) {
        row.add(text(words, at));
      }
      table.row(row);
    }
    table.into(blocks);
    return end;
  }

  private int bars(int from) {
    Table table = new Table();
    int at = from;
    while (at < lines.size() && BAR.matcher(lines.get(at)).matches()) {
      String line = lines.get(at).strip();
      if (!BETWEEN.matcher(line).matches()) {
        List<BlockBuilder.Text> row = new ArrayList<>();
        for (String cell : line.substring(1, line.length() - 1).split("\\|", -1)) {
          row.add(text(cell, at));
        }
        table.row(row);
      }
      at++;
    }
    table.into(blocks);
    return at;
  }
}
