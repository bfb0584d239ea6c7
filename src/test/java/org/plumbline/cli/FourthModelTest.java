// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.report.pdf.PdfText;

/**
 * A fourth support model is one more file of {@code models}. With the levels and the kind of
 * co-managed support, it gets the same answer in every document, under its own name.
 */
class FourthModelTest {
  private static final String ID = "resident-team";
  private static final String LIKE = "co-managed";
  private static final String TITLE = "Resident team";

  @TempDir static Path home;
  private static CommandLineRun run;

  @BeforeAll
  static void evaluate() throws IOException {
    for (String folder : List.of("controls", "models", "templates", "examples")) {
      copy(Path.of(folder), home.resolve(folder));
    }
    String model = Files.readString(home.resolve("models/co-managed.yaml"));
    Files.writeString(
        home.resolve("models/" + ID + ".yaml"),
        model
            .replace("id: " + LIKE, "id: " + ID)
            .replace("title: Co-managed", "title: " + TITLE)
            .replace("kind: {", "evidence_held_as: " + LIKE + "\nkind: {"));
    run =
        CommandLineRun.in(
            home,
            "evaluate",
            home.resolve("examples/cedar-ridge-dental").toString(),
            "--with-kinds",
            "--out",
            home.resolve("out").toString());
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void check_is_content_with_it() {
    CommandLineRun checked = CommandLineRun.in(home, "check");
    assertEquals(0, checked.code(), checked.out());
    assertTrue(checked.out().contains("5 support models"), checked.out());
  }

  @Test
  void its_cells_gates_and_warnings_are_those_of_its_kind() throws IOException {
    List<String> own = json(ID);
    List<String> like = json(LIKE);
    assertTrue(own.size() > 60, "lines: " + own.size());
    assertEquals(like, own);
  }

  @Test
  void the_screen_says_the_same_before_anything_else() {
    String own = between(run.out(), "Before anything else, " + TITLE);
    String like = between(run.out(), "Before anything else, Co-managed");
    assertTrue(own.contains("divides the work with your own IT staff"), own);
    assertEquals(plain(like), plain(own));
  }

  @Test
  void the_workbook_names_the_same_holders_of_evidence() throws IOException {
    try (Workbook book =
        WorkbookFactory.create(home.resolve("out/gap-report.xlsx").toFile(), null, true)) {
      Sheet sheet = book.getSheet("Evidence");
      int own = column(sheet, TITLE);
      int like = column(sheet, "Co-managed");
      int rows = 0;
      for (Row row : sheet) {
        if (row.getRowNum() > header(sheet) && row.getCell(like) != null) {
          assertEquals(row.getCell(like).toString(), row.getCell(own).toString());
          assertFalse(row.getCell(own).toString().isBlank(), "row " + row.getRowNum());
          rows++;
        }
      }
      assertTrue(rows > 20, "rows: " + rows);
    }
  }

  @Test
  void the_pdf_prints_it_beside_the_others_and_asks_for_the_same_records() throws IOException {
    // beside offers the set for an assessor is about one of them; kinds are compared by themselves
    Path kinds = home.resolve("kinds");
    CommandLineRun alone =
        CommandLineRun.in(home, "evaluate", "--formats", "pdf", "--out", kinds.toString());
    assertEquals(0, alone.code(), alone.err());
    StringBuilder text = new StringBuilder();
    try (PdfReader reader = new PdfReader(kinds.resolve("gap-report.pdf").toString())) {
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        text.append(PdfText.page(reader, page)).append('\n');
      }
    }
    String all = text.toString().replaceAll("\\s+", " ");
    assertTrue(all.contains(TITLE), "the title is missing");
  }

  /** Every line of a document that speaks of an arrangement, with its name made the same. */
  private static List<String> json(String id) throws IOException {
    List<String> out = new ArrayList<>();
    for (String line : Files.readAllLines(home.resolve("out/gap-report.json"))) {
      if (line.contains("\"engagement\": \"" + id + "\"")
          || line.contains("\"id\": \"" + id + "\"")) {
        out.add(plain(line.replaceFirst(",$", "")));
      }
    }
    return out;
  }

  private static String plain(String text) {
    return text.replace(ID, "X")
        .replace(LIKE, "X")
        .replaceAll("(?i)" + TITLE + "|co-managed", "X")
        .replaceAll("\\s+", " ");
  }

  private static String between(String text, String from) {
    int start = text.indexOf(from);
    assertTrue(start >= 0, text);
    int end = text.indexOf("Before anything else", start + 1);
    return text.substring(start, end < 0 ? text.length() : end).split("\n\n", 2)[0];
  }

  private static int header(Sheet sheet) {
    for (Row row : sheet) {
      if (row.getCell(2) != null && row.getCell(2).toString().equals("What it is")) {
        return row.getRowNum();
      }
    }
    throw new AssertionError("no header");
  }

  private static int column(Sheet sheet, String model) {
    Row head = sheet.getRow(header(sheet));
    for (int i = 0; i < head.getLastCellNum(); i++) {
      if (head.getCell(i).toString().contains(model)) {
        return i;
      }
    }
    throw new AssertionError("no column for " + model);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
