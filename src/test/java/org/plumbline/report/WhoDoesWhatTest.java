// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessor;
import org.plumbline.assessment.CauseKind;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.ToldFinding;
import org.plumbline.assessment.ToldMissing;
import org.plumbline.capability.EvidenceKind;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Organisation;
import org.plumbline.judgement.Outcome;
import org.plumbline.judgement.Verdict;
import org.plumbline.papers.Basis;
import org.plumbline.report.excel.WorkbookWriter;
import org.plumbline.report.json.JsonWriter;
import org.plumbline.report.pdf.PdfText;
import org.plumbline.report.pdf.PdfWriter;
import org.plumbline.report.view.Titles;

/** Who does what, what to ask of whom, and verdicts by family, in words, cells and JSON. */
class WhoDoesWhatTest {
  private static final Titles TITLES = new Titles(ProjectData.VOCABULARY, Said.WORDS);
  private static Assessment assessment;
  private static byte[] workbook;
  private static String pdf;
  private static String json;

  @BeforeAll
  static void write() throws IOException {
    Organisation who = ProjectData.example("tri-valley-machining");
    List<Engagement> engagements =
        List.of(
            Engagements.ofModel(ProjectData.model("break-fix"), ProjectData.VOCABULARY, who),
            ProjectData.engagement(who, ProjectData.offer("tri-valley-machining", "ridgeline")));
    assessment =
        Assessor.assess(
            who, engagements, ProjectData.frameworks("cmmc-level-2"), ProjectData.VOCABULARY);
    Report report = report(assessment);
    ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
    WorkbookWriter.write(report, xlsx);
    workbook = xlsx.toByteArray();
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    JsonWriter.write(report, text);
    json = text.toString(StandardCharsets.UTF_8);
    pdf = squeezed(text(pdf(report)));
  }

  private static Report report(Assessment assessment) {
    return new Report(
        "0123456789abcdef", "test", LocalDate.of(2026, 11, 24), List.of(), assessment, Said.WORDS);
  }

  private static byte[] pdf(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfWriter.write(report, ProjectData.template("gap-report"), out);
    return out.toByteArray();
  }

