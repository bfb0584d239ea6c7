// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.Origin;
import org.plumbline.report.ReportFile;
import org.plumbline.report.json.JsonReader;

/**
 * An assessment read back from its JSON.
 *
 * @param origin what it rests on
 * @param cells each requirement under each arrangement, by the key of the workbook
 */
public record FrozenReport(Origin origin, Map<String, Cell> cells) {
  public FrozenReport {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /**
   * One requirement as it was judged.
   *
   * @param note why, in sentences
   */
  public record Cell(
      String framework,
      String control,
      String title,
      String arrangement,
      Verdict verdict,
      String note) {

    public String key() {
      return framework + "/" + control + "/" + arrangement;
    }
  }

  /**
   * Reads the JSON of an assessment.
   *
   * @throws UncheckedIOException when it is none of ours
   */
  public static FrozenReport of(byte[] json) {
    try {
      ReportFile file = JsonReader.read(json);
      Origin origin = file.origin().orElseThrow(() -> new IOException("no report"));
      Map<String, Cell> cells = new LinkedHashMap<>();
      Map<String, String> parts = file.parts();
      for (int i = 0; parts.containsKey("/cells/" + i + "/control"); i++) {
        Cell cell = cell(parts, "/cells/" + i + "/");
        cells.put(cell.key(), cell);
      }
      return new FrozenReport(origin, cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Cell cell(Map<String, String> parts, String at) {
    return new Cell(
        parts.getOrDefault(at + "framework", ""),
        parts.getOrDefault(at + "control", ""),
        parts.getOrDefault(at + "title", ""),
        parts.getOrDefault(at + "engagement", ""),
        Verdict.valueOf(parts.getOrDefault(at + "verdict", Verdict.UNASSIGNED.name())),
        parts.getOrDefault(at + "note", ""));
  }
}
