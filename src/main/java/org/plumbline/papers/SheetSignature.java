// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody has signed the responsibility matrix on paper, as it was written down. It binds
 * nobody to what no agreement says.
 *
 * @param party {@link #ORGANIZATION}, or id of the provider's papers
 * @param name who signed
 * @param role in which he signed
 * @param on day on which he did
 * @param sheet SHA-256 of the matrix that was signed
 * @param takenBack day on which it was said that this does not hold
 */
public record SheetSignature(
    String party,
    String name,
    String role,
    LocalDate on,
    String sheet,
    Optional<LocalDate> takenBack) {
  public static final String ORGANIZATION = "organization";

  /** Whether it holds, for this matrix. */
  public boolean of(String matrix) {
    return takenBack.isEmpty() && sheet.equals(matrix);
  }

  /** The same, taken back. */
  public SheetSignature takenBack(LocalDate day) {
    return new SheetSignature(party, name, role, on, sheet, Optional.of(day));
  }
}
