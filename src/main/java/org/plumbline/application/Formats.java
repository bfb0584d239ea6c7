// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.report.excel.WorkbookFormat;
import org.plumbline.report.format.Format;
import org.plumbline.report.json.JsonFormat;
import org.plumbline.report.pdf.PdfFormat;

/** The forms a report can have; a new one is one more line in {@link #shipped}. */
public record Formats(List<Format> all) {
  public Formats {
    all = List.copyOf(all);
  }

  /** Those of the program. */
  public static Formats shipped() {
    return new Formats(List.of(new WorkbookFormat(), new PdfFormat(), new JsonFormat()));
  }

  public List<String> names() {
    return all.stream().map(Format::name).toList();
  }

  /** The format of this name, whatever its case. */
  public Optional<Format> named(String name) {
    return all.stream().filter(f -> f.name().equalsIgnoreCase(name)).findFirst();
  }

  /**
   * The format of a file by the ending of its name.
   *
   * @throws UnknownWordException when no format has this ending
   */
  public Format of(Path file) {
    String name = String.valueOf(file.getFileName());
    return all.stream()
        .filter(f -> name.toLowerCase(Locale.ROOT).endsWith("." + f.name()))
        .findFirst()
        .orElseThrow(
            () ->
                new UnknownWordException(
                    Named.FORMAT, name, names().stream().map(n -> "." + n).toList()));
  }
}
