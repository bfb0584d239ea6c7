// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;

/** Counts numbered paragraphs as the word processor shows them. */
final class ClauseNumbers {
  private static final int DEEPEST = 9;

  private final XWPFDocument document;
  private final Map<BigInteger, int[]> counts = new HashMap<>();

  ClauseNumbers(XWPFDocument document) {
    this.document = document;
  }

  /** The number of the next paragraph, such as 4.2; empty where it has none. */
  String next(XWPFParagraph paragraph) {
    BigInteger id = paragraph.getNumID();
    BigInteger level = paragraph.getNumIlvl();
    if (id == null && paragraph.getStyleID() != null && document.getStyles() != null) {
      XWPFStyle style = document.getStyles().getStyle(paragraph.getStyleID());
      var properties = style == null ? null : style.getCTStyle().getPPr();
      var number = properties == null ? null : properties.getNumPr();
      id = number == null || number.getNumId() == null ? null : number.getNumId().getVal();
      level = number == null || number.getIlvl() == null ? null : number.getIlvl().getVal();
    }
    if (id == null || id.signum() == 0 || document.getNumbering() == null) {
      return "";
    }
    BigInteger kind = document.getNumbering().getAbstractNumID(id);
    int depth = level == null ? 0 : Math.min(level.intValue(), DEEPEST - 1);
    int[] count = counts.computeIfAbsent(kind == null ? id : kind, k -> new int[DEEPEST]);
    count[depth]++;
    for (int i = depth + 1; i < DEEPEST; i++) {
      count[i] = 0;
    }
    String pattern = paragraph.getNumLevelText();
    if (pattern == null) {
      pattern = "%" + (depth + 1);
    }
    if ("bullet".equals(paragraph.getNumFmt()) || !pattern.contains("%")) {
      return "";
    }
    for (int i = 0; i < DEEPEST; i++) {
      pattern =
          pattern.replace(
              "%" + (i + 1),
              shown(Math.max(count[i], 1), i == depth ? paragraph.getNumFmt() : "decimal"));
    }
    return pattern.replaceAll("[.)\\s]+$", "").strip();
  }

  private static String shown(int count, String format) {
    if ("lowerLetter".equals(format)) {
      return String.valueOf((char) ('a' + (count - 1) % 26));
    }
    return "upperLetter".equals(format)
        ? String.valueOf((char) ('A' + (count - 1) % 26))
        : String.valueOf(count);
  }
}
