// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cadence;
import org.plumbline.assessment.Cadence.Answer;
import org.plumbline.assessment.Cadence.Promise;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.MonitoringCadence;
import org.plumbline.assessment.MonitoringClaim;
import org.plumbline.capability.Basis;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.Monitoring;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Verdict;

/** Builds what is said of continuous monitoring. */
final class MonitoringBuilder {
  private final Scene scene;
  private final Assessment assessment;
  private final MonitoringCadence monitoring;

  /** Verdicts of the controls of SP 800-53 by control, then arrangement. */
  private final Map<String, Map<String, Verdict>> verdicts = new LinkedHashMap<>();

  /** Those of them that a provider carries, by arrangement. */
  private final Map<String, Set<String>> carried = new HashMap<>();

  MonitoringBuilder(Scene scene) {
    this.scene = scene;
    this.assessment = scene.assessment();
    this.monitoring = scene.report().monitoring();
    for (Cell cell : assessment.cells()) {
      if (cell.control().framework().equals(Monitoring.FRAMEWORK)) {
        if (cell.carried()) {
          carried.computeIfAbsent(cell.engagement(), k -> new HashSet<>()).add(cell.control().id());
        }
        verdicts
            .computeIfAbsent(cell.control().id(), k -> new LinkedHashMap<>())
            .put(cell.engagement(), cell.verdict());
      }
    }
  }

  MonitoringView build() {
    List<String> members =
        monitoring.overlay().members().stream()
            .map(Monitoring.Member::id)
            .filter(this::binds)
            .toList();
    Optional<Framework> nist = lookedAt(Monitoring.FRAMEWORK);
    return new MonitoringView(
        monitoring.claims().stream().map(this::claim).toList(),
        verdictOnClaims(),
        assessment.engagements().stream().map(e -> chart(e, members)).toList(),
        Arrays.stream(Answer.values()).map(a -> new MonitoringView.Legend(answer(a))).toList(),
        duties(),
        new CadenceRows(scene).build(),
        monitoring.overlay().steps().stream()
            .map(s -> new MonitoringView.Step(s.title(), s.means(), linked(nist, s.controls())))
            .toList(),
        verdicts.isEmpty()
            ? List.of()
            : monitoring.overlay().domains().stream().map(this::domain).toList(),
        members.size());
  }

  private Titled<Answer> answer(Answer answer) {
    return new Titled<>(answer, scene.say(NameWord.of(answer)));
  }

  /** Official ids, each with its page where the catalogue was looked at. */
  private static List<NamedText> linked(Optional<Framework> framework, List<String> controls) {
    return controls.stream()
        .map(id -> new NamedText(id, framework.map(f -> link(f, id)).orElse("")))
        .toList();
  }

  private Optional<Framework> lookedAt(String framework) {
    return assessment.frameworks().stream().filter(f -> f.id().equals(framework)).findFirst();
  }

  private static String link(Framework framework, String control) {
    return framework.control(control).map(framework::linkTo).orElse("");
  }

  private boolean binds(String control) {
    return verdicts.getOrDefault(control, Map.of()).values().stream()
        .anyMatch(v -> v != Verdict.NOT_APPLICABLE);
  }

  private MonitoringView.Claim claim(MonitoringClaim claim) {
    return new MonitoringView.Claim(
        scene.say(CadenceWord.CLAIMED, claim.framework(), claim.control(), claim.title()),
        assessment.frameworks().stream()
            .filter(f -> f.shortTitle().equals(claim.framework()))
            .findFirst()
            .map(f -> link(f, claim.control()))
            .orElse(""),
        scene.say(claim.verdict()),
        scene.words().say(claim.finding()),
        Sentences.sentence(scene.words().all(claim.why())));
  }

  private String verdictOnClaims() {
    int all = monitoring.claims().size();
    int holds = (int) monitoring.claims().stream().filter(MonitoringClaim::holds).count();
    return switch (all) {
      case 0 -> "";
      case 1 -> scene.say(CadenceWord.ONE_CLAIM);
      default -> scene.say(CadenceWord.CLAIMS, holds, all);
    };
  }

