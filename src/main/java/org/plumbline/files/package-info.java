// SPDX-License-Identifier: Apache-2.0
/**
 * Files of the program itself: made for a moment, and swept when a run could not remove them; zips
 * that know no clock.
 */
@NullMarked
package org.plumbline.files;

import org.jspecify.annotations.NullMarked;
