// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.plumbline.judgement.Severity;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.tracking.Status;
import org.plumbline.wording.Palette;
import org.plumbline.wording.Shade;

/** How things look in cells and charts: all of it from the palette of the verdicts. */
record Paint(Palette palette) {

  Shade of(Verdict verdict) {
    return palette.of(verdict);
  }

  /** An urgency looks like the answer that is nearest to it. */
  Shade of(Severity severity) {
    return switch (severity) {
      case CRITICAL -> of(Verdict.STRUCTURAL_GAP);
      case HIGH -> of(Verdict.UNASSIGNED);
      case MEDIUM -> plain(of(Verdict.CONDITIONAL));
      case LOW -> tinted(Verdict.SHARED);
      case INFO -> plain(of(Verdict.NOT_APPLICABLE));
    };
  }

  /** A status on a pale ground, except for what waits on somebody else. */
  Shade of(Status status) {
    return switch (status) {
      case OPEN -> plain(of(Verdict.NOT_APPLICABLE));
      case IN_PROGRESS -> tinted(Verdict.SHARED);
      case WAITING_ON_PROVIDER -> plain(of(Verdict.CONDITIONAL));
      case CLOSED -> tinted(Verdict.DELIVERABLE);
      case ACCEPTED -> plain(of(Verdict.RETAINED));
    };
  }

  /** A day that has passed. */
  Shade overdue() {
    return of(Verdict.STRUCTURAL_GAP);
  }

  /** The same color without hatching or outline. */
  private static Shade plain(Shade shade) {
    return new Shade(shade.fill(), shade.ink(), shade.tint(), Shade.Mark.PLAIN, shade.fill());
  }

  private Shade tinted(Verdict verdict) {
    int tint = of(verdict).tint();
    return new Shade(tint, of(Verdict.RETAINED).ink(), tint, Shade.Mark.PLAIN, tint);
  }

  static byte[] rgb(int value) {
    return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
  }

  static XSSFColor color(int value) {
    return new XSSFColor(rgb(value), new DefaultIndexedColorMap());
  }
}
