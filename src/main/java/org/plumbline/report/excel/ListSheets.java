// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Band;
import org.plumbline.assessment.CmmcScore;
import org.plumbline.assessment.Gate;
import org.plumbline.assessment.Shares;
import org.plumbline.assessment.Summary;
import org.plumbline.capability.Basis;
import org.plumbline.capability.EvidenceKind;
import org.plumbline.capability.Interval;
import org.plumbline.capability.Trait;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Stated;
import org.plumbline.engagement.SupportModel;
import org.plumbline.engagement.Tailoring;
import org.plumbline.report.EvidenceRequest;
import org.plumbline.report.Report;
import org.plumbline.wording.Words;

/** The short lists: gates, evidence to ask for, assumptions, catalogues. */
final class ListSheets {
  private final Book book;
  private final Assessment assessment;
  private final Words words;

  ListSheets(Book book, Report report) {
    this.book = book;
    this.assessment = report.assessment();
    this.words = report.words();
  }

  /** Everything above the cells: gates, warnings, open questions, observations. */
  void gates() {
    List<Column> columns =
        List.of(
            new Column("Engagement", 26),
            new Column("Kind", 14),
            new Column("Id", 18),
            new Column("Effect", 14),
            new Column("Text", 110));
    Table table = book.table("Gates", columns);
    for (Engagement engagement : assessment.engagements()) {
      String id = engagement.id();
      for (Gate gate : assessment.gates().getOrDefault(id, List.of())) {
        table.row(
            id,
            "gate",
            gate.id(),
            gate.effect().name(),
            CellTexts.sentence(words.say(gate.reason())));
      }
      engagement.warnings().forEach(w -> table.row(id, "warning", "", "WARNING", words.say(w)));
      assessment
          .questions()
          .getOrDefault(id, List.of())
          .forEach(q -> table.row(id, "question", "", "", words.say(q)));
      assessment
          .observations()
          .getOrDefault(id, List.of())
          .forEach(o -> table.row(id, "observation", o.id(), "", words.say(o.text())));
    }
    if (table.last() == 0) {
      table.row("", "none", "", "", "Nothing stands above the cells of any arrangement.");
    }
    table.end(0);
  }

  /** What each support model carries at its least, as usual and at its most. */
  void bands() {
    List<Column> columns =
        List.of(
            new Column("Framework", 28),
            new Column("Model", 18),
            new Column("Taken at", 14),
            Column.number("Assignable", 12),
            Column.number("Carried", 12),
            Column.number("Left with you", 12),
            Column.number("Open", 12),
            Column.number("Impossible", 12),
            Column.number("CMMC points as offered", 12));
    Table table = book.table("Band", columns);
    for (Band band : assessment.bands()) {
      band(table, "least", band.least());
      band(table, "usual", assessment.summary(band.framework(), band.engagement()));
      band(table, "most", band.most());
    }
    table.end(0);
  }

  private void band(Table table, String at, Summary summary) {
    Shares s = summary.shares();
    table.row(
        assessment.framework(summary.framework()).label(),
        summary.engagement(),
        at,
        s.assignable(),
        s.carried(),
        s.left(),
        s.open(),
        s.impossible(),
        summary.cmmc().<Object>map(CmmcScore::asOffered).orElse(""));
  }

