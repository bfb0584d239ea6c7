// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.report.view.OfferView;
import org.plumbline.report.view.OwnerView;

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
   * @param key of its words
   * @param count what waits on it; 0 shows nothing
   */
  record Link(String path, String key, int count, boolean done) {}

  static Rail of(Standing standing, String here) {
    Optional<OfferView> best = standing.offers().stream().findFirst();
    int yours = standing.owner().map(OwnerView::yours).map(y -> y.lines()).orElse(0);
    return new Rail(
        standing.organization().slug(),
        standing.organization().name(),
        here,
        List.of(
            new Link("systems", "web.rail.systems", 0, standing.view().organization().listed()),
            new Link("offers", "web.rail.offers", 0, best.isPresent()),
            new Link("decision", "web.rail.decision", 0, false),
            new Link(
                "changes",
                "web.rail.changes",
                best.map(OfferView::remedy).map(r -> r.changes()).orElse(0),
                false),
            new Link("who-does-what", "web.rail.jobs", 0, false),
            new Link("yours", "web.rail.yours", yours, false),
            new Link("letters", "web.rail.letters", 0, false)),
        List.of(
            new Link("status", "web.rail.status", 0, false),
            new Link("requirements", "web.rail.requirements", 0, false),
            new Link("matrix", "web.rail.matrix", 0, false),
            new Link("hand-over", "web.rail.hand-over", 0, false)));
  }

  /** The way through an organization whose files have mistakes: the pages that can mend them. */
  static Rail broken(org.plumbline.store.Organization organization, String here) {
    return new Rail(
        organization.slug(),
        organization.name(),
        here,
        List.of(
            new Link("systems", "web.rail.systems", 0, false),
            new Link("offers", "web.rail.offers", 0, false)),
        List.of());
  }
}
