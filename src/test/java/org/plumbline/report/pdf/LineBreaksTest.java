// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
  @Test
  void numbers_of_controls_stay_whole() {
    assertEquals(
        List.of("164.308(a)(7)(ii)(C), ", "SC-7(25) ", "and ", "SP ", "800-53"),
        parts("164.308(a)(7)(ii)(C), SC-7(25) and SP 800-53"));
  }

  @Test
  void long_names_may_end_a_line_at_a_hyphen_or_a_stroke() {
    assertEquals(
        List.of("controls/", "nist-800-", "moderate.yaml ", "co-", "managed"),
        parts("controls/nist-800-moderate.yaml co-managed"));
    assertEquals(List.of("Wi-Fi ", "and ", "yes/no"), parts("Wi-Fi and yes/no"));
  }

  @Test
  void spaces_stay_with_the_line_they_end() {
    assertEquals(List.of("a  ", "b ", "c"), parts("a  b c"));
    assertEquals(List.of(" ", "a"), parts(" a"));
  }

  private static List<String> parts(String text) {
    List<String> out = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int next = LineBreaks.after(text, at);
      out.add(text.substring(at, next));
      at = next;
    }
    return out;
  }
}
