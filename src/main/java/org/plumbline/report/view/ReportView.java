// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.plumbline.engagement.Engagement;
import org.plumbline.report.Report;
import org.plumbline.report.TermGroup;

/**
 * Everything a report says, for every writer. Each part is built when it is first asked for, once;
 * several writers may ask at the same time.
 */
public final class ReportView {
  private final Identification identification;
  private final Part<OrganizationView> organization;
  private final Part<List<ArrangementView>> arrangements;
  private final Part<List<VerdictView>> verdicts;
  private final Part<DecisionView> decision;
  private final Part<List<FrameworkView>> frameworks;
  private final Part<List<CellView>> cells;
  private final Part<List<CauseView>> causes;
  private final Part<List<ActsView>> acts;
  private final Part<List<ResponsibilityView>> responsibilities;
  private final Part<EvidenceView> evidence;
  private final Part<MonitoringView> monitoring;
  private final Part<TrackingView> tracking;
  private final Part<Optional<ChangesView>> changes;
  private final Part<SourcesView> sources;
  private final Part<CrosswalkView> crosswalks;
  private final Part<List<OfferView>> offers;
  private final Part<Optional<OwnerView>> owner;
  private final Part<Optional<HandoverView>> handover;
  private final Map<String, Optional<HandoverView>> sets = new ConcurrentHashMap<>();
  private final Function<String, Optional<HandoverView>> setOf;
  private final Part<List<DivisionView>> divisions;

  private ReportView(Scene scene) {
    List<Engagement> engagements = scene.assessment().engagements();
    identification = Identification.of(scene.report());
    organization = new Part<>(() -> OrganizationView.of(scene));
    arrangements =
        new Part<>(() -> engagements.stream().map(e -> ArrangementView.of(e, scene)).toList());
    verdicts =
        new Part<>(
            () -> VerdictView.ORDER.stream().map(v -> VerdictView.of(v, scene.words())).toList());
    decision = new Part<>(() -> new DecisionBuilder(scene).build());
    FrameworkBuilder chapters = new FrameworkBuilder(scene);
    frameworks =
        new Part<>(() -> scene.assessment().frameworks().stream().map(chapters::build).toList());
    cells = new Part<>(() -> new CellBuilder(scene).build());
    causes = new Part<>(() -> causes(scene));
    acts = new Part<>(() -> ActsView.of(scene));
    responsibilities = new Part<>(() -> ResponsibilityView.of(scene));
    evidence = new Part<>(() -> EvidenceView.of(scene));
    monitoring = new Part<>(() -> new MonitoringBuilder(scene).build());
    tracking = new Part<>(() -> TrackingView.of(scene));
    changes =
        new Part<>(
            () -> scene.report().tracking().changes().map(log -> ChangesView.of(log, scene)));
    sources = new Part<>(() -> SourcesView.of(scene));
    crosswalks = new Part<>(() -> new CrosswalkBuilder(scene).build());
    offers = new Part<>(() -> OfferBuilder.all(scene));
    owner = new Part<>(() -> new OwnerBuilder(scene, offers()).build());
    handover = new Part<>(() -> new HandoverBuilder(scene, offers()).build());
    setOf = offer -> new HandoverBuilder(scene, offers()).build(offer);
    divisions = new Part<>(() -> DivisionBuilder.all(scene, offers()));
  }

  /** The view of a report, in its words. */
  public static ReportView of(Report report) {
    return new ReportView(new Scene(report));
  }

  private static List<CauseView> causes(Scene scene) {
    List<TermGroup> all = new ArrayList<>();
    scene.assessment().engagements().forEach(e -> all.addAll(scene.causes(e.id())));
    all.sort(TermGroup.URGENT_FIRST);
    return all.stream().map(g -> CauseView.of(g, scene)).toList();
  }

  public Identification identification() {
    return identification;
  }

  public OrganizationView organization() {
    return organization.get();
  }

  /** The columns, in order. */
  public List<ArrangementView> arrangements() {
    return arrangements.get();
  }

  /** The seven verdicts, in the order of every bar and table. */
  public List<VerdictView> verdicts() {
    return verdicts.get();
  }

  public DecisionView decision() {
    return decision.get();
  }

  /** One chapter a rule book, in order. */
  public List<FrameworkView> frameworks() {
    return frameworks.get();
  }

  /** Every control under every arrangement: by rule book, then control, then arrangement. */
  public List<CellView> cells() {
    return cells.get();
  }

  /** What keeps controls open under all arrangements, most urgent first. */
  public List<CauseView> causes() {
    return causes.get();
  }

  /** Who does what, one a control and arrangement. */
  public List<ActsView> acts() {
    return acts.get();
  }

  /** Who does what, act by act: of the offers, or of the kinds of support where there is none. */
  public List<ResponsibilityView> responsibilities() {
    return responsibilities.get();
  }

  public EvidenceView evidence() {
    return evidence.get();
  }

  public MonitoringView monitoring() {
    return monitoring.get();
  }

  public TrackingView tracking() {
    return tracking.get();
  }

  /** What changed since an earlier report, when one was given. */
  public Optional<ChangesView> changes() {
    return changes.get();
  }

  public SourcesView sources() {
    return sources.get();
  }

  public CrosswalkView crosswalks() {
    return crosswalks.get();
  }

  /**
   * Each offer with what to write into its papers, who does which job, what it costs and who can
   * show it, in the order of the columns; each kind of support where no offer was read.
   */
  public List<OfferView> offers() {
    return offers.get();
  }

  /** The same, the one to go on with first: what stays open, stop sign, changes, price, name. */
  public List<OfferView> offersBestFirst() {
    return offers().stream().sorted(OwnerBuilder.BEST_FIRST).toList();
  }

  /** What an owner needs for a decision; empty in a report of verdicts alone. */
  public Optional<OwnerView> owner() {
    return owner.get();
  }

  /** What goes to an assessor; empty where no offer was read. */
  public Optional<HandoverView> handover() {
    return handover.get();
  }

  /** The same about one of the offers, by its id; empty where there is none of it. */
  public Optional<HandoverView> handover(String offer) {
    return sets.computeIfAbsent(offer, setOf);
  }

  /** Who does which part of what under each offer, as both sides sign it; none without an offer. */
  public List<DivisionView> divisions() {
    return divisions.get();
  }
}
