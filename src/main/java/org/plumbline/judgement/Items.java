// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.plumbline.papers.Deliverable;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Where;
import org.plumbline.capability.Vocabulary;

/** Deliverables and orders of papers once changes are written. */
final class Items {
  private static final String ALL = "all";
  private static final String OTHER = "other";

  private final Papers papers;
  private final Vocabulary vocabulary;
  private final Map<Fix, Extent> plan;
  private final UnaryOperator<Where> located;

  Items(Papers papers, Vocabulary vocabulary, Map<Fix, Extent> plan, UnaryOperator<Where> located) {
    this.papers = papers;
    this.vocabulary = vocabulary;
    this.plan = plan;
    this.located = located;
  }

  List<Deliverable> deliverables() {
    List<Deliverable> out = new ArrayList<>();
    papers.deliverables().forEach(d -> out.add(changed(d)));
    plan.forEach(
        (fix, extent) -> {
          if (fix.kind() == Fix.Kind.DELIVERABLE || fix.kind() == Fix.Kind.ORDER) {
            out.add(added(fix, extent));
          }
        });
    return out;
  }

  private Deliverable added(Fix fix, Extent extent) {
    Set<String> topics = new TreeSet<>(extent.topics());
    topics.addAll(topics(fix.subject()));
    return new Deliverable(
        fix.subject(),
        OptionalInt.of(days(fix.subject(), extent.every())),
        false,
        Optional.of(List.of(ALL)),
        topics,
        false,
        independent(fix.subject()),
        false,
        false,
        List.of(),
        fix.kind() == Fix.Kind.ORDER,
        true,
        false,
        new Where(Amendment.ID, "", ""));
  }

  private int days(String act, OptionalInt asked) {
    int usual =
        vocabulary.usual().days(act);
    return Math.min(usual, asked.orElse(usual));
  }

  private Deliverable changed(Deliverable each) {
    Set<String> topics = new TreeSet<>(each.topics());
    topics.addAll(topics(each.capability()));
    Optional<Extent> interval =
        Optional.ofNullable(plan.get(new Fix(papers.id(), Fix.Kind.INTERVAL, each.capability())));
    return new Deliverable(
        each.capability(),
        interval.isPresent()
            ? OptionalInt.of(days(each.capability(), interval.get().every()))
            : each.every(),
        each.ongoing(),
        each.systems(),
        topics,
        each.record(),
        each.independent() || independent(each.capability()),
        each.joins(),
        each.once(),
        each.clientDuties(),
        each.dated(),
        each.taken() || takes(each.capability()),
        each.efforts(),
        located.apply(each.where()),
        each.by(),
        each.date());
  }

  private Set<String> topics(String act) {
    Set<String> out = new TreeSet<>();
    plan.forEach(
        (fix, extent) -> {
          if (fix.kind() == Fix.Kind.TOPIC && extent.acts().contains(act)) {
            out.add(fix.subject());
          }
        });
    return out;
  }

  private boolean independent(String act) {
    return plan.containsKey(new Fix(papers.id(), Fix.Kind.INDEPENDENT, act));
  }

  private boolean takes(String act) {
    return plan.containsKey(new Fix(papers.id(), Fix.Kind.TAKE, act));
  }
}
