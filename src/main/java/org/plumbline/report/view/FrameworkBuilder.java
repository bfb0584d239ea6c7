// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Band;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.Summary;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.FlagKind;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.CmmcPoints;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.TermGroup;

/** Builds the chapter of one rule book. */
final class FrameworkBuilder {

  private final Scene scene;
  private final Assessment assessment;

  FrameworkBuilder(Scene scene) {
    this.scene = scene;
    this.assessment = scene.assessment();
  }

  FrameworkView build(Framework framework) {
    List<Control> assessed = framework.assessed();
    List<Engagement> engagements = assessment.engagements();
    return new FrameworkView(
        framework.id(),
        framework.title(),
        framework.shortTitle(),
        framework.issuer(),
        framework.edition(),
        effective(framework),
        framework.effectiveFrom(),
        framework.proposed(),
        framework.source(),
        framework.readOn(),
        framework.sha256(),
        assessed.size(),
        framework.controls().size() - assessed.size(),
        assessed.isEmpty() ? "" : framework.citation(assessed.get(0)),
        assessed.isEmpty() ? "" : framework.linkTo(assessed.get(0)),
        engagements.stream().map(e -> counts(framework, e)).toList(),
        families(framework, assessed),
        bands(framework),
        framework.regime().score().isPresent()
            ? engagements.stream().map(e -> points(framework, e)).toList()
            : List.of(),
        engagements.stream().map(e -> gaps(framework, e)).toList(),
        engagements.stream().map(e -> retained(framework, e)).toList(),
        notBinding(framework),
        framework.withdrawn().stream()
            .map(w -> new FrameworkView.Withdrawn(w.id(), w.title(), w.how(), w.became()))
            .toList());
  }

  private String effective(Framework framework) {
    return scene.say(
        framework.proposed() ? FrameworkWord.PROPOSED_FROM : FrameworkWord.FROM,
        framework.effectiveFrom());
  }

  private CountsView counts(Framework framework, Engagement engagement) {
    return CountsView.of(assessment.summary(framework.id(), engagement.id()), scene);
  }

  private List<FrameworkView.Family> families(Framework framework, List<Control> assessed) {
    Map<String, List<FrameworkView.Share>> rows = new LinkedHashMap<>();
    for (String family : framework.families().keySet()) {
      if (assessed.stream().anyMatch(c -> c.family().equals(family))) {
        rows.put(family, new ArrayList<>());
      }
    }
    if (rows.size() < 2) {
      return List.of();
    }
    for (Engagement engagement : assessment.engagements()) {
      List<Cell> cells = assessment.cells(framework.id(), engagement.id());
      rows.forEach((family, shares) -> shares.add(share(cells, family)));
    }
    return rows.entrySet().stream()
        .map(
            e ->
                new FrameworkView.Family(
                    framework.families().getOrDefault(e.getKey(), e.getKey()),
                    (int) assessed.stream().filter(c -> c.family().equals(e.getKey())).count(),
                    e.getValue()))
        .toList();
  }

  private static FrameworkView.Share share(List<Cell> cells, String family) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    int open = 0;
    int binding = 0;
    for (Cell cell : cells) {
      if (cell.control().family().equals(family)) {
        counts.merge(cell.verdict(), 1, Integer::sum);
        open += cell.open() ? 1 : 0;
        binding += cell.verdict() == Verdict.NOT_APPLICABLE ? 0 : 1;
      }
    }
    return new FrameworkView.Share(Counts.of(counts), open, binding);
  }

  private List<FrameworkView.Band> bands(Framework framework) {
    List<FrameworkView.Band> out = new ArrayList<>();
    for (Band band : assessment.bands()) {
      if (band.framework().equals(framework.id())) {
        Engagement engagement = scene.engagement(band.engagement());
        out.add(
            new FrameworkView.Band(
                engagement.id(),
                engagement.name(),
                CountsView.of(band.least(), scene),
                counts(framework, engagement),
                CountsView.of(band.most(), scene)));
      }
    }
    return out;
  }

  private FrameworkView.Points points(Framework framework, Engagement engagement) {
    Summary summary = assessment.summary(framework.id(), engagement.id());
    CmmcPoints none = new CmmcPoints(0, 0, 0, 0, List.of(), List.of());
    CmmcPoints score = summary.cmmc().orElse(none);
    return new FrameworkView.Points(
        engagement.id(),
        engagement.name(),
        summary.cmmc().isEmpty(),
        score.asOffered(),
        score.withTerms(),
        score.ceiling(),
        score.retained(),
        score.eligible(),
        score.notEligible());
  }

  private FrameworkView.Gaps gaps(Framework framework, Engagement engagement) {
    return new FrameworkView.Gaps(
        engagement.id(),
        engagement.name(),
        scene.causes(engagement.id()).stream()
            .flatMap(g -> g.within(framework.id()).stream())
            .sorted(TermGroup.URGENT_FIRST)
            .map(g -> CauseView.of(g, scene))
            .toList());
  }

  private FrameworkView.Retained retained(Framework framework, Engagement engagement) {
    Map<NamedText, List<ControlView>> byOwner = new LinkedHashMap<>();
    for (Cell cell : assessment.cells(framework.id(), engagement.id())) {
      if (cell.verdict() == Verdict.RETAINED) {
        String skill = cell.flagged(FlagKind.SKILL) ? scene.say(NameWord.of(FlagKind.SKILL)) : "";
        byOwner
            .computeIfAbsent(new NamedText(cell.owner().orElse(""), skill), k -> new ArrayList<>())
            .add(scene.control(cell.control()));
      }
    }
    return new FrameworkView.Retained(
        engagement.id(),
        engagement.name(),
        byOwner.entrySet().stream()
            .map(e -> new FrameworkView.Owned(e.getKey().name(), e.getKey().text(), e.getValue()))
            .toList());
  }

  List<FrameworkView.NotBinding> notBinding(Framework framework) {
    Map<String, Set<String>> reasons = new LinkedHashMap<>();
    for (Engagement engagement : assessment.engagements()) {
      for (Cell cell : assessment.cells(framework.id(), engagement.id())) {
        if (cell.verdict() == Verdict.NOT_APPLICABLE) {
          reasons
              .computeIfAbsent(scene.words().all(cell.notes()), k -> new LinkedHashSet<>())
              .add(cell.control().id());
        }
      }
    }
    return reasons.entrySet().stream()
        .map(e -> new FrameworkView.NotBinding(e.getKey(), List.copyOf(e.getValue())))
        .toList();
  }
}
