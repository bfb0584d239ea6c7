// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.plumbline.intake.grid.Cell;
import org.plumbline.intake.grid.Grid;
import org.plumbline.intake.grid.Line;
import org.plumbline.intake.grid.Sheet;
import org.plumbline.intake.text.Block;
import org.plumbline.intake.text.PaperFiles;
import org.plumbline.intake.text.PaperText;
import org.plumbline.intake.text.TrackedChanges;
import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Problems;

/**
 * The tables of a paper that was made to be printed, PDF or Word, as sheets of cells. A table that
 * goes on over pages is one sheet; what stands between the tables is a sheet of one column.
 */
public final class PaperTables {
  private static final int HEAD = 8192;

  private final List<Sheet> sheets = new ArrayList<>();
  private final List<Line> prose = new ArrayList<>();
  private List<Line> rows = new ArrayList<>();
  private TreeMap<Integer, Cell> row = new TreeMap<>();
  private Block.Cell last = Block.Cell.NONE;
  private String name = "";
  private boolean textBetween;

  private PaperTables() {}

  /** True for a PDF or a document of Word, by its content. */
  public static boolean paper(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    return switch (FileMagic.valueOf(head)) {
      case PDF -> true;
      case OOXML -> word(file);
      default -> false;
    };
  }

  private static boolean word(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.getEntry("word/document.xml") != null;
    } catch (ZipException e) {
      return false;
    }
  }

  /**
   * The tables of a file.
   *
   * @throws BadInputException where the paper cannot be read, INT-001 to INT-009
   */
  public static Grid read(Path file) throws IOException {
    Problems problems = new Problems();
    PaperText text =
        new PaperFiles(TrackedChanges.Reading.NOT_SAID, problems, p -> {})
            .read(file)
            .orElseThrow(() -> new BadInputException(problems.errors()));
    return of(text);
  }

  /** The tables of a text. */
  static Grid of(PaperText text) {
    PaperTables tables = new PaperTables();
    text.blocks().forEach(tables::block);
    tables.close();
    tables.sheets.add(sheet("", tables.prose));
    return new Grid(Grid.Form.WORKBOOK, false, tables.sheets);
  }

  private static Sheet sheet(String name, List<Line> lines) {
    return new Sheet(name, false, lines, List.of(), new TreeSet<>());
  }

  private void block(Block block) {
    if (block.kind() == Block.Kind.MARGIN) {
      return;
    }
    if (!block.inTable()) {
      textBetween = true;
      TreeMap<Integer, Cell> cell = new TreeMap<>();
      cell.put(1, Cell.of(block.text()));
      prose.add(new Line(prose.size() + 1, 0, false, cell));
      return;
    }
    Block.Cell at = block.cell();
    if (at.table() != last.table()) {
      table(block);
    } else if (at.index() <= last.index() || !at.row().equals(last.row())) {
      endRow();
    }
    row.merge(
        at.index() + 1,
        Cell.of(block.text()),
        (one, more) -> Cell.of(one.text() + "\n" + more.text()));
    last = at;
  }

  /** A further table; without text before it and of the same width it goes on with the last one. */
  private void table(Block block) {
    endRow();
    boolean goesOn =
        !textBetween && last.table() > 0 && last.columns().size() == block.cell().columns().size();
    if (!goesOn) {
      close();
      String heading = block.heading();
      name = heading.substring(heading.lastIndexOf('>') + 1).strip();
      if (name.isEmpty() || sheets.stream().anyMatch(s -> s.name().equals(name))) {
        name = (name + " #" + (sheets.size() + 1)).strip();
      }
    }
    textBetween = false;
  }

  private void endRow() {
    if (!row.isEmpty()) {
      rows.add(new Line(rows.size() + 1, 0, false, row));
      row = new TreeMap<>();
    }
  }

  private void close() {
    endRow();
    if (!rows.isEmpty()) {
      sheets.add(sheet(name, rows));
      rows = new ArrayList<>();
    }
  }
}
