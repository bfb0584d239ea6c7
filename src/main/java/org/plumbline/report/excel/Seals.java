// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;

/**
 * What a workbook says of itself, in properties that spreadsheet programs keep: the seal of each
 * sheet as it was written, how much was drawn on it, the seal of the columns that Plumbline alone
 * fills, and whether people's words are among them.
 *
 * @param sheets seal by name of the sheet
 * @param drawn charts by name of the sheet; a sheet without any is left out
 * @param filled seal of the columns that Plumbline alone fills; empty where there are none
 * @param columns the same of the other lists that people type in, by sheet
 * @param written whether it holds what people wrote in an earlier one
 */
record Seals(
    Map<String, String> sheets,
    Map<String, Integer> drawn,
    String filled,
    Map<String, String> columns,
    boolean written) {
  private static final String SHEET = "Plumbline sheet ";
  private static final String DRAWN = "Plumbline charts ";
  private static final String FILLED = "Plumbline columns";
  private static final String WRITTEN = "Plumbline entries";

  Seals {
    sheets = Map.copyOf(sheets);
    drawn = Map.copyOf(drawn);
    columns = Map.copyOf(columns);
  }

  /** Whether the workbook has any, as each that Plumbline wrote. */
  boolean present() {
    return !sheets.isEmpty();
  }

  /** Writes them into a workbook; sheets that it holds itself are sealed here. */
  static void put(
      XSSFWorkbook book,
      Map<String, SheetSeal> tables,
      String filled,
      Map<String, String> columns,
      boolean written) {
    POIXMLProperties.CustomProperties own = book.getProperties().getCustomProperties();
    for (Sheet sheet : book) {
      SheetSeal table = tables.get(sheet.getSheetName());
      own.addProperty(
          SHEET + sheet.getSheetName(), (table == null ? sealOf(sheet) : table).value());
      XSSFDrawing drawing = ((XSSFSheet) sheet).getDrawingPatriarch();
      if (drawing != null && !drawing.getShapes().isEmpty()) {
        own.addProperty(DRAWN + sheet.getSheetName(), "" + drawing.getShapes().size());
      }
    }
    if (!filled.isEmpty()) {
      own.addProperty(FILLED, filled);
    }
    columns.forEach((sheet, seal) -> own.addProperty(FILLED + " " + sheet, seal));
    own.addProperty(WRITTEN, written ? "yes" : "no");
  }

  private static SheetSeal sealOf(Sheet sheet) {
    SheetSeal seal = new SheetSeal();
    for (Row row : sheet) {
      for (Cell cell : row) {
        int column = cell.getColumnIndex();
        if (cell.getCellType() == CellType.FORMULA) {
          seal.formula(row.getRowNum(), column);
        } else if (cell.getCellType() == CellType.NUMERIC) {
          seal.number(row.getRowNum(), column, cell.getNumericCellValue());
        } else if (cell.getCellType() == CellType.STRING) {
          seal.text(row.getRowNum(), column, cell.getStringCellValue());
        }
      }
    }
    return seal;
  }

  /** Reads them; none from a workbook of another program. */
  static Seals of(OPCPackage pack) throws java.io.IOException, OpenXML4JException {
    Map<String, String> all = new LinkedHashMap<>();
    try {
      for (CTProperty property :
          new POIXMLProperties(pack)
              .getCustomProperties()
              .getUnderlyingProperties()
              .getPropertyList()) {
        if (property.isSetLpwstr()) {
          all.put(property.getName(), property.getLpwstr());
        }
      }
    } catch (XmlException e) {
      throw new java.io.IOException(e);
    }
    Map<String, String> sheets = new LinkedHashMap<>();
    Map<String, Integer> drawn = new LinkedHashMap<>();
    Map<String, String> columns = new LinkedHashMap<>();
    all.forEach(
        (name, value) -> {
          if (name.startsWith(SHEET)) {
            sheets.put(name.substring(SHEET.length()), value);
          } else if (name.startsWith(DRAWN)) {
            drawn.put(name.substring(DRAWN.length()), Integer.parseInt(value));
          } else if (name.startsWith(FILLED + " ")) {
            columns.put(name.substring(FILLED.length() + 1), value);
          }
        });
    return new Seals(
        sheets,
        drawn,
        all.getOrDefault(FILLED, ""),
        columns,
        "yes".equals(all.getOrDefault(WRITTEN, "no")));
  }
}
