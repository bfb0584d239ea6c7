// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cadence;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.MonitoringCadence;
import org.plumbline.capability.Basis;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Retention;
import org.plumbline.engagement.Engagement;
import org.plumbline.hash.Sha256;
import org.plumbline.judgement.Finding;
import org.plumbline.judgement.Judgement;
import org.plumbline.judgement.Outcome;
import org.plumbline.papers.Deliverable;
import org.plumbline.papers.PaperStanding;
import org.plumbline.papers.Papers;
import org.plumbline.report.tracking.OwnDuty;
import org.plumbline.wording.Words;

/** Recurring duties of both sides under one arrangement, as calendars. */
public final class Duties {
  /** Side of the organization in stable ids. */
  private static final String OWN = "organization";

  private final Assessment assessment;
  private final Engagement engagement;
  private final Retention retention;
  private final LocalDate date;
  private final Words words;
  private final Map<String, OwnDuty> own;
  private final Map<String, Finding> findings = new HashMap<>();
  private final Map<String, List<DutyCalendar.Entry>> bySide = new LinkedHashMap<>();

  private Duties(
      Assessment assessment,
      Engagement engagement,
      Retention retention,
      LocalDate date,
      Words words,
      Map<String, OwnDuty> own) {
    this.own = own;
    this.assessment = assessment;
    this.engagement = engagement;
    this.retention = retention;
    this.date = date;
    this.words = words;
    for (Cell cell : assessment.cells(engagement.id())) {
      for (Finding each : cell.judged().map(Judgement::findings).orElse(List.of())) {
        findings.merge(
            each.need().capability().id(),
            each,
            (one, other) -> one.outcome().weight() <= other.outcome().weight() ? one : other);
      }
    }
  }

  /**
   * The organization's calendar first, then one a provider; none is empty.
   *
   * @param own who in the organization sees to an act and by when, by id of the act
   */
  public static List<DutyCalendar> of(
      Assessment assessment,
      Engagement engagement,
      MonitoringCadence cadence,
      Retention retention,
      Words words,
      LocalDate date,
      Map<String, OwnDuty> own) {
    return new Duties(assessment, engagement, retention, date, words, own).calendars(cadence);
  }

  private List<DutyCalendar> calendars(MonitoringCadence cadence) {
    bySide.put(OWN, new ArrayList<>());
    engagement.members().forEach(m -> bySide.put(m.id(), new ArrayList<>()));
    Map<String, List<Cadence>> byDuty = new LinkedHashMap<>();
    for (Cadence row : cadence.rows()) {
      if (!row.required().hours() && row.amount() > 0) {
        byDuty.computeIfAbsent(row.duty().id(), d -> new ArrayList<>()).add(row);
      }
    }
    Set<String> told = new HashSet<>();
    byDuty.forEach((duty, rows) -> told.add(required(rows)));
    if (engagement.offer()) {
      engagement.members().forEach(m -> promised(m, told));
    }
    List<DutyCalendar> out = new ArrayList<>();
    bySide.forEach(
        (side, entries) -> {
          if (!entries.isEmpty()) {
            boolean own = side.equals(OWN);
            out.add(
                new DutyCalendar(
                    own ? "duties-own" : "duties-" + side,
                    own
                        ? words.say(CalendarWord.OWN_NAME, assessment.organisation().name())
                        : words.say(CalendarWord.PROVIDER_NAME, provider(side)),
                    date,
                    entries));
          }
        });
    return out;
  }

  private String provider(String side) {
    return engagement.members().stream()
        .filter(m -> m.id().equals(side))
        .map(Papers::provider)
        .findFirst()
        .orElse(engagement.name());
  }

