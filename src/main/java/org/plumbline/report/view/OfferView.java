// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;

/**
 * One offer, or a kind of support where no offer was read, with all that an owner weighs.
 *
 * @param id of the arrangement
 * @param name as printed
 * @param paper what was read, and whether it is signed
 * @param paperShort the same with the first paper only where there are several
 * @param together whether several providers are judged as one
 * @param kind of support it is
 * @param signed whether every promise that counts is signed by both
 * @param stop first stop sign; or empty
 * @param stopText why it stops
 * @param notices what else stands above the single duties
 * @param bars how the duties fall as offered, after the first and after all changes, a rule each
 * @param carried duties somebody is, or would be, bound to
 * @param assignable duties somebody else can take over
 * @param left duties that have nobody whatever is written
 * @param leftText the same in words
 * @param points what points of the rule could come to, or why there are none; or empty
 * @param price what it costs
 * @param remedy what to write, in the order that closes most
 * @param common how many of the changes serve more than one rule
 * @param jobs who does which job on which system
 * @param moves answers nobody has given that would move verdicts, most first
 * @param business points a lawyer reads the papers for, with what they say
 * @param records who can show what, how that is known, and how long it is kept
 * @param parts whose part each objective is
 */
public record OfferView(
    String id,
    String name,
    String paper,
    String paperShort,
    boolean together,
    String kind,
    boolean signed,
    String stop,
    String stopText,
    List<String> notices,
    List<BarView> bars,
    int carried,
    int assignable,
    int left,
    String leftText,
    String points,
    PriceView price,
    RemedyView remedy,
    int common,
    JobsView jobs,
    List<MoveView> moves,
    List<PointView> business,
    List<RecordView> records,
    List<PartView> parts) {

  /** Whether any duty is open that a change can close, or that none can. */
  public boolean open() {
    return remedy.open() > 0 || left > 0;
  }

  /** Whether something must be settled before anybody gets access. */
  public boolean stops() {
    return !stop.isEmpty();
  }

  /** A point a lawyer reads papers for, and whether they are silent on it. */
  public record PointView(String title, String text, boolean silent) {}

  /**
   * An answer nobody has given.
   *
   * @param own whether the organization itself can give it
   * @param subject system or fact it is about; or empty
   */
  public record MoveView(String text, boolean own, String subject, int verdicts, int closes) {}

  /**
   * Who can show an act of a duty.
   *
   * @param keep how long, with the rule that says so
   */
  public record RecordView(
      ControlView control, String act, String holder, String because, String keep) {}

  /** Whose part an objective is. */
  public record PartView(
      String objective, String asks, String performs, String decides, String holds) {}
}
