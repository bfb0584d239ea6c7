// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.UnknownWordException;
import org.plumbline.report.portfolio.Client;
import org.plumbline.report.portfolio.Shared;
import org.plumbline.report.portfolio.Standing;
import org.plumbline.store.Organization;
import org.plumbline.store.Organizations;
import org.plumbline.store.Standings;
import org.plumbline.web.jobs.ClientLines;
import org.plumbline.web.jobs.DropWork;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which client needs somebody today, and who is hit when an offer drops something. */
@Page
class ClientsPage {
  private static final int SIZE = 50;
  private static final int SHARED = 5;

  /** More are not read only to say what they share. */
  private static final int MOST_SHARING = 200;

  /** So many are asked what they lose while somebody waits for the page. */
  private static final int AT_ONCE = 40;

  private static final int IDS = 6;

  private final Office office;
  private final ClientLines lines;
  private final DropWork drops;
  private final Organizations organizations;

  ClientsPage(Office office, ClientLines lines, DropWork drops, Organizations organizations) {
    this.organizations = organizations;
    this.office = office;
    this.lines = lines;
    this.drops = drops;
  }

  /**
   * What the list is narrowed to.
   *
   * @param needs late, open or unread; empty: all
   * @param term what the provider drops; empty: nothing
   */
  record Asked(String q, String needs, String provider, String term) {
    boolean drops() {
      return !provider.isEmpty() && !term.isBlank();
    }
  }

  /**
   * One client on the page.
   *
   * @param days from today to the next date; negative when that has passed
   * @param lost what it loses, in words; or empty
   */
  record Row(ClientLines.Line line, Optional<Client> client, long days, String lost) {
    /** The day on which somebody last touched the oldest open item. */
    public @Nullable LocalDate since() {
      return line.since().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC)).orElse(null);
    }

    public Optional<Standing> best() {
      return client.flatMap(Client::best);
    }

    /** The first mistake in its files, with its place; or empty. */
    public String wrong() {
      return client
          .flatMap(c -> c.unread().stream().findFirst())
          .map(u -> (u.place() + ": " + u.reason()).replace('`', '"'))
          .orElse("");
    }

    public boolean offers() {
      return line.standing().filter(s -> s.open() != Standings.Line.NO_OFFER).isPresent();
    }
  }

  @GetMapping("/clients")
  String clients(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String needs,
      @RequestParam(defaultValue = "") String provider,
      @RequestParam(defaultValue = "") String term,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    Asked asked = new Asked(q.strip(), needs, provider, term.strip());
    List<ClientLines.Line> all = lines.all();
    LocalDate today = office.today();
    model.addAttribute("asked", asked);
    model.addAttribute("all", all.size());
    model.addAttribute("today", today);
    model.addAttribute("stale", all.stream().filter(l -> !l.current()).count());
    model.addAttribute("providers", providers(all));
    model.addAttribute("title", title(all, today));
    List<ClientLines.Line> fitting = all.stream().filter(l -> fits(l, asked, today)).toList();
    Map<String, String> lost = lost(fitting, asked, model);
    if (asked.drops() && model.getAttribute("unknown") == null && !later(model)) {
      fitting = fitting.stream().filter(l -> lost.containsKey(slug(l))).toList();
    }
    list(fitting, lost, Math.max(1, page), model);
    boolean whole = all.size() <= MOST_SHARING && asked.equals(new Asked("", "", "", ""));
    List<Shared> shared = whole ? lines.shared(all) : List.of();
    model.addAttribute("shared", shared.subList(0, Math.min(SHARED, shared.size())));
    return "clients";
  }

  /** As long as nobody has judged a client, nobody knows what it needs. */
  private String title(List<ClientLines.Line> all, LocalDate today) {
    long need = all.stream().filter(l -> l.needs(today)).count();
    long unjudged = all.stream().filter(l -> l.standing().isEmpty()).count();
    return all.isEmpty()
        ? office.say(WorkWord.CLIENTS_NONE)
        : need == 0 && unjudged > 0
            ? office.say(WorkWord.CLIENTS_UNJUDGED, unjudged)
            : office.say(WorkWord.CLIENTS_TITLE, need, all.size());
  }

  private static boolean later(Model model) {
    return Boolean.TRUE.equals(model.getAttribute("later"));
  }

  private static String slug(ClientLines.Line line) {
    return line.organization().slug();
  }

  private static List<String> providers(List<ClientLines.Line> all) {
    TreeSet<String> out = new TreeSet<>();
    all.forEach(l -> l.standing().ifPresent(s -> out.addAll(s.providers())));
    return List.copyOf(out);
  }

  private static boolean fits(ClientLines.Line line, Asked asked, LocalDate today) {
    boolean named =
        line.organization()
            .name()
            .toLowerCase(Locale.ROOT)
            .contains(asked.q().toLowerCase(Locale.ROOT));
    boolean needing =
        switch (asked.needs()) {
          case "late" -> line.late(today);
          case "open" -> line.open() > 0;
          case "unread" -> line.unread();
          default -> true;
        };
    return named && needing && (asked.provider().isEmpty() || line.has(asked.provider()));
  }

  /** What each of them loses, in words by slug; where there are many, the page offers a job. */
  private Map<String, String> lost(List<ClientLines.Line> fitting, Asked asked, Model model) {
    model.addAttribute("later", false);
    model.addAttribute("unknown", null);
    if (!asked.drops() || fitting.isEmpty()) {
      return Map.of();
    }
    if (fitting.size() > AT_ONCE) {
      model.addAttribute("later", true);
      return Map.of();
    }
    List<Organization> among = fitting.stream().map(ClientLines.Line::organization).toList();
    try {
      return said(drops.hits(among, new DropWork.Drop(asked.provider(), asked.term())));
    } catch (UnknownWordException e) {
      model.addAttribute("unknown", office.say(WorkWord.TERM_UNKNOWN, asked.term()));
      return Map.of();
    }
  }

  /** A line for each organization that loses something, by slug. */
  Map<String, String> said(List<DropWork.Hit> hits) {
    return hits.stream()
        .collect(
            Collectors.groupingBy(
                DropWork.Hit::slug,
                TreeMap::new,
                Collectors.mapping(this::said, Collectors.joining(" "))));
  }

  String said(DropWork.Hit hit) {
    List<String> ids = hit.lost();
    return office.say(
        WorkWord.LOSES,
        hit.offer(),
        ids.size(),
        hit.promised(),
        ids.subList(0, Math.min(IDS, ids.size())),
        Math.max(0, ids.size() - IDS));
  }

  private void list(
      List<ClientLines.Line> fitting, Map<String, String> lost, int page, Model model) {
    int from = Math.min(fitting.size(), (page - 1) * SIZE);
    int to = Math.min(fitting.size(), from + SIZE);
    LocalDate today = office.today();
    model.addAttribute(
        "rows",
        fitting.subList(from, to).stream()
            .map(
                l ->
                    new Row(
                        l,
                        lines.client(l),
                        l.next().map(d -> ChronoUnit.DAYS.between(today, d)).orElse(0L),
                        lost.getOrDefault(slug(l), "")))
            .toList());
    model.addAttribute("prospects", organizations.having(QuickLook.MARK));
    model.addAttribute("shown", fitting.size());
    model.addAttribute("page", page);
    model.addAttribute("pages", Math.max(1, (fitting.size() + SIZE - 1) / SIZE));
  }
}
