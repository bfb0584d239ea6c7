// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;

/**
 * Breaks lines after spaces, and after a hyphen or a stroke that three letters follow: a number
 * such as {@code 164.308(a)(7)(ii)(C)} or {@code SC-7(25)} is never torn.
 */
final class LineBreaks implements LineBreakingStrategy {
  private static final int LETTERS = 3;

  @Override
  public BreakPointsProvider getBreakPointsProvider(
      String text, String language, CalculatedStyle style) {
    return new BreakPointsProvider() {
      private int at;

      @Override
      public BreakPoint next() {
        if (at == text.length()) {
          return BreakPoint.getDonePoint();
        }
        at = after(text, at);
        return new BreakPoint(at);
      }
    };
  }

  /** The next place behind this one where a line may end. */
  static int after(String text, int start) {
    for (int at = start + 1; at < text.length(); at++) {
      char before = text.charAt(at - 1);
      char next = text.charAt(at);
      boolean space = before == ' ' && next != ' ';
      boolean joined = (before == '-' || before == '/') && word(text, at);
      if (space || joined) {
        return at;
      }
    }
    return text.length();
  }

  /** Whether enough letters stand there to begin a line with: {@code Wi-Fi} stays whole. */
  private static boolean word(String text, int at) {
    return at + LETTERS <= text.length()
        && text.substring(at, at + LETTERS).chars().allMatch(Character::isLetter);
  }
}
