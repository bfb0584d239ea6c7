// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.papers.Deliverable;
import org.plumbline.papers.DocumentKind;
import org.plumbline.papers.PaperStanding;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Refusal;
import org.plumbline.papers.Row;
import org.plumbline.papers.Statement;

/**
 * What one member's papers speak of and sell, whether or not the words bind: areas and acts, and
 * what is only an add-on that is not taken.
 */
final class ForSale {
  private final Papers papers;
  private final PaperStanding standing;
  private final Vocabulary vocabulary;
  private final Set<String> areas = new HashSet<>();
  private final Set<String> acts = new HashSet<>();
  private final Set<String> spokenActs = new HashSet<>();
  private final int[] spokenBest;
  private final Set<String> notTaken = new HashSet<>();
  private final Set<Trait> offeredOnly = new HashSet<>();
  private final Set<String> functions = new HashSet<>();
  private final boolean anything;
  private long spokenElements;

  /**
   * Reads papers.
   *
   * @param rows of the member's own tables
   */
  ForSale(Papers papers, PaperStanding standing, Vocabulary vocabulary, List<Row> rows) {
    this.papers = papers;
    this.standing = standing;
    this.vocabulary = vocabulary;
    this.spokenBest = new int[vocabulary.traits().all().size()];
    this.anything =
        papers.documents().isEmpty()
            || papers.documents().stream()
                .anyMatch(d -> d.kind() != DocumentKind.REQUEST_FOR_PROPOSAL);
    papers.statements().forEach(this::statement);
    papers.deliverables().forEach(this::deliverable);
    papers.refusals().stream().filter(Refusal::unlessAgreed).forEach(r -> act(r.capability()));
    papers.functions().forEach((name, where) -> function(name, where.document()));
    papers.services().forEach(this::service);
    rows.forEach(this::row);
    acts.addAll(spokenActs);
  }

  private void act(String capability) {
    acts.add(capability);
    spokenActs.add(capability);
  }

  private void service(String word) {
    if (vocabulary.areas().contains(word)) {
      areas.add(word);
    } else {
      act(word);
    }
  }

  private void statement(Statement statement) {
    Trait trait = statement.trait();
    if (!statement.taken()
        && papers.statements().stream().noneMatch(s -> s.trait().equals(trait) && s.taken())) {
      offeredOnly.add(trait);
    }
    if (!standing.speaks(statement)) {
      return;
    }
    int level = statement.level().orElse(0);
    spokenBest[trait.index()] = Math.max(spokenBest[trait.index()], level);
    for (Trait.Element element : statement.elements().keySet()) {
      spokenElements |= element.bit();
    }
    boolean offered = statement.onQuote() || !standing.binds(statement.where().document());
    if (papers.services().isEmpty() || offered) {
      named(statement, level);
    }
  }

  private void named(Statement statement, int level) {
    for (Trait.NamedFrom from : statement.trait().areas()) {
      if (level >= from.rank() && level > 0) {
        areas.add(from.area());
      }
    }
    statement.elements().keySet().forEach(e -> e.area().ifPresent(areas::add));
  }

  private void deliverable(Deliverable each) {
    String document = each.where().document();
    if (!each.taken()) {
      notTaken.add(each.capability());
    } else if (standing.read(document) && !standing.report(document)) {
      spokenActs.add(each.capability());
    }
  }

  private void function(String name, String document) {
    if (standing.read(document) && !standing.report(document)) {
      functions.add(name);
    }
  }

  private void row(Row row) {
    if (row.assigns() && row.signed() && row.key().grain() != Row.Grain.CONTROL) {
      (row.key().grain() == Row.Grain.AREA ? areas : acts).add(row.key().id());
    }
  }

  /** Named by any paper that was read, so that it is for sale. */
  boolean function(String function) {
    return functions.contains(function) || functions.contains(Names.ALL);
  }

  /** Areas and acts that are sold, by a list or by what the papers say. */
  Set<String> sold() {
    Set<String> out = new TreeSet<>(areas);
    out.addAll(acts);
    return out;
  }

  /** True where an area or the act itself is sold. */
  boolean sells(Capability capability) {
    if (!anything) {
      return false;
    }
    boolean ordered = capability.id().equals(Names.PENETRATION_TESTING);
    if (ordered && !papers.kind().partial()
        || papers.kind().ordered() && papers.services().isEmpty()) {
      return true;
    }
    for (String area : capability.areas()) {
      if (areas.contains(area)) {
        return true;
      }
    }
    return acts.contains(capability.id());
  }

  /** True where the papers speak of the act, whoever does it. */
  boolean speaksOf(Capability capability, List<Ask> asked) {
    if (spokenActs.contains(capability.id())) {
      return true;
    }
    for (Ask ask : asked) {
      for (Ask.Rank rank : ask.levels()) {
        if (spoken(capability, rank.trait())) {
          return true;
        }
      }
      if ((ask.elements() & spokenElements) != 0) {
        return true;
      }
    }
    return false;
  }

  private boolean spoken(Capability capability, Trait trait) {
    if (Names.SPEAK_OF_NOTHING.contains(trait.id())
        || trait.id().equals(Names.CHANGE) && !Names.CHANGE_ACTS.contains(capability.id())) {
      return false;
    }
    if (spokenElements != 0) {
      for (Trait.Element element : trait.elements()) {
        if ((element.bit() & spokenElements) != 0) {
          return true;
        }
      }
    }
    int from = 1;
    if (!trait.areas().isEmpty()) {
      Optional<Trait.NamedFrom> area =
          trait.areas().stream().filter(a -> capability.areas().contains(a.area())).findFirst();
      if (area.isEmpty()) {
        return false;
      }
      from = Math.max(1, area.get().rank());
    }
    return spokenBest[trait.index()] >= from;
  }

  /** True where the act stands in the papers as an add-on that is not taken. */
  boolean addOnNotTaken(Capability capability, List<Ask> asked) {
    if (notTaken.contains(capability.id())) {
      return true;
    }
    for (Ask ask : asked) {
      for (Ask.Rank rank : ask.levels()) {
        Trait trait = rank.trait();
        if (offeredOnly.contains(trait)
            && trait.areas().stream().anyMatch(a -> capability.areas().contains(a.area()))) {
          return true;
        }
      }
    }
    return false;
  }
}
