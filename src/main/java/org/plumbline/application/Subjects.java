// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.assessment.Cell;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Clauses;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Fix;
import org.plumbline.judgement.Judge;
import org.plumbline.judgement.Judgement;
import org.plumbline.papers.Papers;
import org.plumbline.remedy.Closing;
import org.plumbline.remedy.Remedy;

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

  /** What closes the open controls of an arrangement, from its cells. */
  Closing closing(Judge judge, List<Cell> cells, Closing.Costs costs) {
    Map<String, Integer> weights = new HashMap<>();
    List<Judgement> run = new ArrayList<>();
    for (Cell cell : cells) {
      cell.judged().ifPresent(run::add);
      weights.put(cell.control().id(), cell.weight());
    }
    return new Closing(judge, run, weights::get, costs, clauses, vocabulary);
  }

  /** Changes of an arrangement with their words. */
  List<Changes.Item> items(List<Remedy.Item> write, Engagement engagement) {
    return write.stream().map(item -> item(item, engagement)).toList();
  }

  private Changes.Item item(Remedy.Item item, Engagement engagement) {
    Fix fix = item.fix();
    String title = fix.title(vocabulary);
    return new Changes.Item(
        engagement.members().stream()
            .filter(m -> m.id().equals(fix.member()))
            .map(Papers::provider)
            .findFirst()
            .orElse(engagement.name()),
        fix,
        title.isEmpty() ? fix.kind().name().toLowerCase(Locale.ROOT) : title,
        item.clause(),
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
