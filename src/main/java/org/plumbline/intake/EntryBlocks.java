// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Entries of an offer file as lines of its text, so that answers change nothing else. */
final class EntryBlocks {
  private static final Pattern SECTION = Pattern.compile("^([a-z_]+):.*$");
  private static final Pattern TRAIT = Pattern.compile("^  ([a-z][a-z0-9-]+):\\s*$");
  private static final Pattern ENTRY = Pattern.compile("^( +)- confirmed: *(\\w+) *$");
  private static final Pattern WORDS = Pattern.compile("^ +words: \"(.*)\" *$");

  private EntryBlocks() {}

  /**
   * An entry in its file.
   *
   * @param from index of its first line, which holds {@code confirmed}
   * @param to index of the line after its last
   * @param fields its lines between, without indent
   */
  record Located(
      String section,
      String trait,
      String confirmed,
      String words,
      List<String> fields,
      int from,
      int to) {
    Located {
      fields = List.copyOf(fields);
    }

    String quotation() {
      return section + "\n" + trait + "\n" + words;
    }
  }

  /** All entries that say whether they are confirmed, in the order of the file. */
  static List<Located> in(List<String> lines) {
    List<Located> out = new ArrayList<>();
    String section = "";
    String trait = "";
    for (int at = 0; at < lines.size(); at++) {
      Matcher top = SECTION.matcher(lines.get(at));
      if (top.matches()) {
        section = top.group(1);
        trait = "";
      }
      Matcher of = TRAIT.matcher(lines.get(at));
      if (of.matches() && section.equals("terms")) {
        trait = of.group(1);
      }
      Matcher entry = ENTRY.matcher(lines.get(at));
      if (entry.matches()) {
        out.add(located(lines, at, entry, section, trait));
      }
    }
    return out;
  }

  private static Located located(
      List<String> lines, int from, Matcher entry, String section, String trait) {
    String inside = entry.group(1) + "  ";
    int to = from + 1;
    String words = "";
    List<String> fields = new ArrayList<>();
    while (to < lines.size()
        && lines.get(to).startsWith(inside)
        && !lines.get(to).strip().startsWith("- ")) {
      Matcher quoted = WORDS.matcher(lines.get(to));
      if (quoted.matches()) {
        words = quoted.group(1).replace("\\\"", "\"").replace("\\\\", "\\");
      } else {
        fields.add(lines.get(to).strip());
      }
      to++;
    }
    return new Located(section, trait, entry.group(2), words, fields, from, to);
  }
}
