// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.Cadence.Answer;
import org.plumbline.assessment.Cadence.Promise;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Trait;
import org.plumbline.catalogue.MonitoringDuty;
import org.plumbline.catalogue.MonitoringDuty.Term;
import org.plumbline.catalogue.MonitoringDuty.Way;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.Stated;
import org.plumbline.papers.Deliverable;
import org.plumbline.papers.Row;
import org.plumbline.phrase.Phrase;

/** Compares how often a duty is asked for with the interval one arrangement puts in writing. */
final class CadenceRules {
  private final Organisation organisation;
  private final Engagement engagement;

  CadenceRules(Organisation organisation, Engagement engagement) {
    this.organisation = organisation;
    this.engagement = engagement;
  }

  /** A number in writing, and where it stands. */
  private record Written(int amount, Phrase where) {}

  /**
   * What the arrangement says; intervals alone are compared, who acts and on which systems is the
   * verdict's business.
   *
   * @param amount days at most, or hours a week at least
   */
  Promise promise(MonitoringDuty duty, int amount, boolean hours) {
    Capability capability = duty.capability();
    if (capability.nonDelegable()) {
      return without(Answer.OWN, Phrase.of(CadenceWord.OWN_ACT));
    }
    if (engagement.refuses(capability.id())) {
      return without(
          capability.technicalHome() ? Answer.NONE : Answer.OWN, Phrase.of(CadenceWord.DECLINED));
    }
    if (client(capability)) {
      return without(Answer.OWN, Phrase.of(CadenceWord.MATRIX_YOURS));
    }
    if (duty.ways().isEmpty()) {
      return without(Answer.NO_TERM, Phrase.of(CadenceWord.NO_SCALE));
    }
    Written best = null;
    for (Way way : duty.ways()) {
      Written found = way.ordered() ? ordered(capability) : written(way, hours);
      if (found != null && (best == null || quicker(found, best, hours))) {
        best = found;
      }
    }
    return best == null ? nothing(duty) : compared(best, amount, hours);
  }

  private Promise compared(Written written, int amount, boolean hours) {
    int shortfall = Math.max(0, hours ? amount - written.amount() : written.amount() - amount);
    return new Promise(
        engagement.id(),
        shortfall == 0 ? Answer.MET : Answer.SHORT,
        written.amount(),
        shortfall,
        written.where());
  }

  private Promise nothing(MonitoringDuty duty) {
    if (organisation.selfPerformed().contains(duty.capability().id())) {
      return without(Answer.OWN, Phrase.of(CadenceWord.OWN_STAFF));
    }
    for (Way way : duty.ways()) {
      for (Term term : way.terms()) {
        Stated stated = engagement.stated(term.trait());
        if (stated.origin() == Stated.Origin.NOT_STATED) {
          return without(
              Answer.NONE,
              Phrase.of(
                  CadenceWord.NOT_STATED,
                  term.trait().title(),
                  term.trait().level(stated.level()).title()));
        }
      }
    }
    return without(Answer.NONE, lacking(duty));
  }

  /** The terms and orders that would carry an interval, as they stand. */
  private Phrase lacking(MonitoringDuty duty) {
    List<Phrase> items = new ArrayList<>();
    for (Way way : duty.ways()) {
      if (way.ordered()) {
        items.add(Phrase.of(CadenceWord.NO_ORDER));
      }
      way.terms().forEach(t -> items.add(named(t.trait(), engagement.stated(t.trait()))));
    }
    return Phrase.of(CadenceWord.LACKING, items);
  }

  private Promise without(Answer answer, Phrase why) {
    return new Promise(engagement.id(), answer, 0, 0, why);
  }

  /** Whether every matrix row for the act names the organization. */
  private boolean client(Capability capability) {
    List<Row> rows =
        engagement.members().stream()
            .flatMap(m -> m.rows().stream())
            .filter(r -> r.key().equals(new Row.Key(Row.Grain.CAPABILITY, capability.id())))
            .toList();
    return !rows.isEmpty() && rows.stream().allMatch(r -> r.party() == Row.Party.CLIENT);
  }

  private @Nullable Written ordered(Capability capability) {
    Optional<Deliverable> item =
        engagement.deliverable(capability.id()).filter(d -> d.every().isPresent());
    if (item.isEmpty()) {
      return null;
    }
    return new Written(
        item.get().every().getAsInt(),
        Phrase.of(CadenceWord.ORDER, item.get().dated() ? "date" : "none", ""));
  }

  /** The slowest of the terms, when all of them stand. */
  private @Nullable Written written(Way way, boolean hours) {
    Written slowest = null;
    for (Term term : way.terms()) {
      Stated stated = engagement.stated(term.trait());
      if (stated.origin() == Stated.Origin.NOT_STATED || stated.level() < term.level()) {
        return null;
      }
      if (!term.standing()) {
        Optional<Integer> number = number(term, stated);
        if (number.isEmpty()) {
          return null;
        }
        Written next = new Written(number.get(), named(term.trait(), stated));
        slowest = slowest == null || quicker(slowest, next, hours) ? next : slowest;
      }
    }
    return slowest;
  }

  /** What was stated; else what the words of the level, or its place on the scale, give. */
  private static Optional<Integer> number(Term term, Stated stated) {
    if (term.days().isPresent()) {
      return stated.level() == term.level() && stated.number().isPresent()
          ? stated.number()
          : term.days();
    }
    Optional<Integer> found =
        stated.number().or(() -> term.trait().level(stated.level()).threshold());
    boolean promised = term.trait().level(stated.level()).threshold().isPresent();
    return promised ? found.filter(n -> n > 0) : Optional.empty();
  }

  private static boolean quicker(Written one, Written other, boolean hours) {
    return hours ? one.amount() > other.amount() : one.amount() < other.amount();
  }

  private Phrase named(Trait trait, Stated stated) {
    return Phrase.of(
        CadenceWord.TERM,
        trait.title(),
        trait.level(stated.level()).title(),
        LeafSource.of(stated, engagement).says());
  }
}
