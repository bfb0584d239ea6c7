// SPDX-License-Identifier: Apache-2.0
/** Letters as Word files. Apache POI stays in here. */
@NullMarked
package org.plumbline.report.word;

import org.jspecify.annotations.NullMarked;
