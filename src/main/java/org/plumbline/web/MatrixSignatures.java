// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.application.OnRecord;
import org.plumbline.papers.SheetSignature;
import org.plumbline.report.view.HandoverView;
import org.plumbline.report.view.MatrixSheet;
import org.springframework.stereotype.Component;

/** Who has signed the responsibility matrix of an offer, and whether it is still that matrix. */
@Component
class MatrixSignatures {
  private static final int SHORT = 12;

  private final Desk desk;

  MatrixSignatures(Desk desk) {
    this.desk = desk;
  }

  /**
   * One side.
   *
   * @param holds its signature under the matrix as it stands
   * @param past those that do not hold: of an earlier matrix, or taken back
   */
  record Side(
      String id,
      String name,
      List<String> roles,
      Optional<SheetSignature> holds,
      List<SheetSignature> past) {}

  /**
   * All sides.
   *
   * @param sheet SHA-256 of the matrix as it stands
   */
  record Signed(String sheet, List<Side> sides) {
    public String shortSheet() {
      return sheet.substring(0, SHORT);
    }

    /** How many have signed this matrix. */
    public long count() {
      return sides.stream().filter(s -> s.holds().isPresent()).count();
    }

    public boolean all() {
      return count() == sides.size();
    }

    Optional<Side> side(String id) {
      return sides.stream().filter(s -> s.id().equals(id)).findFirst();
    }
  }

  Signed of(Audit audit) {
    String offer = audit.offer().id();
    // as the set for an assessor has it: of this offer alone
    Standing alone = desk.standing(audit.slug(), Optional.of(offer));
    HandoverView set = alone.view().handover(offer).orElseGet(audit::set);
    String sheet = MatrixSheet.hash(set);
    List<SheetSignature> all = OnRecord.read(audit.standing().folder(), offer).signatures();
    return new Signed(sheet, set.parties().stream().map(p -> side(p, all, sheet)).toList());
  }

  private static Side side(HandoverView.Party party, List<SheetSignature> all, String sheet) {
    List<SheetSignature> own = all.stream().filter(s -> s.party().equals(party.id())).toList();
    return new Side(
        party.id(),
        party.name(),
        party.roles(),
        own.stream().filter(s -> s.of(sheet)).reduce((first, last) -> last),
        own.stream().filter(s -> !s.of(sheet)).toList());
  }
}
