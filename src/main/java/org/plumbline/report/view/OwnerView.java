// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an owner needs for a decision, most important first.
 *
 * @param title message of the first page
 * @param answer at most three sentences
 * @param offers best first; kinds of support where no offer was read
 * @param kinds whether they are kinds of support
 * @param yours what stays with the organization under the best of them
 * @param changesTitle message of the changes of the best; empty where none is needed
 * @param jobsTitle message of the grid
 * @param costTitle message of the prices
 * @param steps what to do, in order; at most five
 * @param planOpen whether points are counted and the plan they rest on is not final
 * @param legend verdicts that the bars show
 */
public record OwnerView(
    String title,
    String answer,
    List<OfferView> offers,
    boolean kinds,
    YoursView yours,
    String changesTitle,
    String jobsTitle,
    String costTitle,
    List<Step> steps,
    boolean planOpen,
    List<VerdictView> legend) {

  private static final int COMPACT = 4;

  /** One thing to do. */
  public record Step(String text, String who, LocalDate by) {}

  /** The one to sign or repair; empty where nothing was judged. */
  public Optional<OfferView> best() {
    return offers.stream().findFirst();
  }

  /** Whether there is a bar for each of many rules. */
  public boolean compact() {
    return slim()
        && offers.stream()
            .flatMap(o -> o.bars().stream())
            .noneMatch(b -> b.state() == BarView.State.COMMON);
  }

  /** Whether an offer has so many bars that they are drawn thinner. */
  public boolean slim() {
    return offers.stream().anyMatch(o -> o.bars().size() > COMPACT);
  }

  /** The first of them, as many as are wanted. */
  public List<OfferView> first(int most) {
    return offers.subList(0, Math.min(most, offers.size()));
  }
}
