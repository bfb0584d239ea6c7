// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the columns whose words or sentences say who acts. */
final class TypeColumn {
  private static final double MANY = 0.55;
  private static final double SOME = 0.3;

  private final TableVocabulary vocabulary;
  private final People people;

  TypeColumn(TableVocabulary vocabulary, People people) {
    this.vocabulary = vocabulary;
    this.people = people;
  }

  /** The column of the word, by its head first and by its words second. */
  OptionalInt of(Map<Integer, Profile> profiles, Map<Integer, Layout.Party> parties) {
    Profile best = null;
    double most = 0;
    for (Profile each : profiles.values()) {
      boolean who = each.who();
      double share = who ? each.partyWordsOrSentences() : each.partyWords();
      if (parties.containsKey(each.column())
          || is(each, TableVocabulary.Role.SKIP)
          || is(each, TableVocabulary.Role.EVIDENCE)
          || share < (who ? SOME : MANY)) {
        continue;
      }
      double weight = share + (each.type() ? 1 : 0);
      if (weight > most) {
        most = weight;
        best = each;
      }
    }
    return best == null ? OptionalInt.empty() : OptionalInt.of(best.column());
  }

  /** The column of the word, and those of the parties beside: primary, secondary. */
  List<Integer> withThoseBeside(
      OptionalInt type, Map<Integer, Profile> profiles, Map<Integer, Layout.Party> parties) {
    List<Integer> out = new ArrayList<>();
    type.ifPresent(out::add);
    for (Profile each : profiles.values()) {
      if (type.isPresent()
          && is(each, TableVocabulary.Role.BESIDE)
          && !parties.containsKey(each.column())
          && !out.contains(each.column())
          && each.partyWords() >= MANY) {
        out.add(each.column());
      }
    }
    return out;
  }

  /** The first column whose sentences say who acts: MSP configures; client approves. */
  OptionalInt sentences(Map<Integer, Profile> profiles) {
    return profiles.values().stream()
        .filter(
            p ->
                vocabulary
                    .role(p.lowest())
                    .filter(r -> r != TableVocabulary.Role.TYPE && r != TableVocabulary.Role.WORDS)
                    .isEmpty())
        .filter(this::speaksOfBoth)
        .mapToInt(Profile::column)
        .findFirst();
  }

  /** True where most of its cells say who acts, and not always the same: a law speaks of one. */
  boolean speaksOfBoth(Profile column) {
    PartySentence sentence = new PartySentence(vocabulary, people);
    Set<Acts> acts = EnumSet.noneOf(Acts.class);
    List<String> full = column.text().stream().filter(t -> !t.isBlank()).toList();
    double share =
        Letters.share(
            full,
            t -> {
              Optional<Acts> read =
                  PartyCell.read(t, vocabulary, people)
                      .map(PartyCell::acts)
                      .or(() -> sentence.read(t));
              read.ifPresent(acts::add);
              return read.isPresent();
            });
    boolean both =
        acts.contains(Acts.JOINT) || acts.contains(Acts.PROVIDER) && acts.contains(Acts.CLIENT);
    return both && share >= MANY;
  }

  private boolean is(Profile column, TableVocabulary.Role role) {
    return vocabulary.role(column.lowest()).filter(role::equals).isPresent();
  }
}
