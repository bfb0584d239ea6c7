// SPDX-License-Identifier: Apache-2.0
/** Tables of other people, whatever the form of the file: sheets of cells with their places. */
@NullMarked
package org.plumbline.intake.grid;

import org.jspecify.annotations.NullMarked;
