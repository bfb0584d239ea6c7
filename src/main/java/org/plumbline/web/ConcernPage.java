// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.plumbline.store.StaleException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes down why a duty does not concern the organization, and takes it back. */
@Page
class ConcernPage {
  private final Office office;
  private final Desk desk;
  private final OwnDuties duties;
  private final Concerns concerns;
  private final YoursPage yours;

  ConcernPage(Office office, Desk desk, OwnDuties duties, Concerns concerns, YoursPage yours) {
    this.office = office;
    this.desk = desk;
    this.duties = duties;
    this.concerns = concerns;
    this.yours = yours;
  }

  @PostMapping("/o/{slug}/yours/concern")
  String save(
      @PathVariable String slug,
      Concerns.Sent sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after) {
    Standing standing = standing(slug);
    Concerns.Asked asked = concerns.asked(line(standing, sent.item()));
    List<Wrong> wrong = concerns.wrong(asked, sent);
    if (!wrong.isEmpty()) {
      response.setStatus(StartPage.UNPROCESSABLE);
      return yours.concern(standing, sent, wrong, model);
    }
    try {
      concerns.save(slug, asked, sent);
    } catch (StaleException e) {
      response.setStatus(HttpStatus.CONFLICT.value());
      Wrong stale = Wrong.of("reason", office.say(AuditWord.OTHER_HAS_SAVED, ""));
      return yours.concern(standing, sent, List.of(stale), model);
    }
    after.addFlashAttribute("saved", office.say(ConcernWord.SAVED, asked.line().act().what()));
    return "redirect:/o/" + slug + "/yours#concern";
  }

  @PostMapping("/o/{slug}/yours/concern/back")
  String takeBack(
      @PathVariable String slug,
      @RequestParam String item,
      @RequestParam int seen,
      RedirectAttributes after) {
    OwnDuties.Line line = line(standing(slug), item);
    concerns.takeBack(slug, line, seen);
    after.addFlashAttribute("saved", office.say(ConcernWord.TAKEN_BACK, line.act().what()));
    return "redirect:/o/" + slug + "/yours#concern";
  }

  private Standing standing(String slug) {
    Standing out = desk.standing(slug);
    if (out.owner().isEmpty()) {
      throw new UnknownPageException();
    }
    return out;
  }

  private OwnDuties.Line line(Standing standing, String item) {
    return Concerns.line(duties.groups(standing), item).orElseThrow(UnknownPageException::new);
  }
}
