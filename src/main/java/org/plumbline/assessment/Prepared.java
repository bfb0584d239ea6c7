// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Regime;
import org.plumbline.phrase.Phrase;

/**
 * A control as it is judged under any arrangement.
 *
 * @param control with the numbers that count
 * @param regime its body of law
 * @param weight 1 to 3
 * @param whileOpen what its regime says of it while it is open
 */
record Prepared(Control control, Regime regime, int weight, List<Phrase> whileOpen) {
  static Prepared of(Control control, Regime regime) {
    return new Prepared(control, regime, regime.weight(control), regime.notes(control));
  }
}
