// SPDX-License-Identifier: Apache-2.0
/**
 * What a provider's papers say, and the organization they are read for: statements, deliverables,
 * matrix rows, times and the levels their numbers reach, prices, points for counsel.
 */
@NullMarked
package org.plumbline.papers;

import org.jspecify.annotations.NullMarked;
