// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.application.ActBySystem;
import org.plumbline.application.ActBySystem.Told;
import org.plumbline.assessment.ToldMissing;
import org.plumbline.capability.TraitNames;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Job;
import org.plumbline.judgement.Source;
import org.plumbline.papers.Basis;
import org.plumbline.papers.Document;
import org.plumbline.papers.ListedSystem;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Where;
import org.plumbline.phrase.Phrase;
import org.plumbline.report.view.Section.Line;
import org.plumbline.report.view.Section.Style;

/**
 * Who does an act on which system, where it is written and what is missing. Systems of which the
 * same is so share a line.
 */
final class WhoLines {
  private static final String WHOLE_PAPER = "all";

  private final Engagement engagement;
  private final List<Line> lines = new ArrayList<>();

  WhoLines(Engagement engagement) {
    this.engagement = engagement;
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  void add(Style style, Phrase phrase) {
    lines.add(new Line(style, phrase));
  }

  /** What is said of one group of systems. */
  private record Saying(Phrase who, List<Phrase> written, List<Phrase> details) {}

  /** The act with its systems below it, one line for those of which the same is so. */
  void brief(ActBySystem act) {
    Phrase name = name(act);
    groups(act, false)
        .forEach(
            (saying, systems) -> {
              List<Phrase> where = saying.written();
              if (systems.isEmpty()) {
                add(
                    Style.ITEM,
                    where.isEmpty()
                        ? Phrase.of(WhoWord.ACT, name, saying.who())
                        : Phrase.of(WhoWord.ACT_WHERE, name, saying.who(), where));
                return;
              }
              if (lines.stream().noneMatch(l -> l.phrase().equals(heading(name)))) {
                add(Style.ITEM, heading(name));
              }
              add(Style.FACT, systems(systems, saying));
            });
    exempt(act, Style.FACT);
  }

  private static Phrase heading(Phrase name) {
    return Phrase.of(WhoWord.OF_ACT, name);
  }

  private static Phrase systems(List<String> systems, Saying saying) {
    return saying.written().isEmpty()
        ? Phrase.of(WhoWord.SYSTEMS, systems, saying.who())
        : Phrase.of(WhoWord.SYSTEMS_WHERE, systems, saying.who(), saying.written());
  }

  /** The same with the words of the papers, the reason and everything that is missing. */
  void full(ActBySystem act, Optional<ListedSystem> asked) {
    Phrase name = name(act);
    groups(act, true)
        .forEach(
            (saying, systems) -> {
              add(
                  Style.ITEM,
                  systems.isEmpty() || asked.isPresent()
                      ? Phrase.of(WhoWord.ACT, name, saying.who())
                      : Phrase.of(WhoWord.SYSTEMS, systems, saying.who()));
              saying.written().forEach(w -> add(Style.DETAIL, w));
              saying.details().forEach(d -> add(Style.DETAIL, d));
            });
    exempt(act, Style.ITEM);
    if (act.jobs().isEmpty() && act.exempt().isEmpty()) {
      add(
          Style.ITEM,
          asked
              .map(s -> Phrase.of(WhoWord.NOT_REACHED, name, s.id()))
              .orElseGet(() -> Phrase.of(WhoWord.NOT_REACHED_AT_ALL, name)));
    }
  }

  /** An act by its plain name. */
  private static Phrase name(ActBySystem act) {
    return Phrase.of(
        WhoWord.TEXT,
        act.need().function().map(f -> f.title()).orElse(act.need().capability().title()));
  }

  private void exempt(ActBySystem act, Style style) {
    for (ListedSystem each : act.exempt()) {
      add(style, Phrase.of(WhoWord.EXEMPT, each.id(), each.exempt().orElse("")));
    }
  }

  private Map<Saying, List<String>> groups(ActBySystem act, boolean full) {
    Map<Saying, List<String>> out = new LinkedHashMap<>();
    for (Told told : act.jobs()) {
      List<Phrase> written = full ? written(told.job()) : where(told.job());
      Saying saying = new Saying(who(told), written, full ? details(told) : List.of());
      List<String> systems = out.computeIfAbsent(saying, k -> new ArrayList<>());
      told.job().system().ifPresent(systems::add);
    }
    return out;
  }

  private Phrase who(Told told) {
    Job job = told.job();
    Basis basis = job.finding().basis();
    return switch (job.state()) {
      case YOURS ->
          job.carer()
              .map(c -> Phrase.of(WhoWord.OWN_STAFF, c))
              .orElseGet(() -> Phrase.of(WhoWord.YOU));
      case OTHER -> Phrase.of(WhoWord.OTHERS, job.carer().orElse(""));
      case HELD ->
          Phrase.of(
              bound(basis, WhoWord.HELD, WhoWord.HELD_OFFERED, WhoWord.HELD_ADVERTISED),
              providers(job));
      case SHARED ->
          Phrase.of(
              bound(basis, WhoWord.SHARED, WhoWord.SHARED_OFFERED, WhoWord.SHARED_ADVERTISED),
              providers(job));
      case OPEN ->
          uncovered(job) ? Phrase.of(WhoWord.NOBODY) : Phrase.of(WhoWord.OPEN, providers(job));
      case NOBODY -> Phrase.of(WhoWord.NOBODY);
      case IMPOSSIBLE -> Phrase.of(WhoWord.IMPOSSIBLE);
    };
  }

  private static WhoWord bound(Basis basis, WhoWord signed, WhoWord offered, WhoWord page) {
    return switch (basis) {
      case SIGNED -> signed;
      case OFFERED -> offered;
      case ADVERTISED -> page;
    };
  }

  /** True where nothing but the system itself is missing: nobody looks after it. */
  private static boolean uncovered(Job job) {
    return !job.missing().isEmpty()
        && job.missing().stream()
            .allMatch(m -> m.kind() == org.plumbline.judgement.Missing.Kind.SYSTEM);
  }

  private Object providers(Job job) {
    List<String> names =
        engagement.members().stream()
            .filter(p -> job.finding().members().contains(p.id()))
            .map(Papers::provider)
            .toList();
    return !engagement.offer() || names.isEmpty() ? Phrase.of(WhoWord.PROVIDER) : names;
  }

  private List<Phrase> details(Told told) {
    Job job = told.job();
    List<Phrase> out = new ArrayList<>();
    switch (job.state()) {
      case YOURS, NOBODY, IMPOSSIBLE -> {
        if (job.carer().isEmpty()) {
          out.add(told.finding().reason());
        }
      }
      case OPEN -> {
        if (uncovered(job)) {
          out.add(Phrase.of(WhoWord.UNCOVERED));
        } else {
          missing(told.finding().missing(), WhoWord.MISSING, out);
        }
      }
      case HELD, SHARED -> {
        if (job.carerToo()) {
          out.add(Phrase.of(WhoWord.CARER_TOO, job.carer().orElse("")));
        }
      }
      case OTHER -> {
        // the line itself says whom the list names
      }
    }
    told.half()
        .ifPresent(
            half -> {
              if (half.isEmpty()) {
                out.add(Phrase.of(WhoWord.HALF_DONE));
              } else {
                missing(half, WhoWord.HALF, out);
              }
            });
    return out;
  }

  private static void missing(List<ToldMissing> items, WhoWord as, List<Phrase> out) {
    items.forEach(m -> out.add(Phrase.of(as, m.says())));
  }

  /** Where it is written, without the words: the clauses that say the act itself. */
  private List<Phrase> where(Job job) {
    Set<Phrase> out = new LinkedHashSet<>();
    if (job.state() == Job.State.HELD || job.state() == Job.State.SHARED) {
      sources(job).forEach(s -> paper(s).ifPresent(out::add));
    }
    return List.copyOf(out);
  }

  private List<Phrase> written(Job job) {
    Set<Phrase> out = new LinkedHashSet<>();
    for (Source each : sources(job)) {
      paper(each)
          .map(
              p ->
                  each.where().words().isBlank()
                      ? Phrase.of(WhoWord.WRITTEN_SHORT, p)
                      : Phrase.of(WhoWord.WRITTEN, p, each.where().words()))
          .ifPresent(out::add);
    }
    return List.copyOf(out);
  }

  /** That the agreement runs at all says nothing of the act, unless nothing else does. */
  private static List<Source> sources(Job job) {
    List<Source> own =
        job.sources().stream().filter(s -> !s.subject().equals(TraitNames.CONTINUITY)).toList();
    return own.isEmpty() && job.state().bound() ? job.sources() : own;
  }

  /** The paper and the place in it; empty for a kind of support, which has no papers. */
  private Optional<Phrase> paper(Source source) {
    Where where = source.where();
    if (!engagement.offer()) {
      return Optional.empty();
    }
    String title =
        engagement.members().stream()
            .filter(p -> p.id().equals(source.member()))
            .flatMap(p -> document(p, where).stream())
            .map(Document::title)
            .findFirst()
            .orElse(engagement.paper().document());
    String clause = where.clause().strip();
    if (clause.isEmpty() || clause.equalsIgnoreCase(WHOLE_PAPER)) {
      return Optional.of(Phrase.of(WhoWord.PAPER, title));
    }
    boolean numbered = Character.isDigit(clause.charAt(0));
    return Optional.of(Phrase.of(numbered ? WhoWord.CLAUSE : WhoWord.HEADING, title, clause));
  }

  private static Optional<Document> document(Papers papers, Where where) {
    return where.document().isEmpty() && papers.documents().size() == 1
        ? Optional.of(papers.documents().get(0))
        : papers.document(where.document());
  }
}
