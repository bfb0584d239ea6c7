// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.judgement.Severity;
import org.plumbline.report.tracking.Kept;
import org.plumbline.report.tracking.TrackedItem;

/** The open items, one by one, with what people wrote beside them. */
public record TrackingView(List<Item> items) {
  public TrackingView {
    items = List.copyOf(items);
  }

  /**
   * One open item.
   *
   * @param id stable through all reports
   * @param arrangement id
   * @param status how far it has come, as a person reads it
   * @param kept the same, and what else people wrote
   */
  public record Item(
      String id,
      ControlView control,
      String arrangement,
      String name,
      VerdictView verdict,
      Titled<Severity> severity,
      String status,
      Kept kept) {}

  static TrackingView of(Scene scene) {
    return new TrackingView(
        scene.report().tracking().items().stream().map(i -> item(i, scene)).toList());
  }

  private static Item item(TrackedItem item, Scene scene) {
    String arrangement = item.cell().engagement();
    return new Item(
        item.id(),
        scene.control(item.cell().control()),
        arrangement,
        scene.nameOf(arrangement),
        VerdictView.of(item.cell().verdict(), scene.words()),
        scene.severity(item.cell().severity()),
        item.kept().status().said(scene.words()),
        item.kept());
  }
}
