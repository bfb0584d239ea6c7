// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.store.Frozen;
import org.plumbline.store.Trail;
import org.plumbline.store.TrailAction;
import org.plumbline.store.TrailEntry;
import org.springframework.stereotype.Component;

/** What people wrote beside the requirements of an offer between two assessments, by the trail. */
@Component
class TrackedSince {
  private static final int PAGE = 500;

  /** Of the trail, so many entries are looked through; older ones are in the trail itself. */
  private static final int MOST = 10_000;

  private static final List<TrailAction> TOLD =
      List.of(
          TrailAction.TRACKING_STATUS,
          TrailAction.TRACKING_OWNER,
          TrailAction.TRACKING_DUE,
          TrailAction.TRACKING_NOTE,
          TrailAction.TRACKING_EVIDENCE);

  private final Office office;
  private final Trail trail;
  private final TrackingStatuses statuses;

  TrackedSince(Office office, Trail trail, TrackingStatuses statuses) {
    this.office = office;
    this.trail = trail;
    this.statuses = statuses;
  }

  /** What stood in one field at the start, and what stands there at the end. */
  private record Moved(String from, String to) {}

  /** One field of one item. */
  private record Field(String item, TrailAction action) {}

  /**
   * Rows of requirements beside which something was written, by number.
   *
   * @param codes verdict of each by its key, as it stands at the end
   */
  List<Differences.Row> rows(
      Audit audit, Frozen from, Optional<Frozen> to, Map<String, String> codes) {
    Map<String, List<String>> said = new TreeMap<>();
    Map<Field, Moved> moves = moves(audit, from, to);
    for (TrailAction action : TOLD) {
      moves.forEach(
          (field, moved) -> {
            boolean tells = !moved.from().equals(moved.to()) || silent(action);
            if (field.action() == action && tells) {
              said.computeIfAbsent(field.item(), i -> new ArrayList<>()).add(say(field, moved));
            }
          });
    }
    List<Differences.Row> out = new ArrayList<>();
    said.forEach(
        (item, lines) ->
            AuditDesk.item(audit.standing(), item)
                .ifPresent(
                    i -> {
                      String code = codes.getOrDefault(item, "");
                      out.add(
                          new Differences.Row(
                              i.control().framework(),
                              i.control().id(),
                              i.control().title(),
                              code,
                              code,
                              String.join(" ", lines),
                              List.of(Causes.TRACKING)));
                    }));
    return out;
  }

  private Map<Field, Moved> moves(Audit audit, Frozen from, Optional<Frozen> to) {
    String end = "/" + audit.offer().id();
    Map<Field, Moved> out = new LinkedHashMap<>();
    boolean within = to.isEmpty();
    for (int skip = 0; skip < MOST; skip += PAGE) {
      List<TrailEntry> page = trail.entries(audit.slug(), skip, PAGE);
      for (TrailEntry each : page) {
        if (made(each, from)) {
          return out;
        }
        within |= to.filter(t -> made(each, t)).isPresent();
        if (within && each.subject().endsWith(end)) {
          // the newest comes first: an older one only tells where it began
          action(each.action())
              .ifPresent(
                  a ->
                      out.merge(
                          new Field(each.subject(), a),
                          new Moved(each.before(), each.after()),
                          (newer, older) -> new Moved(older.from(), newer.to())));
        }
      }
      if (page.size() < PAGE) {
        return out;
      }
    }
    return out;
  }

  private static boolean made(TrailEntry entry, Frozen assessment) {
    return entry.action().equals(TrailAction.ASSESSMENT_MADE.code())
        && entry.subject().equals(assessment.id());
  }

  private static Optional<TrailAction> action(String code) {
    return TOLD.stream().filter(a -> a.code().equals(code)).findFirst();
  }

  /** Of these the trail only tells that they changed. */
  private static boolean silent(TrailAction action) {
    return action == TrailAction.TRACKING_NOTE || action == TrailAction.TRACKING_EVIDENCE;
  }

  private String say(Field field, Moved moved) {
    String name = field.action().code().replaceFirst("^tracking-", "");
    return office.say(
        AuditWord.TRACKED,
        name,
        value(field.action(), moved.from()),
        value(field.action(), moved.to()));
  }

  private String value(TrailAction action, String text) {
    if (text.isEmpty()) {
      return "none";
    }
    return switch (action) {
      case TRACKING_STATUS -> statuses.word(text);
      case TRACKING_DUE -> office.say(AuditWord.TRAIL_DAY, LocalDate.parse(text));
      default -> text;
    };
  }
}
