// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.Golden;
import org.plumbline.ProjectData;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagements;

/**
 * The verdict of every control under the three models at their usual values, kept beside each
 * framework for a reader who knows the field.
 */
class ExpectedVerdictsTest {
  private static final List<String> MODELS = List.of("break-fix", "managed", "co-managed");

  static Stream<String> frameworks() {
    return ProjectData.FRAMEWORKS.stream().map(Framework::id);
  }

  static Path file(String framework) {
    return Path.of("controls", "frameworks", framework, "expected.csv");
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void the_verdicts_of_the_three_models_are_those_kept_beside_the_framework(String framework) {
    Golden.check(
        file(framework),
        table(framework),
        "Read each row that moved against the text of its control. If the new verdict is right, "
            + "rewrite with -Dgolden=write and say in the commit why it moved.");
  }

  private static String table(String framework) {
    Map<Control, String> rows = new LinkedHashMap<>();
    for (String model : MODELS) {
      for (Cell cell : cells(framework, model)) {
        rows.merge(cell.control(), verdict(cell), (left, right) -> left + "," + right);
      }
    }
    return rows.entrySet().stream()
        .map(
            row ->
                quoted(row.getKey().id())
                    + ","
                    + quoted(row.getKey().title())
                    + ","
                    + row.getValue())
        .collect(Collectors.joining("\n", "id,title," + String.join(",", MODELS) + "\n", "\n"));
  }

  private static List<Cell> cells(String framework, String model) {
    return ProjectData.assess(
            ProjectData.ARCHETYPE,
            Engagements.ofModel(
                ProjectData.model(model), ProjectData.TRAITS, ProjectData.ARCHETYPE),
            framework)
        .cells();
  }

  private static String verdict(Cell cell) {
    return cell.subtype().spelling().isEmpty()
        ? cell.verdict().name()
        : cell.verdict().name() + " " + cell.subtype().spelling();
  }

  private static String quoted(String field) {
    return field.matches(".*[,\"].*") ? "\"" + field.replace("\"", "\"\"") + "\"" : field;
  }
}
