// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.Noted;
import org.plumbline.store.Progress;

/**
 * The gaps of an offer, narrowed to what is asked for.
 *
 * @param rows those that fit, by due date
 * @param all how many there are
 * @param open how many of all are not settled
 * @param owners names that stand beside any of them
 * @param past what was written beside what is a gap no longer
 */
record TrackingList(
    List<TrackingList.Row> rows,
    int all,
    int open,
    Set<String> owners,
    List<TrackingList.Past> past) {
  private static final String NOBODY = "-";
  private static final String LATE = "late";
  private static final String SETTLED = "settled";
  private static final String EVERY = "all";
  private static final int SOON = 30;

  /**
   * What the address asks for.
   *
   * @param owner name, a hyphen for nobody, or empty
   * @param status code, {@code settled}, {@code all}, or empty for what is not settled
   * @param due {@code late}, {@code 30d} or empty
   * @param edit stable id of the row that is open
   * @param done stable id of the row that was open before
   */
  record Asked(
      String offer, String q, String owner, String status, String due, String edit, String done) {
    Asked {
      offer = orEmpty(offer);
      q = orEmpty(q);
      owner = orEmpty(owner);
      status = orEmpty(status);
      due = orEmpty(due);
      edit = orEmpty(edit);
      done = orEmpty(done);
    }

    static final Asked NOTHING = new Asked("", "", "", "", "", "", "");

    private static String orEmpty(@Nullable String text) {
      return text == null ? "" : text;
    }

    boolean fits(Gap gap, LocalDate today) {
      return fitsText(gap) && fitsOwner(gap) && fitsStatus(gap) && fitsDue(gap, today);
    }

    private boolean fitsText(Gap gap) {
      String words =
          gap.item().control().id()
              + " "
              + gap.item().control().title()
              + " "
              + gap.progress().note();
      return words.toLowerCase(Locale.ROOT).contains(q.strip().toLowerCase(Locale.ROOT));
    }

    private boolean fitsOwner(Gap gap) {
      String name = gap.progress().owner();
      return owner.isEmpty() || (owner.equals(NOBODY) ? name.isEmpty() : name.equals(owner));
    }

    private boolean fitsStatus(Gap gap) {
      return switch (status) {
        case "" -> !gap.settled();
        case EVERY -> true;
        case SETTLED -> gap.settled();
        default -> gap.progress().status().equals(status);
      };
    }

    private boolean fitsDue(Gap gap, LocalDate today) {
      return due.isEmpty()
          || (due.equals(LATE) ? gap.late(today) : gap.days(today) >= 0 && gap.days(today) <= SOON);
    }
  }

  /**
   * One row.
   *
   * @param missing what is not in writing, one line each
   * @param edit whether it is open for typing
   * @param typed what is in its fields
   * @param wrong what of it cannot be saved, or empty
   * @param theirs whether somebody else saved since, so that both stand in it
   */
  record Row(
      Gap gap, List<String> missing, boolean edit, Progress typed, String wrong, boolean theirs) {}

  /** What was written beside what is a gap no longer, by its number. */
  record Past(String number, Progress progress) {}

  /** A row that could not be saved as it was typed. */
  record Refused(String item, Progress typed, String wrong, boolean theirs) {}

  static TrackingList of(Audit audit, Asked asked, Optional<Refused> refused) {
    List<Gap> all = audit.gaps();
    Set<String> known = all.stream().map(g -> g.item().id()).collect(Collectors.toSet());
    String end = "/" + audit.offer().id();
    Set<String> owners = new TreeSet<>();
    all.stream().map(g -> g.progress().owner()).filter(o -> !o.isEmpty()).forEach(owners::add);
    return new TrackingList(
        all.stream()
            .filter(
                g ->
                    asked.fits(g, audit.today())
                        || asked.edit().equals(g.item().id())
                        || refused.filter(r -> r.item().equals(g.item().id())).isPresent())
            .map(g -> row(audit, g, asked, refused))
            .toList(),
        all.size(),
        (int) all.stream().filter(g -> !g.settled()).count(),
        owners,
        audit.rows().values().stream()
            .filter(r -> r.item().endsWith(end) && !r.item().startsWith(EvidenceShelf.KEY))
            .filter(r -> !r.item().startsWith(Noted.OWN))
            .filter(r -> !known.contains(r.item()))
            .map(r -> new Past(ItemKey.number(r.item()), r.progress()))
            .toList());
  }

  private static Row row(Audit audit, Gap gap, Asked asked, Optional<Refused> refused) {
    String id = gap.item().id();
    Optional<Refused> mine = refused.filter(r -> r.item().equals(id));
    return new Row(
        gap,
        audit.missing(gap.item()),
        asked.edit().equals(id) || mine.isPresent(),
        mine.map(Refused::typed).orElse(gap.progress()),
        mine.map(Refused::wrong).orElse(""),
        mine.map(Refused::theirs).orElse(false));
  }

  /** Days until the next one that is not settled is due; empty when none has a day. */
  static Optional<Long> next(Audit audit) {
    return audit.gaps().stream()
        .filter(g -> !g.settled() && g.progress().due().isPresent())
        .map(g -> g.days(audit.today()))
        .findFirst();
  }
}
