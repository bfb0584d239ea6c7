// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook in the making: POI holds styles, charts, rules and short sheets; the rows of tables
 * wait in temporary files, so that memory does not grow with them.
 */
final class Book implements AutoCloseable {
  private final XSSFWorkbook frame = new XSSFWorkbook();
  private final Styles styles = new Styles(frame);
  private final Map<String, SheetXml> tables = new HashMap<>();

  XSSFWorkbook frame() {
    return frame;
  }

  XSSFSheet sheet(String name) {
    return frame.getSheet(name);
  }

  Styles styles() {
    return styles;
  }

  /** Starts the table of a sheet. */
  Table table(String name, List<Column> columns) {
    XSSFSheet sheet = sheet(name);
    try {
      Path file = Files.createTempFile("plumbline-", ".xml");
      // a run that ends for want of memory does not come to close()
      file.toFile().deleteOnExit();
      SheetXml xml = new SheetXml(sheet, file, columns.size());
      tables.put(sheet.getPackagePart().getPartName().getName().substring(1), xml);
      return new Table(sheet, xml, styles, columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the workbook together; the stream stays open. */
  void write(OutputStream out) throws IOException {
    FixedZip.write(frame::write, this::part, out);
  }

  private void part(String name, InputStream from, OutputStream to) throws IOException {
    SheetXml table = tables.get(name);
    if (table == null) {
      Styles.copy(name, from, to);
    } else {
      table.write(from, to);
    }
  }

  @Override
  public void close() throws IOException {
    for (SheetXml table : tables.values()) {
      table.close();
    }
    frame.close();
  }
}
