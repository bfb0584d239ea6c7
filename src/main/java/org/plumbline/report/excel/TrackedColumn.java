// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.List;

/**
 * The columns of the sheets that people work in. Each is read again by the heading it has in the
 * words of the run, or by the name of its constant, as version 0.1.0 wrote it. What people read of
 * sheet Tracking goes on a page, since they take it to meetings; the keys stand past it.
 */
enum TrackedColumn {
  ITEM(Heading.ITEM, 30),
  CONTROL(Heading.DUTY, 16),
  TITLE(Heading.TITLE, 26),
  OPTION(Heading.OPTION, 22),
  ENGAGEMENT(Heading.OPTION_ID, 14),
  VERDICT(Heading.ANSWER, 12),
  SEVERITY(Heading.URGENCY, 9),
  OWNER(Heading.OWNER, 19),
  STATUS(Heading.STATUS, 12),
  DUE_DATE(Heading.DUE_DATE, 11),
  NOTES(Heading.NOTES, 22),
  WHY_IT_IS_HERE(Heading.WHY_HERE, 20);

  /** Sheet Tracking, from left to right. */
  static final List<TrackedColumn> TRACKING =
      List.of(
          CONTROL,
          TITLE,
          OPTION,
          VERDICT,
          SEVERITY,
          OWNER,
          STATUS,
          DUE_DATE,
          NOTES,
          ITEM,
          ENGAGEMENT);

  /** Sheet Kept aside. */
  static final List<TrackedColumn> ASIDE =
      List.of(ITEM, VERDICT, OWNER, STATUS, DUE_DATE, NOTES, WHY_IT_IS_HERE);

  /** What the next report reads again; the rest is written afresh. */
  static final List<TrackedColumn> READ_AGAIN =
      List.of(ITEM, VERDICT, OWNER, STATUS, DUE_DATE, NOTES);

  /** What each report fills anew, the item first; earlier ones had no name of the option. */
  static final List<TrackedColumn> FILLED =
      List.of(ITEM, CONTROL, TITLE, ENGAGEMENT, SEVERITY, OPTION);

  private final Heading heading;
  private final int width;

  TrackedColumn(Heading heading, int width) {
    this.heading = heading;
    this.width = width;
  }

  Heading heading() {
    return heading;
  }

  Column column(Column.Maker make) {
    return make.text(heading, width);
  }

  static List<Heading> headings(List<TrackedColumn> columns) {
    return columns.stream().map(TrackedColumn::heading).toList();
  }
}
