// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import org.plumbline.judgement.Judge;

/**
 * The cells of one arrangement.
 *
 * @param cells in the order of the frameworks and their controls
 * @param judge the derivation for the systems as the organization lists them, for whoever asks what
 *     a change is worth
 */
record Column(List<Cell> cells, Judge judge) {}
