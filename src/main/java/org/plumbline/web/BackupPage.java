// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.files.Temporaries;
import org.plumbline.problem.BadInputException;
import org.plumbline.store.Archives;
import org.plumbline.store.Organization;
import org.plumbline.store.Organizations;
import org.plumbline.store.Store;
import org.plumbline.web.access.Caller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everything as one file to keep safe, one organization as one to move, and both back in. */
@Page
class BackupPage {
  private final Office office;
  private final Organizations organizations;
  private final Archives archives;

  BackupPage(Office office, Organizations organizations, Store store) {
    this.office = office;
    this.organizations = organizations;
    this.archives = store.archives();
  }

  /** An organization with the day on which it was changed last. */
  record Line(Organization organization, LocalDate day) {}

  @GetMapping("/backup")
  String backup(Model model) {
    return page(model, List.of());
  }

  /** Takes in all organizations of an archive, or none. */
  @PostMapping("/backup")
  String take(
      @RequestParam MultipartFile archive,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after)
      throws IOException {
    if (archive.isEmpty()) {
      response.setStatus(StartPage.UNPROCESSABLE);
      return page(model, List.of(Wrong.of("archive", office.say(PageWord.NO_FILE))));
    }
    Path file = Temporaries.anywhere();
    try {
      archive.transferTo(file);
      List<String> names =
          archives.read(file, Caller.who()).stream().map(Organization::name).toList();
      after.addFlashAttribute("saved", office.say(PageWord.BACKUP_TAKEN, names));
      return "redirect:/backup";
    } catch (BadInputException e) {
      response.setStatus(StartPage.UNPROCESSABLE);
      return page(model, Wrong.of(e, office.words()));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private String page(Model model, List<Wrong> wrong) {
    List<Line> all =
        organizations.all().stream()
            .map(o -> new Line(o, LocalDate.ofInstant(o.changed(), office.clock().getZone())))
            .toList();
    model.addAttribute("title", office.say(PageWord.BACKUP_TITLE, all.size()));
    model.addAttribute("all", all);
    model.addAttribute("problems", wrong);
    return "backup";
  }
}
