// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import org.plumbline.papers.Basis;
import org.plumbline.papers.Where;

/**
 * A place in the papers on which a finding rests.
 *
 * @param member whose papers
 * @param kind what sort of thing stands there
 * @param subject trait, element, act, function or key of a row
 * @param rank rank stated, of a level
 * @param where document, clause, exact words
 * @param basis how far the paper binds
 */
public record Source(String member, Kind kind, String subject, int rank, Where where, Basis basis) {

  /** What sort of thing stands there. */
  public enum Kind {
    LEVEL,
    ELEMENT,
    DELIVERABLE,
    FUNCTION,
    ROW,
    /** A paper as a whole. */
    DOCUMENT
  }
}