  /** A duty that rules ask for, on the side of whoever has it; the act it is. */
  private String required(List<Cadence> rows) {
    Cadence first = rows.get(0);
    Capability act = first.duty().capability();
    int strictest = rows.stream().mapToInt(Cadence::amount).min().orElse(first.amount());
    Cadence.Promise promise =
        first.promises().stream()
            .filter(p -> p.engagement().equals(engagement.id()))
            .findFirst()
            .orElseThrow();
    Optional<Finding> found = Optional.ofNullable(findings.get(act.id()));
    boolean own =
        promise.answer() == Cadence.Answer.OWN
            || found.map(Finding::outcome).filter(Outcome::own).isPresent();
    boolean written = promise.inWriting() > 0 && engagement.offer() && !own;
    List<String> lines = new ArrayList<>();
    rows.forEach(r -> lines.add(rule(r)));
    if (written) {
      String side =
          found
              .flatMap(f -> f.members().stream().findFirst())
              .orElseGet(() -> engagement.members().get(0).id());
      if (promise.inWriting() > strictest) {
        lines.add(0, words.say(CalendarWord.TOO_SELDOM, promise.inWriting(), strictest));
      }
      lines.add(words.say(CalendarWord.IN_WRITING, words.say(promise.where())));
      add(side, first.duty().id(), first.duty().title(), act, promise.inWriting(), lines, false);
    } else {
      if (!own) {
        lines.add(0, words.say(CalendarWord.OPEN));
      }
      add(OWN, first.duty().id(), first.duty().title(), act, strictest, lines, !own);
    }
    return act.id();
  }

  private String rule(Cadence row) {
    String rules =
        assessment.frameworks().stream()
            .filter(f -> f.id().equals(row.required().framework()))
            .map(f -> f.shortTitle())
            .findFirst()
            .orElse(row.required().framework());
    String ids = String.join(", ", row.required().controls());
    if (row.required().basis() == Basis.PRACTICE) {
      return words.say(CalendarWord.RULE_BY_PRACTICE, rules, ids, row.amount());
    }
    return words.say(
        CalendarWord.RULE,
        rules,
        ids,
        row.amount(),
        words.say(row.required().basis()),
        row.source());
  }

  /** What a provider promises again and again beside the duties that rules time. */
  private void promised(Papers papers, Set<String> told) {
    for (Deliverable each : papers.deliverables()) {
      Capability act = assessment.vocabulary().capabilities().get(each.capability());
      if (act != null && each.taken() && each.every().isPresent() && each.every().getAsInt() > 0) {
        if (told.add(act.id())) {
          int days = each.every().getAsInt();
          List<String> lines = new ArrayList<>();
          lines.add(words.say(CalendarWord.PROMISED, days, each.where().words()));
          add(papers.id(), "deliverable:" + act.id(), act.title(), act, days, lines, false);
        }
      }
    }
  }

  private void add(
      String side,
      String duty,
      String title,
      Capability act,
      int days,
      List<String> lines,
      boolean open) {
    OwnDuty asked =
        side.equals(OWN) ? own.getOrDefault(act.id(), OwnDuty.NOTHING) : OwnDuty.NOTHING;
    List<String> says = new ArrayList<>(lines);
    if (!asked.who().isEmpty()) {
      says.add(0, words.say(CalendarWord.WHO, asked.who()));
    }
    says.add(words.say(CalendarWord.PROOF, act.evidence()));
    retention
        .longest(act.record(), assessment.laws())
        .filter(p -> p.basis() == Retention.Basis.LAW)
        .ifPresent(p -> says.add(words.say(CalendarWord.KEEP, p.days(), p.citation())));
    String shown = title;
    if (open) {
      shown = words.say(CalendarWord.OPEN_TITLE, title);
    } else if (!side.equals(OWN) && !signed(side)) {
      shown = words.say(CalendarWord.ONCE_SIGNED, title);
      says.add(words.say(CalendarWord.NOT_SIGNED));
    }
    bySide
        .computeIfAbsent(side, s -> new ArrayList<>())
        .add(
            new DutyCalendar.Entry(
                uid(side, duty), shown, String.join("\n", says), days, asked.due()));
  }

  private boolean signed(String side) {
    return engagement.members().stream()
        .filter(m -> m.id().equals(side))
        .anyMatch(m -> new PaperStanding(m.documents()).anySigned());
  }

  /** The same in every run for one duty of one side. */
  private String uid(String side, String duty) {
    String all = String.join("|", assessment.organisation().id(), engagement.id(), side, duty);
    return Sha256.hex(all.getBytes(StandardCharsets.UTF_8)).substring(0, 32) + "@plumbline";
  }
}
