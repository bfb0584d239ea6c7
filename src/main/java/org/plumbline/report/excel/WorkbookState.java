// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.plumbline.foreign.ForeignFile;

/** Whose a workbook is that lies where another is to go. */
public enum WorkbookState {
  /** Not written by Plumbline, or not readable. */
  FOREIGN,
  /** As Plumbline wrote it, with nothing of people's in it. */
  AS_WRITTEN,
  /** As Plumbline wrote it, with what people wrote in an earlier one. */
  CONTINUED,
  /** Written by Plumbline and changed since, or by a version that left no seals. */
  EDITED;

  /**
   * Looks at a file.
   *
   * @throws UncheckedIOException when it is not there or may not be read
   */
  public static WorkbookState of(Path file) {
    OldWorkbook book;
    try {
      book = OldWorkbook.read(file, file.toString());
    } catch (ForeignFile.UnreadableException e) {
      return FOREIGN;
    }
    if (book.seals().present()) {
      if (!book.untouched()) {
        return EDITED;
      }
      return unchanged(book.seals());
    }
    OldWorkbook.OldSheet log = book.sheets().get(LogSheet.NAME);
    return log == null || LogEntries.reportId(log.cells()).isEmpty() ? FOREIGN : EDITED;
  }

  /**
   * The same of a file whose every byte is known to be as Plumbline wrote it: no cell is read.
   *
   * @throws UncheckedIOException when it is not there or may not be read
   */
  public static WorkbookState ofUnchanged(Path file) {
    try {
      return unchanged(OldWorkbook.seals(file, file.toString()));
    } catch (ForeignFile.UnreadableException e) {
      return FOREIGN;
    }
  }

  private static WorkbookState unchanged(Seals seals) {
    return seals.written() ? CONTINUED : AS_WRITTEN;
  }
}
