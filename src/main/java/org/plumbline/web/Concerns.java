// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.catalogue.Designation;
import org.plumbline.catalogue.Framework;
import org.plumbline.report.tracking.Status;
import org.plumbline.report.view.ControlView;
import org.plumbline.store.Progress;
import org.plumbline.store.StaleException;
import org.plumbline.store.Tracking;
import org.plumbline.web.access.Caller;
import org.springframework.stereotype.Component;

/**
 * Duties of which the organization says that they do not concern it. The reason is kept beside the
 * duty; the answer stays what it is, since only a rule or a fact takes a duty away.
 */
@Component
class Concerns {
  private static final int SHORTEST = 10;
  private static final int LONGEST = 1500;

  private final Office office;
  private final Tracking tracking;

  Concerns(Office office, Tracking tracking) {
    this.office = office;
    this.tracking = tracking;
  }

  /**
   * What the form sends.
   *
   * @param instead what is done in its place
   */
  record Sent(String item, int seen, String reason, String instead) {
    Sent {
      item = orEmpty(item);
      reason = orEmpty(reason);
      instead = orEmpty(instead);
    }

    private static String orEmpty(@Nullable String text) {
      return text == null ? "" : text;
    }

    static final Sent NOTHING = new Sent("", 0, "", "");
  }

  /**
   * One duty to say it of.
   *
   * @param law what each rule behind it asks of whoever leaves it out
   * @param instead whether something has to be done in its place
   */
  record Asked(OwnDuties.Line line, List<String> law, boolean instead) {}

  /** Whether somebody has said so of an act. */
  static boolean said(Progress progress) {
    return progress.status().equals(Status.ACCEPTED.code()) && !progress.note().isEmpty();
  }

  Asked asked(OwnDuties.Line line) {
    Map<String, String> law = new LinkedHashMap<>();
    boolean instead = false;
    for (ControlView control : line.act().controls()) {
      boolean addressable = control.designation().equals(Designation.ADDRESSABLE.spelling());
      instead |= addressable;
      String kind = regime(control.framework());
      if (!control.designation().isEmpty()) {
        kind += "-" + control.designation();
      }
      String code = kind;
      law.computeIfAbsent(code, k -> office.say(ConcernWord.LAW, k));
    }
    return new Asked(line, List.copyOf(law.values()), instead);
  }

  private String regime(String framework) {
    return office.library().workspace().everyFramework().stream()
        .filter(f -> f.id().equals(framework))
        .map(Framework::regime)
        .map(r -> r.id())
        .findFirst()
        .orElse(framework);
  }

  /** What is wrong with what was sent. */
  List<Wrong> wrong(Asked asked, Sent sent) {
    List<Wrong> out = new ArrayList<>();
    if (sent.reason().strip().length() < SHORTEST) {
      out.add(Wrong.of("reason", office.say(ConcernWord.NO_REASON)));
    }
    if (asked.instead() && sent.instead().strip().length() < SHORTEST) {
      out.add(Wrong.of("instead", office.say(ConcernWord.NO_INSTEAD)));
    }
    if (sent.reason().length() > LONGEST || sent.instead().length() > LONGEST) {
      out.add(Wrong.of("reason", office.say(ConcernWord.TOO_LONG, LONGEST)));
    }
    return out;
  }

  /**
   * Keeps the reason beside the duty.
   *
   * @throws StaleException when somebody else saved since
   */
  void save(String slug, Asked asked, Sent sent) {
    String instead = asked.instead() ? line(sent.instead()) : "";
    String note =
        office.say(ConcernWord.NOTE, line(sent.reason()), instead.isEmpty() ? "none" : instead);
    put(slug, asked.line(), sent.seen(), Status.ACCEPTED.code(), note);
  }

  private static String line(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** Takes it back; the reason stays in the trail of what was done. */
  void takeBack(String slug, OwnDuties.Line line, int seen) {
    put(slug, line, seen, Progress.UNTOUCHED.status(), "");
  }

  private void put(String slug, OwnDuties.Line line, int seen, String status, String note) {
    Progress old = line.progress();
    tracking.save(
        slug,
        line.key(),
        seen,
        new Progress(old.owner(), old.due(), status, note, old.evidence()),
        Caller.who());
  }

  /** The line of an act among all. */
  static Optional<OwnDuties.Line> line(List<OwnDuties.Group> groups, String item) {
    return groups.stream()
        .flatMap(g -> g.lines().stream())
        .filter(l -> l.key().equals(item))
        .findFirst();
  }
}
