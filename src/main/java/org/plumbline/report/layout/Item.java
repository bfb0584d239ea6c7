// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.assessment.Cell;
import org.plumbline.engagement.Engagement;
import org.plumbline.phrase.Key;
import org.plumbline.report.Report;
import org.plumbline.report.tracking.Kept;
import org.plumbline.report.view.CellView;
import org.plumbline.report.view.DivisionView;

/**
 * What one exported row speaks of.
 *
 * @param report the report it is taken from
 * @param engagement the arrangement
 * @param cell the control under it
 * @param view the same, as a person reads it
 * @param wordings what would close it on paper, one sentence a cause
 * @param kept what people wrote beside it; empty where nobody has to see to it
 * @param line which part of the control the row is for
 */
record Item(
    Report report,
    Engagement engagement,
    Cell cell,
    CellView view,
    List<String> wordings,
    Optional<Kept> kept,
    Line line) {

  /**
   * Which part of a control a row is for.
   *
   * @param printed as a form prints it, such as AC-2(a); empty for the whole control
   * @param share who performs, decides and keeps evidence; empty where the form does not ask
   */
  record Line(String printed, Optional<DivisionView.DivisionPart> share) {
    static final Line WHOLE = new Line("", Optional.empty());
  }

  /** Whether its owner has marked it closed, open by the papers as it is. */
  boolean closed() {
    return cell.open() && kept.filter(Kept::closed).isPresent();
  }

  /** The same control on the row of one of its parts. */
  Item printedAs(String printed) {
    return on(new Line(printed, Optional.empty()));
  }

  /** The same control on the row of one of its objectives or acts. */
  Item of(DivisionView.DivisionPart share) {
    return on(new Line(share.objective(), Optional.of(share)));
  }

  private Item on(Line other) {
    return new Item(report, engagement, cell, view, wordings, kept, other);
  }

  /** What is said of the part this row is for; nothing for a row of a whole control. */
  String share(Function<DivisionView.DivisionPart, String> said) {
    return line.share().map(said).orElse("");
  }

  /** Whether its owner has accepted that it stays open. */
  boolean accepted() {
    return cell.open() && kept.filter(Kept::accepted).isPresent();
  }

  String say(Key key, Object... values) {
    return report.words().say(key, values);
  }
}
