// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.application.LetterFinder;
import org.plumbline.application.ReportSet;
import org.plumbline.application.Tracked;
import org.plumbline.report.view.HandoverView;
import org.plumbline.report.view.OfferView;
import org.plumbline.report.view.TrackingView;
import org.plumbline.store.Tracking;
import org.plumbline.store.TrackingRow;
import org.plumbline.web.jobs.TrackedRows;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the officer's pages show. */
@Component
class AuditDesk {
  /** The page where there is no offer to speak of. */
  static final String NOTHING = "audit-nothing";

  private final Office office;
  private final Desk desk;
  private final Showing showing;
  private final Tracking tracking;
  private final Proofs proofs;

  AuditDesk(Office office, Desk desk, Showing showing, Tracking tracking, Proofs proofs) {
    this.proofs = proofs;
    this.office = office;
    this.desk = desk;
    this.showing = showing;
    this.tracking = tracking;
  }

  Office office() {
    return office;
  }

  /**
   * What is shown of an offer; empty where no offer was read.
   *
   * @throws UnknownPageException when there is no such organization
   */
  Optional<Audit> audit(String slug, Optional<String> offer) {
    Standing standing = desk.standing(slug);
    return standing.offer(offer).flatMap(chosen -> audit(standing, chosen));
  }

  private Optional<Audit> audit(Standing standing, OfferView offer) {
    Map<String, TrackingRow> rows = new LinkedHashMap<>();
    tracking.all(standing.organization().slug()).forEach(r -> rows.put(r.item(), r));
    Optional<HandoverView> set = standing.view().handover(offer.id());
    return set.filter(s -> !s.rules().isEmpty())
        .map(s -> new Audit(standing, offer, s, rows, office.today()));
  }

  /** What people wrote, in the form in which reports take it. */
  Tracked tracked(String slug) {
    return proofs.named(TrackedRows.of(tracking, slug), desk.organization(slug));
  }

  /** Writes letters and calendars, with who sees to what. */
  LetterFinder letters(String slug) {
    return new LetterFinder(office.library(), office.words(), tracked(slug));
  }

  /**
   * One file of a run with what is tracked, byte for byte as it would be written.
   *
   * @throws UnknownPageException when a run writes no file of this name
   */
  byte[] report(Standing standing, String file) {
    if (!ReportSet.reports(office.library()).contains(file)) {
      throw new UnknownPageException();
    }
    Tracked tracked = tracked(standing.organization().slug());
    return ReportSet.of(office.library(), office.words(), standing.request(), tracked)
        .bytes(file, "");
  }

  /** Names a page and the way to the others. */
  Model named(Model model, Audit audit, String here, String title) {
    showing.of(model, audit.standing(), here, title);
    model.addAttribute("a", audit);
    model.addAttribute("offers", audit.standing().offers());
    model.addAttribute("today", audit.today());
    return model;
  }

  /** The page that says what is needed before there is anything to show. */
  String nothing(String slug, String here, Model model) {
    showing.of(model, desk.standing(slug), here, office.say(AuditWord.NOTHING));
    return NOTHING;
  }

  /** The open item of a stable id, of whichever offer. */
  static Optional<TrackingView.Item> item(Standing standing, String id) {
    List<TrackingView.Item> items = standing.view().tracking().items();
    return items.stream().filter(i -> i.id().equals(id)).findFirst();
  }
}
