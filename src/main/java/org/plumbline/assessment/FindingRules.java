// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Organisation;
import org.plumbline.judgement.Cause;
import org.plumbline.judgement.Finding;
import org.plumbline.judgement.Missing;
import org.plumbline.judgement.Outcome;
import org.plumbline.judgement.Reach;
import org.plumbline.papers.Basis;
import org.plumbline.papers.Client;
import org.plumbline.papers.ListedSystem;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Row;
import org.plumbline.papers.Statement;
import org.plumbline.phrase.Phrase;

/** Tells what was judged of one arrangement: reasons and missing items with their plain titles. */
final class FindingRules {
  private final Organisation organisation;
  private final Engagement engagement;
  private final Vocabulary vocabulary;
  private final Client client;
  private final Map<Finding, ToldFinding> known = new IdentityHashMap<>();
  private final Map<List<Finding>, Findings> findings = new IdentityHashMap<>();
  private final Map<String, Set<String>> others = new HashMap<>();

  FindingRules(
      Organisation organisation, Engagement engagement, Vocabulary vocabulary, Client client) {
    this.organisation = organisation;
    this.engagement = engagement;
    this.vocabulary = vocabulary;
    this.client = client;
  }

  /** What was made of the findings of one judgement before, or this. */
  Findings findings(List<Finding> judged, Function<List<Finding>, Findings> made) {
    return findings.computeIfAbsent(judged, made);
  }

  /** The findings for readers, each the same one for the same judgement; for any thread. */
  synchronized List<ToldFinding> told(List<Finding> judged) {
    List<ToldFinding> out = new ArrayList<>(judged.size());
    for (Finding each : judged) {
      out.add(known.computeIfAbsent(each, this::tell));
    }
    return List.copyOf(out);
  }

  private ToldFinding tell(Finding judged) {
    Capability capability = judged.need().capability();
    List<ToldMissing> missing = judged.missing().stream().map(m -> missing(m, judged)).toList();
    List<Ask.Rank> held = new ArrayList<>();
    for (Ask.Rank rank : judged.asked().levels()) {
      boolean lacks =
          judged.missing().stream()
              .anyMatch(
                  m -> m.kind() == Missing.Kind.LEVEL && m.subject().equals(rank.trait().id()));
      if (rank.rank() > 0 && !lacks) {
        held.add(rank);
      }
    }
    List<Trait.Element> elements =
        vocabulary.traits().in(judged.asked().elements()).stream()
            .filter(e -> judged.missing().stream().noneMatch(m -> m.subject().equals(e.id())))
            .toList();
    return new ToldFinding(
        reason(judged, capability),
        held,
        elements,
        missing,
        judged.outcome() == Outcome.IMPOSSIBLE ? beyond(judged) : List.of(),
        caredByOthers(capability),
        judged);
  }

  private Phrase reason(Finding judged, Capability capability) {
    return switch (judged.outcome()) {
      case ORG -> Reason.NOT_DELEGABLE.says();
      case SELF -> own(judged, capability).says();
      case UNOWNED -> unowned(judged.unowned().orElseThrow(), judged.row());
      case ATTAINABLE -> attainable(judged).says();
      case IMPOSSIBLE -> Reason.BEYOND_MODEL.says(engagement.model().title());
      case JOINT ->
          capability.technicalHome() && !judged.free()
              ? Reason.WITH_YOUR_DUTY.says(duties(judged))
              : joint(judged, capability).says();
      case COMMITTED ->
          (judged.basis() == Basis.SIGNED ? Reason.PROVIDER_BOUND : Reason.PROVIDER_WOULD_BE_BOUND)
              .says();
    };
  }

  private static Reason attainable(Finding judged) {
    if (onlyMissing(judged, org.plumbline.judgement.Missing.Group.SIGNATURE)) {
      return Reason.NOT_SIGNED;
    }
    return onlyMissing(judged, org.plumbline.judgement.Missing.Group.COVERAGE)
        ? Reason.NOT_EVERYWHERE
        : Reason.NOT_WRITTEN;
  }

  private static boolean onlyMissing(Finding judged, org.plumbline.judgement.Missing.Group group) {
    return judged.missing().stream().allMatch(m -> m.kind().group() == group);
  }

  private Reason own(Finding judged, Capability capability) {
    if (judged.row().filter(r -> r.party() == Row.Party.CLIENT).isPresent()) {
      return Reason.MATRIX_YOURS;
    }
    if (organisation.selfPerformed().contains(capability.id())
        && (!capability.technicalHome() || client.staffed())) {
      return Reason.OWN_STAFF;
    }
    if (engagement.refuses(capability.id())) {
      return Reason.DECLINED_YOURS;
    }
    return judged.missing().isEmpty() ? Reason.NO_CONTRACT : Reason.NOT_WRITTEN_YOURS;
  }

  private static Reason joint(Finding judged, Capability capability) {
    if (!capability.technicalHome()) {
      return Reason.PROVIDER_PART;
    }
    boolean ordered = judged.route() == Finding.Route.DELIVERABLE;
    if (ordered && capability.kind() == Capability.Kind.SETTING && !capability.joint()) {
      return Reason.SET_ONCE;
    }
    return judged.basis() == Basis.SIGNED ? Reason.BOTH_BOUND : Reason.BOTH_WOULD_BE_BOUND;
  }

