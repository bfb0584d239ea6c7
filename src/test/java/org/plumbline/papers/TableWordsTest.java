// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of real tables say who acts, or leave it open. */
class TableWordsTest {
  private static final String PROVIDER = "Basalt Ridge Cyber, LLC";

  @ParameterizedTest
  @CsvSource({
    "Provider, PROVIDER",
    "INHERITED, PROVIDER",
    "Fully  inherited, PROVIDER",
    "MSP, PROVIDER",
    "Yes, PROVIDER",
    "Full, PROVIDER",
    "Basalt Ridge, PROVIDER",
    "Basalt Ridge Cyber, PROVIDER",
    "shared , JOINT",
    "Hybrid, JOINT",
    "Partial, JOINT",
    "Partially inherited, JOINT",
    "A & R, JOINT",
    "Customer, CLIENT",
    "Company, CLIENT",
    "Organization, CLIENT",
    "OSA, CLIENT",
    "Not inherited, CLIENT",
    "No, CLIENT",
    "N/A, NOT_APPLICABLE",
    "Not applicable, NOT_APPLICABLE",
  })
  void a_word_says_who_acts(String word, Row.Party party) {
    assertEquals(Optional.of(party), TableWords.party(word, PROVIDER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Yes (optional)", "configured by customer", "TBD", "see contract", "R?"})
  void a_word_leaves_open_who_acts(String word) {
    assertTrue(TableWords.open(word));
    assertEquals(Optional.empty(), TableWords.party(word, PROVIDER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "CSP", "Inherited from Microsoft", "Ridge", "Basalt Ridgeway"})
  void another_word_is_no_party(String word) {
    assertEquals(Optional.empty(), TableWords.party(word, PROVIDER));
  }
}
