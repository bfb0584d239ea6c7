// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.application.OnRecord;
import org.plumbline.application.Trial;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.view.BarView;
import org.plumbline.report.view.Counts;
import org.plumbline.report.view.OfferView;
import org.plumbline.report.view.RemedyView;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What to write into the papers of one offer, and what each choice of it would leave open. */
@Page
class ChangesPage {
  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  private final Office office;
  private final Desk desk;
  private final Showing showing;
  private final BestChanges best;
  private final ChangeAnswers answers;
  private final KeptParts parts;

  ChangesPage(
      Office office,
      Desk desk,
      Showing showing,
      BestChanges best,
      ChangeAnswers answers,
      KeptParts parts) {
    this.parts = parts;
    this.best = best;
    this.answers = answers;
    this.office = office;
    this.desk = desk;
    this.showing = showing;
  }

  /**
   * A step to tick.
   *
   * @param at its number from 1, as the address names it
   * @param far how many duties it and the steps before close
   */
  record Line(
      int at, String number, List<RemedyView.Item> write, int closes, int far, boolean taken) {
    public boolean together() {
      return write.size() > 1;
    }
  }

  /** What a choice comes to. */
  record Meter(String say, Bars.Pieces bar) {}

  @GetMapping("/o/{slug}/changes")
  String changes(
      @PathVariable String slug,
      @RequestParam Optional<String> offer,
      @RequestParam(defaultValue = "") String take,
      BestChanges.Asked asked,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Standing standing = desk.standing(slug);
    response.setHeader("Vary", "HX-Request");
    Optional<OfferView> found = standing.offer(offer);
    if (found.isEmpty()) {
      showing.of(model, standing, "changes", office.say(PageWord.DECISION_NONE));
      return "decision-empty";
    }
    OfferView view = found.get();
    Set<Integer> taken = taken(request, take);
    Trial trial = desk.trial(standing, view.id());
    if (view.remedy().steps().size() != trial.steps()) {
      throw new IllegalStateException("steps of the report and of the trial differ");
    }
    model.addAttribute("meter", meter(standing, view.id(), known(trial, taken)));
    model.addAttribute("x", view);
    showing.of(model, standing, "changes", title(view));
    List<Wrong> wrong = best.wrong(asked);
    if (!wrong.isEmpty()) {
      response.setStatus(StartPage.UNPROCESSABLE);
    }
    answers(model, standing, view, trial);
    model.addAttribute("problems", wrong);
    model.addAttribute("asked", asked);
    model.addAttribute("best", best.answer(trial, asked, view.remedy().open()).orElse(null));
    model.addAttribute("fewest", best.fewest(view.remedy()));
    model.addAttribute(
        "take", taken.stream().map(String::valueOf).collect(Collectors.joining(",")));
    model.addAttribute("lines", lines(view.remedy(), taken));
    model.addAttribute("offers", standing.offers());
    model.addAttribute(
        "every",
        IntStream.rangeClosed(1, trial.steps())
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(",")));
    return "changes";
  }

  /** What a choice comes to, alone, for the page that is shown already. */
  @GetMapping(path = "/o/{slug}/changes", headers = "HX-Request=true")
  ResponseEntity<String> count(
      @PathVariable String slug,
      @RequestParam Optional<String> offer,
      @RequestParam(defaultValue = "") String take,
      HttpServletRequest request,
      HttpServletResponse response) {
    Standing standing = desk.standing(slug);
    OfferView view = standing.offer(offer).orElseThrow(UnknownPageException::new);
    List<Integer> known = known(desk.trial(standing, view.id()), taken(request, take));
    String html =
        parts.html(
            new Count(slug, standing.organization().edition(), office.today(), view.id(), known),
            "changes",
            "meter",
            () -> {
              ExtendedModelMap model = new ExtendedModelMap();
              showing.part(model, standing);
              model.addAttribute("x", view);
              model.addAttribute("meter", meter(standing, view.id(), known));
              return model;
            },
            request,
            response);
    return ResponseEntity.ok().contentType(HTML).varyBy("HX-Request").body(html);
  }

  /** What the sum of a choice rests on. */
  private record Count(
      String slug, int edition, LocalDate day, String offer, List<Integer> steps) {}

  private static List<Integer> known(Trial trial, Set<Integer> taken) {
    return taken.stream().filter(n -> n >= 1 && n <= trial.steps()).sorted().toList();
  }

  private void answers(Model model, Standing standing, OfferView view, Trial trial) {
    OnRecord record = OnRecord.read(standing.folder(), view.id());
    Map<String, ChangeAnswers.Shown> shown = new HashMap<>();
    for (RemedyView.Item item : ChangeAnswers.items(view.remedy())) {
      answers.shown(record, item.key()).ifPresent(s -> shown.put(item.key(), s));
    }
    model.addAttribute("answers", shown);
    model.addAttribute("total", answers.total(record, view.remedy(), trial));
  }

  /** Both {@code take=1,2} and {@code take=1&take=2}. */
  private static Set<Integer> taken(HttpServletRequest request, String first) {
    Set<Integer> out = new LinkedHashSet<>();
    String[] all = request.getParameterValues("take");
    for (String each : all == null ? new String[] {first} : all) {
      for (String number : each.split(",")) {
        if (number.strip().matches("\\d{1,4}")) {
          out.add(Integer.valueOf(number.strip()));
        }
      }
    }
    return out;
  }

  private String title(OfferView view) {
    RemedyView remedy = view.remedy();
    return remedy.changes() == 0
        ? office.say(PageWord.CHANGES_NONE, view.name())
        : office.say(
            PageWord.CHANGES_TITLE,
            remedy.changes(),
            view.name(),
            remedy.steps().get(0).closes().size(),
            remedy.open());
  }

  private static List<Line> lines(RemedyView remedy, Set<Integer> taken) {
    List<Line> out = new ArrayList<>();
    for (RemedyView.Step step : remedy.steps()) {
      int at = out.size() + 1;
      out.add(
          new Line(
              at,
              step.number(),
              step.write(),
              step.closes().size(),
              step.closedSoFar(),
              taken.contains(at)));
    }
    return out;
  }

  private Meter meter(Standing standing, String offer, List<Integer> known) {
    Trial trial = desk.trial(standing, offer);
    Trial.Outcome outcome = desk.outcome(standing, offer, known);
    Counts counts = BarView.counts(outcome.run(), outcome.nothingCloses());
    return new Meter(
        office.say(
            PageWord.METER,
            known.size(),
            trial.steps(),
            counts.of(Verdict.DELIVERABLE) + counts.of(Verdict.SHARED),
            counts.of(Verdict.CONDITIONAL),
            counts.of(Verdict.UNASSIGNED) + counts.of(Verdict.STRUCTURAL_GAP),
            counts.of(Verdict.RETAINED)),
        Bars.pieces(counts));
  }
}
