// SPDX-License-Identifier: Apache-2.0
/**
 * What is wrong with an input: place, reason and remedy, in one form for terminal, browser and
 * test.
 */
@NullMarked
package org.plumbline.problem;

import org.jspecify.annotations.NullMarked;