  /** The duties of the client on which the promises hang, in the papers' own words. */
  private List<Phrase> duties(Finding judged) {
    Set<String> out = new LinkedHashSet<>();
    for (Papers papers : engagement.members()) {
      if (judged.members().contains(papers.id())) {
        papers.statements().stream()
            .filter(s -> s.taken() && asks(judged, s))
            .forEach(s -> out.addAll(s.clientDuties()));
      }
    }
    judged.item().ifPresent(item -> out.addAll(item.clientDuties()));
    return out.stream().map(words -> Phrase.of(Item.DUTY, words)).toList();
  }

  private static boolean asks(Finding judged, Statement statement) {
    return judged.asked().of(statement.trait().index()) > 0
        || statement.elements().keySet().stream()
            .anyMatch(e -> (judged.asked().elements() & e.bit()) != 0);
  }

  private Phrase unowned(Cause cause, Optional<Row> row) {
    boolean partTime = organisation.hasPartTimeStaff();
    return switch (cause.kind()) {
      case EXCLUDED -> (cause.addOn() ? Reason.ADD_ON_NOT_TAKEN : Reason.DECLINED).says();
      case OTHER_PARTY -> Reason.OTHER_PARTY.says(cause.detail());
      case NO_STAFF ->
          row.isPresent() && row.get().party() == Row.Party.CLIENT
              ? (partTime ? Reason.MATRIX_PART_TIME : Reason.MATRIX_WITHOUT_STAFF).says()
              : (partTime ? Reason.PART_TIME_STAFF : Reason.NO_STAFF).says();
      case OUTSIDE_SERVICE -> Reason.OUTSIDE_SERVICE.says(AreaWord.of(cause.detail()));
      default -> Reason.NO_MATRIX.says();
    };
  }

  private ToldMissing missing(Missing item, Finding judged) {
    Capability capability = judged.need().capability();
    String subject = item.subject();
    return switch (item.kind()) {
      case LEVEL -> {
        Trait trait = vocabulary.known(subject);
        yield new ToldMissing.Term(
            new Ask.Rank(trait, item.rank()), engagement.stated(trait, judged.members()).level());
      }
      case ELEMENT ->
          ToldMissing.Promise.element(vocabulary.traits().element(subject).orElseThrow());
      case FUNCTION -> new ToldMissing.Function(judged.need().function().orElseThrow());
      case DELIVERABLE -> ToldMissing.Promise.deliverable(capability, longest(judged), false);
      case INTERVAL -> ToldMissing.Promise.deliverable(capability, longest(judged), true);
      case TOPIC -> ToldMissing.Promise.topic(subject);
      case INDEPENDENT -> ToldMissing.Promise.independent(capability);
      case RULE ->
          new ToldMissing.OtherRule(
              vocabulary.agreementRules().find(subject).orElseThrow(),
              vocabulary.agreementRules().titles(engagement.rulesNamed(judged.members())));
      case ORDER ->
          new ToldMissing.Order(
              capability,
              longest(judged),
              engagement.deliverable(capability.id()).map(d -> d.every().orElse(0)).orElse(0),
              capability.independent());
      case SYSTEM -> new ToldMissing.Uncovered(subject);
      case CONTRACT ->
          ToldMissing.Promise.signature(
              false, vocabulary.known(org.plumbline.capability.TraitNames.DATA_CONTRACT).title());
      case MATRIX ->
          ToldMissing.Promise.signature(
              true, vocabulary.known(org.plumbline.capability.TraitNames.MATRIX).title());
    };
  }

  private static int longest(Finding judged) {
    int own = judged.need().capability().longestDays().orElse(0);
    int asked = judged.need().every().orElse(0);
    return own == 0 || asked > 0 && asked < own ? asked : own;
  }

  /** The levels that lie beyond the most this kind of support can carry, on the nearest way. */
  private List<ToldMissing.Term> beyond(Finding judged) {
    List<ToldMissing.Term> fewest = List.of();
    for (Ask condition : judged.need().capability().conditions()) {
      List<ToldMissing.Term> over = new ArrayList<>();
      for (Ask.Rank rank : condition.and(judged.need().raised()).levels()) {
        int most =
            Math.max(
                engagement.level(rank.trait()),
                engagement.model().band(rank.trait()).ceiling().level());
        if (rank.rank() > most) {
          over.add(new ToldMissing.Term(rank, most));
        }
      }
      if (!over.isEmpty() && (fewest.isEmpty() || over.size() < fewest.size())) {
        fewest = over;
      }
    }
    return fewest;
  }

  /** Systems in reach that somebody else looks after in this act. */
  synchronized Set<String> caredByOthers(Capability capability) {
    return others.computeIfAbsent(capability.id(), id -> others(capability));
  }

  private Set<String> others(Capability capability) {
    if (capability.reach() == Capability.Reach.NONE) {
      return Set.of();
    }
    Set<String> out = new TreeSet<>();
    for (ListedSystem system : client.systems()) {
      if (system.exempt().isEmpty()
          && Reach.reached(capability, system)
          && Reach.cared(capability, system, client)) {
        out.add(system.id());
      }
    }
    return Collections.unmodifiableSet(out);
  }
}
