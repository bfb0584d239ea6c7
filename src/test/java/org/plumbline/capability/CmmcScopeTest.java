// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.ProjectData;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;

/** What CMMC asks of systems, tools and providers, as shipped and as read. */
class CmmcScopeTest {
  private static final CmmcScope SHIPPED = ProjectData.VOCABULARY.cmmcScope();

  @ParameterizedTest
  @CsvSource({
    "cui-asset, NEVER, NEVER, ''",
    "security-protection-asset, NEVER, NEVER, ''",
    "contractor-risk-managed-asset, WITH_PLAN, '', ''",
    "specialised-asset, WITH_PLAN, NEVER, ALWAYS",
    "out-of-scope-asset, ALWAYS, ALWAYS, ''",
    "fci-asset, '', '', NEVER"
  })
  void which_categories_may_stand_outside_the_test_of_coverage(
      String category, String two, String three, String one) {
    assertEquals(two, exempt(category, "2"));
    assertEquals(three, exempt(category, "3"));
    assertEquals(one, exempt(category, "1"));
  }

  private static String exempt(String category, String level) {
    return SHIPPED.category(category, level).map(c -> c.exempt().name()).orElse("");
  }

  @Test
  void thirty_two_kinds_of_tools_each_with_a_category_and_a_citation() {
    assertEquals(32, SHIPPED.tools().size());
    assertEquals(
        Map.of(CmmcScope.Holds.SPD, 18L, CmmcScope.Holds.CUI, 9L, CmmcScope.Holds.NEITHER, 5L),
        SHIPPED.tools().stream()
            .collect(Collectors.groupingBy(CmmcScope.ToolClass::usually, Collectors.counting())));
    for (CmmcScope.ToolClass tool : SHIPPED.tools()) {
      assertTrue(tool.citation().startsWith("32 CFR 170."), tool.id());
      boolean external = tool.externalService() == CmmcScope.ExternalService.ALWAYS;
      assertEquals(tool.usually() != CmmcScope.Holds.NEITHER, external, tool.id());
      boolean proof = tool.cloudAuthorization() == CmmcScope.CloudAuthorization.ASKED;
      assertTrue(!proof || tool.category().equals("cui-asset"), tool.id());
    }
  }

  @Test
  void only_what_was_read_in_the_law_could_be_quoted_and_nothing_here_was() {
    Set<Retention.Verified> said = new HashSet<>();
    SHIPPED.categories().forEach(c -> said.add(c.verified()));
    SHIPPED.tools().forEach(t -> said.add(t.verified()));
    SHIPPED.providers().forEach(p -> said.add(p.verified()));
    assertFalse(said.contains(Retention.Verified.SOURCE));
  }

  @Test
  void a_word_nobody_knows_and_an_entry_written_twice_are_told_with_their_place(
      @TempDir Path folder) throws IOException {
    String rows =
        Files.readString(Path.of("controls", "vocabulary", "cmmc-scope.yaml"))
            .replaceFirst("exempt: never", "exempt: perhaps")
            .replaceFirst("usually: spd", "usually: secrets")
            .replaceFirst("class: edr", "class: rmm");
    Path file = Files.writeString(folder.resolve("cmmc-scope.yaml"), rows);
    Problems problems = new Problems();
    CmmcScopeFile.read(file, "cmmc-scope.yaml", problems);
    List<String> codes = new ArrayList<>(problems.all().stream().map(Problem::code).toList());
    assertEquals(Set.of("VOC-021", "VOC-004"), new HashSet<>(codes));
    assertEquals(3, codes.size());
  }
}
