// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.ProjectData;
import org.plumbline.capability.Trait;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;

/** What is written in the file of a support model is what is read. */
class ModelsReadTest {
  @TempDir Path folder;

  /** Of what was read last. */
  private Problems problems = new Problems();

  private List<String> codes() {
    return problems.all().stream().map(Problem::code).toList();
  }

  private static final String MODELS =
      """
      id: %s
      title: A Model
      summary: One sentence.
      headcount: {from: 5, to: 60, source: F1}
      kind: {runs_a_standing_service: yes, divides_work_with_internal_staff: no}
      traits:
      """;

  @Test
  void a_model_is_read_with_its_least_usual_and_most_and_where_each_comes_from()
      throws IOException {
    List<SupportModel> models = models(body("monthly", "quarterly"));
    assertEquals(List.of(), codes());
    SupportModel model = models.get(0);
    SupportModel.Band band = model.band(ProjectData.TRAITS.named("vulnerability-scan-cadence"));
    assertAll(
        () -> assertEquals("leased", model.id()),
        () -> assertEquals("A Model", model.title()),
        () -> assertEquals("One sentence.", model.summary()),
        () -> assertEquals(new SupportModel.Headcount(5, 60, "F1"), model.headcount()),
        () -> assertEquals(2, band.floor().level()),
        () -> assertEquals(4, band.usual().level()),
        () -> assertEquals(5, band.ceiling().level()),
        () -> assertEquals(Stated.Origin.SOURCE, band.floor().origin()),
        () -> assertEquals("F1, F2", band.floor().source()),
        () -> assertEquals(Stated.Origin.PRACTICE, band.ceiling().origin()),
        () -> assertFalse(model.coManaged()),
        () -> assertFalse(model.breakFix()));
  }

  private static String body(String most, String usual) {
    StringBuilder out = new StringBuilder(MODELS.formatted("leased"));
    for (Trait trait : ProjectData.TRAITS.all()) {
      boolean scans = trait.id().equals("vulnerability-scan-cadence");
      String least = trait.level(0).name();
      out.append("  ")
          .append(trait.id())
          .append(":\n    floor: {level: ")
          .append(scans ? "yearly" : least)
          .append(", facts: [F1, F2]}\n    default: {level: ")
          .append(scans ? usual : least)
          .append(", facts: [F1]}\n    ceiling: {level: ")
          .append(scans ? most : least)
          .append(", practice: seen}\n");
    }
    return out.toString();
  }

  private List<SupportModel> models(String text) throws IOException {
    problems = new Problems();
    Files.writeString(folder.resolve("leased.yaml"), text);
    return ModelReader.readAll(folder, ProjectData.TRAITS, problems);
  }

  @Test
  void a_model_out_of_order_with_an_unknown_word_or_without_a_source_is_named() throws IOException {
    models(body("quarterly", "monthly"));
    assertEquals(List.of("MOD-003"), codes(), "the usual is more than the most");
    models(body("monthly", "none"));
    assertEquals(List.of("MOD-003"), codes(), "the usual is less than the least");
    models(body("monthly", "hourly"));
    assertEquals(1, count("MOD-002"));
    models(
        body("monthly", "monthly").replaceFirst("practice: seen", "practice: seen, facts: [F1]"));
    assertEquals(List.of("MOD-004"), codes());
    models(body("monthly", "monthly").replaceFirst(", practice: seen", ""));
    assertEquals(List.of("MOD-004"), codes());
    models(body("monthly", "monthly").replaceFirst("    ceiling: .*\n", ""));
    assertEquals(List.of("MOD-001"), codes());
    models(MODELS.formatted("leased") + "  no-such-trait: {}\n");
    assertEquals(1, count("MOD-002"));
    assertTrue(count("MOD-001") > 0);
  }

  private long count(String code) {
    return codes().stream().filter(code::equals).count();
  }

  @Test
  void the_shipped_models_come_first_and_in_their_order() throws IOException {
    for (String name : List.of("managed", "break-fix", "co-managed", "a-lease", "leased")) {
      Files.writeString(
          folder.resolve(name + ".yaml"),
          body("monthly", "monthly").replace("id: leased", "id: " + name));
    }
    Files.writeString(folder.resolve("notes.txt"), "no model");
    List<SupportModel> models = ModelReader.readAll(folder, ProjectData.TRAITS, problems);
    assertEquals(
        List.of("break-fix", "managed", "co-managed", "a-lease", "leased"),
        models.stream().map(SupportModel::id).toList());
  }
}
