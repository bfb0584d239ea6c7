// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.plumbline.hash.Sha256;

/**
 * A digest of what the cells of one sheet say, row by row: the same after a spreadsheet program
 * saved the file, another when somebody changed a word.
 */
final class SheetSeal {
  private static final int SHOWN = 32;

  private final MessageDigest digest = Sha256.digest();

  /** Adds a cell with text; one without says nothing. */
  void text(int row, int column, String text) {
    if (!text.isEmpty()) {
      String plain = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
      cell(row, column, 't', plain);
    }
  }

  void number(int row, int column, double number) {
    cell(row, column, 'n', Double.toString(number));
  }

  /** Adds a formula, which a program may spell otherwise and reckon anew. */
  void formula(int row, int column) {
    cell(row, column, 'f', "");
  }

  private void cell(int row, int column, char kind, String says) {
    String line = row + ":" + column + kind + says + '\n';
    digest.update(line.getBytes(StandardCharsets.UTF_8));
  }

  /** The digest of all cells added; nothing can be added after. */
  String value() {
    return HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN);
  }
}
