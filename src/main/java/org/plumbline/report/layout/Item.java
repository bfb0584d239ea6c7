// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.layout;

import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.Cell;
import org.plumbline.engagement.Engagement;
import org.plumbline.phrase.Key;
import org.plumbline.report.Report;
import org.plumbline.report.tracking.Kept;
import org.plumbline.report.view.CellView;

/**
 * What one exported row speaks of.
 *
 * @param report the report it is taken from
 * @param engagement the arrangement
 * @param cell the control under it
 * @param view the same, as a person reads it
 * @param wordings what would close it on paper, one sentence a cause
 * @param kept what people wrote beside it; empty where nobody has to see to it
 * @param part as a form prints a part of the control, such as AC-2(a); empty for the whole control
 */
record Item(
    Report report,
    Engagement engagement,
    Cell cell,
    CellView view,
    List<String> wordings,
    Optional<Kept> kept,
    String part) {

  /** Whether its owner has marked it closed, open by the papers as it is. */
  boolean closed() {
    return cell.open() && kept.filter(Kept::closed).isPresent();
  }

  /** The same control on the row of one of its parts. */
  Item printedAs(String printed) {
    return new Item(report, engagement, cell, view, wordings, kept, printed);
  }

  String say(Key key, Object... values) {
    return report.words().say(key, values);
  }
}
