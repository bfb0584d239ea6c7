// SPDX-License-Identifier: Apache-2.0
/** The report as a PDF: a view of plain text, a template, a layout. No verdict is made here. */
@NullMarked
package org.plumbline.report.pdf;

import org.jspecify.annotations.NullMarked;
