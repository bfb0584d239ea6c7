// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.ProjectData;
import org.plumbline.capability.TraitNames;
import org.springframework.util.LinkedMultiValueMap;

/** What a page of questions writes into an offer. */
class AnsweredOfferTest {
  @TempDir Path folder;

  @Test
  void the_rule_that_was_ticked_stands_with_the_agreement_and_nowhere_else() throws IOException {
    AnsweredOffer.begin(folder, "one", "One", "Answers");
    Path file = folder.resolve("offers/one.yaml");
    LinkedMultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
    for (String trait : List.of(TraitNames.DATA_CONTRACT, TraitNames.MATRIX)) {
      sent.add("words-" + trait, "as agreed");
      sent.add("clause-" + trait, "7");
      sent.addAll("rule-" + trait, List.of("hipaa", "glba"));
    }
    sent.add("level-" + TraitNames.DATA_CONTRACT, "regime-agreement");
    sent.add("level-" + TraitNames.MATRIX, "by-control");
    AnsweredOffer.write(
        file,
        List.of(
            ProjectData.TRAITS.named(TraitNames.DATA_CONTRACT),
            ProjectData.TRAITS.named(TraitNames.MATRIX)),
        sent);
    assertTrue(
        Files.readString(file)
            .endsWith(
                """
                terms: {data-protection-contract: [{level: regime-agreement, clause: 7, words: "as agreed", for_rules: [hipaa, glba]}], responsibility-matrix: [{level: by-control, clause: 7, words: "as agreed"}]}
                """),
        Files.readString(file));
  }
}
