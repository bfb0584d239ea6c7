// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reports of a small practice in a folder, and a person with a spreadsheet program. */
record PracticeReports(Path home, Path out) {
  /** Row of the headings of a list, counted from 0. */
  static final int HEAD = 3;

  /** Lays down the small project. */
  static PracticeReports in(Path folder) throws IOException {
    Path from = Path.of("src/test/resources/small-project");
    for (Path file : FuzzedProject.files(from)) {
      Path to = folder.resolve(from.relativize(file).toString());
      Files.createDirectories(to.getParent());
      Files.write(to, Files.readAllBytes(file));
    }
    return new PracticeReports(folder, folder.resolve("out"));
  }

  Path practice() {
    return home.resolve("practice");
  }

  Path workbook() {
    return out.resolve("gap-report.xlsx");
  }

  CommandLineRun evaluate(String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "evaluate",
                practice().toString(),
                "--date",
                "2026-11-24",
                "--out",
                out.toString()));
    words.addAll(List.of("--formats", "xlsx,json", "--with-kinds"));
    words.addAll(List.of(more));
    return CommandLineRun.in(home, words.toArray(String[]::new));
  }

  /** What a person does to a workbook. */
  @FunctionalInterface
  interface Edit {
    void on(XSSFWorkbook book);
  }

  /** Opens a workbook, changes it and saves it, as spreadsheet programs do: all parts anew. */
  static void edit(Path file, Edit edit) throws IOException {
    XSSFWorkbook book;
    try (InputStream in = Files.newInputStream(file)) {
      book = new XSSFWorkbook(in);
    }
    try (book;
        OutputStream to = Files.newOutputStream(file)) {
      edit.on(book);
      book.write(to);
    }
  }

  /** The cell of an open item, counted from 1, below a heading of sheet Tracking. */
  static Cell cell(XSSFWorkbook book, int item, String title) {
    Sheet sheet = book.getSheet("Tracking");
    Row row = sheet.getRow(HEAD + item);
    int column = column(sheet, title);
    return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  /** The column of a heading; a new one at the right when there is none. */
  static int column(Sheet sheet, String title) {
    Row head = sheet.getRow(HEAD);
    for (Cell cell : head) {
      if (cell.getStringCellValue().equals(title)) {
        return cell.getColumnIndex();
      }
    }
    Cell added = head.createCell(head.getLastCellNum());
    added.setCellValue(title);
    return added.getColumnIndex();
  }

  /** What a cell of sheet Tracking shows in a file. */
  static String shown(Path file, int item, String title) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      return cell(book, item, title).toString();
    }
  }

  /** Names of the files in the folder of reports, in order. */
  List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return List.copyOf(new TreeSet<>(files.map(f -> f.getFileName().toString()).toList()));
    }
  }
}
