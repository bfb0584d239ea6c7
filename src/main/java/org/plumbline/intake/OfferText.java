// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.intake.reader.Reading;
import org.plumbline.intake.reader.Suggestion;

/** An offer file in which every statement waits for a person. */
final class OfferText {
  /** Sections of statements, in the order of the file. */
  static final List<String> SECTIONS =
      List.of(
          "terms",
          "deliverables",
          "named_functions",
          "does_not_perform",
          "client_duties",
          "prices");

  /** How the first line of an offer begins that was read from papers. */
  static final String READ_FROM = "# Read from: ";

  /** How a line begins that quotes what the papers leave out. */
  static final String LEFT_OUT = "# left out: ";

  /** How a line begins that names pages of the paper above it which hold no text. */
  static final String NO_TEXT = "    # no text on page ";

  /** A line of an entry whose words may speak of something else. */
  static final String DOUBTFUL = "# doubtful: the words may speak of something else";

  /** The section of words that bind nobody. */
  static final String CLAIMS = "claims";

  private static final int LONGEST_WORDS = 1_500;

  private final StringBuilder out = new StringBuilder();

  /**
   * What was read from the papers.
   *
   * @param claims words that bind nobody
   * @param leftOut words that leave systems or a part of the work out
   */
  record Content(List<Entry> entries, List<String> claims, List<String> leftOut) {
    Content {
      entries = List.copyOf(entries);
      claims = List.copyOf(claims);
      leftOut = List.copyOf(leftOut);
    }
  }

  /**
   * The text of the file.
   *
   * @param documents readings by the id of their document
   * @param plan tier that is bought; empty where there is none
   * @param earlier what people have made of an earlier reading
   */
  String of(
      String id,
      Map<String, Reading> documents,
      String plan,
      Content content,
      EarlierOffer earlier) {
    Reading first = documents.values().iterator().next();
    line(READ_FROM + String.join(", ", documents.values().stream().map(Reading::file).toList()));
    line(
        "# Each entry counts once it says `confirmed: yes`: compare its words with the paper at the place named.");
    line("id: " + id);
    line("provider: " + quoted(first.provider().isEmpty() ? id : first.provider()));
    line(
        "# break-fix, retainer, managed, co-managed or specialist: by what it does, not by what it says");
    line("calls_itself: " + first.callsItself());
    content.leftOut().forEach(words -> line(LEFT_OUT + words));
    documents.forEach(
        (doc, reading) ->
            PaperOrder.lines(doc, reading.governing(), earlier.lines()).forEach(this::line));
    PaperOrder.kept(earlier.lines()).forEach(this::line);
    earlier.otherSections().forEach(this::line);
    line("documents:");
    documents.forEach((doc, reading) -> document(doc, reading, plan, earlier));
    earlier.otherDocuments(documents.keySet()).forEach(this::line);
    Map<String, String> kept = earlier.answered();
    OtherItems others = new OtherItems(earlier.lines());
    for (String section : SECTIONS) {
      section(
          section,
          content.entries().stream().filter(e -> e.section().equals(section)).toList(),
          kept,
          others);
    }
    if (!content.claims().isEmpty()) {
      line("# Words that bind nobody: printed, never counted.");
      line(CLAIMS + ":");
      content.claims().forEach(c -> line("  - " + quoted(shortened(c))));
    }
    earlier.closing().forEach(this::line);
    return out.toString();
  }

  private void document(String doc, Reading reading, String plan, EarlierOffer earlier) {
    line("  - id: " + doc);
    List<String> read = new ArrayList<>();
    read.add("title: " + quoted(reading.file()));
    read.add("kind: " + reading.kind());
    if (!plan.isEmpty() && reading.plans().contains(plan)) {
      read.add("option: " + quoted(plan));
    }
    if (reading.efforts()) {
      read.add("efforts: yes");
    }
    List<String> said = earlier.saidOf(doc, read);
    read.forEach(field -> line("    " + field));
    reading
        .date()
        .filter(d -> said.stream().noneMatch(s -> s.startsWith("date:")))
        .ifPresent(d -> line("    date: " + d));
    said.forEach(field -> line("    " + field));
    if (!reading.pagesWithoutText().isEmpty()) {
      line(
          NO_TEXT
              + String.join(", ", reading.pagesWithoutText().stream().map(String::valueOf).toList())
              + ": look at it, it may change everything");
    }
  }

  private void section(
      String section, List<Entry> entries, Map<String, String> kept, OtherItems others) {
    boolean terms = section.equals("terms");
    List<String> more = terms ? others.traits() : others.of(section, "");
    if (entries.isEmpty() && more.isEmpty()) {
      return;
    }
    line(section + ":");
    if (terms) {
      Map<String, List<Entry>> traits = new LinkedHashMap<>();
      entries.forEach(e -> traits.computeIfAbsent(e.trait(), k -> new ArrayList<>()).add(e));
      more.forEach(trait -> traits.putIfAbsent(trait, List.of()));
      traits.forEach(
          (trait, each) -> {
            line("  " + trait + ":");
            each.forEach(e -> entry(e, "    ", kept));
            others.of(section, trait).forEach(this::line);
          });
      return;
    }
    if (section.equals("prices")) {
      line("  currency: USD");
      line("  lines:");
    }
    String indent = section.equals("prices") ? "    " : "  ";
    entries.forEach(e -> entry(e, indent, kept));
    more.forEach(this::line);
  }

  private void entry(Entry entry, String indent, Map<String, String> kept) {
    String earlier = kept.get(entry.quotation());
    if (earlier != null) {
      out.append(earlier);
      return;
    }
    line(indent + "- confirmed: no");
    entry.fields().forEach(f -> line(indent + "  " + f));
    line(indent + "  words: " + quoted(shortened(entry.words())));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private static String shortened(String words) {
    return words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
  }

  /** In quotation marks, so that commas, colons and signs stay words. */
  static String quoted(String text) {
    String clean = text.replaceAll("[\\p{Cntrl}]", " ").replace("\\", "\\\\").replace("\"", "\\\"");
    return "\"" + clean + "\"";
  }

  static String plain(double amount) {
    return BigDecimal.valueOf(amount).stripTrailingZeros().toPlainString();
  }

  /** Where a quotation stands, as a person would look it up. */
  static String place(Suggestion.Quoted q) {
    List<String> parts = new ArrayList<>();
    if (!q.at().cell().isEmpty()) {
      parts.add("sheet " + q.at().sheet() + ", cell " + q.at().cell());
    }
    if (q.at().page() > 0) {
      parts.add("page " + q.at().page());
    }
    if (q.at().line() > 0 && q.at().page() == 0) {
      parts.add("line " + q.at().line());
    }
    if (!q.row().isEmpty() && q.at().cell().isEmpty()) {
      parts.add("row " + q.row());
    }
    if (!q.column().isEmpty() && q.at().cell().isEmpty()) {
      parts.add("column " + q.column());
    }
    return q.file() + ", " + String.join(", ", parts);
  }

  /** A short name from words: letters, digits, hyphens. */
  static String slug(String words) {
    String slug =
        words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    String cut = slug.length() > 36 ? slug.substring(0, 36).replaceAll("-[^-]*$", "") : slug;
    return cut.isEmpty() || !Character.isLetterOrDigit(cut.charAt(0)) ? "offer" : cut;
  }
}
