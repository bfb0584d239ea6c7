// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import com.lowagie.text.exceptions.BadPasswordException;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.foreign.ForeignFile;
import org.plumbline.foreign.Unreadable;
import org.plumbline.report.Origin;
import org.plumbline.report.ReportFile;

/** Reads gap-report.pdf back as lines of text, each under its page and number. */
public final class PdfText {
  /** The document property that holds what the report rests on. */
  static final String ORIGIN = "PlumblineOrigin";

  /** Where a tag or decoration begins or ends: a line of its own. */
  private static final Pattern MARK =
      Pattern.compile("^(?:/\\w+ (?:<<[^>]*>> )?(?:BMC|BDC)|EMC)$", Pattern.MULTILINE);

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
    try (PdfReader reader = new PdfReader(Bounds.read(file))) {
      String origin = reader.getInfo().getOrDefault(ORIGIN, "");
      Map<String, String> lines = new LinkedHashMap<>();
      if (origin.isEmpty()) {
        // no report of ours: what its pages say, and how long that takes, is of no interest
        return new ReportFile(Optional.empty(), lines);
      }
      reader.getInfo().forEach((name, value) -> lines.put("property " + name, value));
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        List<String> onPage = page(reader, page).lines().toList();
        for (int line = 0; line < onPage.size(); line++) {
          lines.put("page " + page + ", line " + (line + 1), onPage.get(line).strip());
        }
      }
      return new ReportFile(Origin.of(origin), lines);
    }
  }

  /**
   * The text of a page, counted from 1, as it looks: with its head and foot, line by line. The
   * library would leave decoration out and join what has different tags.
   *
   * @throws IOException when the page cannot be read
   */
  public static String page(PdfReader reader, int page) throws IOException {
    String content = new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1);
    String untagged = MARK.matcher(content).replaceAll("");
    reader.setPageContent(page, untagged.getBytes(StandardCharsets.ISO_8859_1));
    return new PdfTextExtractor(reader).getTextFromPage(page);
  }
}
