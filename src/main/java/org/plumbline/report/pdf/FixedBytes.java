// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes chance out of a file: the same report gives the same bytes. */
final class FixedBytes {
  /** Name of an embedded subset: the library draws its six letters at random. */
  private static final Pattern SUBSET = Pattern.compile("/([A-Z]{6})\\+(?:DejaVu|Source)");

  private FixedBytes() {}

  /** Names subsets AAAAAA, BAAAAA and so on, in the order they are written. */
  static byte[] nameSubsets(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    Map<String, String> names = new HashMap<>();
    Matcher matcher = SUBSET.matcher(text);
    while (matcher.find()) {
      String fixed =
          names.computeIfAbsent(matcher.group(1), k -> (char) ('A' + names.size()) + "AAAAA");
      for (int i = 0; i < fixed.length(); i++) {
        pdf[matcher.start(1) + i] = (byte) fixed.charAt(i);
      }
    }
    return pdf;
  }
}
