// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.intake.grid.Line;

/** Who acts by the letters and marks under each party. */
final class MarkedRow {
  private final TableVocabulary vocabulary;
  private final Letters letters;

  private final boolean objectives;
  private final ObjectiveLetters lists;
  private final Set<Integer> inWords;

  /**
   * For one table.
   *
   * @param objectives whether its columns of parties list objectives
   * @param inWords columns of parties that hold words of what each does
   */
  MarkedRow(TableVocabulary vocabulary, boolean objectives, Set<Integer> inWords) {
    this.vocabulary = vocabulary;
    this.inWords = Set.copyOf(inWords);
    this.letters = new Letters(vocabulary);
    this.objectives = objectives;
    this.lists = new ObjectiveLetters(vocabulary);
  }

  /**
   * Who acts; empty where the row has no letter and no mark.
   *
   * @param said takes what stands under each party, a hyphen for nothing
   */
  Optional<PartyCell> read(SheetView view, Line line, Layout layout, List<String> said) {
    boolean provider = false;
    boolean providerDoes = false;
    boolean client = false;
    boolean clientDoes = false;
    boolean joint = false;
    boolean other = false;
    boolean absent = false;
    boolean open = false;
    boolean any = false;
    String name = "";
    for (Map.Entry<Integer, Layout.Party> column : layout.parties().entrySet()) {
      String text = view.text(line, column.getKey());
      said.add(text.isBlank() ? "-" : text);
      boolean words = inWords.contains(column.getKey());
      Letters.Said read =
          objectives ? lists.read(text) : words ? inWords(text) : letters.read(text);
      open |= read.open();
      any |= objectives || words ? !text.isBlank() : letters.letters(text) || letters.yes(text);
      if (!read.acts()) {
        continue;
      }
      switch (column.getValue().acts()) {
        case PROVIDER -> {
          provider = true;
          providerDoes |= read.does();
        }
        case CLIENT -> {
          client = true;
          clientDoes |= read.does();
        }
        case JOINT -> joint = true;
        case OTHER -> {
          other = true;
          name = column.getValue().name();
        }
        case NOT_APPLICABLE -> absent = true;
        case UNCLEAR -> open = true;
      }
    }
    if (notApplicable(said)) {
      return Optional.of(new PartyCell(Acts.NOT_APPLICABLE, ""));
    }
    if (said.stream().allMatch("-"::equals)) {
      said.clear();
    }
    // objectives of two parties are not met by one of them
    if (joint || provider && (client || objectives && other)) {
      return Optional.of(new PartyCell(Acts.JOINT, name));
    }
    if (open) {
      // a mark for what the client must set stands beside one for the provider: both act
      return Optional.of(
          new PartyCell(
              provider && !objectives && !said.stream().anyMatch(s -> s.endsWith("?"))
                  ? Acts.JOINT
                  : Acts.UNCLEAR,
              name));
    }
    if (provider) {
      return Optional.of(new PartyCell(other && !providerDoes ? Acts.OTHER : Acts.PROVIDER, name));
    }
    if (other && !clientDoes) {
      return Optional.of(new PartyCell(Acts.OTHER, name));
    }
    if (client) {
      return Optional.of(new PartyCell(Acts.CLIENT, name));
    }
    if (absent) {
      return Optional.of(new PartyCell(Acts.NOT_APPLICABLE, ""));
    }
    return any ? Optional.of(new PartyCell(Acts.UNCLEAR, "")) : Optional.empty();
  }

  /** Whatever stands under a party that is no word for nothing, it does. */
  private Letters.Said inWords(String text) {
    Letters.Said said = letters.read(text);
    boolean acts = said.acts() || letters.words(text) && !vocabulary.nothingToDo(text);
    return new Letters.Said(acts && !vocabulary.denied(text), acts, said.open());
  }

  /** "n/a" under each party that has a word at all. */
  private boolean notApplicable(List<String> said) {
    List<String> words = said.stream().filter(s -> !s.equals("-")).map(Plain::word).toList();
    return !words.isEmpty()
        && words.stream().allMatch(w -> vocabulary.cells().get(w) == Acts.NOT_APPLICABLE);
  }
}
