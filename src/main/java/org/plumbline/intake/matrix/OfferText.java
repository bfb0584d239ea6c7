// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.intake.matrix.MatrixReading.Assigned;
import org.plumbline.intake.matrix.MatrixReading.Unknown;

/**
 * Puts the rows of a matrix into the text of an offer; everything else of the text stays as it is,
 * comments and all.
 */
public final class OfferText {
  private static final Pattern TOP = Pattern.compile("[A-Za-z_][^:]*:.*");
  private static final String DOCUMENTS = "documents:";
  private static final String MATRIX = "matrix:";
  private static final int LONGEST_ID = 40;

  private final List<String> lines;

  /** The text of an offer in the present form. */
  public OfferText(String yaml) {
    this.lines = new ArrayList<>(yaml.lines().toList());
  }

  /**
   * The paper the rows come from.
   *
   * @param id short name among the papers of the offer
   * @param title name of the file
   * @param read the day it was read, as {@code 2026-11-27}
   * @param signed whether both have signed it; only ever said to find out what it would change
   */
  public record Source(String id, String title, String read, boolean signed) {}

  /** A short name for a file among the papers of an offer. */
  public static String idOf(String file) {
    String slug =
        file.replaceAll("\\.[A-Za-z0-9]+$", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String named = slug.isEmpty() ? "matrix" : slug;
    return named.substring(0, Math.min(LONGEST_ID, named.length())).replaceAll("-$", "");
  }

  /** The text with the paper named and its rows in place of those of an earlier reading. */
  public String with(Source source, MatrixReading reading, boolean confirmed) {
    document(source);
    List<String> block = new ArrayList<>();
    block.add("  - document: " + source.id());
    block.add("    rows:");
    Map<String, Acts> rolled = Rolled.byControl(reading.rows());
    for (Assigned row : reading.rows()) {
      // where one objective is open, the others do not stand for the whole
      boolean open =
          row.hits().stream().anyMatch(h -> rolled.get(h.control()) == Acts.UNCLEAR && !h.fanned());
      block.add(row(row, open ? Acts.UNCLEAR : row.acts(), confirmed));
    }
    for (MatrixReading.Table table : reading.tables()) {
      table.unknown().stream()
          .filter(u -> !u.id().isBlank())
          .forEach(u -> block.add(unknown(u, confirmed)));
    }
    int at = top(MATRIX);
    if (at < 0) {
      lines.add(MATRIX);
      lines.addAll(block);
    } else {
      replace(at, source.id(), block);
    }
    return String.join("\n", lines) + "\n";
  }

  private void document(Source source) {
    String entry =
        "  - {id: "
            + source.id()
            + ", title: "
            + Quotes.of(source.title())
            + ", kind: matrix, "
            + (source.signed() ? "signed: yes, " : "")
            + "read: "
            + source.read()
            + "}";
    int at = top(DOCUMENTS);
    if (at < 0) {
      lines.add(DOCUMENTS);
      lines.add(entry);
      return;
    }
    int end = end(at);
    Pattern named =
        Pattern.compile(".*\\bid:\\s*[\"']?" + Pattern.quote(source.id()) + "[\"']?\\s*([,}#].*)?");
    for (int i = at; i < end; i++) {
      if (named.matcher(lines.get(i)).matches()) {
        if (source.signed() && lines.get(i).contains("{") && !lines.get(i).contains("signed:")) {
          lines.set(i, lines.get(i).replaceFirst("kind: matrix", "kind: matrix, signed: yes"));
        }
        return;
      }
    }
    lines.add(end, indented(entry, at, end));
  }

  /** As deep as the items that are there. */
  private String indented(String entry, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Matcher item = Pattern.compile("( *)- .*").matcher(lines.get(i));
      if (item.matches()) {
        return item.group(1) + entry.strip();
      }
    }
    return entry;
  }

