// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import org.plumbline.papers.Document;
import org.plumbline.papers.Row;
import org.plumbline.papers.Where;

/** Papers and rows as they are once both have signed. */
final class Signature {
  private Signature() {}

  static Document of(Document each) {
    return new Document(
        each.id(),
        each.title(),
        each.kind(),
        each.date(),
        true,
        each.efforts(),
        each.rank(),
        each.accepts(),
        each.partOf(),
        each.read(),
        each.prevails(),
        each.mayChange(),
        each.binds());
  }

  static Row of(Row row, Where where) {
    return new Row(
        row.key(),
        row.party(),
        row.member(),
        row.members(),
        true,
        row.fanned(),
        row.evidence(),
        row.every(),
        row.covers(),
        where);
  }
}
