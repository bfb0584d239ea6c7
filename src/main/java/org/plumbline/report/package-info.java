// SPDX-License-Identifier: Apache-2.0
/** What a report says, as sections and blocks; the writers below only lay it out. */
@NullMarked
package org.plumbline.report;

import org.jspecify.annotations.NullMarked;
