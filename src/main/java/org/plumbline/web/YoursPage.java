// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.problem.BadInputException;
import org.plumbline.store.Progress;
import org.plumbline.store.StaleException;
import org.plumbline.store.Tracking;
import org.plumbline.store.TrackingRow;
import org.plumbline.web.access.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What stays with the organization: when, what, who sees to it and by which day. */
@Page
class YoursPage {
  private static final String HERE = "yours";

  private final Office office;
  private final Desk desk;
  private final Showing showing;
  private final OwnDuties duties;
  private final Tracking tracking;
  private final Concerns concerns;

  YoursPage(
      Office office,
      Desk desk,
      Showing showing,
      OwnDuties duties,
      Tracking tracking,
      Concerns concerns) {
    this.concerns = concerns;
    this.office = office;
    this.desk = desk;
    this.showing = showing;
    this.duties = duties;
    this.tracking = tracking;
  }

  /** What the form of one moment sends of one act. */
  record Sent(String item, int seen, String owner, String due) {

    /** Rows of a form whose fields repeat; a row that is not whole is left out. */
    static List<Sent> of(MultiValueMap<String, String> form) {
      List<String> items = form.getOrDefault("item", List.of());
      List<String> seen = form.getOrDefault("seen", List.of());
      List<String> owners = form.getOrDefault("owner", List.of());
      List<String> dues = form.getOrDefault("due", List.of());
      List<Sent> out = new ArrayList<>();
      for (int i = 0; i < items.size() && i < seen.size(); i++) {
        if (i < owners.size() && i < dues.size() && seen.get(i).matches("\\d{1,9}")) {
          out.add(
              new Sent(
                  items.get(i),
                  Integer.parseInt(seen.get(i)),
                  owners.get(i).strip(),
                  dues.get(i).strip()));
        }
      }
      return out;
    }
  }

  /**
   * A row that was not saved.
   *
   * @param theirs whether somebody else saved since
   */
  record Refused(Sent sent, String wrong, boolean theirs) {}

  @GetMapping("/o/{slug}/yours")
  String yours(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String edit,
      @RequestParam(defaultValue = "") String concern,
      Model model) {
    OptionalInt open =
        edit.matches("\\d{1,2}") ? OptionalInt.of(Integer.parseInt(edit)) : OptionalInt.empty();
    String page = page(desk.standing(slug), open, Map.of(), model);
    asked(concern, model);
    return page;
  }

  /** The page with what was typed of a duty that does not concern the organization. */
  String concern(Standing standing, Concerns.Sent sent, List<Wrong> wrong, Model model) {
    String page = page(standing, OptionalInt.empty(), Map.of(), model);
    asked(sent.item(), model);
    model.addAttribute("sent", sent);
    model.addAttribute("problems", wrong);
    return page;
  }

  /** What has to be said of the act that was chosen, if one was. */
  private void asked(String item, Model model) {
    if (model.getAttribute("groups") instanceof List<?> groups) {
      List<OwnDuties.Line> lines =
          groups.stream().flatMap(g -> ((OwnDuties.Group) g).lines().stream()).toList();
      model.addAttribute(
          "concern",
          lines.stream()
              .filter(l -> l.key().equals(item))
              .findFirst()
              .map(concerns::asked)
              .orElse(null));
    }
  }

