// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a block into sentences, and sentences into parts at semicolons and dots between items. */
final class Sentences {
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:[^\\p{L}\\p{N}\"“(\\[$✓✔✗✘☐☑☒]{1,2}|[A-Z]\\.\\d{1,2}[.)]?|\\d{1,2}(?:\\.\\d{1,2}){1,8}[.)]?|\\(?\\d{1,2}[.)]|\\(?[a-z][.)]|\\(?[A-Z]\\))\\s+");
  private static final Pattern END = Pattern.compile("[.!?][\"”)]?\\s+(?=[\\p{Lu}\\d\"“(¹²³⁴⁵†‡])");
  private static final Pattern SHORT =
      Pattern.compile(
          "(?i).*(?:\\b(?:no|inc|ltd|co|corp|dr|mr|mrs|ms|st|e\\.g|i\\.e|etc|vs|approx|sec|art|rev|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|min|hr|hrs|mo|u\\.s|p\\.c|mi)|\\b[a-z])$");
  private static final Pattern DAY_OR_ZONE =
      Pattern.compile(
          "(?i)^(?:mon|tue|wed|thu|fri|sat|sun|eastern|central|mountain|pacific|e[sd]t|c[sd]t|m[sd]t|p[sd]t|local)\\b.*");

  /** No verb, no number, no sentence. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?!.*\\b(?:is|are|we|will|shall|may|can|you|our|do|does|not|no|included|every|each|each|daily|weekly|monthly|quarterly|yearly)\\b)[^\\d]+");

  private static final Pattern BETWEEN =
      Pattern.compile(
          ";\\s*|\\s+[·•|]\\s+|(?<=\\S)\\s+(?=[☐☑☒]|\\[[ xX]{0,3}\\])|(?<=[a-z]), (?:but|except that) "
              + "|(, (?:and|but) )(?=(?:shall|will|must) )"
              + "|(,? (?:and|but|while|whereas) )(?=(?:we|they|it|you) "
              + "|(?:the |our |its |your |each |every |all |such )?(?:(?!that |which |who )[\\w'-]+ ){1,3}?(?:shall|will|must|is|are) )");

  /** A clause that stands for itself has a verb; a list before "and" has none. */
  private static final Pattern CLAUSE =
      Pattern.compile("\\b(?:shall|will|must|is|are|may|we|has|have)\\b.{8}");

  /** What goes on longer than this was not written as a sentence. */
  private static final int LONGEST = 2_000;

  private static final int LOOKED_AHEAD = 40;

  private final Quantities times;

  Sentences(Quantities times) {
    this.times = times;
  }

  private static int stripped(String text, int end) {
    int at = end;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Parts of a text in order; their letters stand in it as they are. */
  List<Part> of(String text) {
    List<Part> out = new ArrayList<>();
    Matcher lead = LEAD.matcher(text);
    int start =
        lead.find()
                && lead.end() < text.length()
                && !text.substring(0, lead.end()).isBlank()
                && text.length() > 12
            ? lead.end()
            : 0;
    Matcher end = END.matcher(text);
    int from = start;
    while (end.find()) {
      if (end.start() >= from && ends(text, end)) {
        parts(text, from, stripped(text, end.end()), out);
        from = end.end();
      }
    }
    parts(text, from, text.length(), out);
    return labelled(out);
  }

  /** A few words before the first sentence name it and say nothing. */
  private static List<Part> labelled(List<Part> parts) {
    if (parts.size() < 2) {
      return parts;
    }
    Part first = parts.get(0);
    boolean brief = first.text().length() < 40 && first.text().strip().split("\\s+").length <= 5;
    boolean label =
        brief
            && first.text().strip().endsWith(".")
            && LABEL.matcher(first.folded().strip()).matches();
    if (!label) {
      return parts;
    }
    return parts.subList(1, parts.size()).stream()
        .map(
            p ->
                new Part(
                    p.text(), p.folded(), p.from(), first.folded() + " " + p.sentence(), p.whole()))
        .toList();
  }

  private static boolean ends(String text, Matcher end) {
    if (text.charAt(end.start()) != '.') {
      return true;
    }
    String before = text.substring(Math.max(0, end.start() - 12), end.start());
    String after = text.substring(end.end(), Math.min(text.length(), end.end() + LOOKED_AHEAD));
    if (before.matches("(?i).*\\b[ap]\\.m$")) {
      return !DAY_OR_ZONE.matcher(after).matches();
    }
    return !SHORT.matcher(before).matches();
  }

  private void parts(String text, int from, int to, List<Part> out) {
    int at = from;
    while (to - at > LONGEST) {
      int blank = text.lastIndexOf(' ', at + LONGEST);
      int end = blank > at ? blank : at + LONGEST;
      sentence(text, at, end, out);
      at = end;
    }
    sentence(text, at, to, out);
  }

  private void sentence(String text, int from, int to, List<Part> out) {
    if (from >= to) {
      return;
    }
    String sentence = text.substring(from, to);
    String folded = Wording.folded(sentence);
    Matcher between = BETWEEN.matcher(sentence);
    int at = 0;
    while (between.find()) {
      if ((between.group(1) != null || between.group(2) != null)
          && !CLAUSE.matcher(folded.substring(at, between.start())).find()) {
        continue;
      }
      rhythms(sentence, folded, at, between.start(), from, out);
      at = between.end();
    }
    rhythms(sentence, folded, at, sentence.length(), from, out);
  }

  /** "Workstations every week, servers every month" are two statements, each with its systems. */
  private void rhythms(
      String sentence, String folded, int from, int to, int offset, List<Part> out) {
    int at = from;
    int comma = folded.indexOf(", ", from);
    while (comma >= 0 && comma < to) {
      int next = folded.indexOf(", ", comma + 2);
      int end = next < 0 || next > to ? to : next;
      String right = folded.substring(comma + 2, end);
      if (!right.contains("and ") && rhythm(right, 1) && rhythm(folded.substring(at, comma), 0)) {
        add(sentence, folded, at, comma, offset, out);
        at = comma + 2;
      }
      comma = next;
    }
    strokes(sentence, folded, at, to, offset, out);
  }

  private boolean rhythm(String folded, int least) {
    return times.in(folded).stream()
        .anyMatch(q -> q.kind() == Quantity.Kind.EVERY && q.from() >= least);
  }

  /** "P1 1 h / P2 4 h": times on either side of each stroke, one for each rank. */
  private void strokes(
      String sentence, String folded, int from, int to, int offset, List<Part> out) {
    int at = from;
    int stroke = folded.indexOf(" / ", from);
    while (stroke >= 0 && stroke < to) {
      int next = folded.indexOf(" / ", stroke + 3);
      int end = next < 0 || next > to ? to : next;
      if (time(folded.substring(at, stroke)) && time(folded.substring(stroke + 3, end))) {
        add(sentence, folded, at, stroke, offset, out);
        at = stroke + 3;
      }
      stroke = next;
    }
    add(sentence, folded, at, to, offset, out);
  }

  private boolean time(String folded) {
    return times.in(folded).stream().anyMatch(q -> q.kind() == Quantity.Kind.LENGTH);
  }

  private static void add(
      String sentence, String folded, int at, int to, int from, List<Part> out) {
    if (at < to && !sentence.substring(at, to).isBlank()) {
      out.add(
          new Part(
              sentence.substring(at, to), folded.substring(at, to), from + at, folded, sentence));
    }
  }
}
