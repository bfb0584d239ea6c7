// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.report.view.CellView;
import org.plumbline.report.view.HandoverView;
import org.plumbline.report.view.OfferView;
import org.plumbline.report.view.TrackingView;
import org.plumbline.store.Progress;
import org.plumbline.store.TrackingRow;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an officer's page speaks of: one offer of one edition, with what people wrote beside it.
 *
 * @param offer the one that was asked for, else the best
 * @param set what goes to an assessor about it
 * @param rows what is tracked, by stable id
 * @param today the day on which it is shown
 */
record Audit(
    Standing standing,
    OfferView offer,
    HandoverView set,
    Map<String, TrackingRow> rows,
    LocalDate today) {

  String slug() {
    return standing.organization().slug();
  }

  /** Name of the first stop sign, as it begins a sentence. */
  public String stopSign() {
    String stop = offer.stop();
    return stop.isEmpty()
        ? ""
        : stop.substring(0, 1).toUpperCase(Locale.ROOT) + stop.substring(1) + ".";
  }

  /** The rule book of this id, else the first. */
  HandoverView.Rule rule(Optional<String> id) {
    return set.rules().stream()
        .filter(r -> id.isPresent() && r.id().equals(id.get()))
        .findFirst()
        .orElseGet(() -> set.rules().get(0));
  }

  /** Every requirement of a rule book under this offer, in its own order. */
  List<CellView> cells(String rules) {
    return standing.view().cells().stream()
        .filter(c -> c.arrangement().equals(offer.id()) && c.control().framework().equals(rules))
        .toList();
  }

  /** What stands beside a requirement, whether or not anybody has written it. */
  Gap gap(TrackingView.Item item) {
    TrackingRow row = rows.get(item.id());
    Progress progress =
        row == null
            ? new Progress(
                item.kept().owner(), Optional.empty(), Progress.UNTOUCHED.status(), "", "")
            : row.progress();
    return new Gap(item, progress, row == null ? 0 : row.version());
  }

  /** The open items of this offer: late and soon first, then as the rules print them. */
  List<Gap> gaps() {
    List<Gap> out = new ArrayList<>();
    for (TrackingView.Item item : standing.view().tracking().items()) {
      if (item.arrangement().equals(offer.id())) {
        out.add(gap(item));
      }
    }
    out.sort(Comparator.comparing(g -> g.progress().due().orElse(LocalDate.MAX)));
    return out;
  }

  /** The open items by official id of the requirement, of one rule book. */
  Map<String, Gap> gaps(String rules) {
    Map<String, Gap> out = new LinkedHashMap<>();
    for (Gap gap : gaps()) {
      if (gap.item().control().framework().equals(rules)) {
        out.put(gap.item().control().id(), gap);
      }
    }
    return out;
  }

  /** What is not in writing for an open item, one line each. */
  List<String> missing(TrackingView.Item item) {
    return standing.view().cells().stream()
        .filter(
            c ->
                c.arrangement().equals(item.arrangement())
                    && c.control().id().equals(item.control().id())
                    && c.control().framework().equals(item.control().framework()))
        .flatMap(c -> c.missing().stream())
        .map(CellView.MissingView::line)
        .distinct()
        .toList();
  }

  /** Whether another than the best offer is shown. */
  private boolean other() {
    return standing.offers().stream()
        .findFirst()
        .filter(o -> !o.id().equals(offer.id()))
        .isPresent();
  }

  /**
   * An address of this organization that stays with this offer.
   *
   * @param path below the organization
   * @param query names and values by turns; empty values are left out
   */
  public String at(String path, String... query) {
    UriComponentsBuilder to = UriComponentsBuilder.fromPath("/o").pathSegment(slug());
    to.pathSegment(path.split("/"));
    if (other()) {
      to.queryParam("offer", "{offer}");
    }
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("offer", offer.id());
    for (int i = 0; i + 1 < query.length; i += 2) {
      if (!query[i + 1].isEmpty()) {
        to.queryParam(query[i], "{" + query[i] + "}");
        values.put(query[i], query[i + 1]);
      }
    }
    return to.encode().buildAndExpand(values).toUriString();
  }

  /** The page of a requirement. */
  public String at(org.plumbline.report.view.ControlView control) {
    return at("requirements/" + control.framework() + "/" + control.id());
  }
}
