// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.report.view.OfferView;
import org.plumbline.report.view.OwnerView;
import org.plumbline.report.view.YoursView;

/**
 * The way through the pages of one organization.
 *
 * @param here which page is shown
 * @param choosing pages of who chooses a provider
 * @param audit pages of who prepares an audit
 */
record Rail(String slug, String name, String here, List<Link> choosing, List<Link> audit) {

  /**
   * One page.
   *
   * @param label as a person reads it
   * @param count what waits on it; 0 shows nothing
   */
  record Link(String path, String label, int count, boolean done) {}

  /**
   * The pages of an organization.
   *
   * @param gaps of the best offer that are not settled
   */
  static Rail of(Standing standing, String here, int gaps, Office office) {
    Optional<OfferView> best = standing.offers().stream().findFirst();
    int yours = standing.owner().map(OwnerView::yours).map(YoursView::never).orElse(0);
    return new Rail(
        standing.organization().slug(),
        standing.view().organization().name(),
        here,
        List.of(
            new Link(
                "systems",
                office.say(PageWord.RAIL_SYSTEMS),
                0,
                standing.view().organization().listed()),
            new Link(
                "offers",
                office.say(PageWord.RAIL_OFFERS),
                standing.waiting(),
                best.isPresent() && standing.waiting() == 0),
            new Link("decision", office.say(PageWord.RAIL_DECISION), 0, false),
            new Link(
                "changes",
                office.say(PageWord.RAIL_CHANGES),
                best.map(OfferView::remedy).map(r -> r.changes()).orElse(0),
                false),
            new Link("who-does-what", office.say(PageWord.RAIL_JOBS), 0, false),
            new Link("yours", office.say(PageWord.RAIL_YOURS), yours, false),
            new Link("letters", office.say(PageWord.RAIL_LETTERS), 0, false)),
        AuditRail.links(gaps, office));
  }

  /** The same for somebody who is no client yet. */
  Rail withoutAudit() {
    return new Rail(slug, name, here, choosing, List.of());
  }

  /** The way through an organization whose files have mistakes: the pages that can mend them. */
  static Rail broken(org.plumbline.store.Organization organization, String here, Office office) {
    return new Rail(
        organization.slug(),
        organization.name(),
        here,
        List.of(
            new Link("systems", office.say(PageWord.RAIL_SYSTEMS), 0, false),
            new Link("offers", office.say(PageWord.RAIL_OFFERS), 0, false)),
        List.of());
  }
}
