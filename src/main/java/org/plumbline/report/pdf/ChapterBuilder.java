// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Band;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.CmmcScore;
import org.plumbline.assessment.Shares;
import org.plumbline.assessment.Summary;
import org.plumbline.assessment.Verdict;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Flag;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.report.TermGroup;

/** Builds the chapter of one framework. */
final class ChapterBuilder {
  /** Above so many controls a chapter names controls by id only. */
  private static final int COMPACT_FROM = 300;

  /** Kinds of records named for a cause. */
  private static final int KINDS = 2;

  private final Assessment assessment;
  private final org.plumbline.wording.Words words;
  private final Causes causes;

  /** Causes whose sample clauses are printed already, by arrangement. */
  private final Set<List<String>> printed = new HashSet<>();

  ChapterBuilder(Assessment assessment, Causes causes, org.plumbline.wording.Words words) {
    this.words = words;
    this.assessment = assessment;
    this.causes = causes;
  }

  PdfView.Chapter build(Framework framework) {
    boolean compact = framework.assessed().size() > COMPACT_FROM;
    List<PdfView.Count> counts = new ArrayList<>();
    List<PdfView.Points> points = new ArrayList<>();
    List<PdfView.Gaps> gaps = new ArrayList<>();
    List<PdfView.Retained> retained = new ArrayList<>();
    Map<String, Set<String>> reasons = new LinkedHashMap<>();
    Set<String> linked = new HashSet<>();
    for (Engagement engagement : assessment.engagements()) {
      Summary summary = assessment.summary(framework.id(), engagement.id());
      List<Cell> cells = assessment.cells(framework.id(), engagement.id());
      counts.add(count(engagement.name(), summary, cells));
      if (framework.regime().score().isPresent()) {
        points.add(points(engagement.name(), summary));
      }
      gaps.add(gaps(framework, engagement, compact, compact ? linked : new HashSet<>()));
      retained.add(
          retained(framework, engagement.name(), cells, compact ? linked : new HashSet<>()));
      for (Cell cell : cells) {
        if (cell.verdict() == Verdict.NOT_APPLICABLE) {
          reasons
              .computeIfAbsent(words.all(cell.notes()), k -> new LinkedHashSet<>())
              .add(cell.control().id());
        }
      }
    }
    return new PdfView.Chapter(
        framework.id(),
        framework.title(),
        framework.assessed().isEmpty() ? "" : framework.citation(framework.assessed().get(0)),
        framework.assessed().isEmpty() ? "" : framework.linkTo(framework.assessed().get(0)),
        framework.proposed() ? framework.edition() : "",
        compact,
        counts,
        new HeatBuilder(assessment).of(framework),
        bands(framework),
        points,
        gaps,
        retained,
        reasons.entrySet().stream()
            .map(e -> new PdfView.NotBinding(e.getKey(), List.copyOf(e.getValue())))
            .toList());
  }

  private List<PdfView.Band> bands(Framework framework) {
    List<PdfView.Band> out = new ArrayList<>();
    for (Band band : assessment.bands()) {
      if (band.framework().equals(framework.id())) {
        List<Summary> three =
            List.of(
                band.least(), assessment.summary(framework.id(), band.engagement()), band.most());
        out.add(
            new PdfView.Band(
                assessment.engagement(band.engagement()).name(),
                band.least().shares().assignable(),
                three.stream().map(s -> s.shares().carried()).toList(),
                three.stream().flatMap(s -> s.cmmc().stream()).map(CmmcScore::asOffered).toList()));
      }
    }
    return out;
  }

  private static PdfView.Count count(String name, Summary summary, List<Cell> cells) {
    List<Integer> verdicts =
        Arrays.stream(Verdict.values()).map(v -> summary.counts().getOrDefault(v, 0)).toList();
    return new PdfView.Count(
        name, verdicts, cells.size(), shares(summary), Bars.counts(summary.counts()));
  }

  /** The four shares, with what only the organisation can do printed apart. */
  static PdfView.Shares shares(Summary summary) {
    Shares s = summary.shares();
    int binding =
        summary.counts().entrySet().stream()
            .filter(e -> e.getKey() != Verdict.NOT_APPLICABLE)
            .mapToInt(Map.Entry::getValue)
            .sum();
    return new PdfView.Shares(
        s.assignable(),
        s.carried(),
        s.left(),
        s.open(),
        s.impossible(),
        s.skill(),
        binding - s.assignable());
  }

  private static PdfView.Points points(String name, Summary summary) {
    return summary
        .cmmc()
        .map(
            (CmmcScore c) ->
                new PdfView.Points(
                    name,
                    false,
                    c.asOffered(),
                    c.withTerms(),
                    c.ceiling(),
                    c.retained(),
                    c.eligible(),
                    c.notEligible()))
        .orElseGet(() -> new PdfView.Points(name, true, 0, 0, 0, 0, List.of(), List.of()));
  }

  private PdfView.Gaps gaps(
      Framework framework, Engagement engagement, boolean compact, Set<String> named) {
    List<PdfView.Group> groups = new ArrayList<>();
    for (TermGroup cause : causes.of(framework.id(), engagement.id())) {
      List<Reference> controls = new ArrayList<>();
      for (Cell cell : cause.cells()) {
        Control control = cell.control();
        boolean first = named.add(control.id());
        controls.add(
            new Reference(
                control.id(),
                first && !compact ? control.title() : "",
                first ? framework.linkTo(control) : ""));
      }
      boolean beyond = cause.kind().equals("model");
      boolean full = printed.add(List.of(engagement.id(), Words.item(cause), cause.required()));
      groups.add(
          new PdfView.Group(
              Words.of(cause.severity()),
              Words.item(cause),
              beyond ? "" : cause.required(),
              beyond ? "" : cause.stated(),
              full ? cause.wording() : Words.shortened(cause.wording()),
              cause.performer(engagement),
              evidence(cause, compact ? 1 : KINDS),
              controls));
    }
    return new PdfView.Gaps(engagement.name(), groups);
  }

  private static String evidence(TermGroup cause, int most) {
    List<String> kinds = cause.evidence();
    String first = String.join(", ", kinds.subList(0, Math.min(most, kinds.size())));
    return kinds.size() <= most ? first : first + ", +" + (kinds.size() - most);
  }

  private static PdfView.Retained retained(
      Framework framework, String name, List<Cell> cells, Set<String> linked) {
    Map<List<String>, List<Reference>> byOwner = new LinkedHashMap<>();
    for (Cell cell : cells) {
      if (cell.verdict() == Verdict.RETAINED) {
        String skill = cell.flags().contains(Flag.SKILL) ? "SKILL?" : "";
        byOwner
            .computeIfAbsent(List.of(cell.owner().orElse(""), skill), k -> new ArrayList<>())
            .add(
                new Reference(
                    cell.control().id(),
                    "",
                    linked.add(cell.control().id()) ? framework.linkTo(cell.control()) : ""));
      }
    }
    return new PdfView.Retained(
        name,
        byOwner.entrySet().stream()
            .map(e -> new PdfView.Owned(e.getKey().get(0), e.getKey().get(1), e.getValue()))
            .toList());
  }
}
