// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook in the making: POI holds styles, charts, rules and short sheets; the rows of tables
 * wait in a temporary file, so that memory does not grow with them.
 */
final class Book implements AutoCloseable {
  private final XSSFWorkbook frame = new XSSFWorkbook();
  private final Styles styles = new Styles(frame);
  private final Map<String, SheetXml> tables = new HashMap<>();
  private final Path file;
  private final OutputStream toFile;
  private final XmlBytes rows;

  Book() throws IOException {
    file = Files.createTempFile("plumbline-", ".xml");
    toFile = Files.newOutputStream(file);
    rows = new XmlBytes(toFile);
  }

  XSSFWorkbook frame() {
    return frame;
  }

  XSSFSheet sheet(String name) {
    return frame.getSheet(name);
  }

  Styles styles() {
    return styles;
  }

  /** Starts the table of a sheet; one table is written after the other. */
  Table table(String name, List<Column> columns) {
    XSSFSheet sheet = sheet(name);
    SheetXml xml = new SheetXml(sheet, rows, columns.size());
    tables.put(sheet.getPackagePart().getPartName().getName().substring(1), xml);
    return new Table(sheet, xml, styles, columns);
  }

  /** Puts the workbook together; the stream stays open. */
  void write(OutputStream out) throws IOException {
    rows.flush();
    try (FileChannel written = FileChannel.open(file)) {
      FixedZip.write(frame::write, (name, from, to) -> part(name, from, written, to), out);
    }
  }

  private void part(String name, InputStream from, FileChannel written, OutputStream to)
      throws IOException {
    SheetXml table = tables.get(name);
    if (table == null) {
      from.transferTo(to);
    } else {
      table.write(new String(from.readAllBytes(), StandardCharsets.UTF_8), written, to);
    }
  }

  @Override
  public void close() throws IOException {
    try (frame;
        toFile) {
      Files.deleteIfExists(file);
    }
  }
}
