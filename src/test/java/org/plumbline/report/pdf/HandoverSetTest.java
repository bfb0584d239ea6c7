// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessor;
import org.plumbline.assessment.Cell;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.PlanState;
import org.plumbline.engagement.SecurityPlan;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.Report;
import org.plumbline.report.view.HandoverView;
import org.plumbline.report.view.NamedText;
import org.plumbline.report.view.ReportView;
import org.plumbline.wording.Palette;
import org.plumbline.wording.PaletteReader;

/** What an assessor is handed: its numbers agree, its words hold, its pages are whole. */
class HandoverSetTest {
  private static final double SMALLEST = 8.5;

  @TempDir Path folder;

  private static Assessment assessed(Organisation who, String organisation, String offer) {
    Engagement engagement = ProjectData.engagement(who, ProjectData.offer(organisation, offer));
    return Assessor.assess(
        who,
        List.of(engagement),
        ProjectData.frameworks(who.frameworks().toArray(String[]::new)),
        ProjectData.VOCABULARY);
  }

  private static Assessment assessed(String organisation, String offer) {
    return assessed(ProjectData.example(organisation), organisation, offer);
  }

  private static HandoverView set(Assessment assessment) {
    return ReportView.of(ProjectData.report(assessment, Said.WORDS)).handover().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "cedar-ridge-dental, summit",
    "tri-valley-machining, ridgeline",
    "harbor-consumer-credit, lakeside"
  })
  void table_bar_title_gaps_and_matrix_count_alike(String organisation, String offer) {
    Assessment assessment = assessed(organisation, offer);
    for (HandoverView.Rule rule : set(assessment).rules()) {
      List<Cell> cells = assessment.cells(rule.id(), offer);
      Map<Verdict, Integer> counts = assessment.summary(rule.id(), offer).counts();
      for (Verdict verdict : Verdict.values()) {
        if (verdict != Verdict.NOT_APPLICABLE) {
          int all = counts.getOrDefault(verdict, 0);
          assertEquals(all, rule.total().of(verdict.name()), rule.id() + " " + verdict);
          int sum = rule.domains().stream().mapToInt(d -> d.of(verdict.name())).sum();
          assertEquals(all, sum, rule.id() + " by family, " + verdict);
        }
      }
      int open = (int) cells.stream().filter(Cell::open).count();
      int gaps = rule.gaps().stream().mapToInt(g -> g.rows().size()).sum();
      assertEquals(open, gaps, rule.id() + ": every gap once");
      assertTrue(open == 0 || rule.title().contains(open + " "), rule.title());
      int own = rule.own().stream().mapToInt(g -> g.rows().size()).sum();
      assertEquals(counts.getOrDefault(Verdict.RETAINED, 0), own, rule.id() + ": own");
      int requirements =
          rule.matrix().stream()
              .flatMap(m -> m.groups().stream())
              .mapToInt(g -> g.head().isEmpty() ? g.rows().size() : 1)
              .sum();
      assertEquals(rule.total().all(), requirements, rule.id() + ": the matrix has each once");
    }
  }

  @Test
  void points_are_added_up_only_where_the_plan_is_final() {
    Organisation draft = ProjectData.example("tri-valley-machining");
    HandoverView.Rule without =
        set(assessed(draft, "tri-valley-machining", "ridgeline")).rules().get(0);
    assertEquals(List.of(), without.planning());
    Organisation planned =
        new Organisation(
            draft.id(),
            draft.name(),
            draft.archetype(),
            draft.frameworks(),
            draft.tailoring(),
            draft.staffLevel(),
            draft.people(),
            draft.facts(),
            draft.systems(),
            draft.listed(),
            draft.selfPerformed(),
            draft.officials(),
            draft.owners(),
            SecurityPlan.of(PlanState.CURRENT),
            draft.notes(),
            draft.counts());
    HandoverView.Rule with =
        set(assessed(planned, "tri-valley-machining", "ridgeline")).rules().get(0);
    assertTrue(with.planning().get(0).allows().startsWith("No status"), with.planning().toString());
    HandoverView.Planned last = with.planning().get(with.planning().size() - 1);
    assertEquals("110", last.points());
    assertTrue(last.allows().startsWith("Final status"), last.allows());
  }

  @Test
  void a_requirement_that_may_not_wait_is_marked_for_the_first_day() {
    HandoverView.Rule rule = set(assessed("tri-valley-machining", "lakeside")).rules().get(0);
    int marked =
        (int)
            rule.gaps().stream()
                .flatMap(g -> g.rows().stream())
                .filter(HandoverView.Gap::stays)
                .peek(g -> assertEquals("day one", g.plan(), g.control().id()))
                .count();
    assertEquals(rule.dayOne(), marked);
    assertTrue(marked > 0, "none");
  }

  @Test
  void an_unsigned_paper_is_called_unsigned_and_a_signed_one_signed() {
    String unsigned = fact(set(assessed("cedar-ridge-dental", "summit")), "Papers read");
    assertTrue(unsigned.endsWith("not signed"), unsigned);
    HandoverView fairview =
        set(
            assessed(
                "fairview-clinic", ProjectData.offers("fairview-clinic").get(0).papers().id()));
    String signed = fact(fairview, "Papers read");
    assertTrue(signed.contains(", signed"), signed);
    assertTrue(fairview.claims().given(), "the clinic has a table by control");
  }

  private static String fact(HandoverView set, String name) {
    return set.facts().stream()
        .filter(f -> f.name().equals(name))
        .map(NamedText::text)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void each_open_addressable_item_has_a_place_for_its_decision() {
    Assessment assessment = assessed("cedar-ridge-dental", "summit");
    HandoverView.Rule rule = set(assessment).rules().get(0);
    List<String> open =
        assessment.cells(rule.id(), "summit").stream()
            .filter(Cell::open)
            .filter(c -> c.control().designation().spelling().equals("addressable"))
            .map(c -> c.control().id())
            .toList();
    assertEquals(open, rule.slots().stream().map(c -> c.id()).toList());
    assertFalse(open.isEmpty(), "none is open");
  }

  @Test
  void the_first_page_is_the_scope_the_second_the_status_and_no_internal_id_is_printed()
      throws IOException {
    Report report = ProjectData.report(assessed("cedar-ridge-dental", "summit"), Said.WORDS);
    Path pdf = folder.resolve("set.pdf");
    try (OutputStream out = Files.newOutputStream(pdf)) {
      PdfWriter.write(report, ProjectData.template("gap-report"), out);
    }
    try (PdfReader reader = new PdfReader(Files.readAllBytes(pdf))) {
      String scope = ExamplePdf.page(reader, 1).replaceAll("\\s+", " ");
      assertTrue(scope.contains("Who does what: Cedar Ridge Dental Group and"), scope);
      assertTrue(scope.contains("Sign-off and record of changes"), "contents on page 1");
      String status = ExamplePdf.page(reader, 2).replaceAll("\\s+", " ");
      assertTrue(status.contains("specifications are open"), status);
    }
    String text = ExamplePdf.text(pdf);
    ProjectData.VOCABULARY.capabilities().keySet().stream()
        .filter(id -> id.contains("-"))
        .filter(id -> text.contains(" " + id + " "))
        .filter(
            id ->
                ProjectData.VOCABULARY.capabilities().values().stream()
                    .noneMatch(c -> (c.title() + c.evidence()).contains(id)))
        .forEach(id -> assertFalse(text.contains(" " + id + " "), id));
  }

  @Test
  void a_long_list_begins_and_ends_with_rows_that_stay_together() {
    Print print =
        new Print(
            ReportView.of(
                ProjectData.report(assessed("cedar-ridge-dental", "summit"), Said.WORDS)));
    for (int size = 0; size < 40; size++) {
      List<Integer> rows = IntStream.range(0, size).boxed().toList();
      List<List<Integer>> parts = print.kept(rows);
      assertEquals(rows, parts.stream().flatMap(List::stream).toList());
      if (size > 0) {
        assertTrue(parts.get(parts.size() - 1).size() >= Math.min(4, size), size + " rows");
        assertTrue(parts.get(0).size() >= Math.min(4, size), size + " rows");
      }
    }
  }

  @Test
  void nothing_is_set_smaller_than_eight_and_a_half_points() throws IOException {
    String css = Files.readString(Path.of("templates/reports/gap-report/style.css"));
    Matcher size = Pattern.compile("([^{}]*)\\{[^{}]*font-size: ([0-9.]+)pt").matcher(css);
    int looked = 0;
    while (size.find()) {
      looked++;
      // a box to tick holds no words
      boolean box = size.group(1).strip().equals(".tick");
      assertTrue(box || Double.parseDouble(size.group(2)) >= SMALLEST, size.group());
    }
    assertTrue(looked > 20, looked + " sizes");
  }

  @Test
  void the_words_of_verdicts_stand_on_the_colors_of_the_palette() throws IOException {
    String yaml = Files.readString(Path.of("templates/reports/gap-report/template.yaml"));
    Palette palette = PaletteReader.builtIn();
    Map<String, Verdict> names =
        Map.of(
            "provider", Verdict.DELIVERABLE,
            "shared", Verdict.SHARED,
            "open", Verdict.CONDITIONAL,
            "nobody", Verdict.UNASSIGNED,
            "never", Verdict.STRUCTURAL_GAP,
            "own", Verdict.RETAINED);
    names.forEach(
        (name, verdict) -> {
          String fill = String.format("#%06X", palette.of(verdict).fill());
          assertTrue(yaml.contains("  " + name + ": \"" + fill + "\"\n"), name + " " + fill);
        });
  }
}
