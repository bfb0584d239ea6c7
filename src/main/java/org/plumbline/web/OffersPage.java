// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.engagement.OrganisationFolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The offers that are in; one that is taken out is kept beside the others. */
@Page
class OffersPage {
  private final Office office;
  private final OfferList list;
  private final Edits edits;

  OffersPage(Office office, OfferList list, Edits edits) {
    this.office = office;
    this.list = list;
    this.edits = edits;
  }

  @GetMapping("/o/{slug}/offers")
  String offers(
      @PathVariable String slug,
      @ModelAttribute(name = "refused", binding = false) String refused,
      Model model) {
    return list.page(
        slug, model, refused.isEmpty() ? List.of() : List.of(Wrong.of("provider", refused)));
  }

  @PostMapping("/o/{slug}/offers/{offer}/remove")
  String remove(
      @PathVariable String slug,
      @PathVariable String offer,
      @RequestParam int seen,
      RedirectAttributes after) {
    edits.save(
        slug,
        seen,
        office.say(PageWord.DID_REMOVE, offer),
        folder -> {
          Path file = OfferFile.sure(folder, offer).file();
          Path earlier = Files.createDirectories(folder.resolve(OrganisationFolder.EARLIER));
          Path kept = earlier.resolve(String.valueOf(file.getFileName()));
          for (int i = 2; Files.exists(kept); i++) {
            kept = earlier.resolve(i + "-" + file.getFileName());
          }
          Files.move(file, kept);
        });
    after.addFlashAttribute("saved", office.say(PageWord.SAVED));
    return "redirect:/o/" + slug + "/offers";
  }
}
