// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

/**
 * What stands above a table.
 *
 * @param message what the sheet says, in a line
 * @param todo what to do here
 */
record Opening(String message, String todo) {}
