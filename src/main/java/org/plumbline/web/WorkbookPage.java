// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.application.Noted;
import org.plumbline.application.Tracked;
import org.plumbline.problem.Problems;
import org.plumbline.store.StaleException;
import org.plumbline.store.Tracking;
import org.plumbline.store.TrackingRow;
import org.plumbline.web.access.Caller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The workbook that was taken out and worked on comes back: first the account, then the saving. */
@Page
class WorkbookPage {
  private final AuditDesk desk;
  private final Tracking tracking;
  private final TrackingPage page;

  WorkbookPage(AuditDesk desk, Tracking tracking, TrackingPage page) {
    this.desk = desk;
    this.tracking = tracking;
    this.page = page;
  }

  @PostMapping("/o/{slug}/tracking/workbook")
  String read(
      @PathVariable String slug,
      @RequestParam Optional<String> offer,
      @RequestParam MultipartFile workbook,
      Model model,
      HttpServletResponse response)
      throws IOException {
    Audit audit = desk.audit(slug, offer).orElseThrow(UnknownPageException::new);
    String name = Papers.safe(Optional.ofNullable(workbook.getOriginalFilename()).orElse(""));
    Path folder = Files.createTempDirectory("plumbline-workbook-");
    try {
      Path file = folder.resolve(name.endsWith(".xlsx") ? name : "workbook.xlsx");
      workbook.transferTo(file);
      Problems problems = new Problems();
      Optional<Tracked> read = Tracked.read(file, desk.office().words(), problems);
      if (read.isEmpty()) {
        response.setStatus(StartPage.UNPROCESSABLE);
        model.addAttribute(
            "problems", List.of(Wrong.of("workbook", desk.office().say(AuditWord.NOT_A_WORKBOOK))));
        return page.tracking(slug, TrackingList.Asked.NOTHING, model);
      }
      return account(audit, name, read.get(), model);
    } finally {
      Edits.remove(folder);
    }
  }

  private String account(Audit audit, String name, Tracked read, Model model) {
    Map<String, TrackingRow> rows = new LinkedHashMap<>(audit.rows());
    BroughtBack brought = BroughtBack.of(read, audit.standing(), rows, desk.office());
    String title =
        brought.changes().isEmpty()
            ? desk.office().say(AuditWord.BROUGHT_NONE, name)
            : desk.office().say(AuditWord.BROUGHT_TITLE, brought.changes().size(), name);
    desk.named(model, audit, "tracking", title);
    model.addAttribute("brought", brought);
    return "brought";
  }

  /**
   * Saves what was chosen; what somebody else has changed since stays as it is and is named.
   *
   * @param take tokens of the account
   */
  @PostMapping("/o/{slug}/tracking/brought")
  String save(
      @PathVariable String slug,
      @RequestParam Optional<String> offer,
      @RequestParam(defaultValue = "") List<String> take,
      RedirectAttributes after) {
    Audit audit = desk.audit(slug, offer).orElseThrow(UnknownPageException::new);
    int count = 0;
    List<String> left = new ArrayList<>();
    for (String token : take) {
      BroughtBack.Chosen chosen = BroughtBack.chosen(token);
      boolean known =
          audit.rows().containsKey(chosen.item())
              || chosen.item().startsWith(Noted.OWN)
                  && BroughtBack.known(chosen.item(), desk.office())
              || AuditDesk.item(audit.standing(), chosen.item()).isPresent();
      if (!known) {
        throw new UnknownPageException();
      }
      try {
        tracking.save(slug, chosen.item(), chosen.seen(), chosen.progress(), Caller.who());
        count++;
      } catch (StaleException e) {
        left.add(ItemKey.said(chosen.item(), desk.office()));
      }
    }
    after.addFlashAttribute("saved", desk.office().say(AuditWord.BROUGHT_SAVED, count));
    after.addFlashAttribute("left", left);
    return "redirect:" + audit.at("tracking", "status", "all");
  }
}
