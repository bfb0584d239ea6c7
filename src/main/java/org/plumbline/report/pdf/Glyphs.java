// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Looks for characters the embedded fonts cannot draw, which would vanish without a word, and for
 * scripts the page maker cannot set, which would come out mirrored or torn; puts their number in
 * their place: {@code [U+4E2D]}.
 */
final class Glyphs {
  private static final int AROUND = 30;

  private final List<BaseFont> fonts;
  private final BitSet known = new BitSet();
  private final Map<Integer, String> missing = new TreeMap<>();

  Glyphs(List<BaseFont> fonts) {
    this.fonts = List.copyOf(fonts);
  }

  /** Replaces what cannot be drawn in every text below this node. */
  void replaceBelow(Node node) {
    if (node instanceof Text text) {
      String drawn = drawable(text.getData());
      if (!drawn.equals(text.getData())) {
        text.setData(drawn);
      }
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      replaceBelow(child);
    }
  }

  /** The text with the number of every character that no font holds in its place. */
  String drawable(String text) {
    int start = 0;
    while (start < text.length() && known(text.charAt(start))) {
      start++;
    }
    if (start == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int at = 0; at < text.length(); ) {
      int code = text.codePointAt(at);
      if (known(code)) {
        out.appendCodePoint(code);
      } else {
        out.append('[').append(number(code)).append(']');
        String around = text.substring(0, Math.min(text.length(), at + AROUND)).strip();
        missing.putIfAbsent(code, around.substring(Math.max(0, around.length() - 2 * AROUND)));
      }
      at += Character.charCount(code);
    }
    return out.toString();
  }

  /**
   * One warning a character, with the text it was met in first.
   *
   * @param pdf name of the file that is written
   */
  List<Problem> warnings(String pdf) {
    return missing.entrySet().stream().map(e -> warning(pdf, e.getKey(), e.getValue())).toList();
  }

  private boolean known(int code) {
    if (known.get(code)) {
      return true;
    }
    boolean drawn = Character.isWhitespace(code) || !Script.needsShaping(code) && inFonts(code);
    known.set(code, drawn);
    return drawn;
  }

  private boolean inFonts(int code) {
    return fonts.stream().allMatch(font -> font.charExists(code));
  }

  private Problem warning(String pdf, int code, String text) {
    return Problem.of(
        inFonts(code) ? PdfProblem.SCRIPT : PdfProblem.GLYPH,
        Problem.Severity.WARNING,
        Place.of(pdf),
        Character.toString(code),
        text.replaceAll("\\s+", " "),
        number(code));
  }

  private static String number(int code) {
    return String.format(java.util.Locale.ROOT, "U+%04X", code);
  }
}
