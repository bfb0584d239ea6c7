// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.assessment.Assessment;
import org.plumbline.phrase.Key;
import org.plumbline.problem.Problems;
import org.plumbline.report.excel.TrackingReader;
import org.plumbline.report.tracking.Kept;
import org.plumbline.report.tracking.Marked;
import org.plumbline.report.tracking.OldTracking;
import org.plumbline.report.tracking.Status;
import org.plumbline.report.tracking.Tracking;
import org.plumbline.report.tracking.Typed;
import org.plumbline.wording.Words;

/**
 * What people wrote beside open items elsewhere than in a workbook, on its way into one and back.
 *
 * @param entries by the key of the workbook
 */
public record Tracked(Map<String, Entry> entries) {
  public static final Tracked NOTHING = new Tracked(Map.of());

  public Tracked {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  /** The column of a workbook that has no place for where the proof is. */
  enum Column implements Key {
    EVIDENCE;

    @Override
    public String key() {
      return Key.spelled("tracked", this);
    }

    @Override
    public List<String> arguments() {
      return List.of();
    }
  }

  /**
   * What stands beside one item.
   *
   * @param status code of a status, or a word of somebody's own
   * @param evidence where the proof is
   */
  public record Entry(
      String owner, Optional<LocalDate> due, String status, String note, String evidence) {}

  /** The open items of an assessment with these entries. */
  Tracking of(Assessment assessment, Words words) {
    String column = words.say(Column.EVIDENCE);
    Map<String, Kept> kept = new LinkedHashMap<>();
    entries.forEach((id, entry) -> kept.put(id, kept(entry, column)));
    boolean proofs = entries.values().stream().anyMatch(e -> !e.evidence().isEmpty());
    return Tracking.of(assessment, kept, proofs ? List.of(column) : List.of());
  }

  private static Kept kept(Entry entry, String column) {
    return new Kept(
        entry.owner(),
        Status.of(entry.status())
            .map(Marked::as)
            .orElseGet(() -> new Marked<>(Optional.empty(), entry.status())),
        entry.due(),
        "",
        entry.note(),
        entry.evidence().isEmpty() ? Map.of() : Map.of(column, new Typed.Text(entry.evidence())));
  }

  /**
   * The entries of a workbook that was taken out and worked on.
   *
   * @return empty when it is no report of ours; the problems say why
   */
  public static Optional<Tracked> read(Path file, Words words, Problems problems) {
    return TrackingReader.read(file, String.valueOf(file.getFileName()), words, problems)
        .map(old -> of(old, words));
  }

  /**
   * The entries of a workbook that was worked on. A status that is none of the list, and what
   * stands in place of a day, are told in the note.
   */
  static Tracked of(OldTracking old, Words words) {
    String column = words.say(Column.EVIDENCE);
    Map<String, Entry> out = new LinkedHashMap<>();
    old.items().forEach((id, item) -> out.put(id, entry(item.kept(), column)));
    return new Tracked(out);
  }

  private static Entry entry(Kept kept, String column) {
    StringBuilder note = new StringBuilder(kept.notes());
    kept.own().forEach((head, typed) -> append(note, head, head.equals(column) ? "" : text(typed)));
    append(note, "", kept.dueText());
    String status = kept.status().known().map(Status::code).orElse(Status.OPEN.code());
    append(note, "", kept.status().known().isPresent() ? "" : kept.status().text());
    Typed proof = kept.own().get(column);
    return new Entry(
        kept.owner(), kept.due(), status, note.toString(), proof == null ? "" : text(proof));
  }

  private static void append(StringBuilder note, String head, String text) {
    if (!text.isBlank()) {
      note.append(note.isEmpty() ? "" : "\n")
          .append(head.isEmpty() ? "" : head + ": ")
          .append(text);
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
