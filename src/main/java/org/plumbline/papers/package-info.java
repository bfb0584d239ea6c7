// SPDX-License-Identifier: Apache-2.0
/**
 * Values a provider's papers state: lengths of time, numbers that reach a level, prices and the
 * points a lawyer reads for.
 */
@NullMarked
package org.plumbline.papers;

import org.jspecify.annotations.NullMarked;
