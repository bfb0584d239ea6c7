// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.intake.form.Preset;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.view.Counts;
import org.plumbline.report.view.OfferView;
import org.plumbline.report.view.OwnerView;
import org.plumbline.store.Organization;
import org.plumbline.store.Organizations;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A quick look at somebody who is no client yet: twelve questions, and the answer on one page. */
@Page
class ProspectPage {
  private static final int FIRST = 5;

  private final Office office;
  private final Beginning beginning;
  private final QuickLook look;
  private final Organizations organizations;
  private final Edits edits;
  private final Spoken spoken;

  ProspectPage(
      Office office,
      Beginning beginning,
      QuickLook look,
      Organizations organizations,
      Edits edits,
      Spoken spoken) {
    this.office = office;
    this.beginning = beginning;
    this.look = look;
    this.organizations = organizations;
    this.edits = edits;
    this.spoken = spoken;
  }

  /**
   * The twelve questions; with answers in the address, where it would stand. Nothing is kept.
   *
   * @param sent {@code preset}, {@code name}, {@code people}, and {@code level-} of each question
   */
  @GetMapping("/prospect")
  String look(
      @RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response)
      throws IOException {
    Preset preset = beginning.preset(AskedQuestions.first(sent, "preset"));
    List<Wrong> wrong = sent.containsKey("look") ? wrong(sent) : List.of();
    fill(preset, sent, wrong, model);
    if (!wrong.isEmpty()) {
      response.setStatus(StartPage.UNPROCESSABLE);
    } else if (sent.containsKey("look")) {
      Map<String, byte[]> files = files(preset, sent);
      String name = AskedQuestions.first(sent, "name");
      answer(name, look.judged(name, files), model);
    }
    return "prospect";
  }

  private List<Wrong> wrong(MultiValueMap<String, String> sent) {
    return beginning.wrong(
        AskedQuestions.first(sent, "name"), AskedQuestions.first(sent, "people"));
  }

  private Map<String, byte[]> files(Preset preset, MultiValueMap<String, String> sent)
      throws IOException {
    return look.files(
        preset, AskedQuestions.first(sent, "name"), AskedQuestions.first(sent, "people"), sent);
  }

  private void fill(
      Preset preset, MultiValueMap<String, String> sent, List<Wrong> wrong, Model model)
      throws IOException {
    model.addAttribute("title", office.say(ProspectWord.TITLE, QuickLook.QUESTIONS + 3));
    model.addAttribute("preset", preset.id());
    model.addAttribute("trades", beginning.trades());
    List<AskedQuestions.Asked> asked = look.asked(preset, sent);
    model.addAttribute("asked", asked);
    model.addAttribute("besides", besides(asked, sent));
    model.addAttribute("sent", sent);
    model.addAttribute("problems", wrong);
    model.addAttribute("owner", null);
  }

  /** Answers to what this trade is not asked: they count again once its own trade is chosen. */
  private static Map<String, String> besides(
      List<AskedQuestions.Asked> asked, MultiValueMap<String, String> sent) {
    Map<String, String> out = new TreeMap<>(sent.toSingleValueMap());
    out.keySet().removeIf(name -> !name.startsWith("level-"));
    asked.forEach(a -> out.remove("level-" + a.id()));
    return out;
  }

  private static int promised(Counts counts) {
    return counts.of(Verdict.DELIVERABLE) + counts.of(Verdict.SHARED);
  }

  private void answer(String name, Standing standing, Model model) {
    OwnerView owner = standing.owner().orElseThrow();
    OfferView offer = owner.offers().get(0);
    model.addAttribute("owner", owner);
    Counts now = offer.bars().get(0).counts();
    Counts all = offer.bars().get(offer.bars().size() - 1).counts();
    model.addAttribute("x", offer);
    model.addAttribute(
        "title", office.say(ProspectWord.ANSWER, name, promised(now), offer.assignable()));
    model.addAttribute(
        "means",
        office.say(
            ProspectWord.MEANS,
            promised(all),
            offer.remedy().changes(),
            owner.yours().never() + all.of(Verdict.RETAINED)));
    model.addAttribute("bars", Bars.of(offer.bars(), spoken, offer.signed()));
    model.addAttribute("steps", offer.remedy().steps().stream().limit(FIRST).toList());
  }

  /** Keeps the answers as an organization that is marked as no client yet. */
  @PostMapping("/prospect")
  String keep(
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after)
      throws IOException {
    Preset preset = beginning.preset(AskedQuestions.first(sent, "preset"));
    List<Wrong> wrong = wrong(sent);
    if (!wrong.isEmpty()) {
      response.setStatus(StartPage.UNPROCESSABLE);
      fill(preset, sent, wrong, model);
      return "prospect";
    }
    String name = AskedQuestions.first(sent, "name");
    Organization made = organizations.create(name, files(preset, sent), Sender.now());
    after.addFlashAttribute("saved", office.say(ProspectWord.KEPT, name));
    return "redirect:/o/" + made.slug() + "/decision";
  }

  /** Makes a client of it: the mark goes, and all pages are there. */
  @PostMapping("/o/{slug}/client")
  String become(@PathVariable String slug, @RequestParam int seen, RedirectAttributes after) {
    Organization made =
        edits.save(
            slug,
            seen,
            office.say(ProspectWord.DID_BECOME),
            folder -> java.nio.file.Files.deleteIfExists(folder.resolve(QuickLook.MARK)));
    after.addFlashAttribute("saved", office.say(ProspectWord.BECAME, made.name()));
    return "redirect:/o/" + slug + "/systems";
  }
}
