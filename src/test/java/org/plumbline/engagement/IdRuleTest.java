// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids of arrangements. */
class IdRuleTest {

  @ParameterizedTest
  @ValueSource(strings = {"summit", "Summit-East", "a", "2026_offer", "console", "com10"})
  void an_id_of_letters_digits_and_hyphens_is_good(String id) {
    assertEquals(Optional.empty(), IdRule.faultOf(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "-a", "a.b", "a/b", "..", "*", "=1", "日本", "é", "a\n"})
  void other_characters_are_refused(String id) {
    assertEquals(Optional.of(IdRule.Fault.CHARACTERS), IdRule.faultOf(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"con", "NUL", "Com1", "lpt9", "prn", "aux"})
  void names_that_windows_keeps_are_refused(String id) {
    assertEquals(Optional.of(IdRule.Fault.DEVICE), IdRule.faultOf(id));
  }

  @Test
  void an_id_has_forty_characters_at_most() {
    assertEquals(Optional.empty(), IdRule.faultOf("a".repeat(40)));
    assertEquals(Optional.of(IdRule.Fault.LONG), IdRule.faultOf("a".repeat(41)));
  }

  @Test
  void ids_that_differ_in_hyphens_and_capital_letters_alone_are_alike() {
    assertTrue(IdRule.alike("break-fix", "BreakFix"));
    assertTrue(IdRule.alike("co-managed", "co_managed"));
    assertFalse(IdRule.alike("managed", "co-managed"));
  }
}
