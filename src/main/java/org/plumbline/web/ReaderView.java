// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.intake.Confirmation;
import org.plumbline.papers.ListedSystem;
import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Problems;
import org.plumbline.report.view.OfferView;
import org.plumbline.store.Organization;
import org.plumbline.store.Organizations;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The page of an offer's papers, as each of its forms shows it again. */
@Component
class ReaderView {
  /** What was ticked beside the answers that were saved, so that it is shown again. */
  static final String TICKED = "ticked";

  private final Office office;
  private final Desk desk;
  private final Showing showing;

  private final Organizations organizations;

  ReaderView(Office office, Desk desk, Showing showing, Organizations organizations) {
    this.organizations = organizations;
    this.office = office;
    this.desk = desk;
    this.showing = showing;
  }

  /** What was read, in the order of the file. */
  List<Reader.Line> lines(OfferFile file) {
    return new Reader(office.words(), office.library().workspace().vocabulary())
        .lines(file.confirmation());
  }

  /** Ids of the organization's systems, in their order. */
  List<String> systems(Path folder) {
    Problems problems = new Problems();
    return office.library().workspace().organisation(folder, problems).systems().stream()
        .map(ListedSystem::id)
        .toList();
  }

  /** Signatures are asked for last, so that saving them leaves nothing behind that was ticked. */
  static boolean asksForSignatures(OfferFile file) {
    return file.waiting() == 0 && !file.signatures().unsigned().isEmpty();
  }

  /**
   * Where to go on after an answer: what waits, then papers nobody was asked about, the decision.
   */
  String onward(String slug, String offer) {
    OfferFile file = OfferFile.sure(desk.folder(desk.organization(slug)), offer);
    String here = "redirect:/o/" + slug + "/offers/" + offer + "/confirm";
    boolean fresh = file.signatures().unsigned().stream().anyMatch(p -> !p.asked());
    if (file.waiting() > 0) {
      return here + (file.confirmation().pending().isEmpty() ? "#scope" : "#p2");
    }
    return fresh ? here + "#signed" : "redirect:/o/" + slug;
  }

  /** What was ticked on the page before; empty where nobody came from there. */
  static MultiValueMap<String, String> ticked(Model model) {
    return model.getAttribute(TICKED) instanceof MultiValueMap<?, ?> sent
        ? strings(sent)
        : new LinkedMultiValueMap<>();
  }

  private static MultiValueMap<String, String> strings(MultiValueMap<?, ?> sent) {
    MultiValueMap<String, String> out = new LinkedMultiValueMap<>();
    sent.forEach((key, values) -> values.forEach(v -> out.add(key.toString(), v.toString())));
    return out;
  }

  /** The name of the page; it holds what was sent, and what is wrong with it. */
  String page(
      String slug, String offer, Model model, MultiValueMap<String, String> sent, List<Wrong> wrong)
      throws IOException {
    Organization organization = desk.organization(slug);
    Path folder = desk.folder(organization);
    OfferFile file = OfferFile.sure(folder, offer);
    List<String> kept = Papers.of(folder, file.file());
    PaperPane pane = PaperPane.of(folder, kept, lines(file));
    List<Reader.Line> lines = pane.lines();
    List<Reader.Line> waiting = lines.stream().filter(Reader.Line::waits).toList();
    List<Confirmation.Unscoped> unscoped = file.confirmation().unscoped();
    model.addAttribute("state", "");
    try {
      Standing standing = desk.standing(slug);
      showing.of(model, standing, "offers", "");
      standing.offers().stream()
          .filter(o -> o.id().equals(file.id()))
          .map(OfferView::paper)
          .forEach(paper -> model.addAttribute("state", paper));
    } catch (BadInputException e) {
      model.addAttribute("rail", Rail.broken(organization, "offers", office));
    }
    model.addAttribute("seen", organization.edition());
    model.addAttribute("title", title(lines.size(), waiting.size(), !kept.isEmpty()));
    model.addAttribute("offer", offer);
    model.addAttribute("provider", file.provider());
    model.addAttribute("waiting", waiting);
    model.addAttribute("together", Together.of(waiting));
    model.addAttribute("single", waiting.stream().filter(l -> l.entry().doubtful()).toList());
    model.addAttribute("answered", lines.stream().filter(l -> !l.waits()).toList());
    model.addAttribute("pane", pane);
    model.addAttribute("unscoped", unscoped.isEmpty() ? null : unscoped.get(0));
    model.addAttribute("systems", systems(folder));
    model.addAttribute("unsigned", file.signatures().unsigned());
    model.addAttribute("asks", asksForSignatures(file));
    model.addAttribute("signatures", file.signatures().signed());
    model.addAttribute("sent", sent);
    model.addAttribute("problems", wrong);
    return "confirm";
  }

  /** The page with what was sent, after somebody else was faster. */
  String both(
      String slug,
      String offer,
      Model model,
      MultiValueMap<String, String> sent,
      HttpServletResponse response)
      throws IOException {
    response.setStatus(HttpStatus.CONFLICT.value());
    String view = page(slug, offer, model, sent, List.of());
    model.addAttribute("conflict", Conflict.of(organizations, office, slug, List.of()));
    return view;
  }

  private String title(int all, int waiting, boolean papers) {
    if (all == 0) {
      return papers ? office.say(PageWord.READER_NOTHING) : office.say(PageWord.READER_BY_HAND);
    }
    return waiting > 0
        ? office.say(PageWord.READER_TITLE, all, waiting)
        : office.say(PageWord.READER_DONE, all);
  }
}
