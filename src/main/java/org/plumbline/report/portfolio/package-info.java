// SPDX-License-Identifier: Apache-2.0
/** Where many organizations stand at once, as values for a screen, a workbook and JSON lines. */
@NullMarked
package org.plumbline.report.portfolio;

import org.jspecify.annotations.NullMarked;
