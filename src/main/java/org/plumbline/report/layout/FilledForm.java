// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.engagement.Engagement;
import org.plumbline.papers.Papers;
import org.plumbline.report.Report;
import org.plumbline.report.view.ReportView;

/**
 * A layout with its values for one arrangement.
 *
 * @param layout its shape
 * @param arrangement name of the arrangement
 * @param sheets those of the wanted level, in the order of the layout
 * @param parties who signs it, the organization first; none for a form nobody signs
 */
public record FilledForm(
    Layout layout, String arrangement, List<FilledSheet> sheets, List<String> parties) {
  public FilledForm {
    sheets = List.copyOf(sheets);
    parties = List.copyOf(parties);
  }

  /**
   * Fills it.
   *
   * @param level baseline whose sheets are wanted; empty: that of the organization, else each
   */
  public static FilledForm of(
      Layout layout,
      Report report,
      ReportView view,
      Engagement engagement,
      Optional<String> level) {
    List<String> parties = new ArrayList<>();
    if (layout.signing().isPresent()) {
      parties.add(report.assessment().organisation().name());
      engagement.members().stream().map(Papers::provider).distinct().forEach(parties::add);
    }
    return new FilledForm(
        layout,
        engagement.name(),
        FilledSheet.of(layout, report, view, engagement, level),
        parties);
  }
}
