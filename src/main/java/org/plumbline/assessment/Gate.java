// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

/**
 * Something that stands above all cells.
 *
 * @param id such as {@code G-BAA}
 * @param effect BLOCKER, HIGH or WARNING
 * @param reason why, with the citation
 */
public record Gate(String id, String effect, String reason) {}
