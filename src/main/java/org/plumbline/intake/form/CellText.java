// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** What a cell says, as text that the readers of files take. */
final class CellText {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private CellText() {}

  /** The text of a cell; empty optional for a formula without a value. */
  static Optional<String> of(Cell cell) {
    if (cell.getCellType() == CellType.FORMULA
        && cell instanceof XSSFCell written
        && written.getRawValue() == null) {
      return Optional.empty(); // never reckoned
    }
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> Optional.of(cell.getRichStringCellValue().getString().strip());
      case NUMERIC -> Optional.of(number(cell));
      case BOOLEAN -> Optional.of(cell.getBooleanCellValue() ? "yes" : "no");
      case ERROR -> Optional.empty();
      default -> Optional.of("");
    };
  }

  /** A day; a year typed alone into a cell for days is a year. */
  private static String number(Cell cell) {
    double value = cell.getNumericCellValue();
    boolean year = value == Math.rint(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
    if (DateUtil.isCellDateFormatted(cell) && !year) {
      LocalDateTime day = cell.getLocalDateTimeCellValue();
      if (day != null) {
        return day.toLocalDate().toString();
      }
    }
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** How texts are compared: without capital letters, a full stop, or kinds of blanks and marks. */
  static String plain(String text) {
    return text.strip()
        .toLowerCase(Locale.ROOT)
        .replace('\u00a0', ' ')
        .replaceAll("[“”]", "\"")
        .replaceAll("[’‘]", "'")
        .replaceAll("\\s+", " ")
        .replaceAll("\\.$", "");
  }
}
