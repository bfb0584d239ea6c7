// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.assessment.Cell;
import org.plumbline.capability.Capability;
import org.plumbline.catalogue.Control;
import org.plumbline.intake.matrix.Acts;
import org.plumbline.intake.matrix.MatrixReading;
import org.plumbline.intake.matrix.Rolled;
import org.plumbline.judgement.Cause;
import org.plumbline.judgement.Finding;
import org.plumbline.judgement.Judgement;
import org.plumbline.judgement.Outcome;
import org.plumbline.judgement.TableMessages;
import org.plumbline.papers.Message;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Row;

/**
 * What the rows of a matrix are worth, as if confirmed and signed by both.
 *
 * @param holds controls whose row holds beside the rest of the papers
 * @param lacking controls whose row says more than the rest of the papers, or leaves something open
 * @param over rows that give away what only the organization can do
 * @param less controls that the agreement promises and the table does not give to the provider
 * @param orphans controls of the same laws that no row names
 * @param open controls whose row leaves open who acts
 * @param nobody controls that the table leaves with the organization and nobody there owns
 * @param doubled controls that two providers' tables both claim, with the other
 */
public record MatrixJudgement(
    List<Control> holds,
    List<Lacking> lacking,
    List<Over> over,
    List<Control> less,
    List<Control> orphans,
    List<Control> open,
    List<Control> nobody,
    Map<Control, String> doubled) {
  public MatrixJudgement {
    holds = List.copyOf(holds);
    lacking = List.copyOf(lacking);
    over = List.copyOf(over);
    less = List.copyOf(less);
    orphans = List.copyOf(orphans);
    open = List.copyOf(open);
    nobody = List.copyOf(nobody);
    doubled = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(doubled));
  }

  /** Why a row does not hold. */
  public enum Lack {
    /** The papers say less than the row. */
    TERM,
    JOB,
    SIGNATURE,
    /** Systems that nobody covers. */
    COVERAGE,
    /** No row can make it so. */
    UNREACHABLE
  }

  /** A control whose row does not hold by itself, and the acts that lack something. */
  public record Lacking(Control control, Lack lack, List<Capability> acts) {}

  /** A row that gives away the organization's own acts. */
  public record Over(Control control, List<Capability> acts, boolean byLaw) {}

  static MatrixJudgement of(
      Library library,
      MatrixReading reading,
      Evaluation before,
      Evaluation after,
      List<Papers> others) {
    Map<String, Acts> rows = Rolled.byControl(reading.rows());
    Map<String, Judgement> old = judged(before);
    List<Control> holds = new ArrayList<>();
    List<Lacking> lacking = new ArrayList<>();
    List<Control> less = new ArrayList<>();
    List<Control> open = new ArrayList<>();
    List<Control> nobody = new ArrayList<>();
    Map<Control, String> doubled = new LinkedHashMap<>();
    Set<String> touched = new LinkedHashSet<>();
    Map<String, Judgement> now = judged(after);
    now.values().stream()
        .filter(j -> rows.containsKey(j.control().id()))
        .forEach(j -> touched.add(j.control().framework()));
    List<Control> orphans = new ArrayList<>();
    for (Judgement each : now.values()) {
      Control control = each.control();
      Acts acts = rows.get(control.id());
      if (acts == null) {
        if (touched.contains(control.framework())) {
          orphans.add(control);
        }
        continue;
      }
      switch (acts) {
        case UNCLEAR -> open.add(control);
        case PROVIDER, JOINT -> {
          claimed(control, others).ifPresent(other -> doubled.put(control, other));
          lack(each).ifPresentOrElse(lacking::add, () -> holds.add(control));
        }
        default -> {
          if (promised(old.get(control.id()))) {
            less.add(control);
          } else if (each.verdict() == org.plumbline.judgement.Verdict.UNASSIGNED
              && acts == Acts.CLIENT) {
            nobody.add(control);
          }
        }
      }
    }
    var over = over(library, after, now);
    holds.removeIf(row -> over.stream().anyMatch(o -> o.control().equals(row)));
    return new MatrixJudgement(holds, lacking, over, less, orphans, open, nobody, doubled);
  }

  private static Map<String, Judgement> judged(Evaluation evaluation) {
    Map<String, Judgement> out = new LinkedHashMap<>();
    for (Cell cell : evaluation.assessment().cells()) {
      cell.judged().ifPresent(j -> out.put(j.control().id(), j));
    }
    return out;
  }

  /** The first group of causes, and the acts it concerns; empty where the row holds. */
  private static Optional<Lacking> lack(Judgement judged) {
    boolean held = judged.verdict().compareTo(org.plumbline.judgement.Verdict.RETAINED) >= 0;
    if (held) {
      return Optional.empty();
    }
    if (judged.causes().isEmpty()) {
      List<Capability> acts =
          judged.findings().stream()
              .filter(f -> f.outcome() == Outcome.IMPOSSIBLE)
              .map(f -> f.need().capability())
              .toList();
      return Optional.of(new Lacking(judged.control(), Lack.UNREACHABLE, acts));
    }
    Map<Lack, Set<Capability>> by = new TreeMap<>();
    for (Cause cause : judged.causes()) {
      judged.findings().stream()
          .map(f -> f.need().capability())
          .filter(c -> c.id().equals(cause.capability()))
          .forEach(c -> by.computeIfAbsent(lack(cause), k -> new LinkedHashSet<>()).add(c));
    }
    return by.entrySet().stream()
        .findFirst()
        .map(e -> new Lacking(judged.control(), e.getKey(), List.copyOf(e.getValue())));
  }

  private static Lack lack(Cause cause) {
    return switch (cause.kind()) {
      case COVERAGE -> Lack.COVERAGE;
      case JOB -> Lack.JOB;
      case SIGNATURE -> Lack.SIGNATURE;
      case TERM -> Lack.TERM;
      default -> Lack.UNREACHABLE;
    };
  }

  /** True where the papers alone put the provider under a main act. */
  private static boolean promised(@org.jspecify.annotations.Nullable Judgement before) {
    return before != null
        && before.findings().stream()
            .filter(f -> before.main().contains(f.need()))
            .map(Finding::outcome)
            .anyMatch(Outcome::held);
  }

  private static Optional<String> claimed(Control control, List<Papers> others) {
    for (Papers other : others) {
      for (Row row : other.rows()) {
        if (row.assigns()
            && row.key().grain() == Row.Grain.CONTROL
            && row.key().id().equals(control.id())) {
          return Optional.of(other.provider());
        }
      }
    }
    return Optional.empty();
  }

  private static List<Over> over(Library library, Evaluation after, Map<String, Judgement> judged) {
    List<Over> out = new ArrayList<>();
    Papers papers = after.assessment().engagements().get(0).members().get(0);
    List<Control> controls = judged.values().stream().map(Judgement::control).toList();
    for (Message message :
        TableMessages.overInherited(papers, controls, library.workspace().vocabulary())) {
      Judgement each = judged.get(message.subject());
      if (each != null) {
        List<Capability> acts =
            message.details().stream()
                .map(id -> library.workspace().vocabulary().capabilities().get(id))
                .filter(java.util.Objects::nonNull)
                .toList();
        out.add(new Over(each.control(), acts, acts.stream().anyMatch(Capability::nonDelegable)));
      }
    }
    return out;
  }
}
