// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

/**
 * A column of a table.
 *
 * @param title heading
 * @param width in characters
 */
record Column(String title, int width) {}
