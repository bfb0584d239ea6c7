// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.Confirmation;
import org.plumbline.store.StaleException;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
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
  private final Edits edits;
  private final ReaderView view;

  ReaderPage(Office office, Desk desk, Edits edits, ReaderView view) {
    this.office = office;
    this.desk = desk;
    this.edits = edits;
    this.view = view;
  }

  @GetMapping("/o/{slug}/offers/{offer}/confirm")
  String reader(@PathVariable String slug, @PathVariable String offer, Model model)
      throws IOException {
    return view.page(slug, offer, model, ReaderView.ticked(model), List.of());
  }

  @PostMapping("/o/{slug}/offers/{offer}/confirm")
  String confirm(
      @PathVariable String slug,
      @PathVariable String offer,
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam int seen,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after)
      throws IOException {
    Path now = desk.folder(desk.organization(slug));
    List<Reader.Line> lines = view.lines(OfferFile.sure(now, offer));
    List<Wrong> wrong = mistakes(lines, sent, view.systems(now));
    if (lines.stream().allMatch(line -> nothing(line, sent))) {
      wrong.add(Wrong.of("p2", office.say(PageWord.NOTHING_TICKED)));
    }
    if (!wrong.isEmpty()) {
      response.setStatus(StartPage.UNPROCESSABLE);
      return view.page(slug, offer, model, sent, wrong);
    }
    try {
      edits.save(
          slug,
          seen,
          office.say(PageWord.DID_CONFIRM, offer),
          folder -> answer(OfferFile.sure(folder, offer), sent, view.systems(folder)));
    } catch (StaleException e) {
      return view.both(slug, offer, model, sent, response);
    }
    after.addFlashAttribute("saved", office.say(PageWord.SAVED));
    after.addFlashAttribute(ReaderView.TICKED, sent);
    return view.onward(slug, offer);
  }

  private List<Wrong> mistakes(
      List<Reader.Line> lines, MultiValueMap<String, String> sent, List<String> systems) {
    List<Wrong> out = new ArrayList<>();
    for (Reader.Line line : lines) {
      String answer = line.waits() ? said(line, sent) : "";
      String level = sent.getFirst("o-" + line.key());
      if (answer.equals("other") && (level == null || level.isEmpty())) {
        out.add(Wrong.of("o-" + line.key(), office.say(PageWord.SAYS_WHAT, line.title())));
      }
      boolean counts = answer.equals("right") || answer.equals("other");
      if (counts
          && line.wants()
          && !systems.isEmpty()
          && !SpokenOf.sent(sent, line.key(), systems).clear()) {
        out.add(Wrong.of("w-" + line.key(), office.say(PageWord.SAYS_OF_WHICH, line.title())));
      }
    }
    return out;
  }

  /** The answer to a statement that waits; one button says that all others beside it are right. */
  private static String said(Reader.Line line, MultiValueMap<String, String> sent) {
    String answer = sent.getFirst("a-" + line.key());
    boolean rest =
        !line.entry().doubtful()
            && sent.getOrDefault("rest-right", List.of()).stream()
                .anyMatch(keys -> List.of(keys.split(" ")).contains(line.key()));
    return answer != null ? answer : rest ? "right" : "";
  }

  private static boolean nothing(Reader.Line line, MultiValueMap<String, String> sent) {
    return line.waits()
        ? said(line, sent).isEmpty()
        : !"open".equals(sent.getFirst("a-" + line.key()));
  }

  private void answer(OfferFile file, MultiValueMap<String, String> sent, List<String> systems) {
    Confirmation confirmation = file.confirmation();
    for (Reader.Line line : view.lines(file)) {
      if (line.waits()) {
        List<String> covers =
            line.wants() ? SpokenOf.sent(sent, line.key(), systems).systems() : List.of();
        switch (said(line, sent)) {
          case "right" -> confirmation.right(line.entry(), covers);
          case "other" ->
              confirmation.somethingElse(
                  line.entry(), level(line, sent.getFirst("o-" + line.key())), covers);
          case "no" -> confirmation.doesNotFit(line.entry());
          default -> {}
        }
      } else if ("open".equals(sent.getFirst("a-" + line.key()))) {
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
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam int seen,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after)
      throws IOException {
    List<String> covers = new ArrayList<>();
    List<String> excludes = new ArrayList<>();
    List<String> systems = view.systems(desk.folder(desk.organization(slug)));
    for (int i = 0; i < systems.size(); i++) {
      String rest = sent.containsKey("every") ? "covers" : "";
      String answer = Objects.requireNonNullElse(sent.getFirst("system-" + i), rest);
      if (answer.equals("covers")) {
        covers.add(systems.get(i));
      } else if (answer.equals("excludes")) {
        excludes.add(systems.get(i));
      }
    }
    try {
      edits.save(
          slug,
          seen,
          office.say(PageWord.DID_SCOPE, offer),
          folder -> {
            Confirmation confirmation = OfferFile.sure(folder, offer).confirmation();
            confirmation.unscoped().forEach(u -> confirmation.scope(u, covers, excludes));
          });
    } catch (StaleException e) {
      return view.both(slug, offer, model, sent, response);
    }
    after.addFlashAttribute("saved", office.say(PageWord.SAVED));
    return view.onward(slug, offer);
  }
}
