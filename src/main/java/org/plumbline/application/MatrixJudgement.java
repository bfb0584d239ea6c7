// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.assessment.Cell;
import org.plumbline.capability.Capability;
import org.plumbline.catalogue.Control;
import org.plumbline.intake.matrix.Acts;
import org.plumbline.intake.matrix.MatrixReading;
import org.plumbline.intake.matrix.MatrixReading.Assigned;
import org.plumbline.intake.matrix.Rolled;
import org.plumbline.judgement.Judgement;
import org.plumbline.judgement.TableMessages;
import org.plumbline.papers.Message;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Row;

/**
 * What the rows of a matrix are worth, as if confirmed and signed by both: one line for each
 * control that the table names, and for each other control of the same rules.
 */
public record MatrixJudgement(List<Line> lines) {
  public MatrixJudgement {
    lines = List.copyOf(lines);
  }

  /** What becomes of a control by its row; what is worst comes first. */
  public enum Standing {
    /** The row gives away what only the organization can do, or what is at most shared. */
    OVER,
    /** The rest of the papers leave the act out. */
    EXCLUDED,
    /** Both have to act, and the organization has nobody for it. */
    STAFF,
    /** The papers say less than the row. */
    TERM,
    /** Nothing names the record that shows it. */
    RECORD,
    /** The act needs an order. */
    JOB,
    /** A paper needs both signatures. */
    SIGNATURE,
    /** Systems that nobody looks after. */
    COVERAGE,
    /** No row can make it so under this kind of support. */
    UNREACHABLE,
    /** The row says less than the rest of the papers promise. */
    LESS,
    /** The row leaves open who acts. */
    OPEN,
    /** The table leaves it with the organization, and nobody there owns it. */
    NOBODY,
    /** The table leaves it with the organization; what only others can add is not in the papers. */
    PART,
    /** No row names the control. */
    ORPHAN,
    /** The row names somebody else. */
    OTHER,
    /** The row says that the control does not apply. */
    ABSENT,
    /** The table leaves it with the organization, where somebody owns it. */
    YOURS,
    HOLDS;

    /** True where something has to be added to the papers before the row holds. */
    public boolean lacks() {
      return compareTo(EXCLUDED) >= 0 && compareTo(COVERAGE) <= 0;
    }
  }

  /**
   * What stands in the way of a row.
   *
   * @param about the acts that are given away, promised elsewhere, or lack something
   * @param systems those that nobody looks after, by the organization's own names
   */
  public record Lack(Standing standing, List<Capability> about, List<String> systems) {
    public Lack {
      about = List.copyOf(about);
      systems = List.copyOf(systems);
    }

    Lack(Standing standing, List<Capability> about) {
      this(standing, about, List.of());
    }

    Lack(Standing standing) {
      this(standing, List.of());
    }
  }

  /**
   * A control.
   *
   * @param at where its first row stands; empty where no row names it
   * @param acts who acts by the row; unclear where no row names it
   * @param lacks what is found of it, what is worst first; never empty
   * @param other whom the row names, where that is somebody else; empty otherwise
   * @param claimedBy another provider that works beside this one and whose table claims it too;
   *     empty where none does
   */
  public record Line(
      Control control, String at, Acts acts, List<Lack> lacks, String other, String claimedBy) {
    public Line {
      lacks = List.copyOf(lacks);
    }

    /** What becomes of the control. */
    public Standing standing() {
      return lacks.get(0).standing();
    }

    /** The acts that decide its standing. */
    public List<Capability> about() {
      return lacks.get(0).about();
    }
  }

  /** The controls of a standing, in the order of their framework. */
  public List<Line> of(Standing standing) {
    return lines.stream().filter(l -> l.standing() == standing).toList();
  }

  /** The controls whose row says more than the papers. */
  public List<Line> lacking() {
    return lines.stream().filter(l -> l.standing().lacks()).toList();
  }

  /** The controls that another provider's table claims too. */
  public List<Line> doubled() {
    return lines.stream().filter(l -> !l.claimedBy().isEmpty()).toList();
  }

  /** How many controls the table names. */
  public long named() {
    return lines.stream().filter(l -> l.standing() != Standing.ORPHAN).count();
  }

  static MatrixJudgement of(
      Library library,
      MatrixReading reading,
      Evaluation before,
      Evaluation after,
      List<Papers> others) {
    Map<String, Acts> rows = Rolled.byControl(reading.rows());
    Map<String, Judgement> old = judged(before);
    Map<String, Judgement> now = judged(after);
    Map<String, List<Capability>> over = over(library, after, now);
    Set<String> touched = new LinkedHashSet<>();
    now.values().stream()
        .filter(j -> rows.containsKey(j.control().id()))
        .forEach(j -> touched.add(j.control().framework()));
    List<Line> out = new ArrayList<>();
    for (Judgement each : now.values()) {
      Control control = each.control();
      Acts acts = rows.get(control.id());
      if (acts == null) {
        if (touched.contains(control.framework())) {
          out.add(new Line(control, "", Acts.UNCLEAR, List.of(new Lack(Standing.ORPHAN)), "", ""));
        }
        continue;
      }
      boolean claims = acts == Acts.PROVIDER || acts == Acts.JOINT;
      Optional<Assigned> row = row(reading, control.id());
      List<Lack> lacks =
          over.containsKey(control.id())
              ? List.of(new Lack(Standing.OVER, over.get(control.id())))
              : claims
                  ? RowWorth.claimed(each)
                  : RowWorth.left(acts, each, Optional.ofNullable(old.get(control.id())));
      out.add(
          new Line(
              control,
              row.map(r -> r.at().shown()).orElse(""),
              acts,
              lacks,
              acts == Acts.OTHER ? row.map(Assigned::other).orElse("") : "",
              claims ? claimed(control, others).orElse("") : ""));
    }
    return new MatrixJudgement(out);
  }

  private static Optional<Assigned> row(MatrixReading reading, String control) {
    return reading.rows().stream()
        .filter(r -> r.hits().stream().anyMatch(h -> h.control().equals(control)))
        .findFirst();
  }

  private static Map<String, Judgement> judged(Evaluation evaluation) {
    Map<String, Judgement> out = new LinkedHashMap<>();
    for (Cell cell : evaluation.assessment().cells()) {
      cell.judged().ifPresent(j -> out.put(j.control().id(), j));
    }
    return out;
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

  private static Map<String, List<Capability>> over(
      Library library, Evaluation after, Map<String, Judgement> judged) {
    Map<String, List<Capability>> out = new LinkedHashMap<>();
    Papers papers = after.assessment().engagements().get(0).members().get(0);
    List<Control> controls = judged.values().stream().map(Judgement::control).toList();
    for (Message message :
        TableMessages.overInherited(papers, controls, library.workspace().vocabulary())) {
      if (judged.containsKey(message.subject())) {
        out.put(
            message.subject(),
            message.details().stream()
                .map(id -> library.workspace().vocabulary().capabilities().get(id))
                .filter(java.util.Objects::nonNull)
                .toList());
      }
    }
    return out;
  }
}
