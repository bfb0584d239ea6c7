// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import org.plumbline.assessment.Verdict;
import org.plumbline.wording.Palette;
import org.plumbline.wording.PaletteReader;

/** Colors of the verdicts, as the palette has them. */
final class VerdictColour {
  private static final Palette PALETTE = PaletteReader.builtIn();

  private VerdictColour() {}

  static byte[] fill(Verdict verdict) {
    return rgb(PALETTE.of(verdict).fill());
  }

  static byte[] ink(Verdict verdict) {
    return rgb(PALETTE.of(verdict).ink());
  }

  private static byte[] rgb(int value) {
    return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
  }
}
