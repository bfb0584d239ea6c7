// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.cli.CommandLineRun;

/**
 * The PDF of a folder as the command line writes it.
 *
 * @param said what went to standard error
 */
record ExamplePdf(Path pdf, String said) {

  /** Writes it; without a folder it is that of the support models. */
  static ExamplePdf of(Path folder, Path out, String... more) {
    List<String> words = new ArrayList<>(List.of("evaluate"));
    if (folder != null) {
      words.add(folder.toString());
    }
    words.addAll(List.of("--out", out.toString(), "--formats", "pdf", "--date", "2026-11-24"));
    words.addAll(List.of(more));
    CommandLineRun run = CommandLineRun.of(words.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    return new ExamplePdf(
        out.resolve(more.length > 0 ? "decision.pdf" : "gap-report.pdf"), run.err());
  }

  /** The text of all pages. */
  static String text(Path pdf) throws IOException {
    StringBuilder all = new StringBuilder();
    try (PdfReader reader = new PdfReader(Files.readAllBytes(pdf))) {
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        all.append(page(reader, page)).append('\n');
      }
    }
    return all.toString();
  }

  static String page(PdfReader reader, int page) throws IOException {
    return PdfText.page(reader, page);
  }
}
