// SPDX-License-Identifier: Apache-2.0
/** Foreign papers as blocks of text with their places: PDF, Word, workbook, Markdown, text. */
@NullMarked
package org.plumbline.intake.text;

import org.jspecify.annotations.NullMarked;
