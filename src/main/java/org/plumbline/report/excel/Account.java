// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.Set;
import org.apache.poi.ss.util.CellReference;
import org.plumbline.problem.Place;
import org.plumbline.problem.ProblemKey;
import org.plumbline.problem.Problems;
import org.plumbline.wording.Words;

/** What an earlier workbook holds that does not come along, named one by one. */
final class Account {
  /** These tell of something that comes along after all. */
  private static final Set<TrackingProblem> COME_ALONG =
      Set.of(TrackingProblem.STATUS, TrackingProblem.NO_DATE, TrackingProblem.TWO_DATES);

  private final String file;
  private final Words words;
  private final Problems problems;
  private boolean whole = true;

  Account(String file, Words words, Problems problems) {
    this.file = file;
    this.words = words;
    this.problems = problems;
  }

  /** Whether everything came along so far. */
  boolean whole() {
    return whole;
  }

  /** The workbook cannot be used. */
  void refuse(ProblemKey key, Object... values) {
    problems.error(key, Place.of(file), values);
  }

  /** A sheet cannot be used. */
  void refuseSheet(String sheet, int row, ProblemKey key, Object... values) {
    problems.error(key, place(sheet, row, 0), values);
  }

  /** Something of the whole workbook does not come along. */
  void name(TrackingProblem key, Object... values) {
    problems.warning(key, Place.of(file), values);
    count(key);
  }

  /**
   * Something on a sheet does not come along.
   *
   * @param row counted from 1
   * @param column counted from 0
   */
  void name(String sheet, int row, int column, TrackingProblem key, Object... values) {
    problems.warning(key, place(sheet, row, column), values);
    count(key);
  }

  private void count(TrackingProblem key) {
    whole &= COME_ALONG.contains(key);
  }

  private Place place(String sheet, int row, int column) {
    return new Place(words.say(SheetWord.ON_SHEET, file, sheet), row, column + 1, 1, "");
  }

  /** A cell as its program calls it, such as {@code K7}. */
  static String letters(int column) {
    return CellReference.convertNumToColString(column);
  }
}
