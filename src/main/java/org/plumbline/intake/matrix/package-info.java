// SPDX-License-Identifier: Apache-2.0
/**
 * Responsibility matrices of other people: where the head, the ids and the parties stand, who acts
 * by each row, and what a row leaves open or contradicts.
 */
@NullMarked
package org.plumbline.intake.matrix;

import org.jspecify.annotations.NullMarked;
