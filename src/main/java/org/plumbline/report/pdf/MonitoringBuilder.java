// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cadence;
import org.plumbline.assessment.Cadence.Answer;
import org.plumbline.assessment.Cadence.Promise;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.MonitoringCadence;
import org.plumbline.assessment.MonitoringClaim;
import org.plumbline.assessment.Verdict;
import org.plumbline.capability.Basis;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.Monitoring;
import org.plumbline.engagement.Engagement;
import org.plumbline.report.Report;

/** Builds the chapter on continuous monitoring. */
final class MonitoringBuilder {
  private final Assessment assessment;
  private final MonitoringCadence monitoring;
  private final org.plumbline.wording.Words words;

  /** Verdicts of the controls of SP 800-53 by control, then arrangement. */
  private final Map<String, Map<String, Verdict>> verdicts = new LinkedHashMap<>();

  MonitoringBuilder(Report report) {
    this.assessment = report.assessment();
    this.monitoring = report.monitoring();
    this.words = report.words();
    for (Cell cell : assessment.cells()) {
      if (cell.control().framework().equals(Monitoring.FRAMEWORK)) {
        verdicts
            .computeIfAbsent(cell.control().id(), k -> new LinkedHashMap<>())
            .put(cell.engagement(), cell.verdict());
      }
    }
  }

  PdfView.Monitoring build() {
    List<String> members =
        monitoring.overlay().members().stream()
            .map(Monitoring.Member::id)
            .filter(this::binds)
            .toList();
    return new PdfView.Monitoring(
        monitoring.claims().stream().map(this::claim).toList(),
        verdictOnClaims(),
        assessment.engagements().stream().map(e -> chart(e, members)).toList(),
        Arrays.stream(Answer.values())
            .map(a -> new PdfView.Legend(a.words(), Bars.only(a)))
            .toList(),
        duties(),
        monitoring.overlay().steps().stream()
            .map(s -> new PdfView.Step(s.title(), s.means(), linked(s.controls())))
            .toList(),
        verdicts.isEmpty()
            ? List.of()
            : monitoring.overlay().domains().stream().map(this::domain).toList(),
        members.size());
  }

  /** Controls of SP 800-53, which lead to their pages where the catalogue was looked at. */
  private List<Reference> linked(List<String> controls) {
    return linked(lookedAt(Monitoring.FRAMEWORK), controls);
  }

  private static List<Reference> linked(Optional<Framework> framework, List<String> controls) {
    return controls.stream()
        .map(id -> new Reference(id, "", framework.map(f -> link(f, id)).orElse("")))
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

  private PdfView.Claim claim(MonitoringClaim claim) {
    return new PdfView.Claim(
        new Reference(
            claim.framework() + " " + claim.control() + " " + claim.title(),
            "",
            assessment.frameworks().stream()
                .filter(f -> f.shortTitle().equals(claim.framework()))
                .findFirst()
                .map(f -> link(f, claim.control()))
                .orElse("")),
        claim.verdict().title(),
        claim.finding(),
        words.all(claim.why()));
  }

  private String verdictOnClaims() {
    int all = monitoring.claims().size();
    long holds = monitoring.claims().stream().filter(MonitoringClaim::holds).count();
    return switch (all) {
      case 0 -> "";
      case 1 -> "One control in this report is meant.";
      default -> "It is right for " + holds + " of the " + all + " controls meant.";
    };
  }

  private PdfView.MonitoringChart chart(Engagement engagement, List<String> members) {
    List<Integer> counts = monitoring.counts(engagement.id());
    Map<Verdict, Integer> byVerdict = new EnumMap<>(Verdict.class);
    for (String member : members) {
      Verdict verdict = verdicts.getOrDefault(member, Map.of()).get(engagement.id());
      if (verdict != null) {
        byVerdict.merge(verdict, 1, Integer::sum);
      }
    }
    List<String> words = new ArrayList<>();
    for (Answer answer : Answer.values()) {
      if (counts.get(answer.ordinal()) > 0) {
        words.add(counts.get(answer.ordinal()) + " " + answer.words());
      }
    }
    return new PdfView.MonitoringChart(
        engagement.name(),
        Bars.counts(counts),
        members.isEmpty() ? "" : Bars.counts(byVerdict),
        String.join(", ", words));
  }

  /** Rows with the same duty, number and basis stand together; a duty is named once. */
  private List<PdfView.Watched> duties() {
    Map<List<String>, List<Cadence>> same = new LinkedHashMap<>();
    for (Cadence row : monitoring.rows()) {
      same.computeIfAbsent(
              List.of(row.duty().title(), row.words(), row.required().basis().spelling()),
              k -> new ArrayList<>())
          .add(row);
    }
    List<PdfView.Watched> out = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (List<Cadence> rows : same.values()) {
      Cadence first = rows.get(0);
      out.add(
          new PdfView.Watched(
              named.add(first.duty().id()) ? first.duty().title() : "",
              rows.stream().map(this::rule).distinct().collect(Collectors.joining("; ")),
              first.words() + basis(first.required().basis()),
              first.promises().stream().map(p -> answer(p, first.required().hours())).toList()));
    }
    return out;
  }

  private static String basis(Basis basis) {
    return basis == Basis.PRACTICE ? " (P)" : " (" + basis.spelling() + ")";
  }

  /** The rule with its controls, as markup. */
  private String rule(Cadence row) {
    Optional<Framework> framework = lookedAt(row.required().framework());
    return Reference.escaped(framework.map(Framework::shortTitle).orElse(""))
        + " "
        + Reference.markup(linked(framework, row.required().controls()), ", ");
  }

  private static String answer(Promise promise, boolean hours) {
    return switch (promise.answer()) {
      case MET -> promise.inWriting() + (hours ? " h" : " d");
      case SHORT ->
          promise.inWriting() + (hours ? " h; " : " d; ") + promise.shortfall() + " short";
      case NONE -> "none in writing";
      case NO_TERM -> "no term";
      case OWN -> "yours";
    };
  }

  /** How many controls of a domain are carried, of those that bind. */
  private PdfView.Row domain(Monitoring.Topic domain) {
    List<String> binding = domain.controls().stream().filter(this::binds).toList();
    List<String> texts = new ArrayList<>();
    for (Engagement engagement : assessment.engagements()) {
      long carried =
          binding.stream()
              .map(id -> verdicts.getOrDefault(id, Map.of()).get(engagement.id()))
              .filter(v -> v == Verdict.DELIVERABLE || v == Verdict.SHARED)
              .count();
      texts.add(carried + " of " + binding.size());
    }
    return new PdfView.Row(domain.title(), texts);
  }
}
