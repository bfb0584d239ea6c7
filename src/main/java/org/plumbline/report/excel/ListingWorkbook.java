// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plumbline.report.Listing;
import org.plumbline.wording.PaletteReader;
import org.plumbline.wording.Words;

/** Writes a list as a workbook of one sheet; the same list gives the same bytes. */
public final class ListingWorkbook {
  private ListingWorkbook() {}

  /**
   * Writes it; the stream stays open.
   *
   * @param id hash of what it says
   * @throws IOException when the stream or the temporary folder fails
   */
  public static void write(Listing list, String id, Words words, OutputStream out)
      throws IOException {
    try (Book book = new Book(words, PaletteReader.builtIn())) {
      String name = WorkbookUtil.createSafeSheetName(list.sheet());
      XSSFSheet sheet = book.frame().createSheet(name);
      Page.set(sheet, PrintSetup.LETTER_PAPERSIZE, words);
      Page.furnish(sheet, list.whose(), list.date().toString(), id, words);
      WorkbookWriter.identify(book.frame(), id, list.date(), list.sheet());
      List<Column> columns =
          list.columns().stream().map(c -> new Column(c.title(), c.width())).toList();
      Table table = book.table(name, new Opening(list.message(), list.whose()), columns);
      list.rows().forEach(row -> table.row(row.toArray()));
      table.none(list.message());
      table.end(1);
      book.write(out, "", false);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
