// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import org.plumbline.assessment.Verdict;

/** Colours of the verdicts; neighbours differ in lightness, so they survive a grey printer. */
final class VerdictColour {
  private VerdictColour() {}

  static byte[] fill(Verdict verdict) {
    return rgb(
        switch (verdict) {
          case STRUCTURAL_GAP -> 0x6E1423;
          case UNASSIGNED -> 0xD1603D;
          case CONDITIONAL -> 0xF2C86B;
          case RETAINED -> 0x7A8794;
          case SHARED -> 0x9CCBE8;
          case DELIVERABLE -> 0x1B4F72;
          case NOT_APPLICABLE -> 0xE3E6EA;
        });
  }

  static byte[] ink(Verdict verdict) {
    return switch (verdict) {
      case CONDITIONAL, SHARED, NOT_APPLICABLE -> Styles.INK;
      default -> Styles.WHITE;
    };
  }

  private static byte[] rgb(int value) {
    return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
  }
}
