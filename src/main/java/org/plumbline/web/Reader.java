// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.capability.Trait;
import org.plumbline.hash.Sha256;
import org.plumbline.intake.Confirmation;
import org.plumbline.intake.form.StatementText;
import org.plumbline.wording.Words;

/** The statements of one offer as the reader shows them, those that wait first. */
final class Reader {
  private final StatementText texts;

  Reader(Words words, org.plumbline.capability.Vocabulary vocabulary) {
    this.texts = new StatementText(words, vocabulary);
  }

  /**
   * A statement.
   *
   * @param key the same as long as nobody changes the statement
   * @param number beside its mark in the paper, from 1 in the paper's order
   * @param style of its mark: chg while it waits, ok once confirmed, off where it does not count
   * @param lines what we read in it
   * @param levels what else it may say; none where it stands under no trait
   */
  record Line(
      String key,
      int number,
      String style,
      String title,
      String words,
      String at,
      List<String> lines,
      List<Choice> levels,
      Confirmation.Pending entry) {

    boolean waits() {
      return style.equals("chg");
    }

    Line numbered(int number) {
      return new Line(key, number, style, title, words, at, lines, levels, entry);
    }

    /** Whether a person must say of which systems its words speak. */
    public boolean wants() {
      return Confirmation.wantsSystems(entry);
    }
  }

  List<Line> lines(Confirmation confirmation) {
    List<Line> out = new ArrayList<>();
    int number = 0;
    for (Confirmation.Statement each : confirmation.statements()) {
      number++;
      out.add(line(each, number));
    }
    return out;
  }

  private Line line(Confirmation.Statement each, int number) {
    Confirmation.Pending entry = each.entry();
    return new Line(
        key(entry, number),
        number,
        switch (each.confirmed()) {
          case "yes" -> "ok";
          case "no" -> "chg";
          default -> "off";
        },
        texts.title(entry),
        entry.words(),
        entry.at(),
        texts.lines(entry),
        levels(entry),
        entry);
  }

  private List<Choice> levels(Confirmation.Pending entry) {
    Optional<Trait> trait = texts.trait(entry);
    return trait
        .map(t -> t.levels().stream().map(l -> new Choice(l.name(), texts.level(t, l))).toList())
        .orElse(List.of());
  }

  private static String key(Confirmation.Pending entry, int number) {
    String all =
        number + entry.section() + entry.trait() + entry.words() + entry.at() + entry.fields();
    return Sha256.hex(all.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
  }
}
