// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plumbline.capability.Capability;
import org.plumbline.capability.SystemClass;
import org.plumbline.papers.Basis;
import org.plumbline.papers.DocumentKind;
import org.plumbline.papers.ListedSystem;

/** Kinds of paper, classes and kinds of data are those of the domain. */
class PaperWordsTest {
  private static final JsonNode WORDS = Cases.json("paper-words.json");

  @Test
  void every_kind_of_paper_has_its_rank_and_binds_as_far_as_the_domain_says() {
    TreeMap<String, String> want = new TreeMap<>();
    for (JsonNode kind : WORDS.get("kinds")) {
      int signed = kind.path("rankSigned").asInt(kind.path("rank").asInt());
      int unsigned = kind.path("rankUnsigned").asInt(kind.path("rank").asInt());
      String counts = kind.get("countsAs").asText();
      boolean offered = counts.contains("offered");
      want.put(
          kind.get("kind").asText(),
          unsigned + " " + signed + " " + (offered ? Basis.OFFERED : Basis.ADVERTISED));
    }
    TreeMap<String, String> got = new TreeMap<>();
    for (DocumentKind kind : DocumentKind.values()) {
      got.put(kind.spelling(), kind.rank(false) + " " + kind.rank(true) + " " + kind.unsigned());
    }
    assertEquals(want, got);
  }

  @Test
  void classes_are_those_of_the_domain() {
    assertEquals(
        new TreeSet<>(Cases.texts(WORDS.get("classes"))), new TreeSet<>(SystemClass.spellings()));
  }

  @Test
  void each_kind_of_data_is_reached_as_the_domain_says() {
    TreeMap<String, Set<String>> want = new TreeMap<>();
    WORDS
        .get("regulatedData")
        .properties()
        .forEach(e -> want.put(e.getKey(), new TreeSet<>(Cases.texts(e.getValue()))));
    TreeMap<String, Set<String>> got = new TreeMap<>();
    for (ListedSystem.Data data : ListedSystem.Data.values()) {
      Set<String> reached = new TreeSet<>();
      for (Capability capability : Cases.VOCABULARY.capabilities().values()) {
        ListedSystem system =
            new ListedSystem(
                "it",
                SystemClass.SERVER,
                data,
                new HashSet<>(),
                java.util.List.of(),
                Optional.empty());
        if (Reach.reached(capability, system)) {
          reached.add(capability.reach().name());
        }
      }
      got.put(data.spelling(), reached);
    }
    assertEquals(want, got);
  }
}
