// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables write ids as they like; the control they mean is found all the same. */
class ControlSpellingsTest {
  private static final Set<String> IDS =
      new LinkedHashSet<>(
          List.of(
              "AC.L1-b.1.i",
              "AC.L2-3.1.1",
              "AC.L2-3.1.2",
              "AC.L2-3.1.10",
              "AC.L3-3.1.2e",
              "IA.L2-3.5.3",
              "SC.L2-3.13.11",
              "AC-1",
              "AC-2",
              "AC-2(1)",
              "AC-2(12)",
              "AU-6",
              "164.308(a)(1)(ii)(A)",
              "164.308(a)(1)(ii)(B)",
              "164.308(a)(2)",
              "164.308(a)(5)(i)",
              "164.308(a)(5)(ii)(A)",
              "164.312(a)(2)(i)",
              "164.312(a)(2)(ii)",
              "164.312(b)",
              "164.312(c)(2)",
              "314.4(a)",
              "314.4(a)(3)",
              "314.4(c)(1)"));

  private static String found(String written) {
    return new ControlSpellings(IDS)
        .find(written).stream()
            .map(
                h ->
                    h.control()
                        + (h.part().isEmpty() ? "" : " part " + h.part())
                        + (h.fanned() ? " below" : ""))
            .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "3.1.1 | AC.L2-3.1.1",
        "AC.L2-3.1.1 | AC.L2-3.1.1",
        "ac.l2-3.1.1 | AC.L2-3.1.1",
        "AC.L2-3.1.1\u00a0 | AC.L2-3.1.1",
        "AC L2 3.1.1 | AC.L2-3.1.1",
        "AC-3.1.10 | AC.L2-3.1.10",
        "03.01.01 | AC.L2-3.1.1",
        "03.13.11 | SC.L2-3.13.11",
        "NIST 800-171 3.5.3 | IA.L2-3.5.3",
        "NIST SP 800-171 Rev. 2, 3.5.3 | IA.L2-3.5.3",
        "IA.L2\u20113.5.3 | IA.L2-3.5.3",
        "3.1.1[a] | AC.L2-3.1.1 part a",
        "3.1.1[a-e] | AC.L2-3.1.1 part a-e",
        "AC.L2-3.1.1[f] | AC.L2-3.1.1 part f",
        "3.1.2e | AC.L3-3.1.2e",
        "AC.L3-3.1.2e | AC.L3-3.1.2e",
        "AC.L1-b.1.i | AC.L1-b.1.i",
        "52.204-21(b)(1)(i) | AC.L1-b.1.i",
        "FAR 52.204-21 (b)(1)(i) | AC.L1-b.1.i",
        "AC-2 | AC-2",
        "AC-02 (01) | AC-2(1)",
        "AC-2.1 | AC-2(1)",
        "AC-2(12) | AC-2(12)",
        "AC-02 (a) | AC-2 part a",
        "AC-2a. | AC-2 part a",
        "AC-2.a | AC-2 part a",
        "AC-02a.[01] | AC-2 part a1",
        "AC-2(a)(1) | AC-2 part a1",
        "AU-06 (e) | AU-6 part e",
        "ac2 | AC-2",
        "AC 2 (1) | AC-2(1)",
        "3.1.1a | AC.L2-3.1.1 part a",
        "3.1.1.b | AC.L2-3.1.1 part b",
        "3.1.2e | AC.L3-3.1.2e",
        "164.308(a)(2) | 164.308(a)(2)",
        "HIPAA 164.312(b) | 164.312(b)",
        "164.308a2 | 164.308(a)(2)",
        "164.308.a.1.ii.A | 164.308(a)(1)(ii)(A)",
        "164.312(a)(1) | 164.312(a)(2)(i) below; 164.312(a)(2)(ii) below",
        "45 CFR 164.308 (a) (2) | 164.308(a)(2)",
        "\u00a7 164.308(a)(1)(ii)('a') | 164.308(a)(1)(ii)(A)",
        "164.308(a)(1) | 164.308(a)(1)(ii)(A) below; 164.308(a)(1)(ii)(B) below",
        "164.308(a)(1)(i) | 164.308(a)(1)(ii)(A) below; 164.308(a)(1)(ii)(B) below",
        "164.308(a)(5)(i) | 164.308(a)(5)(i)",
        "164.308(a)(5) | 164.308(a)(5)(i) below; 164.308(a)(5)(ii)(A) below",
        "164.312(b) | 164.312(b)",
        "164.312(c)(1) | 164.312(c)(2) below",
        "314.4(a) | 314.4(a); 314.4(a)(3) below",
        "16 CFR 314.4(c) | 314.4(c)(1) below",
        "3.1.99 | ``",
        "AC-2(99) | ``",
        "AC-99 | ``",
        "2026-03-01 | ``",
        "- | ``",
        "`` | ``",
        "access control | ``",
      })
  void the_control_that_is_meant_is_found(String written, String control) {
    assertEquals(control == null ? "" : control, found(written == null ? "" : written));
  }

  @Test
  void every_control_is_found_by_its_own_id() {
    for (String id : IDS) {
      assertEquals(id, new ControlSpellings(IDS).find(id).get(0).control());
    }
  }
}
