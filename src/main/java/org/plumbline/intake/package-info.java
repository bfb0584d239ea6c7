// SPDX-License-Identifier: Apache-2.0
/**
 * From a foreign paper to suggestions, each with its quotation and place; nothing counts that a
 * person has not confirmed.
 */
@NullMarked
package org.plumbline.intake;

import org.jspecify.annotations.NullMarked;