  private String page(
      Standing standing, OptionalInt open, Map<String, Refused> refused, Model model) {
    if (standing.owner().isEmpty()) {
      showing.of(model, standing, HERE, office.say(PageWord.DECISION_NONE));
      return "decision-empty";
    }
    List<OwnDuties.Group> groups = duties.groups(standing);
    List<OwnDuties.Line> lines = groups.stream().flatMap(g -> g.lines().stream()).toList();
    showing.of(model, standing, HERE, standing.owner().get().yours().title());
    model.addAttribute("y", standing.owner().get().yours());
    model.addAttribute("x", standing.offers().get(0));
    model.addAttribute("groups", groups);
    model.addAttribute("concerns", lines.stream().filter(OwnDuties.Line::apart).toList());
    model.addAttribute("choices", lines.stream().filter(l -> !l.apart()).toList());
    model.addAttribute("concern", null);
    model.addAttribute("sent", Concerns.Sent.NOTHING);
    model.addAttribute("open", open.orElse(-1));
    model.addAttribute("refused", refused);
    model.addAttribute("today", office.today());
    model.addAttribute("all", lines.size());
    model.addAttribute("named", lines.stream().filter(OwnDuties.Line::named).count());
    model.addAttribute("late", lines.stream().filter(l -> l.late(office.today()) > 0).count());
    model.addAttribute(
        "first",
        groups.stream()
            .filter(g -> g.lines().stream().anyMatch(l -> !l.named()))
            .findFirst()
            .orElse(groups.isEmpty() ? null : groups.get(0)));
    model.addAttribute(
        "help",
        lines.stream()
            .map(OwnDuties.Line::act)
            .filter(l -> l.needsHelp())
            .map(l -> l.what())
            .toList());
    return "yours";
  }

  /** Saves who sees to the acts of one moment; what cannot be saved comes back open. */
  @PostMapping("/o/{slug}/yours")
  String save(
      @PathVariable String slug,
      @RequestParam MultiValueMap<String, String> form,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after) {
    Standing standing = desk.standing(slug);
    if (standing.owner().isEmpty()) {
      throw new UnknownPageException();
    }
    List<OwnDuties.Group> groups = duties.groups(standing);
    List<Sent> rows = Sent.of(form);
    OwnDuties.Group at = group(groups, rows.stream().map(Sent::item).findFirst().orElse(""));
    Map<String, Refused> refused = new LinkedHashMap<>();
    for (Sent row : rows) {
      OwnDuties.Line line =
          group(groups, row.item()).lines().stream()
              .filter(l -> l.key().equals(row.item()))
              .findFirst()
              .orElseThrow();
      saved(slug, line, row).ifPresent(wrong -> refused.put(row.item(), wrong));
    }
    if (refused.isEmpty()) {
      after.addFlashAttribute("saved", office.say(PageWord.SAVED));
      return "redirect:/o/" + slug + "/yours#s" + at.at();
    }
    boolean theirs = refused.values().stream().anyMatch(Refused::theirs);
    response.setStatus(theirs ? HttpStatus.CONFLICT.value() : StartPage.UNPROCESSABLE);
    return page(standing, OptionalInt.of(at.at()), refused, model);
  }

  /** The moment that an act belongs to. */
  private static OwnDuties.Group group(List<OwnDuties.Group> groups, String item) {
    return groups.stream()
        .filter(g -> g.lines().stream().anyMatch(l -> l.key().equals(item)))
        .findFirst()
        .orElseThrow(UnknownPageException::new);
  }

  /** Writes one row; what stands in its way, when something does. */
  private Optional<Refused> saved(String slug, OwnDuties.Line line, Sent sent) {
    try {
      Optional<LocalDate> due =
          sent.due().isEmpty() ? Optional.empty() : Optional.of(Day.parse(sent.due()));
      Progress wanted = line.with(sent.owner(), due);
      if (!wanted.equals(line.progress())) {
        tracking.save(slug, line.key(), sent.seen(), wanted, Caller.who());
      }
      return Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.of(new Refused(sent, office.say(AuditWord.NOT_A_DAY, sent.due()), false));
    } catch (BadInputException e) {
      return Optional.of(new Refused(sent, Wrong.of(e, office.words()).get(0).text(), false));
    } catch (StaleException e) {
      String who =
          tracking.find(slug, line.key()).map(TrackingRow::who).map(office::name).orElse("");
      return Optional.of(new Refused(sent, office.say(AuditWord.OTHER_HAS_SAVED, who), true));
    }
  }
}