  private static String text(byte[] bytes) throws IOException {
    StringBuilder all = new StringBuilder();
    try (PdfReader reader = new PdfReader(bytes)) {
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        all.append(PdfText.page(reader, page)).append('\n');
      }
    }
    return all.toString();
  }

  /** Without white space, which depends on where lines break. */
  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static void assertPrinted(String words, String about) {
    assertTrue(pdf.contains(squeezed(words)), about + " is not printed: " + words);
  }

  @Test
  void every_cell_has_a_row_that_names_who_acts_and_leaves_accountability_where_it_is()
      throws IOException {
    Map<String, Row> rows = new HashMap<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      Sheet sheet = book.getSheet("Matrix");
      for (int i = 4; i <= sheet.getLastRowNum(); i++) {
        Row row = sheet.getRow(i);
        assertEquals("organization", words(row, 7));
        rows.put(words(row, 0) + " " + words(row, 2), row);
      }
      Titles titles = new Titles(assessment.vocabulary(), Said.WORDS);
      Set<Outcome> seen = new HashSet<>();
      for (Cell cell : assessment.cells()) {
        String option = assessment.engagement(cell.engagement()).name();
        Row row = rows.get(cell.control().id() + " " + option);
        for (ToldFinding finding : cell.findings()) {
          String label = titles.of(finding.need());
          List<ToldFinding> same =
              cell.findings().stream().filter(f -> titles.of(f.need()).equals(label)).toList();
          Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
          same.forEach(f -> outcomes.add(f.outcome()));
          boolean others = same.stream().anyMatch(f -> !f.caredByOthers().isEmpty());
          String said = cell.control().id() + " " + option + " " + label + " " + outcomes;
          assertEquals(
              others || any(outcomes, Outcome.COMMITTED, Outcome.JOINT),
              names(words(row, 3), label) || names(words(row, 5), label),
              said);
          assertEquals(
              any(outcomes, Outcome.JOINT, Outcome.ORG, Outcome.SELF),
              names(words(row, 4), label),
              said);
          assertEquals(
              any(outcomes, Outcome.ATTAINABLE, Outcome.UNOWNED, Outcome.IMPOSSIBLE),
              names(words(row, 6), label),
              said);
          seen.add(finding.outcome());
        }
      }
      assertTrue(seen.size() >= 5, seen.toString());
    }
  }

  private static boolean any(Set<Outcome> seen, Outcome... wanted) {
    return Arrays.stream(wanted).anyMatch(seen::contains);
  }

  /** Whether a line of the cell is this label, alone or with an addition. */
  private static boolean names(String text, String label) {
    return text.lines()
        .anyMatch(
            l -> l.equals(label) || l.startsWith(label + ": ") || l.equals(label + " (with you)"));
  }

  private static String words(Row row, int column) {
    return row.getCell(column) == null ? "" : row.getCell(column).getStringCellValue();
  }

  @Test
  void the_printed_matrix_is_that_of_the_offer_and_counts_every_control() {
    List<ResponsibilityMatrix> drafts = ResponsibilityMatrix.of(assessment);
    assertEquals(1, drafts.size(), "offers only, where there are offers");
    assertEquals("ridgeline", drafts.get(0).engagement().id());
    for (ResponsibilityMatrix.Row row : drafts.get(0).rows()) {
      long called =
          assessment.cells("cmmc-level-2", "ridgeline").stream()
              .filter(
                  c ->
                      c.findings().stream()
                          .anyMatch(f -> f.need().capability().equals(row.capability())))
              .count();
      assertEquals(called, row.controls().size(), row.capability().id());
      assertPrinted(called + ": " + row.controls().get(0).id(), row.capability().id());
    }
    assertPrinted("Who does what This is a draft division of duties.", "chapter");
    assertPrinted("Whoever acts, the organization is accountable for every line.", "chapter");
  }

  @Test
  void evidence_carries_the_same_numbers_in_the_pdf_and_in_the_workbook() throws IOException {
    List<EvidenceRequest> requests = EvidenceRequest.of(assessment);
    assertTrue(requests.size() > 30, requests.size() + " requests");
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      Sheet sheet = book.getSheet("Evidence");
      assertEquals(requests.size() + 3, sheet.getLastRowNum());
      for (int i = 0; i < requests.size(); i++) {
        EvidenceRequest request = requests.get(i);
        assertEquals(request.number(), words(sheet.getRow(i + 4), 0));
        assertEquals(request.kind().title(), words(sheet.getRow(i + 4), 1));
        assertPrinted(request.number() + " " + TITLES.of(request.kind()) + ": ", request.number());
      }
    }
    for (String party :
        List.of("Ask the provider for", "Keep these yourself", "Nobody keeps these unless")) {
      assertPrinted(party, party);
    }
  }

  @Test
  void who_holds_a_record_is_read_from_its_first_words() {
    Map<String, EvidenceKind> kinds = ProjectData.VOCABULARY.evidence();
    EvidenceKind ticket = kinds.get("account-ticket");
    assertEquals(EvidenceKind.Holder.NOBODY, ticket.holder("break-fix"));
    assertEquals(EvidenceKind.Holder.PROVIDER, ticket.holder("managed"));
    assertEquals(EvidenceKind.Holder.BOTH, ticket.holder("co-managed"));
    assertEquals(
        EvidenceKind.Holder.ORGANISATION, kinds.get("role-access-matrix").holder("managed"));
    assertEquals(EvidenceKind.Holder.NOBODY, ticket.holder("an-unknown-model"));
  }

  @Test
  void every_family_shows_how_many_controls_are_open_under_each_arrangement() {
    var framework = assessment.framework("cmmc-level-2");
    assertPrinted("Answers by family", "heading");
    for (Map.Entry<String, String> family : framework.families().entrySet()) {
      StringBuilder line = new StringBuilder(family.getValue());
      line.append(' ')
          .append(
              framework.assessed().stream()
                  .filter(c -> c.family().equals(family.getKey()))
                  .count());
      for (Engagement engagement : assessment.engagements()) {
        List<Cell> cells =
            assessment.cells("cmmc-level-2", engagement.id()).stream()
                .filter(c -> c.control().family().equals(family.getKey()))
                .filter(c -> c.verdict() != Verdict.NOT_APPLICABLE)
                .toList();
        line.append(' ').append(cells.stream().filter(Cell::open).count());
        line.append(" of ").append(cells.size());
      }
      assertPrinted(line.toString(), family.getKey());
    }
  }

  @Test
  void every_cause_says_who_would_act_and_which_records_show_it() {
    for (Engagement engagement : assessment.engagements()) {
      for (TermGroup cause : TermGroups.of(assessment, engagement.id())) {
        assertFalse(cause.capabilities().isEmpty(), cause.name());
        assertFalse(cause.evidence().isEmpty(), cause.name());
        assertPrinted("Evidence: " + TITLES.evidence(cause.evidence().get(0)), cause.name());
        boolean named = !Set.of(CauseKind.MODEL, CauseKind.MATRIX).contains(cause.kind());
        assertEquals(named, !cause.performers(engagement).isEmpty(), cause.name());
      }
    }
    assertPrinted("Who: provider", "performer");
  }

  @Test
  void what_is_impossible_lists_the_levels_out_of_reach_and_nothing_else_does() {
    int impossible = 0;
    for (Cell cell : assessment.cells()) {
      var model = assessment.engagement(cell.engagement()).model();
      for (ToldFinding finding : cell.findings()) {
        assertEquals(
            finding.outcome() == Outcome.IMPOSSIBLE,
            !finding.beyond().isEmpty(),
            cell.control().id());
        for (ToldMissing.Term term : finding.beyond()) {
          int most = model.band(term.requirement().trait()).ceiling().level();
          assertTrue(term.requirement().rank() > most, cell.control().id() + term);
          impossible++;
        }
      }
    }
    assertTrue(impossible > 30, impossible + " levels");
    String gap =
        json.lines()
            .filter(l -> l.contains("\"outcome\":\"IMPOSSIBLE\"") || l.contains("IMPOSSIBLE"))
            .findFirst()
            .orElseThrow();
    assertTrue(
        gap.replace(" ", "")
            .contains(
                "\"kind\":\"trait\",\"name\":\"contract-continuity\",\"required\":\"standing\""),
        gap);
  }

  @Test
  void what_unsigned_papers_carry_is_noted_as_offered_only() {
    String words = "These papers are offered, not signed.";
    int noted = 0;
    for (Cell cell : assessment.cells()) {
      boolean carried = cell.verdict() == Verdict.DELIVERABLE || cell.verdict() == Verdict.SHARED;
      boolean offered = carried && cell.basis().filter(b -> b == Basis.OFFERED).isPresent();
      assertEquals(
          offered,
          Said.WORDS.all(cell.notes()).contains(words),
          cell.control().id() + " " + cell.engagement());
      noted += offered ? 1 : 0;
    }
    assertTrue(noted > 5, noted + " noted");
    assertTrue(json.contains(words));
  }

  @Test
  void a_long_chapter_leads_to_the_official_page_of_every_open_or_retained_control()
      throws IOException {
    Engagement managed =
        Engagements.ofModel(
            ProjectData.model("managed"), ProjectData.VOCABULARY, ProjectData.ARCHETYPE);
    Assessment catalogue = ProjectData.assess(ProjectData.ARCHETYPE, managed, "nist-800-53-r5");
    Set<String> links = links(pdf(report(catalogue)));
    var framework = catalogue.framework("nist-800-53-r5");
    Set<String> missing = new TreeSet<>();
    for (Cell cell : catalogue.cells()) {
      boolean named = cell.open() || cell.verdict() == Verdict.RETAINED;
      if (named && !links.contains(framework.linkTo(cell.control()))) {
        missing.add(cell.control().id());
      }
    }
    assertEquals(Set.of(), missing);
  }

  private static Set<String> links(byte[] bytes) throws IOException {
    Set<String> links = new HashSet<>();
    try (PdfReader reader = new PdfReader(bytes)) {
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        PdfArray marks = reader.getPageN(page).getAsArray(PdfName.ANNOTS);
        for (int i = 0; marks != null && i < marks.size(); i++) {
          PdfDictionary action = marks.getAsDict(i).getAsDict(PdfName.A);
          if (action != null && action.getAsString(PdfName.URI) != null) {
            links.add(action.getAsString(PdfName.URI).toUnicodeString());
          }
        }
      }
    }
    return links;
  }
}
