// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.intake.Signatures;
import org.plumbline.store.StaleException;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether both sides have signed the papers of an offer, who did and on what day. */
@Page
class SignedPage {
  private static final int SHORTEST_NAMES = 3;

  private final Office office;
  private final Desk desk;
  private final Edits edits;
  private final ReaderView view;

  SignedPage(Office office, Desk desk, Edits edits, ReaderView view) {
    this.office = office;
    this.desk = desk;
    this.edits = edits;
    this.view = view;
  }

  @PostMapping("/o/{slug}/offers/{offer}/signed")
  String signed(
      @PathVariable String slug,
      @PathVariable String offer,
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam int seen,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after)
      throws IOException {
    OfferFile now = OfferFile.sure(desk.folder(desk.organization(slug)), offer);
    List<Wrong> wrong = mistakes(now.signatures().unsigned(), sent);
    if (!wrong.isEmpty()) {
      response.setStatus(StartPage.UNPROCESSABLE);
      return view.page(slug, offer, model, sent, wrong);
    }
    try {
      edits.save(
          slug,
          seen,
          office.say(PageWord.DID_SIGNED, offer),
          folder -> write(OfferFile.sure(folder, offer).signatures(), sent));
    } catch (StaleException e) {
      return view.both(slug, offer, model, sent, response);
    }
    after.addFlashAttribute("saved", office.say(PageWord.SAVED));
    return view.onward(slug, offer);
  }

  /**
   * Takes back that a paper is signed.
   *
   * @param paper its short name in the offer
   */
  @PostMapping("/o/{slug}/offers/{offer}/unsigned")
  String takenBack(
      @PathVariable String slug,
      @PathVariable String offer,
      @RequestParam String paper,
      @RequestParam int seen,
      RedirectAttributes after) {
    Signatures.Paper meant =
        signed(desk.folder(desk.organization(slug)), offer, paper)
            .orElseThrow(UnknownPageException::new);
    edits.save(
        slug,
        seen,
        office.say(PageWord.DID_UNSIGNED, offer, meant.title()),
        folder -> {
          Signatures signatures = OfferFile.sure(folder, offer).signatures();
          signed(folder, offer, paper).ifPresent(signatures::takenBack);
        });
    after.addFlashAttribute("saved", office.say(PageWord.UNSIGNED, meant.title()));
    return "redirect:/o/" + slug + "/offers/" + offer + "/confirm#signed";
  }

  private static Optional<Signatures.Paper> signed(Path folder, String offer, String paper) {
    return OfferFile.sure(folder, offer).signatures().signed().stream()
        .map(Signatures.Done::paper)
        .filter(p -> p.id().equals(paper))
        .findFirst();
  }

  private List<Wrong> mistakes(List<Signatures.Paper> papers, MultiValueMap<String, String> sent) {
    List<Wrong> out = new ArrayList<>();
    for (int i = 0; i < papers.size(); i++) {
      if (!isSigned(sent, i)) {
        continue;
      }
      if (text(sent, "by-" + i).length() < SHORTEST_NAMES) {
        out.add(Wrong.of("by-" + i, office.say(PageWord.SIGNED_BY_WHOM, papers.get(i).title())));
      }
      if (day(text(sent, "on-" + i)).isEmpty()) {
        out.add(Wrong.of("on-" + i, office.say(PageWord.SIGNED_ON_DAY, papers.get(i).title())));
      }
    }
    return out;
  }

  private static void write(Signatures signatures, MultiValueMap<String, String> sent) {
    List<Signatures.Paper> papers = signatures.unsigned();
    for (int i = 0; i < papers.size(); i++) {
      Optional<LocalDate> day = day(text(sent, "on-" + i));
      if (isSigned(sent, i) && day.isPresent()) {
        signatures.signed(
            papers.get(i), new Signatures.Signed(text(sent, "by-" + i), day.orElseThrow()));
      } else {
        signatures.notSigned(papers.get(i));
      }
    }
  }

  private static boolean isSigned(MultiValueMap<String, String> sent, int paper) {
    return "yes".equals(sent.getFirst("signed-" + paper));
  }

  private static String text(MultiValueMap<String, String> sent, String field) {
    String out = sent.getFirst(field);
    return out == null ? "" : out.strip();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(Day.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
