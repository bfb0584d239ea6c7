// SPDX-License-Identifier: Apache-2.0
/** The workbook: one sheet a question, filterable tables, live counts. */
@NullMarked
package org.plumbline.report.excel;

import org.jspecify.annotations.NullMarked;
