// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Verdict;
import org.plumbline.capability.Trait;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.ListedSystem;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.Stated;
import org.plumbline.engagement.Tailoring;
import org.plumbline.report.Report;
import org.plumbline.report.tracking.ChangeLog;

/** Builds the view of a report. */
final class ViewBuilder {
  private static final int CHANGES_PRINTED = 40;

  private final Report report;
  private final Assessment assessment;

  ViewBuilder(Report report) {
    this.report = report;
    this.assessment = report.assessment();
  }

  PdfView build() {
    Causes causes = new Causes(assessment);
    ChapterBuilder chapters = new ChapterBuilder(assessment, causes, report.words());
    return new PdfView(
        assessment.frameworks().stream()
            .filter(Framework::proposed)
            .map(Framework::title)
            .collect(Collectors.joining("; ")),
        cover(),
        new OwnerBuilder(assessment, causes, report.words()).build(),
        assessment.frameworks().stream().map(chapters::build).toList(),
        new MonitoringBuilder(report).build(),
        MatrixBuilder.of(assessment),
        new RequestBuilder(assessment).build(),
        Arrays.stream(Verdict.values())
            .map(v -> new PdfView.Verdict(v.title(), v.sentence(), Bars.only(v)))
            .toList(),
        editions(),
        report.inputs().stream().map(i -> new PdfView.Named(i.name(), i.sha256())).toList(),
        intervals(),
        tailoring(),
        assessment.engagements().stream().map(Engagement::name).toList(),
        assessment.vocabulary().traits().all().stream().map(this::stated).toList(),
        report.tracking().changes().stream().map(ViewBuilder::changes).toList());
  }

  /** A short list: what is new, gone or has another verdict; the workbook has them all. */
  private static PdfView.Changes changes(ChangeLog log) {
    List<PdfView.Moved> moved =
        log.changes().stream()
            .map(
                c -> new PdfView.Moved(c.kind().title(), c.item(), c.before(), c.now(), c.status()))
            .toList();
    int printed = Math.min(moved.size(), CHANGES_PRINTED);
    return new PdfView.Changes(
        log.reportId(),
        log.date(),
        log.counts(),
        moved.subList(0, printed),
        moved.size() - printed);
  }

  private PdfView.Cover cover() {
    Organisation organisation = assessment.organisation();
    List<PdfView.Paper> papers = new ArrayList<>();
    for (Engagement engagement : assessment.engagements()) {
      papers.add(
          new PdfView.Paper(
              engagement.name(),
              engagement.offer() ? "offer" : "support model",
              engagement.paper().document().isBlank()
                  ? "none; " + modelWords(engagement)
                  : engagement.paper().document(),
              report.words().say(engagement.recognisedAs())));
    }
    return new PdfView.Cover(
        report.id(),
        report.date().toString(),
        report.toolVersion(),
        organisation.name(),
        organisation.notes(),
        systemsNote(organisation),
        papers,
        organisation.systems().stream().map(this::system).toList(),
        organisation.officials().entrySet().stream()
            .map(e -> new PdfView.Named(e.getKey().spelling(), e.getValue()))
            .toList());
  }

  private static String modelWords(Engagement engagement) {
    return engagement.offer() ? "no paper was named" : "usual values of the model";
  }

  private static String systemsNote(Organisation organisation) {
    if (organisation.listed()) {
      return "";
    }
    return organisation.archetype()
        ? "Assumed organisation: this list is an assumption, not an inventory."
        : "Coverage was not evaluated: the organisation listed no systems, this list is assumed.";
  }

  /** Few duties are named; a long list is counted, the organisation's file has it in full. */
  private static String duties(ListedSystem.Care care) {
    if (care.all()) {
      return " (all duties)";
    }
    int count = care.capabilities().size();
    return count > 4
        ? " (" + count + " duties, by organisation.yaml)"
        : " (" + sorted(care.capabilities()) + ")";
  }

  private PdfView.ListedSystem system(ListedSystem system) {
    String cared = system.care().map(c -> c.by() + duties(c)).orElse("");
    String exempt = system.exempt().map(reason -> "exempt: " + reason).orElse("");
    String name =
        system.description().isBlank() ? system.id() : system.id() + ": " + system.description();
    return new PdfView.ListedSystem(
        name,
        system.systemClass().spelling(),
        system.regulated() ? "yes" : "no",
        cared.isEmpty() || exempt.isEmpty() ? cared + exempt : cared + "; " + exempt);
  }

  private static String sorted(java.util.Set<String> words) {
    return words.stream().sorted().collect(Collectors.joining(", "));
  }

  private List<PdfView.Edition> editions() {
    return assessment.frameworks().stream()
        .map(
            f ->
                new PdfView.Edition(
                    f.title(),
                    f.issuer(),
                    f.edition(),
                    f.effective(),
                    f.source(),
                    f.readOn().toString(),
                    f.sha256()))
        .toList();
  }

  private List<PdfView.IntervalRow> intervals() {
    return assessment.vocabulary().intervals().stream()
        .map(i -> new PdfView.IntervalRow(i.subject(), i.words(), i.basis().words(), i.citation()))
        .toList();
  }

  private List<PdfView.Named> tailoring() {
    Tailoring tailoring = assessment.organisation().tailoring();
    List<PdfView.Named> out = new ArrayList<>();
    tailoring
        .baseline()
        .ifPresent(b -> out.add(new PdfView.Named("Baseline of SP 800-53B", b + ", set by you")));
    tailoring
        .added()
        .forEach(c -> out.add(new PdfView.Named(c.control() + " added", c.rationale())));
    tailoring
        .removed()
        .forEach(c -> out.add(new PdfView.Named(c.control() + " tailored out", c.rationale())));
    return out;
  }

  private PdfView.Row stated(Trait trait) {
    List<String> texts = new ArrayList<>();
    for (Engagement engagement : assessment.engagements()) {
      Stated stated = engagement.stated(trait);
      texts.add(
          trait.level(stated.level()).name() + " (" + report.words().say(stated.origin()) + ")");
    }
    return new PdfView.Row(trait.code() + " " + trait.title(), texts);
  }
}
