// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plumbline.foreign.ForeignFile;
import org.plumbline.foreign.Unreadable;
import org.plumbline.foreign.WorkbookKind;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;

/** A form as it lies on the disk, with the lists it carries. */
final class FormFile {
  /** A form with every cell filled has less than a tenth of this, in bytes. */
  private static final long LARGEST = 20L << 20;

  private static final int SELF = 5;

  private final List<FormSheet> sheets = new ArrayList<>();
  private final Map<String, Map<String, String>> lists = new LinkedHashMap<>();
  private final List<String> self = new ArrayList<>();
  private final Problems problems;

  private FormFile(Problems problems) {
    this.problems = problems;
  }

  /**
   * Opens a form; problems FRM-001 to FRM-003 leave nothing to read.
   *
   * @param name the file as the user would name it
   * @throws UncheckedIOException when the file is not there or may not be read
   */
  static Optional<FormFile> open(Path file, String name, Problems problems) {
    try {
      ForeignFile.require(file);
      byte[] bytes = bytes(file);
      FormFile out =
          ForeignFile.read(
              Unreadable.DAMAGED_WORKBOOK,
              () -> {
                WorkbookKind.require(file);
                try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                  FormFile read = new FormFile(problems);
                  read.take(book, name);
                  return read;
                }
              });
      problems.parsed(file, bytes);
      return out.known(name) ? Optional.of(out) : Optional.empty();
    } catch (ForeignFile.UnreadableException e) {
      Unreadable why = text(file) ? Unreadable.SEPARATED_VALUES : e.why();
      problems.error(
          FormProblem.NO_WORKBOOK, Place.of(name), Phrase.of(why), Phrase.of(why.remedy()));
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static boolean text(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).matches(".*\\.[ct]sv");
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new ForeignFile.UnreadableException(Unreadable.TOO_LARGE);
    }
    return Files.readAllBytes(file);
  }

  private void take(XSSFWorkbook book, String name) {
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      XSSFSheet sheet = book.getSheetAt(i);
      if (text(sheet, 0, 0).equals(FormBook.MARK)) {
        for (int row = 0; row < SELF; row++) {
          self.add(text(sheet, row, 0));
        }
        lists(sheet);
      } else {
        boolean hidden = book.getSheetVisibility(i) != SheetVisibility.VISIBLE;
        sheets.add(new FormSheet(sheet, hidden, name, problems));
      }
    }
  }

  private void lists(XSSFSheet sheet) {
    for (int column = 1; !text(sheet, 0, column).isEmpty(); column += 2) {
      Map<String, String> entries = new LinkedHashMap<>();
      for (int row = 1; !text(sheet, row, column).isEmpty(); row++) {
        entries.put(text(sheet, row, column), text(sheet, row, column + 1));
      }
      lists.put(text(sheet, 0, column), entries);
    }
  }

  private static String text(XSSFSheet sheet, int at, int column) {
    Row row = sheet.getRow(at);
    Cell cell = row == null ? null : row.getCell(column);
    return cell == null ? "" : CellText.of(cell).orElse("");
  }

  /** Whether it is a form, and one that this version of the program reads. */
  private boolean known(String name) {
    if (self.isEmpty() || !self.get(1).matches("[1-9]\\d{0,3}")) {
      problems.error(FormProblem.NO_FORM, Place.of(name));
      return false;
    }
    if (Integer.parseInt(self.get(1)) > FormBook.VERSION) {
      problems.error(FormProblem.NEWER, Place.of(name), self.get(1), FormBook.VERSION);
      return false;
    }
    return true;
  }

  boolean questionnaire() {
    return self.get(2).equals(FormBook.QUESTIONNAIRE);
  }

  /** Id of the provider that was asked. */
  String providerId() {
    return self.get(3);
  }

  /** Name of the provider that was asked. */
  String provider() {
    return self.get(4);
  }

  /** The sheets of that key, copies included. */
  List<FormSheet> sheets(String prefix) {
    return sheets.stream().filter(s -> s.key().startsWith(prefix)).toList();
  }

  /** Keys of the sheets that it was made with. */
  Set<String> made() {
    Set<String> out = new LinkedHashSet<>();
    lists.keySet().stream()
        .filter(list -> list.startsWith(FormBook.ROWS))
        .forEach(list -> out.add(list.substring(FormBook.ROWS.length())));
    return out;
  }

  /** What the sheet of an offer was called when it was made; empty for other sheets. */
  String offer(String key) {
    return list(PricesSheet.OFFERS).getOrDefault(key, "");
  }

  /** What the rows of a sheet ask, by key. */
  Map<String, String> rows(String key) {
    return lists.getOrDefault(FormBook.ROWS + key, Map.of());
  }

  /** The words of a list with what people read for them, as this very file has them. */
  Map<String, String> list(String name) {
    return Collections.unmodifiableMap(lists.getOrDefault(name, Map.of()));
  }

  /**
   * The word that an answer stands for; FRM-005 when the list has no such answer.
   *
   * @return empty when nothing was answered, or wrongly
   */
  Optional<String> chosen(FormCell cell, String list) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> word = word(cell.text(), list);
    if (word.isEmpty()) {
      problems.error(
          FormProblem.NOT_LISTED,
          cell.place(),
          cell.text(),
          Spelling.hint(cell.text(), list(list).values()));
    }
    return word;
  }

  /** The word that a text stands for, if the list has it. */
  Optional<String> word(String text, String list) {
    String plain = CellText.plain(text);
    return list(list).entrySet().stream()
        .filter(e -> CellText.plain(e.getValue()).equals(plain) || e.getKey().equals(plain))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  Problems problems() {
    return problems;
  }
}
