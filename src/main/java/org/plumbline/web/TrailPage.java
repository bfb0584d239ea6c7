// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.store.Organizations;
import org.plumbline.store.Trail;
import org.plumbline.store.TrailAction;
import org.plumbline.store.TrailEntry;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did what, when, and whether the chain of entries is whole. */
@Page
class TrailPage {
  private static final int MOST = 100;

  private final Office office;
  private final Desk desk;
  private final Showing showing;
  private final Trail trail;

  private final Organizations organizations;
  private final TrackingStatuses statuses;

  TrailPage(
      Office office,
      Desk desk,
      Showing showing,
      Trail trail,
      Organizations organizations,
      TrackingStatuses statuses) {
    this.organizations = organizations;
    this.statuses = statuses;
    this.office = office;
    this.desk = desk;
    this.showing = showing;
    this.trail = trail;
  }

  /** One entry as a person reads it. */
  record Line(TrailEntry entry, String who, String did, String subject, String from, String to) {
    private static final int LONG = 40;
    private static final int SHORT = 12;

    public LocalDate day() {
      return entry.at().atZone(ZoneOffset.UTC).toLocalDate();
    }

    public String time() {
      return entry
          .at()
          .atZone(ZoneOffset.UTC)
          .toLocalTime()
          .truncatedTo(ChronoUnit.SECONDS)
          .toString();
    }

    public String before() {
      return cut(from);
    }

    public String after() {
      return cut(to);
    }

    /** Hashes are long; their first letters tell them apart. */
    private static String cut(String text) {
      return text.length() > LONG && text.matches("[0-9a-f]+") ? text.substring(0, SHORT) : text;
    }
  }

  @GetMapping("/o/{slug}/trail")
  String trail(
      @PathVariable String slug,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "") String q,
      Model model) {
    Standing standing = desk.standing(slug);
    Trail.Check check = trail.check(slug);
    int at = Math.max(1, Math.min(page, 1 + (check.entries() - 1) / MOST));
    showing.of(
        model,
        standing,
        "trail",
        office.say(AuditWord.TRAIL_TITLE, check.entries(), check.holds() ? "yes" : "no"));
    List<TrailEntry> entries =
        q.isBlank()
            ? trail.entries(slug, (at - 1) * MOST, MOST)
            : trail.entries(slug, 0, check.entries());
    Map<String, String> editions = new HashMap<>();
    organizations.editions(slug).forEach(e -> editions.put(Integer.toString(e.number()), e.what()));
    model.addAttribute("slug", slug);
    model.addAttribute(
        "lines", entries.stream().map(e -> line(e, editions)).filter(l -> fits(l, q)).toList());
    model.addAttribute("check", check);
    model.addAttribute(
        "broken",
        check.broken().isPresent()
            ? office.say(
                AuditWord.TRAIL_BROKEN, check.broken().getAsInt(), check.broken().getAsInt() - 1)
            : null);
    model.addAttribute("page", at);
    model.addAttribute("pages", q.isBlank() ? 1 + (check.entries() - 1) / MOST : 1);
    model.addAttribute("q", q);
    return "trail";
  }

  private static boolean fits(Line line, String q) {
    String all = String.join(" ", line.did(), line.who(), line.subject(), line.from(), line.to());
    return all.toLowerCase(Locale.ROOT).contains(q.strip().toLowerCase(Locale.ROOT));
  }

  private Line line(TrailEntry entry, Map<String, String> editions) {
    Optional<TrailAction> known = action(entry.action());
    // a chain that somebody broke is shown as it stands
    boolean edition =
        known.filter(TrailAction.EDITION_SAVED::equals).isPresent()
            && entry.subject().matches("\\d{1,9}");
    String what = edition ? editions.getOrDefault(entry.subject(), "") : "";
    return new Line(
        entry,
        office.name(entry.who()),
        did(entry.action(), office) + (what.isEmpty() ? "" : ": " + what),
        edition
            ? office.say(AuditWord.TRAIL_EDITION, Integer.parseInt(entry.subject()))
            : ItemKey.said(entry.subject(), office),
        value(known, entry.before()),
        value(known, entry.after()));
  }

  private static Optional<TrailAction> action(String code) {
    return Arrays.stream(TrailAction.values()).filter(a -> a.code().equals(code)).findFirst();
  }

  /** What was done, in words; the code itself of what is not known. */
  static String did(String code, Office office) {
    return action(code).map(a -> office.say(a)).orElse(code);
  }

  /** What stood there or stands there, as a person reads it. */
  private String value(Optional<TrailAction> action, String text) {
    if (text.isEmpty() || action.isEmpty()) {
      return text;
    }
    return switch (action.get()) {
      case TRACKING_STATUS -> statuses.word(text);
      case TRACKING_DUE -> day(text);
      default -> text;
    };
  }

  private String day(String text) {
    try {
      return office.say(AuditWord.TRAIL_DAY, LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return text;
    }
  }
}