  void evidence() {
    Set<SupportModel> models = new LinkedHashSet<>();
    assessment.engagements().forEach(e -> models.add(e.model()));
    List<Column> columns =
        new ArrayList<>(
            List.of(
                new Column("Request", 10),
                new Column("Evidence", 26),
                new Column("What it is", 60)));
    boolean alike =
        models.stream().map(m -> m.title().toLowerCase(Locale.ROOT)).distinct().count()
            < models.size();
    models.forEach(
        m ->
            columns.add(
                new Column("Held by: " + m.title() + (alike ? " (" + m.id() + ")" : ""), 30)));
    columns.addAll(
        List.of(
            Column.number("Keep days", 9),
            new Column("Basis", 10),
            new Column("Rule", 44),
            Column.number("Controls", 9)));
    Table table = book.table("Evidence", columns);
    for (EvidenceRequest request : EvidenceRequest.of(assessment)) {
      EvidenceKind kind = request.kind();
      List<Object> row = new ArrayList<>(List.of(request.number(), kind.id(), kind.is()));
      models.forEach(m -> row.add(m.holderInWords(kind).orElse("")));
      row.addAll(
          List.of(
              kind.keepDays(),
              kind.basis().spelling(),
              kind.keepRule(),
              request.controls().size()));
      table.row(row.toArray());
    }
    table.end(2);
  }

  void assumptions() {
    List<Column> columns =
        List.of(
            new Column("Kind", 16),
            new Column("Engagement or controls", 22),
            new Column("Item", 44),
            new Column("Value", 30),
            Column.number("Number", 9),
            new Column("Unit", 12),
            new Column("Basis", 34),
            new Column("Source", 70));
    Table table = book.table("Assumptions", columns);
    for (Interval interval : assessment.vocabulary().intervals()) {
      if (interval.basis() != Basis.LAW) {
        table.row(
            "interval",
            interval.controls().isEmpty() ? "all" : String.join(", ", interval.controls()),
            interval.subject(),
            interval.words(),
            interval.amount(),
            interval.unit().spelling(),
            interval.basis().words(),
            interval.citation() + carrier(interval));
      }
    }
    for (Engagement engagement : assessment.engagements()) {
      Stated.Origin wanted = engagement.offer() ? Stated.Origin.NOT_STATED : Stated.Origin.PRACTICE;
      for (Trait trait : assessment.vocabulary().traits().all()) {
        Stated stated = engagement.stated(trait);
        if (stated.origin() == wanted) {
          table.row(
              engagement.offer() ? "not stated" : "model value",
              engagement.id(),
              trait.title(),
              trait.level(stated.level()).name(),
              "",
              "",
              words.say(stated.origin()),
              stated.source());
        }
      }
    }
    tailoring(table);
    table.end(0);
  }

  /** What becomes of a number the organisation sets that no term carries. */
  private static String carrier(Interval interval) {
    return interval.basis() == Basis.ORGANISATION && interval.carriedBy().isEmpty()
        ? "; no term carries this number, it decides no verdict"
        : "";
  }

  private void tailoring(Table table) {
    Tailoring tailoring = assessment.organisation().tailoring();
    tailoring.baseline().ifPresent(b -> tailored(table, "SP 800-53B", b + " baseline", ""));
    tailoring.added().forEach(c -> tailored(table, c.control(), "added", c.rationale()));
    tailoring.removed().forEach(c -> tailored(table, c.control(), "tailored out", c.rationale()));
  }

  private static void tailored(Table table, String item, String value, String why) {
    table.row("tailoring", "all", item, value, "", "", Basis.ORGANISATION.words(), why);
  }

  void catalogues() {
    List<Column> columns =
        List.of(
            new Column("Id", 24),
            new Column("Title", 40),
            new Column("Issuer", 24),
            new Column("Edition", 34),
            new Column("Effective from", 12),
            new Column("Read on", 12),
            new Column("Source", 50),
            new Column("SHA-256", 34),
            Column.number("Controls assessed", 11),
            Column.number("Headings", 10),
            Column.number("Withdrawn", 11));
    Table table = book.table("Catalogues", columns);
    for (Framework f : assessment.frameworks()) {
      int assessed = f.assessed().size();
      table.row(
          f.label(),
          f.title(),
          f.issuer(),
          f.edition(),
          f.proposed() ? f.effective() : f.effectiveFrom(),
          f.readOn(),
          f.source(),
          f.sha256(),
          assessed,
          f.controls().size() - assessed,
          f.withdrawn().size());
    }
    table.end(1);
  }
}
