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
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
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
  private static final Pattern EVERY = Pattern.compile("Every \\w+ has a named performer");
  private static final Pattern TOTAL = Pattern.compile("(?m)^(.+), all ((?:(?:\\d+|–) ?)+)$");

  private static final Pattern CHANGES =
      Pattern.compile(
          " (\\d+) changes? (?:makes?|to ask)\\b|nothing open after \\d+ written |: \\d+ changes? and \\d+ business");
  private static final Pattern BAR =
      Pattern.compile(
          ": (\\d+ \\w+, \\d+ shared, \\d+ open, \\d+ with nobody, \\d+ not possible, \\d+) yours");

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
        "tri-valley-machining",
        "tri-valley-providers",
        "TWO_RULES",
        "NOTHING_OPEN"
      })
  void title_table_workbook_and_data_count_alike(String example) throws IOException {
    boolean made = example.matches("[A-Z_]+");
    String folder =
        made ? Cases.valueOf(example).into(out.resolve("case")).toString() : "examples/" + example;
    CommandLineRun run =
        CommandLineRun.of("evaluate", folder, "--date", "2026-11-27", "--out", out.toString());
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
    theDecisionCountsAlike(report, folder);
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
    boolean all = EVERY.matcher(pdf).find();
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
  private void theDecisionCountsAlike(JsonNode report, String folder) throws IOException {
    List<String> offers = offers(report);
    String offer = offers.get(0);
    JsonNode best =
        report
            .get("decisions")
            .valueStream()
            .filter(d -> d.get("engagement").asString().equals(offer))
            .findFirst()
            .orElseThrow();
    Map<String, Integer> shares = shares(report, offer);
    int changes = 0;
    for (JsonNode step : best.get("changes").get("steps")) {
      changes += step.get("write").size();
    }
    String pdf = text("decision.pdf").replaceAll("\\s+", " ");
    said(pdf, "The bars count the (\\d+) dut", shares.get("assignable"));
    said(pdf, "stays? with you; (\\d+) more you could hand over", shares.get("left_with_you"));
    said(pdf, "(\\d+) changes? to the papers of", changes);
    Matcher elsewhere = CHANGES.matcher(pdf);
    while (elsewhere.find()) {
      assertTrue(elsewhere.group().contains(" " + changes + " "), elsewhere.group());
    }
    said(pdf, "of (\\d+) jobs have somebody", best.get("jobs").size());
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(out.resolve("gap-report.xlsx")))) {
      List<List<Integer>> bars = bars();
      for (String each : offers) {
        String name = nameOf(report, each);
        List<List<Integer>> rows = counts(book.getSheet("Offers"), 3, name);
        Map<String, Integer> all = shares(report, each);
        assertEquals(all.get("carried"), sum(rows, 0) + sum(rows, 1), each);
        assertEquals(
            all.get("open") + all.get("impossible"),
            sum(rows, 2) + sum(rows, 3) + sum(rows, 4),
            each);
        assertEquals(all.get("left_with_you"), sum(rows, 5), each);
        List<List<Integer>> six = rows.stream().map(r -> r.subList(0, 6)).toList();
        List<List<Integer>> start =
            counts(book.getSheet("Start here"), 5, name).stream()
                .map(r -> r.subList(0, 6))
                .toList();
        assertTrue(start.containsAll(six), start + " on the first sheet, not " + six);
        assertTrue(bars.containsAll(six), bars + " in the bars, not " + six);
      }
      assertEquals(
          changes, counts(book.getSheet("Offers"), 3, nameOf(report, offer)).get(0).get(6), offer);
      int listed = 0;
      for (Row row : book.getSheet("Changes")) {
        Cell of = row.getCell(1);
        listed += of != null && of.toString().equals(nameOf(report, offer)) ? 1 : 0;
      }
      assertEquals(changes, listed, "rows of sheet Changes");
    }
    CommandLineRun letters =
        CommandLineRun.of(
            "letters", folder, "--under", offer, "--date", "2026-11-27", "--out", out.toString());
    assertEquals(0, letters.code(), letters.err());
    assertEquals(changes, clauses(), "clauses of the riders");
    theLettersCountWhatTheyAsk();
  }

  /** Clauses with a number in every rider of the folder. */
  private int clauses() throws IOException {
    int clauses = 0;
    for (Path rider : files("rider-")) {
      clauses += WordText.of(rider).split("\\(Change \\d+\\.\\)", -1).length - 1;
    }
    return clauses;
  }

  /** The subject of a letter counts the changes that its rows ask for. */
  private void theLettersCountWhatTheyAsk() throws IOException {
    for (Path letter : files("questions-")) {
      String text = WordText.of(letter);
      Matcher said = Pattern.compile(": (one|\\d+) questions?\\b").matcher(text);
      assertTrue(said.find(), text);
      Matcher row = Pattern.compile("(?m)^((?:\\d+(?:–\\d+)?(?:, )?)+)\t").matcher(text);
      int asked = 0;
      while (row.find()) {
        for (String part : row.group(1).split(", ")) {
          String[] ends = part.split("–");
          asked += Integer.parseInt(ends[ends.length - 1]) - Integer.parseInt(ends[0]) + 1;
        }
      }
      String count = said.group(1);
      assertEquals(count.equals("one") ? 1 : Integer.parseInt(count), asked, text);
    }
  }

  private List<Path> files(String start) throws IOException {
    try (Stream<Path> all = Files.list(out)) {
      return all.filter(f -> f.getFileName().toString().startsWith(start)).sorted().toList();
    }
  }

  private static Map<String, Integer> shares(JsonNode report, String offer) {
    Map<String, Integer> shares = new TreeMap<>();
    for (JsonNode summary : report.get("summary")) {
      if (summary.get("engagement").asString().equals(offer)) {
        summary
            .get("shares")
            .properties()
            .forEach(e -> shares.merge(e.getKey(), e.getValue().asInt(), Integer::sum));
      }
    }
    return shares;
  }

  private static String nameOf(JsonNode report, String offer) {
    return report
        .get("engagements")
        .valueStream()
        .filter(e -> e.get("id").asString().equals(offer))
        .map(e -> e.get("name").asString())
        .findFirst()
        .orElseThrow();
  }

  /** The offers by id, as sheet Offers has them: best first. */
  private List<String> offers(JsonNode report) throws IOException {
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(out.resolve("gap-report.xlsx")))) {
      Sheet sheet = book.getSheet("Offers");
      List<String> names = new ArrayList<>();
      for (int r = 4; r <= sheet.getLastRowNum(); r++) {
        names.add(sheet.getRow(r).getCell(0).getStringCellValue());
      }
      return names.stream()
          .flatMap(
              n ->
                  report
                      .get("engagements")
                      .valueStream()
                      .map(e -> e.get("id").asString())
                      .filter(id -> of(n, nameOf(report, id))))
          .distinct()
          .toList();
    }
  }

  /** Whether a row speaks of an offer: its name, or its name and what is counted. */
  private static boolean of(String row, String name) {
    return row.equals(name) || row.startsWith(name + ": ");
  }

  /** The six answers of each row of an offer, then its changes; what has no column is none. */
  private static List<List<Integer>> counts(Sheet sheet, int heads, String name) {
    List<List<Integer>> out = new ArrayList<>();
    for (int r = heads + 1; r <= sheet.getLastRowNum(); r++) {
      Row row = sheet.getRow(r);
      if (row != null && row.getCell(0) != null && of(row.getCell(0).toString(), name)) {
        Row head = sheet.getRow(heads);
        List<Integer> counts = new ArrayList<>();
        counts.add(number(row, head, "Promised", "Agreed"));
        for (String title :
            List.of("Shared", "Open", "Nobody named", "Not possible", "Yours", "Changes")) {
          counts.add(number(row, head, title));
        }
        out.add(counts);
      }
    }
    return out;
  }

  private static int sum(List<List<Integer>> rows, int column) {
    return rows.stream().mapToInt(r -> r.get(column)).sum();
  }

  private static void said(String text, String pattern, int wanted) {
    Matcher number = Pattern.compile(pattern).matcher(text);
    boolean found = number.find();
    assertTrue(found || wanted == 0, pattern);
    if (found) {
      assertEquals(wanted, Integer.parseInt(number.group(1)), number.group());
    }
  }

  private static int number(Row row, Row heads, String... titles) {
    int sum = 0;
    for (Cell cell : heads) {
      if (List.of(titles).contains(cell.getStringCellValue())) {
        Cell found = row.getCell(cell.getColumnIndex());
        sum += found == null ? 0 : (int) found.getNumericCellValue();
      }
    }
    return sum;
  }

  /** What the bars of the decision show, by their texts for who cannot see them. */
  private List<List<Integer>> bars() throws IOException {
    List<List<Integer>> out = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(this.out.resolve("decision.pdf").toFile())) {
      bars(document.getDocumentCatalog().getStructureTreeRoot(), out);
    }
    return out;
  }

  private static void bars(PDStructureNode node, List<List<Integer>> out) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        Matcher bar = BAR.matcher(String.valueOf(element.getAlternateDescription()));
        if (bar.find()) {
          out.add(Stream.of(bar.group(1).split("\\D+")).map(Integer::valueOf).toList());
        }
        bars(element, out);
      }
    }
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
