// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that counts names which a formula could take for a comparison or a pattern. */
public final class NamesCounted {
  private static final List<String> NAMES =
      List.of(
          ">Acme", "<Acme", "=Acme", "<>Acme", "Acme", "A*", "A?me", "~A", "*", "Summit \"IT\"");

  private NamesCounted() {}

  /** Each name stands once; beside it, how often it is found by its cell and by its words. */
  public static void write(Path file) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = book.createSheet("Names");
      String all = "$A$1:$A$" + NAMES.size();
      for (int i = 0; i < NAMES.size(); i++) {
        Row row = sheet.createRow(i);
        row.createCell(0).setCellValue(NAMES.get(i));
        row.createCell(1)
            .setCellFormula("COUNTIFS(" + all + "," + FormulaText.exactlyAs("A" + (i + 1)) + ")");
        row.createCell(2)
            .setCellFormula("COUNTIFS(" + all + "," + FormulaText.exactly(NAMES.get(i)) + ")");
      }
      book.write(out);
    }
  }
}
