// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import org.plumbline.catalogue.GateEffect;
import org.plumbline.phrase.Phrase;

/**
 * Something above all cells.
 *
 * @param id such as {@code G-BAA}
 * @param title its plain name
 * @param effect how much it stops
 * @param reason why, with the citation
 */
public record Gate(String id, String title, GateEffect effect, Phrase reason) {}
