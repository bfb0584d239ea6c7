// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Said;
import org.plumbline.application.CarryOver;
import org.plumbline.application.Evaluation;
import org.plumbline.application.Evaluator;
import org.plumbline.application.Library;
import org.plumbline.application.Request;
import org.plumbline.application.Scope;
import org.plumbline.application.Workspace;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessor;
import org.plumbline.assessment.MonitoringCadence;
import org.plumbline.catalogue.Crosswalks;
import org.plumbline.catalogue.Framework;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.Origin;
import org.plumbline.report.Report;
import org.plumbline.report.tracking.Tracking;
import org.plumbline.wording.PaletteReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON report keeps its contract, and a stranger can work out every verdict from it alone. */
class JsonContractTest {
  private static final Path CONTRACT = Path.of("src/main/resources/schema/gap-report.schema.json");
  private static final Path VERSION_1 = Path.of("src/test/resources/contract/version-1-keys.txt");
  private static final JsonMapper JSON = new JsonMapper();
  private static final Workspace WORKSPACE = Workspace.load(Path.of(""));
  private static final String MODELS = "models";
  private static final String PROPOSED = "proposed";
  private static final Map<String, String> REPORTS = new HashMap<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        MODELS,
        PROPOSED,
        "cedar-ridge-dental",
        "harbor-consumer-credit",
        "tri-valley-machining"
      })
  void every_report_follows_the_contract_to_the_letter(String which) throws IOException {
    assertEquals(List.of(), errors(report(which)));
  }

  @Test
  void the_contract_allows_no_key_it_does_not_name() throws IOException {
    assertOpenNowhere(JSON.readTree(Files.readString(CONTRACT)), "");
    String report = report("cedar-ridge-dental");
    assertFalse(errors(report.replaceFirst("\"verdict\":", "\"verdikt\":")).isEmpty());
    assertFalse(errors(report.replaceFirst("\"is\": \"held\"", "\"is\": \"had\"")).isEmpty());
    assertFalse(errors(report.replaceFirst("\"date\": \"2026", "\"date\": \"yesterday")).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "cedar-ridge-dental", "tri-valley-providers", "fairview-clinic"})
  void what_stands_behind_the_verdicts_follows_the_contract(String which) throws IOException {
    Report report = evaluated(which);
    String written = written(report);
    assertEquals(List.of(), errors(written));
    JsonNode decisions = JSON.readTree(written).path("decisions");
    assertEquals(report.derived().size(), decisions.size());
    for (JsonNode each : decisions) {
      JsonNode steps = each.path("changes").path("steps");
      int sofar = 0;
      for (JsonNode step : steps) {
        sofar += step.path("closes_now").size();
        assertEquals(sofar, step.path("closed_so_far").asInt());
      }
      assertTrue(each.path("changes").path("fewest").asInt() >= Math.min(1, steps.size()));
      assertFalse(each.path("records").isEmpty());
    }
  }

  private static Report evaluated(String which) {
    Library library = Library.load(Path.of(""));
    Evaluator evaluator = new Evaluator(library);
    Optional<Path> folder =
        which.isEmpty() ? Optional.empty() : Optional.of(Path.of("examples", which));
    Evaluation evaluation =
        evaluator.evaluate(
            new Request(folder, Optional.empty(), Optional.empty(), LocalDate.of(2026, 11, 27)));
    return evaluator.report(
        evaluation,
        CarryOver.read(Optional.empty(), evaluation.assessment(), Said.WORDS),
        Optional.empty(),
        false,
        Said.WORDS);
  }

  private static String written(Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonWriter.write(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void assertOpenNowhere(JsonNode schema, String at) {
    if (schema.isObject() && "object".equals(schema.path("type").asString(""))) {
      assertTrue(schema.has("additionalProperties"), at);
      assertFalse(schema.path("additionalProperties").asBoolean(false), at);
    }
    schema.propertyNames().forEach(name -> assertOpenNowhere(schema.path(name), at + "/" + name));
    for (int i = 0; schema.isArray() && i < schema.size(); i++) {
      assertOpenNowhere(schema.get(i), at + "/" + i);
    }
  }

  @Test
  void every_key_of_version_1_is_still_there_with_its_type() throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    for (String which :
        List.of(MODELS, "cedar-ridge-dental", "harbor-consumer-credit", "tri-valley-machining")) {
      keys(JSON.readTree(report(which)), "", found);
    }
    List<String> gone = new ArrayList<>();
    for (String line : Files.readAllLines(VERSION_1)) {
      if (!line.startsWith("#")) {
        String[] parts = line.split(" ");
        if (!parts[1].equals(found.get(parts[0]))) {
          gone.add(line + ", now " + found.get(parts[0]));
        }
      }
    }
    assertEquals(List.of(), gone);
  }

  private static void keys(JsonNode node, String at, Map<String, String> into) {
    if (!at.isEmpty()) {
      String type =
          node.isIntegralNumber() ? "integer" : node.getNodeType().name().toLowerCase(Locale.ROOT);
      String known = into.put(at, type);
      assertTrue(known == null || known.equals(type), at + " is " + known + " and " + type);
    }
    if (at.endsWith("/arguments")) {
      return; // a value is what its phrase makes of it
    }
    node.propertyNames().forEach(name -> keys(node.path(name), at + "/" + name, into));
    if (node.isArray()) {
      node.forEach(item -> keys(item, at + "/*", into));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        MODELS,
        PROPOSED,
        "cedar-ridge-dental",
        "harbor-consumer-credit",
        "tri-valley-machining"
      })
  void a_stranger_works_out_every_verdict_from_the_file_alone(String which) throws IOException {
    Stranger stranger = new Stranger(JSON.readTree(report(which)));
    List<String> wrong = stranger.cellsThatDoNotFollow();
    assertEquals(List.of(), wrong.stream().limit(5).toList(), wrong.size() + " cells");
    assertTrue(stranger.cells() > 30, stranger.cells() + " cells");
  }

  @Test
  void tools_are_told_with_what_they_hold_and_what_they_make_of_the_provider(@TempDir Path folder)
      throws IOException {
    Path copy = folder.resolve("tri-valley-machining");
    copied(Path.of("examples", "tri-valley-machining"), copy);
    Path offer = copy.resolve("offers/summit.yaml");
    Files.writeString(
        offer,
        """
        tools:
          - {class: backup-cloud, product: Deep Vault}
          - {class: rmm, hosted: provider, holds: spd}
        """,
        StandardOpenOption.APPEND);
    String report = written(assessment(Optional.of(copy), MODELS));
    assertEquals(List.of(), errors(report));
    JsonNode summit = null;
    for (JsonNode each : JSON.readTree(report).path("engagements")) {
      summit = each.path("id").asString().equals("summit") ? each : summit;
    }
    JsonNode member = java.util.Objects.requireNonNull(summit).path("members").get(0);
    JsonNode vault = member.path("tools").get(0);
    assertEquals("cui", vault.path("holds").asString());
    assertFalse(vault.path("holds_said").asBoolean());
    assertTrue(vault.path("needs_cloud_authorization").asBoolean());
    assertEquals("cui-asset", vault.path("category").asString());
    assertEquals("security-protection-asset", member.at("/tools/1/category").asString());
    assertTrue(member.at("/tools/1/holds_said").asBoolean());
    assertEquals("cloud-with-cui", member.at("/under_cmmc/kind").asString());
    assertTrue(summit.path("gates").toString().contains("Cloud backup (Deep Vault)"));
  }

  private static void copied(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.copy(each, to.resolve(from.relativize(each).toString()));
      }
    }
  }

  @Test
  void every_id_that_stands_in_a_cell_has_a_title() throws IOException {
    JsonNode report = JSON.readTree(report("tri-valley-machining"));
    List<String> without = new Stranger(report).idsWithoutTitle();
    assertEquals(List.of(), without);
  }

  @Test
  void no_text_speaks_in_codes() throws IOException {
    Matcher code = Pattern.compile(".{0,40}\\bT\\d\\d\\b.{0,20}").matcher(report(MODELS));
    assertFalse(code.find(), () -> code.group());
  }

  @Test
  void the_verdicts_of_the_file_are_those_of_the_assessment() throws IOException {
    JsonNode cells = JSON.readTree(report(MODELS)).path("cells");
    List<Verdict> expected = assessment(MODELS).cells().stream().map(c -> c.verdict()).toList();
    List<Verdict> told = new ArrayList<>();
    cells.forEach(c -> told.add(Verdict.valueOf(c.path("verdict").asString())));
    assertEquals(expected, told);
  }

  private static List<Error> errors(String report) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder ->
                    builder.schemaRegistryConfig(
                        SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .typeLoose(false)
                            .build()))
            .getSchema(Files.readString(CONTRACT), InputFormat.JSON);
    return schema.validate(report, InputFormat.JSON).stream().limit(5).toList();
  }

  private static Assessment assessment(String which) {
    boolean folder = !which.equals(MODELS) && !which.equals(PROPOSED);
    return assessment(folder ? Optional.of(Path.of("examples", which)) : Optional.empty(), which);
  }

  private static Assessment assessment(Optional<Path> folder, String which) {
    Scope scope =
        Scope.of(
            WORKSPACE,
            new Request(folder, Optional.empty(), Optional.empty(), LocalDate.of(2026, 11, 24)));
    List<String> named = scope.organisation().frameworks();
    List<Framework> frameworks =
        which.equals(PROPOSED)
            ? WORKSPACE.proposed()
            : WORKSPACE.frameworks().stream()
                .filter(f -> named.isEmpty() || named.contains(f.id()))
                .toList();
    return Assessor.assess(
        scope.organisation(), scope.engagements(), frameworks, WORKSPACE.vocabulary());
  }

  private static String report(String which) {
    return REPORTS.computeIfAbsent(which, name -> written(assessment(name)));
  }

  private static String written(Assessment assessment) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonWriter.write(
        new Report(
            "0123456789abcdef",
            "test",
            LocalDate.of(2026, 11, 27),
            List.of(new Report.Input("organisation.yaml", "0".repeat(64))),
            assessment,
            Crosswalks.NONE,
            MonitoringCadence.of(WORKSPACE.monitoring(), assessment),
            Optional.of(new Origin.Look("gap-report", "letter")),
            Tracking.of(assessment),
            Said.WORDS,
            PaletteReader.builtIn()),
        out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