  private MonitoringView.Chart chart(Engagement engagement, List<String> members) {
    List<Integer> counts = monitoring.counts(engagement.id());
    Map<Verdict, Integer> byVerdict = new EnumMap<>(Verdict.class);
    for (String member : members) {
      Verdict verdict = verdicts.getOrDefault(member, Map.of()).get(engagement.id());
      if (verdict != null) {
        byVerdict.merge(verdict, 1, Integer::sum);
      }
    }
    List<String> said = new ArrayList<>();
    for (Answer answer : Answer.values()) {
      int count = counts.get(answer.ordinal());
      if (count > 0) {
        said.add(scene.say(CadenceWord.COUNT, count, answer(answer).title()));
      }
    }
    return new MonitoringView.Chart(
        engagement.id(),
        engagement.name(),
        new Counts(counts),
        Counts.of(byVerdict),
        scene.say(ListWord.PLAIN, said));
  }

  /** Rows with the same duty, number and basis are one; a duty is named once. */
  private List<MonitoringView.Watched> duties() {
    Map<List<Object>, List<Cadence>> same = new LinkedHashMap<>();
    for (Cadence row : monitoring.rows()) {
      same.computeIfAbsent(
              List.of(
                  row.duty().title(), row.amount(), row.required().hours(), row.required().basis()),
              k -> new ArrayList<>())
          .add(row);
    }
    List<MonitoringView.Watched> out = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (List<Cadence> rows : same.values()) {
      Cadence first = rows.get(0);
      out.add(
          new MonitoringView.Watched(
              first.duty().title(),
              named.add(first.duty().id()),
              rows.stream().map(this::rule).distinct().toList(),
              required(first),
              first.promises().stream().map(p -> promise(p, first.required().hours())).toList()));
    }
    return out;
  }

  private String required(Cadence row) {
    Basis basis = row.required().basis();
    return basis == Basis.PRACTICE
        ? scene.say(CadenceWord.MARKED_PRACTICE, often(row))
        : scene.say(CadenceWord.REQUIRED, often(row), scene.say(NameWord.of(basis)));
  }

  private String often(Cadence row) {
    if (row.required().hours()) {
      return scene.say(CadenceWord.HOURS, row.amount());
    }
    return row.amount() == 0
        ? scene.say(CadenceWord.CONTINUOUS)
        : scene.say(CadenceWord.EVERY, row.amount());
  }

  private MonitoringView.Rule rule(Cadence row) {
    Optional<Framework> framework = lookedAt(row.required().framework());
    return new MonitoringView.Rule(
        framework.map(Framework::shortTitle).orElse(""),
        linked(framework, row.required().controls()));
  }

  private String promise(Promise promise, boolean hours) {
    return switch (promise.answer()) {
      case MET ->
          scene.say(hours ? CadenceWord.MET_HOURS : CadenceWord.MET_DAYS, promise.inWriting());
      case SHORT ->
          scene.say(
              hours ? CadenceWord.SHORT_HOURS : CadenceWord.SHORT_DAYS,
              promise.inWriting(),
              promise.shortfall());
      case NONE -> scene.say(CadenceWord.NONE);
      case NO_TERM -> scene.say(CadenceWord.NO_TERM);
      case OWN -> scene.say(CadenceWord.OWN);
    };
  }

  /** How many controls of a domain somebody is bound to do, of those that bind here. */
  private MonitoringView.Domain domain(Monitoring.Topic domain) {
    List<String> binding = domain.controls().stream().filter(this::binds).toList();
    List<String> texts = new ArrayList<>();
    for (Engagement engagement : assessment.engagements()) {
      int bound =
          (int)
              binding.stream()
                  .filter(carried.getOrDefault(engagement.id(), Set.of())::contains)
                  .count();
      texts.add(scene.say(CadenceWord.CARRIED_OF, bound, binding.size()));
    }
    return new MonitoringView.Domain(domain.title(), texts);
  }
}
