// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.tracking;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.wording.Words;

/**
 * Where a record is that somebody asks for, as people wrote it beside the list of records.
 *
 * @param file names, links or places; or empty
 * @param due day by which it is to come; empty where it has come or nobody set one
 */
public record RecordFile(String file, Optional<LocalDate> due) {

  /** These as rows of that list, by kind of record; those without anything are left out. */
  public static Map<String, Beside.Entry> rows(Map<String, RecordFile> records, Words words) {
    Map<String, Beside.Entry> rows = new LinkedHashMap<>();
    records.forEach((key, record) -> rows.put(key, new Beside.Entry("", record.typed(words))));
    rows.values().removeIf(row -> row.typed().isEmpty());
    return rows;
  }

  private Map<String, Typed> typed(Words words) {
    Map<String, Typed> out = new LinkedHashMap<>();
    if (!file.isEmpty()) {
      out.put(words.say(TypedHeading.FILE), new Typed.Text(file));
    }
    due.ifPresent(day -> out.put(words.say(TypedHeading.NEXT_DUE), new Typed.Day(day)));
    return out;
  }
}
