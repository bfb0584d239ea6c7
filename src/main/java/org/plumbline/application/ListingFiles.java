// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.plumbline.hash.Sha256;
import org.plumbline.report.Listing;
import org.plumbline.report.excel.ListingWorkbook;
import org.plumbline.wording.Words;

/** The forms in which a list is taken away; the same list gives the same bytes. */
public final class ListingFiles {
  /** Tells a spreadsheet that the letters are UTF-8. */
  private static final char MARK = '\uFEFF';

  /** A cell that begins so is a formula to a spreadsheet, whoever wrote it. */
  private static final String FORMULA = "(?s)[=+\\-@\\t\\r].*";

  private static final int SHORT = 16;

  private ListingFiles() {}

  /**
   * Comma-separated values in UTF-8, the headings first. A text that a spreadsheet would work out
   * has an apostrophe before it.
   */
  public static byte[] csv(Listing list) {
    StringBuilder out = new StringBuilder().append(MARK);
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      printer.printRecord(list.columns().stream().map(Listing.Column::title).toList());
      for (List<Object> row : list.rows()) {
        printer.printRecord(row.stream().map(ListingFiles::plain).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Object plain(Object cell) {
    return cell instanceof String text && text.matches(FORMULA) ? "'" + text : cell;
  }

  /** A workbook of one sheet. */
  public static byte[] workbook(Listing list, Words words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ListingWorkbook.write(list, Sha256.hex(csv(list)).substring(0, SHORT), words, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
