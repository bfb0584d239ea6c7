// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.cli.CommandLineRun;
import org.plumbline.report.word.WordText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** One evaluation has one set of numbers, whatever it is written as. */
class TotalsAgreeTest {
  private static final Pattern TITLE =
      Pattern.compile("(?m)^(?:(.+): )?(\\d+) (?:of \\d+ \\w+ (?:is|are) open|open \\w+: )");
  private static final Pattern TOTAL = Pattern.compile("(?m)^(.+), all ((?:(?:\\d+|–) ?)+)$");

  private static final Map<String, String> WORDS =
      Map.of(
          "DELIVERABLE", "Promised",
          "SHARED", "Shared",
          "RETAINED", "Yours",
          "CONDITIONAL", "Open",
          "UNASSIGNED", "Nobody named",
          "STRUCTURAL_GAP", "Not possible",
          "NOT_APPLICABLE", "Does not apply");

  @TempDir Path out;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cedar-ridge-dental",
        "fairview-clinic",
        "harbor-consumer-credit",
        "tri-valley-machining"
      })
  void title_table_workbook_and_data_count_alike(String example) throws IOException {
    CommandLineRun run =
        CommandLineRun.of(
            "evaluate", "examples/" + example, "--date", "2026-11-27", "--out", out.toString());
    assertEquals(0, run.code(), run.err());
    JsonNode report = new ObjectMapper().readTree(out.resolve("gap-report.json").toFile());
    Map<String, Map<String, Integer>> wanted = new TreeMap<>();
    List<List<Integer>> rows = new ArrayList<>();
    for (JsonNode summary : report.get("summary")) {
      Map<String, Integer> counts = new TreeMap<>();
      summary.get("counts").properties().forEach(e -> counts.put(e.getKey(), e.getValue().asInt()));
      rows.add(inOrder(counts));
      Map<String, Integer> option =
          wanted.computeIfAbsent(summary.get("engagement").asString(), k -> new TreeMap<>());
      counts.forEach((verdict, n) -> option.merge(WORDS.get(verdict), n, Integer::sum));
    }
    wanted.values().forEach(counts -> counts.values().removeIf(n -> n == 0));
    assertEquals(wanted, answers());
    Map<String, Integer> open = new TreeMap<>();
    theDecisionCountsAlike(report, example);
    String pdf = text("gap-report.pdf");
    Matcher total = TOTAL.matcher(pdf);
    while (total.find()) {
      List<Integer> row = numbers(total.group(2));
      // where points count, one column more says how many cannot wait
      boolean found = rows.contains(row) || rows.contains(row.subList(0, row.size() - 1));
      assertTrue(found, total.group() + " is in no " + rows);
      open.put(total.group(1), 0);
    }
    assertFalse(open.isEmpty(), "no total was found in the PDF");
    Matcher title = TITLE.matcher(pdf);
    while (title.find()) {
      int said = Integer.parseInt(title.group(2));
      assertTrue(report.get("summary").valueStream().anyMatch(s -> open(s) == said), title.group());
      open.merge(String.valueOf(title.group(1)), said, Integer::sum);
    }
    boolean all = pdf.contains("has a named performer");
    assertTrue(all || open.values().stream().anyMatch(n -> n > 0), open + " in titles");
  }

  private static int open(JsonNode summary) {
    JsonNode counts = summary.get("counts");
    return counts.get("CONDITIONAL").asInt()
        + counts.get("UNASSIGNED").asInt()
        + counts.get("STRUCTURAL_GAP").asInt();
  }

  /** All, then each answer that occurs, as the table has them; a dash is none. */
  private static List<Integer> inOrder(Map<String, Integer> counts) {
    Stream<Integer> each =
        Stream.of(
                "DELIVERABLE", "SHARED", "RETAINED", "CONDITIONAL", "UNASSIGNED", "STRUCTURAL_GAP")
            .map(counts::get)
            .filter(n -> n > 0);
    int all = counts.values().stream().mapToInt(i -> i).sum() - counts.get("NOT_APPLICABLE");
    return Stream.concat(Stream.of(all), each).toList();
  }

  private static List<Integer> numbers(String row) {
    return Stream.of(row.strip().split(" "))
        .filter(n -> !n.equals("–"))
        .map(Integer::valueOf)
        .toList();
  }

  /**
   * Titles, bars and sheets of the owner's pages, and the rider, by the data of the first offer.
   */
  private void theDecisionCountsAlike(JsonNode report, String example) throws IOException {
    String offer = best(report);
    JsonNode best =
        report
            .get("decisions")
            .valueStream()
            .filter(d -> d.get("engagement").asString().equals(offer))
            .findFirst()
            .orElseThrow();
    Map<String, Integer> shares = new TreeMap<>();
    for (JsonNode summary : report.get("summary")) {
      if (summary.get("engagement").asString().equals(offer)) {
        summary
            .get("shares")
            .properties()
            .forEach(e -> shares.merge(e.getKey(), e.getValue().asInt(), Integer::sum));
      }
    }
    int changes = 0;
    for (JsonNode step : best.get("changes").get("steps")) {
      changes += step.get("write").size();
    }
    String pdf = text("decision.pdf").replaceAll("\\s+", " ");
    said(pdf, "The bars count the (\\d+) dut", shares.get("assignable"));
    said(pdf, "stays? with you; (\\d+) more you could hand over", shares.get("left_with_you"));
    said(pdf, "(\\d+) changes? to the papers of", changes);
    said(pdf, "of (\\d+) jobs have somebody", best.get("jobs").size());
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(out.resolve("gap-report.xlsx")))) {
      Sheet offers = book.getSheet("Offers");
      Row first = offers.getRow(4);
      Row heads = offers.getRow(3);
      assertEquals(
          shares.get("carried"), number(first, heads, "Promised", "Agreed", "Shared"), offer);
      assertEquals(
          shares.get("open") + shares.get("impossible"),
          number(first, heads, "Open", "Nobody named", "Not possible"),
          offer);
      assertEquals(shares.get("left_with_you"), number(first, heads, "Yours"), offer);
      assertEquals(changes, number(first, heads, "Changes"), offer);
    }
    CommandLineRun letters =
        CommandLineRun.of(
            "letters",
            "examples/" + example,
            "--under",
            offer,
            "--date",
            "2026-11-27",
            "--out",
            out.toString());
    assertEquals(0, letters.code(), letters.err());
    String rider = WordText.of(out.resolve("rider-" + offer + ".docx"));
    assertEquals(
        changes, rider.split("\\(Change \\d+\\.\\)", -1).length - 1, "clauses of the rider");
  }

  /** The offer that stands first, by its name in the workbook. */
  private String best(JsonNode report) throws IOException {
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(out.resolve("gap-report.xlsx")))) {
      String name = book.getSheet("Offers").getRow(4).getCell(0).getStringCellValue();
      return report
          .get("engagements")
          .valueStream()
          .filter(e -> e.get("name").asString().equals(name))
          .map(e -> e.get("id").asString())
          .findFirst()
          .orElseThrow();
    }
  }

  private static void said(String text, String pattern, int wanted) {
    Matcher number = Pattern.compile(pattern).matcher(text);
    boolean found = number.find();
    assertTrue(found || wanted == 0, pattern + " in " + text);
    if (found) {
      assertEquals(wanted, Integer.parseInt(number.group(1)), number.group());
    }
  }

  private static int number(Row row, Row heads, String... titles) {
    int sum = 0;
    for (Cell cell : heads) {
      if (List.of(titles).contains(cell.getStringCellValue())) {
        sum += (int) row.getCell(cell.getColumnIndex()).getNumericCellValue();
      }
    }
    return sum;
  }

  private String text(String file) throws IOException {
    try (PDDocument document = Loader.loadPDF(out.resolve(file).toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** Answers by option, counted on the sheet that lists them all. */
  private Map<String, Map<String, Integer>> answers() throws IOException {
    Map<String, Map<String, Integer>> found = new TreeMap<>();
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(out.resolve("gap-report.xlsx")))) {
      Sheet sheet = book.getSheet("Answers");
      Row heads = sheet.getRow(3);
      for (int r = 4; r <= sheet.getLastRowNum(); r++) {
        String key = at(sheet.getRow(r), heads, "Option id");
        found
            .computeIfAbsent(key, k -> new TreeMap<>())
            .merge(at(sheet.getRow(r), heads, "Answer"), 1, Integer::sum);
      }
    }
    return found;
  }

  private static String at(Row row, Row heads, String head) {
    for (Cell cell : heads) {
      if (cell.getStringCellValue().equals(head)) {
        return row.getCell(cell.getColumnIndex()).getStringCellValue();
      }
    }
    throw new AssertionError(head);
  }
}
