// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.plumbline.foreign.ForeignFile;
import org.plumbline.foreign.ForeignFile.UnreadableException;
import org.plumbline.foreign.Unreadable;

/**
 * Opens a file with tables: a workbook, CSV in any common form, tables of Markdown or HTML, or
 * JSON. What a file is, its content says before its name does.
 */
public final class GridReader {
  private static final int HEAD = 8192;

  private GridReader() {}

  /**
   * Reads the file.
   *
   * @throws UnreadableException when it cannot be used: damaged, protected, too large, of another
   *     kind
   * @throws IOException when it is not there or the machine does not let it be read
   */
  public static Grid read(Path file) throws IOException {
    ForeignFile.require(file);
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    return switch (FileMagic.valueOf(head)) {
      case OOXML, OLE2 -> ForeignFile.read(Unreadable.DAMAGED_WORKBOOK, () -> workbook(file));
      case PDF, JPEG, PNG, GIF, TIFF, BMP, EMF, WMF, RTF, MSWRITE, WORD2 ->
          throw new UnreadableException(Unreadable.NO_TABLES);
      default -> ForeignFile.read(Unreadable.NO_TABLES, () -> text(file, head));
    };
  }

  private static Grid workbook(Path file) throws Exception {
    if (Files.size(file) > Limits.MOST_PACKED) {
      throw new UnreadableException(Unreadable.TOO_MANY_CELLS);
    }
    return WorkbookGrid.read(file);
  }

  private static Grid text(Path file, byte[] head) throws IOException {
    if (Files.size(file) > Limits.MOST_BYTES) {
      throw new UnreadableException(Unreadable.TOO_MANY_CELLS);
    }
    String text = PlainText.of(Files.readAllBytes(file));
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return switch (form(name, text)) {
      case JSON -> JsonGrid.read(text);
      case HTML -> HtmlGrid.read(text);
      case MARKDOWN -> MarkdownGrid.read(text);
      default -> CsvGrid.read(text);
    };
  }

  private static Grid.Form form(String name, String text) {
    String start = text.substring(0, Math.min(HEAD, text.length())).stripLeading();
    String lower = start.toLowerCase(Locale.ROOT);
    if (name.endsWith(".json") || start.startsWith("{") || start.matches("(?s)\\[\\s*[{\\[].*")) {
      return Grid.Form.JSON;
    }
    if (lower.startsWith("<!doctype html")
        || lower.startsWith("<html")
        || lower.contains("<table")) {
      return Grid.Form.HTML;
    }
    if (name.matches(".*\\.(md|markdown)") || text.matches("(?s).*\\|[ :]*-{2,}[ :]*\\|.*")) {
      return Grid.Form.MARKDOWN;
    }
    return name.matches(".*\\.html?") ? Grid.Form.HTML : Grid.Form.CSV;
  }
}
