// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.assessment.Gate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What stands above the cells of every acceptance case, with its state, from the real files. */
class ExpectedGatesTest {
  private static final Path PAPERS = Path.of("src/test/resources/judgement/papers");
  private static final Library LIBRARY = Library.load(Path.of(""));

  /** The state of a gate by the sentence it says; of the others it is named after its effect. */
  private static final Map<String, String> STATES =
      Map.of(
          "gate.agreement-not-read", "not-read",
          "gate.business-associate-agreement-unsigned", "unsigned",
          "gate.safeguards-contract-unsigned", "unsigned",
          "gate.assessment-help-unsigned", "unsigned",
          "gate.terms-for-controlled-information-unsigned", "unsigned",
          "gate.system-security-plan-draft", "draft");

  @TempDir Path folder;

  @Test
  void everyOfferHasItsGates() {
    Map<String, String> organizations =
        Map.of(
            "dental", "cedar-ridge-dental",
            "credit", "harbor-consumer-credit",
            "shop", "tri-valley-machining");
    Map<String, String> offers = Map.of("A", "lakeside", "B", "summit", "C", "ridgeline");
    List<Executable> all = new ArrayList<>();
    for (JsonNode expected : json("expected-offers.json")) {
      Path example = Path.of("examples", organizations.get(expected.get("organisation").asText()));
      String offer = offers.get(expected.get("offer").asText());
      all.add(
          () ->
              assertEquals(
                  wanted(expected),
                  gates(example, offer, Optional.empty()),
                  example + " " + offer));
    }
    assertAll(all);
  }

  @Test
  void everySinglePaperHasItsGates() {
    List<Executable> all = new ArrayList<>();
    for (JsonNode expected : json("expected-papers.json")) {
      if (expected.has("gates")) {
        String member = expected.get("members").get(0).asText();
        Set<String> got = gates(Path.of("examples/tri-valley-providers"), member, Optional.empty());
        got.removeIf(g -> g.startsWith("G-SSP")); // the plan is the organization's, not the paper's
        all.add(() -> assertEquals(wanted(expected), got, member));
      }
    }
    assertAll(all);
  }

  @Test
  void bothReadingsHaveTheirGates() throws IOException {
    Files.createDirectories(folder.resolve("offers"));
    Files.writeString(
        folder.resolve("organization.yaml"),
        Files.readString(PAPERS.resolve("practice.yaml")).replaceFirst("(?m)^id: .*\n", ""));
    List<Executable> all = new ArrayList<>();
    for (JsonNode expected : json("expected-readings.json")) {
      String name = expected.get("reading").asText().startsWith("01") ? "kestrel" : "lumenary";
      Files.writeString(
          folder.resolve("offers/" + name + ".yaml"),
          Files.readString(PAPERS.resolve(name + ".yaml"))
              .replaceFirst("(?m)^id: .*$", "id: " + name));
      Set<String> got = gates(folder, name, Optional.of(List.of("hipaa-security-rule")));
      got.removeIf(g -> g.startsWith("G-OFFICIAL")); // the practice of the readings names nobody
      all.add(() -> assertEquals(wanted(expected), got, name));
    }
    assertAll(all);
  }

  private static Set<String> gates(Path folder, String offer, Optional<List<String>> frameworks) {
    Evaluation found =
        new Evaluator(LIBRARY)
            .evaluate(
                new Request(
                    Optional.of(folder), frameworks, Optional.empty(), LocalDate.of(2026, 11, 28)),
                offer);
    Set<String> out = new TreeSet<>();
    for (Gate gate : found.assessment().gates().getOrDefault(offer, List.of())) {
      String otherwise = gate.effect().spelling().equals("warning") ? "warning" : "missing";
      out.add(gate.id() + ' ' + STATES.getOrDefault(gate.reason().key(), otherwise));
    }
    return out;
  }

  private static Set<String> wanted(JsonNode expected) {
    Set<String> out = new TreeSet<>();
    for (JsonNode gate : expected.get("gates")) {
      out.add(
          gate.isArray()
              ? gate.get(0).asText() + ' ' + gate.get(1).asText()
              : gate.get("gate").asText() + ' ' + gate.get("state").asText());
    }
    return out;
  }

  private static JsonNode json(String name) {
    try (InputStream in = ExpectedGatesTest.class.getResourceAsStream("/judgement/" + name)) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
