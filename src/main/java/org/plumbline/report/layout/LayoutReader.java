// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.capability.InForceReader;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads {@code templates/layouts}. */
public final class LayoutReader {
  private static final int LONGEST_SHEET_NAME = 31;
  private static final List<String> ROWS =
      Arrays.stream(Layout.Rows.values()).map(Layout.Rows::spelling).toList();

  private final Problems problems;

  private LayoutReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * All layouts by file name; none when the folder is not there. LAY-001 to LAY-011 for what is
   * wrong.
   *
   * @param templates the templates folder
   */
  public static List<Layout> readAll(Path templates, Problems problems) {
    Path folder = templates.resolve("layouts");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      LayoutReader reader = new LayoutReader(problems);
      return files
          .filter(f -> f.toString().endsWith(".yaml"))
          .sorted()
          .map(reader::read)
          .flatMap(Optional::stream)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  private Optional<Layout> read(Path file) {
    String fileName = String.valueOf(file.getFileName());
    return Yaml.read(file, "templates/layouts/" + fileName, problems)
        .map(map -> layout(map, fileName.substring(0, fileName.length() - ".yaml".length())));
  }

  private Layout layout(YamlMap map, String fileName) {
    List<String> keys = new ArrayList<>(InForceReader.KEYS);
    keys.addAll(List.of("name", "title", "issuer", "version", "source", "frameworks", "sheets"));
    map.allow(keys.toArray(String[]::new));
    YamlText name = map.text("name");
    if (!name.value().equals(fileName) && !name.value().isEmpty()) {
      problems.error(LayoutProblem.NAME, name.place(), name.value(), fileName + ".yaml");
    }
    List<Layout.Sheet> sheets = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (YamlMap sheet : map.maps("sheets")) {
      Layout.Sheet read = sheet(sheet);
      if (!names.add(read.name().toLowerCase(Locale.ROOT))) {
        problems.error(LayoutProblem.SHEET_TWICE, sheet.placeOfKey("name"), read.name());
      }
      sheets.add(read);
    }
    if (sheets.isEmpty()) {
      problems.error(LayoutProblem.NO_SHEETS, map.placeOfKey("sheets"));
    }
    return new Layout(
        name.value(),
        map.text("title").value(),
        map.text("issuer").value(),
        map.text("version").value(),
        map.text("source").value(),
        new InForceReader(problems, LayoutProblem.DATES).read(map),
        map.texts("frameworks").stream().map(YamlText::value).toList(),
        sheets);
  }

  private Layout.Sheet sheet(YamlMap map) {
    map.allow("name", "rows", "block_row", "block", "header_row", "first_column", "columns");
    YamlText name = map.text("name");
    if (name.value().length() > LONGEST_SHEET_NAME
        || name.value().matches(".*[\\[\\]*?/\\\\:].*")) {
      problems.error(LayoutProblem.SHEET_NAME, name.place(), name.value());
    }
    List<Layout.Column> block = columns(map, "block", true);
    List<Layout.Column> columns = columns(map, "columns", false);
    int blockRow = map.wholeNumber("block_row", 0);
    int headerRow = map.wholeNumber("header_row", 1);
    int free = headerRow - (columns.stream().allMatch(c -> c.group().isEmpty()) ? 0 : 1);
    // a block takes its own row and the row of its values
    int taken = block.isEmpty() ? 0 : blockRow + 1;
    if (free < 1 || free <= taken || blockRow == 0 && !block.isEmpty()) {
      problems.error(LayoutProblem.ROWS_OVERLAP, map.placeOfKey("header_row"));
    }
    return new Layout.Sheet(
        name.value(), rows(map), blockRow, block, headerRow, firstColumn(map), columns);
  }

  private Layout.Rows rows(YamlMap map) {
    YamlText word = map.text("rows");
    int at = ROWS.indexOf(word.value());
    if (at < 0 && !word.value().isEmpty()) {
      problems.error(
          LayoutProblem.KIND_OF_ROWS,
          word.place(),
          word.value(),
          Spelling.hint(word.value(), ROWS));
    }
    return Layout.Rows.values()[Math.max(0, at)];
  }

  private int firstColumn(YamlMap map) {
    Optional<YamlText> letter = map.optional("first_column");
    if (letter.isEmpty()) {
      return 0;
    }
    if (!letter.get().value().matches("[A-Z]")) {
      problems.error(LayoutProblem.FIRST_COLUMN, letter.get().place(), letter.get().value());
      return 0;
    }
    return letter.get().value().charAt(0) - 'A';
  }

  private List<Layout.Column> columns(YamlMap map, String key, boolean aboveTable) {
    List<Layout.Column> columns = new ArrayList<>();
    Set<String> headers = new HashSet<>();
    for (YamlMap column : map.maps(key)) {
      column.allow("header", "group", "field");
      YamlText header = column.text("header");
      if (!headers.add(header.value().toLowerCase(Locale.ROOT))) {
        problems.error(LayoutProblem.HEADING_TWICE, header.place(), header.value());
      }
      columns.add(
          new Layout.Column(header.value(), column.textOr("group", ""), field(column, aboveTable)));
    }
    return columns;
  }

  private Optional<Field> field(YamlMap column, boolean aboveTable) {
    Optional<YamlText> word = column.optional("field");
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Optional<Field> field = Field.spelled(word.get().value());
    if (field.isEmpty()) {
      problems.error(
          LayoutProblem.FIELD,
          word.get().place(),
          word.get().value(),
          Spelling.hint(
              word.get().value(),
              Field.spellings(),
              Phrase.of(LayoutWord.FIELDS, Field.spellings())));
    } else if (aboveTable && field.get().needsRow()) {
      problems.error(LayoutProblem.FIELD_OF_ROW, word.get().place(), word.get().value());
      return Optional.empty();
    }
    return field;
  }
}
