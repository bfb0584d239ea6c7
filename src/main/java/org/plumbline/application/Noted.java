// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.assessment.Assessment;
import org.plumbline.phrase.Key;
import org.plumbline.report.tracking.Beside;
import org.plumbline.report.tracking.Kept;
import org.plumbline.report.tracking.Marked;
import org.plumbline.report.tracking.OwnDuty;
import org.plumbline.report.tracking.RecordFile;
import org.plumbline.report.tracking.Status;
import org.plumbline.report.tracking.Tracking;
import org.plumbline.report.tracking.Typed;
import org.plumbline.wording.Words;

/**
 * What is kept beside an open item outside any report, as sheet {@code Tracking} shows it.
 *
 * @param owner who sees to it, or empty
 * @param due day by which it is to be done
 * @param status code of a {@link Status}, such as {@code in-progress}
 * @param notes free text, or empty
 * @param evidence where the proof is, or empty
 */
public record Noted(
    String owner, Optional<LocalDate> due, String status, String notes, String evidence) {

  /**
   * Begins the keys of acts that stay with the organization; the key of sheet {@code Yours}
   * follows.
   */
  public static final String OWN = "yours/";

  /** Begins the keys of records that somebody asks for; their kind and the offer follow. */
  public static final String RECORD = "evidence/";

  /** The heading of a column that the sheet does not have by itself. */
  enum Column implements Key {
    EVIDENCE;

    @Override
    public String key() {
      return Key.spelled("noted", this);
    }

    @Override
    public List<String> arguments() {
      return List.of();
    }
  }

  /** Codes of all statuses. */
  public static List<String> statuses() {
    return Arrays.stream(Status.values()).map(Status::code).toList();
  }

  /** The open items of an assessment with what is noted beside them, by key. */
  static Tracking beside(Assessment assessment, Map<String, Noted> noted, Words words) {
    String proof = words.say(Column.EVIDENCE);
    Map<String, Kept> kept = new LinkedHashMap<>();
    noted.forEach((item, each) -> kept.put(item, each.kept(proof)));
    boolean proofs =
        noted.entrySet().stream()
            .anyMatch(n -> !n.getKey().startsWith(RECORD) && !n.getValue().evidence().isEmpty());
    return Tracking.of(
        assessment,
        kept,
        proofs ? List.of(proof) : List.of(),
        beside(new Tracked(noted), assessment, words));
  }

  private static Beside beside(Tracked tracked, Assessment assessment, Words words) {
    Map<Beside.Page, Map<String, Beside.Entry>> pages = new EnumMap<>(Beside.Page.class);
    pages.put(Beside.Page.YOURS, OwnDuty.rows(tracked.own(), words));
    List<String> offers = assessment.engagements().stream().map(e -> e.id()).toList();
    pages.put(Beside.Page.EVIDENCE, RecordFile.rows(tracked.records(offers), words));
    pages.values().removeIf(Map::isEmpty);
    return new Beside(pages);
  }

  private Kept kept(String proof) {
    Optional<Status> known = Status.of(status);
    return new Kept(
        owner,
        new Marked<>(known, known.isPresent() ? "" : status),
        due,
        "",
        notes,
        evidence.isEmpty() ? Map.of() : Map.of(proof, new Typed.Text(evidence)));
  }
}
