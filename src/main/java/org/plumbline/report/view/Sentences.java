// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import java.util.stream.Collectors;

/** Puts sentences together. */
public final class Sentences {
  private Sentences() {}

  /** First letter in upper case, a full stop at the end; nothing stays nothing. */
  public static String sentence(String text) {
    String bare = text.strip();
    return bare.isEmpty() || bare.matches("(?s).*[.!?]")
        ? Titles.capitalized(bare)
        : Titles.capitalized(bare) + ".";
  }

  /** Each as a sentence, one space between them; what says nothing is left out. */
  public static String joined(List<String> texts) {
    return texts.stream()
        .filter(t -> !t.isBlank())
        .distinct()
        .map(Sentences::sentence)
        .collect(Collectors.joining(" "));
  }
}
