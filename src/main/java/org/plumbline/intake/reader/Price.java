// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

/**
 * A price a paper names.
 *
 * @param amount in the currency of the paper, or percent, or times the rate
 * @param unit user, device, endpoint, server, site, mailbox, terabyte, source, hour, visit, job,
 *     call, block, day, flat, percent, monthly-fee
 * @param per month, quarter, year, once
 * @param what is sold
 * @param optional only if bought
 * @param minimum least fee, no fee of its own
 */
public record Price(
    double amount,
    String unit,
    String per,
    String what,
    boolean optional,
    boolean minimum,
    Suggestion.Quoted passage) {

  /** The same, counted otherwise. */
  Price by(String other) {
    return new Price(amount, other, per, what, optional, minimum, passage);
  }

  /** The same, paid otherwise. */
  Price every(String other) {
    return new Price(amount, unit, other, what, optional, minimum, passage);
  }
}