  private void replace(int at, String id, List<String> block) {
    int end = end(at);
    int depth = depth(at, end);
    List<String> moved = block.stream().map(l -> " ".repeat(depth) + l.substring(2)).toList();
    List<Integer> items = new ArrayList<>();
    for (int i = at + 1; i < end; i++) {
      if (lines.get(i).startsWith(" ".repeat(depth) + "- ")) {
        items.add(i);
      }
    }
    Pattern ours =
        Pattern.compile("[ -]*\\bdocument:\\s*[\"']?" + Pattern.quote(id) + "[\"']?\\s*(#.*)?");
    for (int i = 0; i < items.size(); i++) {
      int from = items.get(i);
      int to = i + 1 < items.size() ? items.get(i + 1) : end;
      if (lines.subList(from, to).stream().anyMatch(l -> ours.matcher(l).matches())) {
        lines.subList(from, to).clear();
        lines.addAll(from, moved);
        return;
      }
    }
    lines.addAll(end, moved);
  }

  private int depth(int at, int end) {
    for (int i = at + 1; i < end; i++) {
      String line = lines.get(i);
      if (line.stripLeading().startsWith("- ")) {
        return line.length() - line.stripLeading().length();
      }
    }
    return 2;
  }

  private int top(String key) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(key)) {
        return i;
      }
    }
    return -1;
  }

  /** The line after a block: the next key at the margin, without the comment above it. */
  private int end(int at) {
    int end = at + 1;
    while (end < lines.size() && !TOP.matcher(lines.get(end)).matches()) {
      end++;
    }
    while (end > at + 1 && lines.get(end - 1).matches("#.*|\\s*")) {
      end--;
    }
    return end;
  }

  /** True where a list of the text is written in one line, into which nothing can be put. */
  public boolean inBraces() {
    return lines.stream()
        .anyMatch(
            l ->
                (l.startsWith(DOCUMENTS) || l.startsWith(MATRIX))
                    && l.matches("[a-z]+:\\s*[\\[{].*"));
  }

  private static String row(Assigned row, Acts acts, boolean confirmed) {
    List<String> keys = row.written();
    String party = party(acts, row.other());
    String words =
        switch (row.acts()) {
          case CLIENT -> row.clientWords();
          case JOINT -> joined(row.words(), row.clientWords());
          default -> row.words();
        };
    return line(
        keys,
        party,
        row.evidence(),
        words.isBlank() ? row.said() : words,
        confirmed,
        row.at().shown());
  }

  private static String joined(String one, String other) {
    return one.isBlank() ? other : other.isBlank() ? one : one + "; " + other;
  }

  private static String unknown(Unknown row, boolean confirmed) {
    return line(
        List.of(row.id()),
        party(row.acts(), row.other()),
        "",
        row.words(),
        confirmed,
        row.at().shown());
  }

  private static String party(Acts acts, String other) {
    return switch (acts) {
      case UNCLEAR -> "tbd";
      case OTHER ->
          Quotes.of("member:" + (other.isEmpty() ? "another-provider" : idOf(other + ".")));
      default -> acts.spelling();
    };
  }

  private static String line(
      List<String> keys,
      String party,
      String evidence,
      String words,
      boolean confirmed,
      String at) {
    String named =
        keys.size() == 1
            ? Quotes.of(keys.get(0))
            : keys.stream().map(Quotes::of).collect(Collectors.joining(", ", "[", "]"));
    StringBuilder out =
        new StringBuilder("      - {for: ").append(named).append(", party: ").append(party);
    if (evidence.matches(".*[\\p{L}\\p{N}].*") && !Plain.word(evidence).matches("n/?a|none|tbd")) {
      out.append(", evidence: ").append(Quotes.of(evidence));
    }
    if (!words.isBlank()) {
      out.append(", words: ").append(Quotes.of(words));
    }
    if (!confirmed) {
      out.append(", confirmed: no");
    }
    return out.append("}  # ").append(at.replaceAll("[\\p{Cntrl}]", " ")).toString();
  }
}
