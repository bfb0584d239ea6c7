// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

/**
 * The weight of some controls.
 *
 * @param match which ones
 * @param weight 1 to 3; of no account where the catalogue's own weight is taken
 * @param why where the law says so, or why we read it so
 */
public record RegimeWeight(RegimeMatch match, int weight, String why) {
  int of(Control control) {
    return match.given() ? control.weight() : weight;
  }
}
