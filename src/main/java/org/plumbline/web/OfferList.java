// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.problem.BadInputException;
import org.plumbline.report.view.OfferView;
import org.plumbline.store.Organization;
import org.plumbline.web.jobs.LongWork;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of the offers that are in, as every door to another shows it again. */
@Component
class OfferList {
  private final Office office;
  private final Desk desk;
  private final Showing showing;
  private final LongWork work;

  OfferList(Office office, Desk desk, Showing showing, LongWork work) {
    this.office = office;
    this.desk = desk;
    this.showing = showing;
    this.work = work;
  }

  /**
   * An offer in the list.
   *
   * @param ask where to say that its papers are signed; or empty
   */
  record Row(
      String id,
      String name,
      String paper,
      boolean signed,
      String ask,
      int waiting,
      String price,
      String href) {}

  /** Where the main button of a page leads. */
  record Next(String href, String text) {}

  /** The name of the page; what is wrong with the files stands on it too. */
  String page(String slug, Model model, List<Wrong> wrong) {
    Organization organization = desk.organization(slug);
    List<OfferFile> files = OfferFile.in(desk.folder(organization));
    List<OfferView> views = List.of();
    List<Wrong> all = new ArrayList<>(wrong);
    try {
      Standing standing = desk.standing(slug);
      showing.of(model, standing, "offers", "");
      views = standing.offers();
    } catch (BadInputException e) {
      model.addAttribute("rail", Rail.broken(organization, "offers", office));
      all.addAll(Wrong.of(e, office.words()));
    }
    List<Row> rows = new ArrayList<>();
    for (OfferFile file : files) {
      rows.add(row(slug, file, views));
    }
    model.addAttribute("seen", organization.edition());
    model.addAttribute("rows", rows);
    model.addAttribute("reading", work.reading(slug));
    model.addAttribute("problems", all);
    model.addAttribute("title", title(rows));
    model.addAttribute("next", next(slug, rows));
    for (String each : Set.of("plans", "planPapers")) {
      if (!model.containsAttribute(each)) {
        model.addAttribute(each, null);
      }
    }
    return "offers";
  }

  private Row row(String slug, OfferFile file, List<OfferView> views) {
    Optional<OfferView> view = views.stream().filter(o -> o.id().equals(file.id())).findFirst();
    int waiting = file.waiting();
    String to = "/o/" + slug + "/offers/" + file.id();
    return new Row(
        file.id(),
        view.map(OfferView::name).orElse(file.provider()),
        view.map(OfferView::paperShort).orElse(""),
        view.filter(OfferView::signed).isPresent(),
        ReaderView.asksForSignatures(file) ? to + "/confirm#signed" : "",
        waiting,
        view.map(v -> v.price().threeYears()).orElse(office.say(PageWord.OFFERS_PRICE_UNKNOWN)),
        to + (read(file) ? "/confirm" : "/questions"));
  }

  private static boolean read(OfferFile file) {
    return !file.confirmation().statements().isEmpty();
  }

  private String title(List<Row> rows) {
    if (rows.isEmpty()) {
      return office.say(PageWord.OFFERS_NONE);
    }
    return rows.stream()
        .filter(r -> r.waiting() > 0)
        .findFirst()
        .map(r -> office.say(PageWord.OFFERS_WAITING, rows.size(), r.name(), r.waiting()))
        .orElseGet(() -> office.say(PageWord.OFFERS_TITLE, rows.size()));
  }

  private @Nullable Next next(String slug, List<Row> rows) {
    Optional<Row> waits = rows.stream().filter(r -> r.waiting() > 0).findFirst();
    if (waits.isPresent()) {
      return new Next(
          "/o/" + slug + "/offers/" + waits.get().id() + "/confirm",
          office.say(PageWord.NEXT_CHECK, waits.get().name()));
    }
    return rows.isEmpty()
        ? null
        : new Next("/o/" + slug + "/decision", office.say(PageWord.NEXT_DECISION));
  }

  /** The same page after something that cannot be done. */
  String refused(String slug, Model model, HttpServletResponse response, List<Wrong> wrong) {
    response.setStatus(StartPage.UNPROCESSABLE);
    return page(slug, model, wrong);
  }
}
