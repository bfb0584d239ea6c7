// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plumbline.hash.Sha256;

/**
 * A seal of the cells that Plumbline alone fills, whatever the order of the rows: sorting does not
 * break it, a word typed over does.
 */
final class FilledColumns {
  private static final int SHOWN = 15;

  private long sum;
  private int rows;

  /** Adds a row with its item first. */
  void row(List<String> cells) {
    byte[] line = String.join("\u0000", cells).getBytes(StandardCharsets.UTF_8);
    sum += Long.parseLong(Sha256.hex(line).substring(0, SHOWN), 16);
    rows++;
  }

  String value() {
    return rows + "-" + Long.toHexString(sum);
  }
}
