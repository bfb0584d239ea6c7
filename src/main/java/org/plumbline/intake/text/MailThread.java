// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mails below one another in a text. One of them is the paper: the first, or the one that it
 * forwards; mails of others ask and offer nothing, and are marked as what is answered. What the
 * writer of the paper wrote himself, and others quote, is his offer still.
 */
final class MailThread {
  private static final Pattern FROM = Pattern.compile("^\\s*\\*?From:\\*? +(.+)");
  private static final Pattern HEAD =
      Pattern.compile("^\\s*\\*?(?:To|Sent|Date|Cc|Bcc|Subject|Reply-To|Attachments?):.*");
  private static final Pattern SUBJECT = Pattern.compile("^\\s*\\*?Subject:\\*? *(.*)");
  private static final Pattern WROTE =
      Pattern.compile(
          "^\\s*On (?:.{4,90} \\d{1,2}[:.]\\d\\d(?: ?[AaPp]\\.?[Mm]\\.?)?,?|.{6,90},) +(\\S.{1,90}?) wrote:\\s*$");
  private static final Pattern FORWARDS = Pattern.compile("(?i)^(?:fw|fwd):.*");
  private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w.-]+");

  /** Lines of the head of a mail, at most. */
  private static final int MOST_HEAD = 6;

  /** No line of the head of a mail is longer. */
  private static final int LONGEST = 400;

  private static final String MARK = ">";

  private static final String WROTE_LAST = "wrote:";

  /** Marks of a quotation, one for each mail that it went through. */
  private static final Pattern MARKS = Pattern.compile("^[> ]*> ?");

  private final List<String> lines;
  private final List<Mail> mails = new ArrayList<>();

  /** A mail: its first line, who wrote it, and what it is about. */
  private record Mail(int from, String writer, String subject) {
    boolean by(Mail other) {
      return !writer.isEmpty() && writer.equals(other.writer);
    }
  }

  private MailThread(List<String> lines) {
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).length() > LONGEST) {
        continue;
      }
      Matcher wrote = WROTE.matcher(told(lines, i));
      Matcher from = FROM.matcher(lines.get(i));
      if (wrote.matches() && depth(lines.get(i)) == 0 && !quoted(i + 1)) {
        mails.add(new Mail(i, writer(wrote.group(1)), ""));
      } else if (from.matches() && head(i)) {
        mails.add(new Mail(i, writer(from.group(1)), subject(i)));
      }
    }
    if (!mails.isEmpty() && mails.get(0).from() > MOST_HEAD) {
      mails.add(0, new Mail(0, "", ""));
    }
  }

  /** The same lines; those of mails that the paper answers or forwards begin with {@code >}. */
  static List<String> marked(List<String> lines) {
    return new MailThread(lines).marked();
  }

  private List<String> marked() {
    if (mails.isEmpty()) {
      return lines;
    }
    boolean forwards = mails.size() > 1 && FORWARDS.matcher(mails.get(0).subject()).matches();
    Mail paper = mails.get(forwards ? 1 : 0);
    List<String> out = new ArrayList<>(lines);
    for (int i = 0; i < mails.size(); i++) {
      Mail mail = mails.get(i);
      int end = i + 1 < mails.size() ? mails.get(i + 1).from() : lines.size();
      for (int at = mail.from(); !mail.by(paper) && mail != paper && at < end; at++) {
        out.set(at, out.get(at).startsWith(MARK) ? out.get(at) : MARK + " " + out.get(at));
      }
    }
    return own(out, paper.writer());
  }

  /**
   * The same lines; what others quote of this writer's mails stands without marks, and a line that
   * says whose words follow is blank.
   */
  private List<String> own(List<String> lines, String writer) {
    List<String> out = new ArrayList<>(lines);
    Map<Integer, String> writers = new HashMap<>();
    for (int i = 0; i < lines.size() && !writer.isEmpty(); i++) {
      if (lines.get(i).length() > LONGEST) {
        continue;
      }
      int depth = depth(lines.get(i));
      Matcher wrote = WROTE.matcher(told(lines, i));
      if (wrote.matches()) {
        writers.put(depth + 1, writer(wrote.group(1)));
        if (depth == 0 && quoted(i + 1)) {
          out.set(i, "");
          out.set(i + 1, lines.get(i + 1).strip().equals(WROTE_LAST) ? "" : lines.get(i + 1));
        }
      } else if (depth > 0 && writer.equals(writers.get(depth))) {
        out.set(i, bare(lines.get(i)));
      }
    }
    return out;
  }

  private static int depth(String line) {
    Matcher marks = MARKS.matcher(line);
    return marks.find() ? (int) marks.group().chars().filter(c -> c == '>').count() : 0;
  }

  private static String bare(String line) {
    return MARKS.matcher(line).replaceFirst("");
  }

  /** A line without marks; with the one below where "wrote:" stands there. */
  private static String told(List<String> lines, int at) {
    String line = bare(lines.get(at));
    boolean broken = line.startsWith("On ") && at + 1 < lines.size() && !line.endsWith(":");
    String next = broken ? bare(lines.get(at + 1)).strip() : "";
    return next.length() < LONGEST && next.endsWith(WROTE_LAST) ? line + " " + next : line;
  }

  /** Whether marks stand before what follows: lines without them are of whoever quotes. */
  private boolean quoted(int from) {
    return lines.stream()
        .skip(from)
        .filter(line -> !line.isBlank() && !line.strip().equals(WROTE_LAST))
        .findFirst()
        .filter(line -> line.startsWith(MARK))
        .isPresent();
  }

  private boolean head(int from) {
    return lines.subList(from + 1, Math.min(lines.size(), from + MOST_HEAD)).stream()
        .filter(line -> line.length() <= LONGEST)
        .anyMatch(line -> HEAD.matcher(line).matches());
  }

  private String subject(int from) {
    for (String line : lines.subList(from, Math.min(lines.size(), from + MOST_HEAD))) {
      Matcher subject = SUBJECT.matcher(line);
      if (subject.matches()) {
        return subject.group(1).strip();
      }
    }
    return "";
  }

  /** The name of who wrote it, or the address where there is no name. */
  private static String writer(String said) {
    String name = said.replaceAll("<.*|\\[.*|\"", "").strip();
    Matcher address = ADDRESS.matcher(said);
    String who = name.isEmpty() && address.find() ? address.group() : name;
    return who.toLowerCase(Locale.ROOT);
  }
}
