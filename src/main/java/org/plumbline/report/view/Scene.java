// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.assessment.Assessment;
import org.plumbline.capability.EvidenceKind;
import org.plumbline.capability.Interval;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Severity;
import org.plumbline.phrase.Key;
import org.plumbline.report.EvidenceRequest;
import org.plumbline.report.Report;
import org.plumbline.report.TermGroup;
import org.plumbline.report.TermGroups;
import org.plumbline.wording.Words;

/** What every part of a view is built from: the report, its words and titles, looked up once. */
final class Scene {
  private final Report report;
  private final Titles titles;
  private final CauseText causeText;
  private final Map<String, Framework> frameworks = new HashMap<>();
  private final Map<String, Engagement> engagements = new HashMap<>();
  private final Map<Control, ControlView> controls = new java.util.IdentityHashMap<>();
  private final Map<String, List<TermGroup>> causes = new LinkedHashMap<>();
  private final Map<Interval, IntervalView> numbers = new java.util.IdentityHashMap<>();
  private List<EvidenceRequest> requests = List.of();

  Scene(Report report) {
    this.report = report;
    this.titles = new Titles(report.assessment().vocabulary(), report.words());
    this.causeText =
        new CauseText(
            report.assessment().vocabulary(), report.assessment().organisation(), report.words());
    assessment().frameworks().forEach(f -> frameworks.put(f.id(), f));
    assessment().engagements().forEach(e -> engagements.put(e.id(), e));
  }

  Report report() {
    return report;
  }

  Assessment assessment() {
    return report.assessment();
  }

  Words words() {
    return report.words();
  }

  Titles titles() {
    return titles;
  }

  CauseText causeText() {
    return causeText;
  }

  String say(Key key, Object... values) {
    return words().say(key, values);
  }

  Framework framework(String id) {
    return Objects.requireNonNull(frameworks.get(id), id);
  }

  /** Bodies of law in force that the run looks at: their titles by id. */
  Map<String, String> regimes() {
    Map<String, String> out = new LinkedHashMap<>();
    assessment().frameworks().stream()
        .filter(f -> !f.proposed())
        .forEach(f -> out.put(f.regime().id(), f.regime().title()));
    return out;
  }

  Engagement engagement(String id) {
    return Objects.requireNonNull(engagements.get(id), id);
  }

  String nameOf(String engagement) {
    return engagement(engagement).name();
  }

  /** Names of members by their ids; an id that no member has stays as it is. */
  List<String> providers(Engagement engagement, java.util.Collection<String> members) {
    return members.stream()
        .map(
            id ->
                engagement.members().stream()
                    .filter(m -> m.id().equals(id))
                    .map(m -> m.provider())
                    .findFirst()
                    .orElse(id))
        .toList();
  }

  Titled<Severity> severity(Severity severity) {
    return new Titled<>(severity, say(NameWord.of(severity)));
  }

  /** Each control once, however many cells it has. */
  synchronized ControlView control(Control control) {
    ControlView known = controls.get(control);
    if (known == null) {
      known = ControlView.of(control, framework(control.framework()));
      controls.put(control, known);
    }
    return known;
  }

  /** Why controls are open under an arrangement, grouped once. */
  synchronized List<TermGroup> causes(String engagement) {
    return causes.computeIfAbsent(engagement, id -> TermGroups.of(assessment(), id));
  }

  /** Every record that a binding control asks for. */
  synchronized List<EvidenceRequest> requests() {
    if (requests.isEmpty()) {
      requests = EvidenceRequest.of(assessment());
    }
    return requests;
  }

  Titled<String> evidence(String id) {
    EvidenceKind kind = assessment().vocabulary().evidence().get(id);
    return new Titled<>(id, kind == null ? titles.evidence(id) : titles.of(kind));
  }

  List<Interval> intervals() {
    return assessment().vocabulary().intervals();
  }

  /** Each interval once, however many cells it goes with. */
  synchronized IntervalView interval(Interval interval) {
    IntervalView known = numbers.get(interval);
    if (known == null) {
      known = IntervalView.of(interval, this);
      numbers.put(interval, known);
    }
    return known;
  }
}
