// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.Optional;
import org.plumbline.report.view.JobsView;
import org.plumbline.report.view.OfferView;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who does what on which system under one offer. */
@Page
class JobsPage {
  private final Office office;
  private final Desk desk;
  private final Showing showing;

  JobsPage(Office office, Desk desk, Showing showing) {
    this.office = office;
    this.desk = desk;
    this.showing = showing;
  }

  @GetMapping("/o/{slug}/who-does-what")
  String jobs(
      @PathVariable String slug,
      @RequestParam Optional<String> offer,
      @RequestParam(defaultValue = "grid") String view,
      @RequestParam Optional<String> system,
      Model model) {
    Standing standing = desk.standing(slug);
    Optional<OfferView> found = standing.offer(offer);
    if (found.isEmpty()) {
      showing.of(model, standing, "who-does-what", office.say(PageWord.DECISION_NONE));
      return "decision-empty";
    }
    JobsView jobs = found.get().jobs();
    String title =
        office.say(
            PageWord.JOBS_TITLE,
            found.get().name(),
            jobs.all(),
            jobs.settled(),
            jobs.open(),
            jobs.nobody());
    showing.of(model, standing, "who-does-what", title);
    int at = system.map(jobs.systems()::indexOf).filter(i -> i >= 0).orElse(0);
    model.addAttribute("x", found.get());
    model.addAttribute("jobs", jobs);
    model.addAttribute("offers", standing.offers());
    model.addAttribute("list", view.equals("list"));
    model.addAttribute("at", at);
    return "jobs";
  }
}
