// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

/** A trait and the least level asked of it. */
public record Requirement(Trait trait, int level) {

  /** Spelled out, since every missing term is looked up by it. */
  @Override
  public int hashCode() {
    return 31 * trait.hashCode() + level;
  }

  /** {@code monitoring-scope: central-correlation}. */
  @Override
  public String toString() {
    return trait.id() + ": " + trait.level(level).name();
  }
}
