// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.Importer;
import org.plumbline.engagement.OrganisationFolder;
import org.plumbline.intake.Contradiction;
import org.plumbline.intake.OfferIntake;
import org.plumbline.intake.text.IntakeProblem;
import org.plumbline.intake.text.TrackedChanges;
import org.plumbline.problem.BadInputException;
import org.plumbline.report.view.OfferView;
import org.plumbline.store.Organization;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The offers that are in, and the three doors through which another comes. */
@Page
class OffersPage {
  private static final int MOST_PAPERS = 12;

  private final Office office;
  private final Desk desk;
  private final Showing showing;
  private final Edits edits;
  private final Papers papers;

  OffersPage(Office office, Desk desk, Showing showing, Edits edits, Papers papers) {
    this.office = office;
    this.desk = desk;
    this.showing = showing;
    this.edits = edits;
    this.papers = papers;
  }

  /** An offer in the list. */
  record Row(
      String id,
      String name,
      String paper,
      boolean signed,
      int waiting,
      String price,
      String href) {}

  /** Where the main button of a page leads. */
  record Next(String href, String text) {}

  @GetMapping("/o/{slug}/offers")
  String offers(
      @PathVariable String slug,
      @ModelAttribute(name = "refused", binding = false) String refused,
      Model model) {
    return page(
        slug, model, refused.isEmpty() ? List.of() : List.of(Wrong.of("provider", refused)));
  }

  @PostMapping("/o/{slug}/offers/papers")
  String read(
      @PathVariable String slug,
      @RequestParam int seen,
      @RequestParam("papers") List<MultipartFile> sent,
      @Nullable Principal principal,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after) {
    List<MultipartFile> files = sent.stream().filter(f -> !f.isEmpty()).limit(MOST_PAPERS).toList();
    if (files.isEmpty()) {
      return refused(slug, model, response, Wrong.of("papers", office.say(PageWord.NO_FILE)));
    }
    List<String> names = names(files);
    try {
      return read(
          slug,
          seen,
          principal,
          after,
          names,
          Optional.empty(),
          folder -> keep(files, names, folder));
    } catch (BadInputException e) {
      if (e.problems().stream()
          .anyMatch(p -> p.code().equals(IntakeProblem.SEVERAL_PLANS.code()))) {
        return choosePlan(slug, seen, model, response, principal, names, files);
      }
      response.setStatus(StartPage.UNPROCESSABLE);
      return page(slug, model, Wrong.of(e, office.words()));
    }
  }

  /** Keeps the papers, so that they need not be sent again once the plan is chosen. */
  private String choosePlan(
      String slug,
      int seen,
      Model model,
      HttpServletResponse response,
      @Nullable Principal principal,
      List<String> names,
      List<MultipartFile> files) {
    AtomicReference<List<String>> plans = new AtomicReference<>(List.of());
    edits.save(
        slug,
        seen,
        Sender.of(principal),
        office.say(PageWord.DID_READ, names),
        folder -> {
          keep(files, names, folder);
          plans.set(papers.plans(folder, names));
        });
    response.setStatus(StartPage.UNPROCESSABLE);
    model.addAttribute("plans", plans.get());
    model.addAttribute("planPapers", names);
    return page(slug, model, List.of());
  }

  @PostMapping("/o/{slug}/offers/plan")
  String plan(
      @PathVariable String slug,
      @RequestParam int seen,
      @RequestParam List<String> paper,
      @RequestParam String plan,
      @Nullable Principal principal,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after) {
    List<String> names = paper.stream().limit(MOST_PAPERS).map(Papers::safe).toList();
    try {
      return read(slug, seen, principal, after, names, Optional.of(plan), folder -> {});
    } catch (BadInputException e) {
      response.setStatus(StartPage.UNPROCESSABLE);
      return page(slug, model, Wrong.of(e, office.words()));
    }
  }

