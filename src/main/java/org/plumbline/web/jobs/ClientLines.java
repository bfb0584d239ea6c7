// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.jobs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.application.Clients;
import org.plumbline.report.portfolio.Client;
import org.plumbline.report.portfolio.Shared;
import org.plumbline.store.Assessments;
import org.plumbline.store.Organization;
import org.plumbline.store.Organizations;
import org.plumbline.store.Standings;
import org.plumbline.store.Store;
import org.plumbline.store.Tracking;
import org.plumbline.web.access.Rights;
import org.springframework.stereotype.Component;

/** Every organization that the caller may read, with what it needs; what is worst comes first. */
@Component
public final class ClientLines {
  /** So few are judged while somebody waits for the page. */
  private static final int AT_ONCE = 4;

  private final Organizations organizations;
  private final Standings standings;
  private final Tracking tracking;
  private final Assessments assessments;
  private final PortfolioWork work;
  private final Ground ground;
  private final Rights rights;

  public ClientLines(Store store, PortfolioWork work, Ground ground, Rights rights) {
    this.organizations = store.organizations();
    this.standings = store.standings();
    this.tracking = store.tracking();
    this.assessments = store.assessments();
    this.work = work;
    this.ground = ground;
    this.rights = rights;
  }

  /**
   * An organization.
   *
   * @param standing where it stood when it was last judged; empty: never
   * @param current whether it was judged as it is now
   * @param waiting what is tracked and open
   * @param assessed the day its newest frozen assessment speaks of
   */
  public record Line(
      Organization organization,
      Optional<Standings.Line> standing,
      boolean current,
      Optional<Tracking.Waiting> waiting,
      Optional<LocalDate> assessed) {

    public Optional<LocalDate> next() {
      return waiting.flatMap(Tracking.Waiting::next);
    }

    /** Official number of the item that nobody has touched for longest; empty for a record. */
    public String oldest() {
      String item = waiting.map(Tracking.Waiting::oldest).orElse("");
      String[] parts = item.split("/");
      return item.startsWith("evidence/") || parts.length < 3 ? "" : parts[1];
    }

    public Optional<Instant> since() {
      return waiting.map(Tracking.Waiting::since);
    }

    public boolean late(LocalDate today) {
      return next().filter(today::isAfter).isPresent();
    }

    public boolean unread() {
      return standing.filter(s -> s.open() == Standings.Line.UNREAD).isPresent();
    }

    /** Duties of the best offer that nobody is bound to; 0 where nothing is known. */
    public int open() {
      return Math.max(0, standing.map(Standings.Line::open).orElse(0));
    }

    /** Whether somebody has something to do here. */
    public boolean needs(LocalDate today) {
      return late(today) || unread() || open() > 0;
    }

    /** Whether it has an offer of this provider. */
    public boolean has(String provider) {
      return standing.filter(s -> s.providers().contains(provider)).isPresent();
    }

    static Comparator<Line> worstFirst(LocalDate today) {
      return Comparator.comparing((Line l) -> !l.late(today))
          .thenComparing(l -> !l.unread())
          .thenComparingInt(l -> -l.open())
          .thenComparingInt(l -> -l.standing().map(Standings.Line::changes).orElse(0))
          .thenComparing(l -> l.next().orElse(LocalDate.MAX))
          .thenComparing(l -> l.organization().slug());
    }
  }

  /** All of them; where only a few have changed since they were judged, these are judged first. */
  public List<Line> all() {
    List<Organization> seen = rights.seen(organizations.all());
    Map<String, Standings.Line> known = known(seen);
    Map<String, Tracking.Waiting> waiting = tracking.waiting();
    Map<String, LocalDate> assessed = assessments.newest();
    List<Line> out = new ArrayList<>();
    for (Organization each : seen) {
      String slug = each.slug();
      out.add(
          new Line(
              each,
              Optional.ofNullable(known.get(slug)),
              current(each, known),
              Optional.ofNullable(waiting.get(slug)),
              Optional.ofNullable(assessed.get(slug))));
    }
    out.sort(Line.worstFirst(ground.today()));
    return out;
  }

  private Map<String, Standings.Line> known(List<Organization> seen) {
    Map<String, Standings.Line> known = known();
    List<Organization> changed = seen.stream().filter(o -> !current(o, known)).toList();
    if (changed.isEmpty() || changed.size() > AT_ONCE) {
      return known;
    }
    changed.forEach(work::now);
    return known();
  }

  private Map<String, Standings.Line> known() {
    Map<String, Standings.Line> out = new LinkedHashMap<>();
    standings.all().forEach(l -> out.put(l.slug(), l));
    return out;
  }

  private boolean current(Organization organization, Map<String, Standings.Line> known) {
    Standings.Line line = known.get(organization.slug());
    return line != null && line.input().equals(work.key(organization));
  }

  /** All that was found of one. */
  public Optional<Client> client(Line line) {
    return standings.answer(line.organization().slug()).flatMap(Clients::of);
  }

  /** What several of these lack from one provider. */
  public List<Shared> shared(List<Line> lines) {
    List<Client> clients = new ArrayList<>();
    for (Line each : lines) {
      client(each).filter(Client::judged).ifPresent(clients::add);
    }
    return Shared.among(clients);
  }
}
