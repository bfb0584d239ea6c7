// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.grid;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Tables of separated values: comma, semicolon, tabulator or bar, as the file itself shows. */
final class CsvGrid {
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
  private static final String SAYS = "sep=";
  private static final int LOOKED_AT = 60;

  private CsvGrid() {}

  static Grid read(String text) throws IOException {
    Limits limits = new Limits();
    boolean says =
        text.regionMatches(true, 0, SAYS, 0, SAYS.length()) && text.length() > SAYS.length();
    String body = text;
    int before = 0;
    char separator = says ? text.charAt(SAYS.length()) : separator(text);
    if (says) {
      int end = text.indexOf('\n');
      body = end < 0 ? "" : text.substring(end + 1);
      before = 1;
    }
    SheetLines lines = new SheetLines("", limits);
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(false)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(body), format)) {
      long line = parser.getCurrentLineNumber();
      for (CSVRecord record : parser) {
        lines.add((int) line + 1 + before, false, record.toList());
        line = parser.getCurrentLineNumber();
      }
    }
    return new Grid(Grid.Form.CSV, false, List.of(lines.sheet(false)));
  }

  /** The sign that most of the first lines hold equally often, outside quotation marks. */
  private static char separator(String text) {
    List<String> lines = text.lines().filter(l -> !l.isBlank()).limit(LOOKED_AT).toList();
    char best = ',';
    long most = 0;
    for (char sign : SEPARATORS) {
      List<Long> counts = lines.stream().map(l -> count(l, sign)).filter(n -> n > 0).toList();
      long usual =
          counts.stream()
              .mapToLong(n -> counts.stream().filter(n::equals).count() * Math.min(n, 3))
              .max()
              .orElse(0);
      if (usual > most) {
        most = usual;
        best = sign;
      }
    }
    return best;
  }

  private static long count(String line, char sign) {
    return line.replaceAll("\"[^\"]*\"", "").chars().filter(c -> c == sign).count();
  }
}