  private String read(
      String slug,
      int seen,
      @Nullable Principal principal,
      RedirectAttributes after,
      List<String> names,
      Optional<String> plan,
      Edits.Work before) {
    AtomicReference<OfferIntake.Written> written = new AtomicReference<>();
    edits.save(
        slug,
        seen,
        Sender.of(principal),
        office.say(PageWord.DID_READ, names),
        folder -> {
          before.on(folder);
          written.set(papers.read(folder, names, plan, TrackedChanges.Reading.NOT_SAID));
        });
    String id = String.valueOf(written.get().file().getFileName()).replaceFirst("\\.yaml$", "");
    after.addFlashAttribute("saved", said(names, written.get()));
    return "redirect:/o/" + slug + "/offers/" + id + "/confirm";
  }

  private String said(List<String> names, OfferIntake.Written written) {
    StringBuilder out = new StringBuilder();
    out.append(office.say(PageWord.READ_SAVED, names, written.waiting()));
    for (Contradiction each : written.contradictions()) {
      out.append(' ')
          .append(
              office.say(
                  PageWord.READ_CONTRADICTION,
                  each.one(),
                  each.oneAt(),
                  each.other(),
                  each.otherAt()));
    }
    return out.toString();
  }

  private static List<String> names(List<MultipartFile> files) {
    List<String> out = new ArrayList<>();
    for (MultipartFile each : files) {
      String name = Papers.safe(String.valueOf(each.getOriginalFilename()));
      out.add(out.contains(name) ? (out.size() + 1) + "-" + name : name);
    }
    return out;
  }

  private static void keep(List<MultipartFile> files, List<String> names, Path folder)
      throws IOException {
    Path kept = Files.createDirectories(folder.resolve(Papers.FOLDER));
    for (int i = 0; i < files.size(); i++) {
      Files.write(kept.resolve(names.get(i)), files.get(i).getBytes());
    }
  }

  @PostMapping("/o/{slug}/answers")
  String answers(
      @PathVariable String slug,
      @RequestParam int seen,
      @RequestParam MultipartFile answers,
      @Nullable Principal principal,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after) {
    if (answers.isEmpty()) {
      return refused(slug, model, response, Wrong.of("answers", office.say(PageWord.NO_FILE)));
    }
    String name = Papers.safe(String.valueOf(answers.getOriginalFilename()));
    AtomicReference<Importer.Imported> came = new AtomicReference<>();
    try {
      edits.save(
          slug,
          seen,
          Sender.of(principal),
          office.say(PageWord.DID_IMPORT, name),
          folder -> {
            Path form = folder.resolve(name);
            Files.write(form, answers.getBytes());
            came.set(new Importer(office.library(), office.words()).bring(form, folder));
            Files.delete(form);
          });
    } catch (BadInputException e) {
      response.setStatus(StartPage.UNPROCESSABLE);
      return page(slug, model, Wrong.of(e, office.words()));
    }
    after.addFlashAttribute("saved", office.say(PageWord.ANSWERS_SAVED, came.get().waiting()));
    return "redirect:/o/" + slug + "/decision";
  }

  @PostMapping("/o/{slug}/offers/{offer}/remove")
  String remove(
      @PathVariable String slug,
      @PathVariable String offer,
      @RequestParam int seen,
      @Nullable Principal principal,
      RedirectAttributes after) {
    edits.save(
        slug,
        seen,
        Sender.of(principal),
        office.say(PageWord.DID_REMOVE, offer),
        folder -> {
          Path file = OfferFile.named(folder, offer).orElseThrow(UnknownPageException::new).file();
          Path earlier = Files.createDirectories(folder.resolve(OrganisationFolder.EARLIER));
          Path kept = earlier.resolve(String.valueOf(file.getFileName()));
          for (int i = 2; Files.exists(kept); i++) {
            kept = earlier.resolve(i + "-" + file.getFileName());
          }
          Files.move(file, kept);
        });
    after.addFlashAttribute("saved", office.say(PageWord.SAVED));
    return "redirect:/o/" + slug + "/offers";
  }

  private String refused(String slug, Model model, HttpServletResponse response, Wrong wrong) {
    response.setStatus(StartPage.UNPROCESSABLE);
    return page(slug, model, List.of(wrong));
  }

  private String page(String slug, Model model, List<Wrong> wrong) {
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
}
