// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.Confirmation;
import org.plumbline.papers.ListedSystem;
import org.plumbline.problem.Problems;
import org.plumbline.store.Organization;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was read in a provider's papers, beside the papers: right, something else, does not fit. */
@Page
class ReaderPage {
  private final Office office;
  private final Desk desk;
  private final Showing showing;
  private final Edits edits;

  ReaderPage(Office office, Desk desk, Showing showing, Edits edits) {
    this.office = office;
    this.desk = desk;
    this.showing = showing;
    this.edits = edits;
  }

  @GetMapping("/o/{slug}/offers/{offer}/confirm")
  String reader(@PathVariable String slug, @PathVariable String offer, Model model)
      throws IOException {
    return page(slug, offer, model, Map.of(), List.of());
  }

  @PostMapping("/o/{slug}/offers/{offer}/confirm")
  String confirm(
      @PathVariable String slug,
      @PathVariable String offer,
      @RequestParam Map<String, String> sent,
      @RequestParam int seen,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after)
      throws IOException {
    Path now = desk.folder(desk.organization(slug));
    List<Wrong> wrong = new ArrayList<>();
    for (Reader.Line line : lines(file(now, offer))) {
      boolean other = "other".equals(sent.get("a-" + line.key()));
      if (other && sent.getOrDefault("o-" + line.key(), "").isEmpty()) {
        wrong.add(Wrong.of("o" + line.number(), office.say(PageWord.SAYS_WHAT, line.title())));
      }
    }
    if (!wrong.isEmpty()) {
      response.setStatus(StartPage.UNPROCESSABLE);
      return page(slug, offer, model, sent, wrong);
    }
    edits.save(
        slug,
        seen,
        office.say(PageWord.DID_CONFIRM, offer),
        folder -> answer(file(folder, offer), sent));
    boolean left = file(desk.folder(desk.organization(slug)), offer).waiting() > 0;
    after.addFlashAttribute("saved", office.say(PageWord.SAVED));
    return "redirect:/o/" + slug + (left ? "/offers/" + offer + "/confirm" : "/decision");
  }

  private void answer(OfferFile file, Map<String, String> sent) {
    Confirmation confirmation = file.confirmation();
    boolean all = sent.containsKey("rest-right");
    for (Reader.Line line : lines(file)) {
      String answer = sent.getOrDefault("a-" + line.key(), all ? "right" : "");
      if (line.style().equals("chg")) {
        switch (answer) {
          case "right" -> confirmation.right(line.entry(), List.of());
          case "other" ->
              confirmation.somethingElse(line.entry(), level(line, sent.get("o-" + line.key())));
          case "no" -> confirmation.doesNotFit(line.entry());
          default -> {}
        }
      } else if (answer.equals("open")) {
        confirmation.open(line.entry());
      }
    }
  }

  private static String level(Reader.Line line, @Nullable String sent) {
    return line.levels().stream()
        .map(Choice::value)
        .filter(v -> v.equals(sent))
        .findFirst()
        .orElseThrow(UnknownPageException::new);
  }

  @PostMapping("/o/{slug}/offers/{offer}/systems")
  String scope(
      @PathVariable String slug,
      @PathVariable String offer,
      @RequestParam Map<String, String> sent,
      @RequestParam int seen,
      RedirectAttributes after) {
    List<String> covers = new ArrayList<>();
    List<String> excludes = new ArrayList<>();
    List<String> systems = systems(desk.folder(desk.organization(slug)));
    for (int i = 0; i < systems.size(); i++) {
      String answer = sent.getOrDefault("system-" + i, "");
      if (answer.equals("covers")) {
        covers.add(systems.get(i));
      } else if (answer.equals("excludes")) {
        excludes.add(systems.get(i));
      }
    }
    edits.save(
        slug,
        seen,
        office.say(PageWord.DID_SCOPE, offer),
        folder -> {
          Confirmation confirmation = file(folder, offer).confirmation();
          confirmation.unscoped().forEach(u -> confirmation.scope(u, covers, excludes));
        });
    boolean left = file(desk.folder(desk.organization(slug)), offer).waiting() > 0;
    after.addFlashAttribute("saved", office.say(PageWord.SAVED));
    return "redirect:/o/" + slug + (left ? "/offers/" + offer + "/confirm" : "/decision");
  }

  private static OfferFile file(Path folder, String offer) {
    return OfferFile.named(folder, offer).orElseThrow(UnknownPageException::new);
  }

  private List<Reader.Line> lines(OfferFile file) {
    return new Reader(office.words(), office.library().workspace().vocabulary())
        .lines(file.confirmation());
  }

  private List<String> systems(Path folder) {
    Problems problems = new Problems();
    return office.library().workspace().organisation(folder, problems).systems().stream()
        .map(ListedSystem::id)
        .toList();
  }

  private String page(
      String slug, String offer, Model model, Map<String, String> sent, List<Wrong> wrong)
      throws IOException {
    Organization organization = desk.organization(slug);
    Path folder = desk.folder(organization);
    OfferFile file = file(folder, offer);
    List<Reader.Line> lines = lines(file);
    List<Reader.Line> waiting = lines.stream().filter(l -> l.style().equals("chg")).toList();
    List<Confirmation.Unscoped> unscoped = file.confirmation().unscoped();
    try {
      showing.of(model, desk.standing(slug), "offers", "");
    } catch (org.plumbline.problem.BadInputException e) {
      model.addAttribute("rail", Rail.broken(organization, "offers", office));
    }
    model.addAttribute("seen", organization.edition());
    model.addAttribute("title", title(lines.size(), waiting.size()));
    model.addAttribute("offer", offer);
    model.addAttribute("provider", file.provider());
    model.addAttribute("waiting", waiting);
    model.addAttribute("answered", lines.stream().filter(l -> !l.style().equals("chg")).toList());
    model.addAttribute("papers", PaperPane.of(folder, Papers.of(folder, file.file()), lines));
    model.addAttribute("unscoped", unscoped.isEmpty() ? null : unscoped.get(0));
    model.addAttribute("systems", unscoped.isEmpty() ? List.of() : systems(folder));
    model.addAttribute("sent", sent);
    model.addAttribute("problems", wrong);
    return "confirm";
  }

  private String title(int all, int waiting) {
    return waiting > 0
        ? office.say(PageWord.READER_TITLE, all, waiting)
        : office.say(PageWord.READER_DONE, all);
  }
}
