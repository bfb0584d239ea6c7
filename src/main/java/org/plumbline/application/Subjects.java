// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Clauses;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.judgement.Fix;

/** What a change is about, in words, and where it stands in a rider. */
final class Subjects {
  private final Vocabulary vocabulary;
  private final Clauses clauses;

  Subjects(Vocabulary vocabulary, Clauses clauses) {
    this.vocabulary = vocabulary;
    this.clauses = clauses;
  }

  /** Headings of a rider, in order. */
  List<Clauses.Group> groups() {
    return clauses.groups();
  }

  /**
   * A change with its words.
   *
   * @param rank rank to reach, of a trait
   */
  Changes.Item item(String provider, Fix fix, int rank) {
    String title = fix.title(vocabulary);
    return new Changes.Item(
        provider,
        fix,
        title.isEmpty() ? fix.kind().name().toLowerCase(Locale.ROOT) : title,
        fix.clause(clauses, vocabulary, rank),
        clauses.group(words(fix)));
  }

  /** Words a group of a rider may write it by. */
  private List<String> words(Fix fix) {
    List<String> out = new ArrayList<>();
    switch (fix.kind()) {
      case LEVEL -> out.add(fix.subject());
      case ELEMENT ->
          vocabulary
              .traits()
              .element(fix.subject())
              .map(Trait.Element::trait)
              .ifPresent(index -> out.add(vocabulary.traits().all().get(index).id()));
      case CONTRACT, MATRIX -> out.add("sign:");
      default -> {
        out.add(fix.kind().prefix());
        Capability act = vocabulary.capabilities().get(fix.subject());
        if (act != null) {
          out.add(act.group());
        }
      }
    }
    return out;
  }
}
