// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.report.view.OfferView;
import org.plumbline.store.Organization;
import org.plumbline.store.Tracking;
import org.plumbline.store.TrackingRow;
import org.plumbline.web.access.Reach;
import org.plumbline.web.access.Rights;
import org.springframework.http.ResponseCookie;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.WebUtils;

/**
 * What every page has: colors, who looks and what he may do, the way through the pages, what was
 * saved, what is wrong.
 */
@ControllerAdvice
class Showing {
  static final String LOOK = "look";

  /** What somebody came for; the pages for it stand first. */
  static final String WAY = "way";

  static final String AUDIT = "audit";

  private static final Pattern ONE = Pattern.compile("/o/([^/]+)(/.*)?");

  private final Office office;
  private final Rights rights;
  private final Reach reach;
  private final Tracking tracking;

  Showing(Office office, Rights rights, Reach reach, Tracking tracking) {
    this.tracking = tracking;
    this.office = office;
    this.rights = rights;
    this.reach = reach;
  }

  @ModelAttribute
  void common(Model model, HttpServletRequest request) {
    String look = cookie(request, LOOK);
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    boolean shown = request.getMethod().equals("GET");
    model.addAttribute("language", office.words().language());
    model.addAttribute("here", shown ? request.getRequestURI() + query : "/");
    model.addAttribute(LOOK, List.of("light", "dark").contains(look) ? look : "auto");
    model.addAttribute("auditFirst", auditFirst(request));
    Matcher one = ONE.matcher(request.getRequestURI());
    boolean administrator = rights.administrator();
    model.addAttribute("administrator", administrator);
    model.addAttribute("may", one.matches() ? rights.mayChange(one.group(1)) : administrator);
    Principal person = reach.accounts() ? request.getUserPrincipal() : null;
    model.addAttribute("person", person == null ? null : person.getName());
    model.addAttribute("accounts", reach.accounts());
    model.addAttribute("rail", null);
    if (!model.containsAttribute("saved")) {
      model.addAttribute("saved", null);
    }
    if (!model.containsAttribute("refused")) {
      model.addAttribute("refused", "");
    }
    model.addAttribute("problems", List.of());
    model.addAttribute("keptAt", "");
    model.addAttribute("conflict", null);
    model.addAttribute("provider", "");
  }

  /** Whether the person said that he prepares an audit. */
  static boolean auditFirst(HttpServletRequest request) {
    return cookie(request, WAY).equals(AUDIT);
  }

  private static String cookie(HttpServletRequest request, String name) {
    Cookie found = WebUtils.getCookie(request, name);
    return found == null ? "" : found.getValue();
  }

  /** A cookie that only says how pages are shown, for a year. */
  static void remember(String name, String value, HttpServletResponse response) {
    ResponseCookie cookie =
        ResponseCookie.from(name, value)
            .path("/")
            .httpOnly(true)
            .sameSite("Strict")
            .maxAge(Duration.ofDays(365))
            .build();
    response.addHeader("Set-Cookie", cookie.toString());
  }

  /** Names the page and the way to the others. */
  Model of(Model model, Standing standing, String here, String title) {
    boolean prospect = QuickLook.prospect(standing);
    Rail rail = Rail.of(standing, here, prospect ? 0 : gaps(standing), office);
    model.addAttribute("rail", prospect ? rail.withoutAudit() : rail);
    model.addAttribute("prospect", prospect);
    model.addAttribute("seen", standing.organization().edition());
    model.addAttribute("title", title);
    return model;
  }

  /** What a part of a page needs that is swapped into it. */
  Model part(Model model, Standing standing) {
    Organization one = standing.organization();
    model.addAttribute("rail", new Rail(one.slug(), one.name(), "", List.of(), List.of()));
    return model;
  }

  /** Open items of the best offer that nobody has settled. */
  private int gaps(Standing standing) {
    Optional<String> best = standing.offer(Optional.empty()).map(OfferView::id);
    if (best.isEmpty()) {
      return 0;
    }
    Set<String> settled =
        tracking.all(standing.organization().slug()).stream()
            .filter(r -> Gap.settled(r.progress()))
            .map(TrackingRow::item)
            .collect(Collectors.toSet());
    return (int)
        standing.view().tracking().items().stream()
            .filter(i -> i.arrangement().equals(best.get()) && !settled.contains(i.id()))
            .count();
  }
}
