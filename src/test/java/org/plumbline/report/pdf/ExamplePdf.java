// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.cli.Cli;

/** The PDF of an example as the command line writes it. */
final class ExamplePdf {
  private ExamplePdf() {}

  /** Writes gap-report.pdf; an empty name is the run without a folder. */
  static Path write(String example, Path out) {
    return writeFolder(example.isEmpty() ? null : Path.of("examples", example), out);
  }

  static Path writeFolder(Path folder, Path out) {
    List<String> words = new ArrayList<>(List.of("evaluate"));
    if (folder != null) {
      words.add(folder.toString());
    }
    words.addAll(List.of("--out", out.toString(), "--formats", "pdf", "--date", "2026-11-24"));
    StringWriter err = new StringWriter();
    int code =
        Cli.run(
            Path.of(""),
            Clock.systemUTC(),
            new PrintWriter(new StringWriter()),
            new PrintWriter(err, true),
            words.toArray(String[]::new));
    assertEquals(0, code, err.toString());
    return out.resolve("gap-report.pdf");
  }

  /** The text of all pages. */
  static String text(Path pdf) throws IOException {
    StringBuilder all = new StringBuilder();
    try (PdfReader reader = new PdfReader(Files.readAllBytes(pdf))) {
      PdfTextExtractor text = new PdfTextExtractor(reader);
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        all.append(text.getTextFromPage(page)).append('\n');
      }
    }
    return all.toString();
  }
}
