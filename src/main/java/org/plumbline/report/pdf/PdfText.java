// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import com.lowagie.text.exceptions.BadPasswordException;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.report.ForeignFile;
import org.plumbline.report.Origin;
import org.plumbline.report.ReportFile;
import org.plumbline.report.Unreadable;

/** Reads gap-report.pdf back as lines of text, each under its page and number. */
public final class PdfText {
  /** The document property that holds what the report rests on. */
  static final String ORIGIN = "PlumblineOrigin";

  private PdfText() {}

  /**
   * Reads the file.
   *
   * @throws IOException when it cannot be read or is not a PDF
   */
  public static ReportFile read(Path file) throws IOException {
    return ForeignFile.read(
        Unreadable.NO_PDF,
        () -> {
          try {
            return lines(file);
          } catch (BadPasswordException e) {
            throw new ForeignFile.UnreadableException(Unreadable.ENCRYPTED_PDF);
          }
        });
  }

  private static ReportFile lines(Path file) throws IOException {
    try (PdfReader reader = new PdfReader(Files.readAllBytes(file))) {
      String origin = reader.getInfo().getOrDefault(ORIGIN, "");
      Map<String, String> lines = new LinkedHashMap<>();
      reader.getInfo().forEach((name, value) -> lines.put("property " + name, value));
      PdfTextExtractor text = new PdfTextExtractor(reader);
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        List<String> onPage = text.getTextFromPage(page).lines().toList();
        for (int line = 0; line < onPage.size(); line++) {
          lines.put("page " + page + ", line " + (line + 1), onPage.get(line).strip());
        }
      }
      return new ReportFile(origin.isEmpty() ? Optional.empty() : Origin.of(origin), lines);
    }
  }
}
