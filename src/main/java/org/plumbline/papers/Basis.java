// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

/** How far a paper binds, weakest first. */
public enum Basis {
  /** A page anybody may read: nobody has offered it to this organization. */
  ADVERTISED,
  /** Offered to this organization, not signed by both. */
  OFFERED,
  /** Signed by both. */
  SIGNED;

  /** The weaker of two. */
  public Basis weaker(Basis other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** The stronger of two. */
  public Basis stronger(Basis other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
