// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.problem.Problems;
import org.plumbline.report.excel.TrackingReader;
import org.plumbline.report.tracking.Kept;
import org.plumbline.report.tracking.OldTracking;
import org.plumbline.report.tracking.OwnDuty;
import org.plumbline.report.tracking.RecordFile;
import org.plumbline.report.tracking.Status;
import org.plumbline.report.tracking.Typed;
import org.plumbline.wording.Words;

/**
 * What people wrote beside open items elsewhere than in a workbook, on its way into one and back.
 *
 * @param entries by the key of the workbook
 */
public record Tracked(Map<String, Noted> entries) {
  public static final Tracked NOTHING = new Tracked(Map.of());

  public Tracked {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  /**
   * The entries of a workbook that was taken out and worked on. A status that is none of the list,
   * columns of somebody's own, and what stands in place of a day, are told in the note.
   *
   * @return empty when it is no report of ours; the problems say why
   */
  public static Optional<Tracked> read(Path file, Words words, Problems problems) {
    return TrackingReader.read(file, String.valueOf(file.getFileName()), words, problems)
        .map(old -> of(old, words));
  }

  private static Tracked of(OldTracking old, Words words) {
    String proof = words.say(Noted.Column.EVIDENCE);
    Map<String, Noted> out = new LinkedHashMap<>();
    old.items().forEach((id, item) -> out.put(id, noted(item.kept(), proof)));
    OwnDuty.in(old.beside(), words)
        .forEach(
            (act, duty) ->
                out.put(
                    Noted.OWN + act,
                    new Noted(duty.who(), duty.due(), Status.OPEN.code(), "", "")));
    return new Tracked(out);
  }

  /** Who sees to the acts that stay with the organization, by key of the act. */
  public Map<String, OwnDuty> own() {
    Map<String, OwnDuty> out = new LinkedHashMap<>();
    entries.forEach(
        (key, noted) -> {
          if (key.startsWith(Noted.OWN)) {
            out.put(key.substring(Noted.OWN.length()), new OwnDuty(noted.owner(), noted.due()));
          }
        });
    return out;
  }

  /**
   * Where the records are, by kind; of one that is kept of several offers the first that is named.
   *
   * @param offers ids of those the report is about
   */
  Map<String, RecordFile> records(List<String> offers) {
    Map<String, RecordFile> out = new LinkedHashMap<>();
    for (String offer : offers) {
      entries.forEach(
          (key, noted) -> {
            String end = "/" + offer;
            if (key.startsWith(Noted.RECORD) && key.endsWith(end)) {
              boolean closed = noted.status().equals(Status.CLOSED.code());
              out.putIfAbsent(
                  key.substring(Noted.RECORD.length(), key.length() - end.length()),
                  new RecordFile(noted.evidence(), closed ? Optional.empty() : noted.due()));
            }
          });
    }
    return out;
  }

  private static Noted noted(Kept kept, String proof) {
    StringBuilder notes = new StringBuilder(kept.notes());
    kept.own().forEach((head, typed) -> append(notes, head, head.equals(proof) ? "" : text(typed)));
    append(notes, "", kept.dueText());
    append(notes, "", kept.status().known().isPresent() ? "" : kept.status().text());
    String status = kept.status().known().map(Status::code).orElse(Status.OPEN.code());
    Typed evidence = kept.own().get(proof);
    return new Noted(
        kept.owner(), kept.due(), status, notes.toString(), evidence == null ? "" : text(evidence));
  }

  private static void append(StringBuilder notes, String head, String text) {
    if (!text.isBlank()) {
      notes.append(notes.isEmpty() ? "" : "\n");
      notes.append(head.isEmpty() ? "" : head + ": ").append(text);
    }
  }

  private static String text(Typed typed) {
    if (typed instanceof Typed.Text text) {
      return text.text();
    }
    return typed instanceof Typed.Number number
        ? number.digits()
        : ((Typed.Day) typed).date().toString();
  }
}
