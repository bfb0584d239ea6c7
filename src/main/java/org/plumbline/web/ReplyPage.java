// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.plumbline.application.FrozenReport;
import org.plumbline.application.Importer;
import org.plumbline.problem.BadInputException;
import org.plumbline.report.view.OfferView;
import org.plumbline.report.view.OwnerView;
import org.plumbline.store.Organization;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The workbook that a provider filled in comes back: first what it would change, then saving. */
@Page
class ReplyPage {
  private final Office office;
  private final Desk desk;
  private final Showing showing;
  private final OfferList list;
  private final Edits edits;
  private final Held held;

  ReplyPage(Office office, Desk desk, Showing showing, OfferList list, Edits edits, Held held) {
    this.office = office;
    this.desk = desk;
    this.showing = showing;
    this.list = list;
    this.edits = edits;
    this.held = held;
  }

  @PostMapping("/o/{slug}/answers")
  String read(
      @PathVariable String slug,
      @RequestParam MultipartFile answers,
      Model model,
      HttpServletResponse response)
      throws IOException {
    if (answers.isEmpty()) {
      return refused(slug, PageWord.NO_FILE, model, response);
    }
    String name = Papers.safe(String.valueOf(answers.getOriginalFilename()));
    Organization organization = desk.organization(slug);
    Path copy = Files.createTempDirectory("plumbline-reply-");
    try {
      Edits.write(files(organization), copy);
      Importer.Imported came = bring(name, answers.getBytes(), copy);
      Standing now = desk.wouldStand(organization, copy);
      String token = held.keep(slug, Map.of(name, answers.getBytes()));
      return shown(reply(name, token, came, now), organization, model);
    } catch (BadInputException e) {
      return list.refused(slug, model, response, Wrong.of(e, office.words()));
    } finally {
      Edits.remove(copy);
    }
  }

  private Map<String, byte[]> files(Organization organization) throws IOException {
    return Edits.read(desk.folder(organization));
  }

  private String shown(Reply reply, Organization organization, Model model) {
    showing.of(model, desk.standing(organization.slug()), "letters", title(reply));
    model.addAttribute("reply", reply);
    return "reply";
  }

  private String refused(String slug, PageWord why, Model model, HttpServletResponse response) {
    return list.refused(slug, model, response, List.of(Wrong.of("answers", office.say(why))));
  }

  private Importer.Imported bring(String name, byte[] form, Path folder) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, form);
    Importer.Imported came = new Importer(office.library(), office.words()).bring(file, folder);
    Files.delete(file);
    return came;
  }

  private Reply reply(String name, String token, Importer.Imported came, Standing now) {
    Standing before = desk.standing(now.organization().slug());
    List<Reply.Change> changes = new ArrayList<>();
    for (OfferFile file : OfferFile.in(now.folder())) {
      boolean written =
          came.written().stream().anyMatch(w -> w.endsWith(file.file().getFileName()));
      now.offers().stream()
          .filter(o -> written && o.id().equals(file.id()))
          .map(o -> change(o, before, now))
          .forEach(changes::add);
    }
    return new Reply(
        name,
        token,
        before.owner().map(OwnerView::title).orElse(""),
        now.owner().map(OwnerView::title).orElse(""),
        changes,
        came.waiting(),
        came.remarks().stream().map(r -> office.words().say(r.message())).toList());
  }

  private static Reply.Change change(OfferView offer, Standing before, Standing now) {
    Map<String, FrozenReport.Cell> old = FrozenRuns.now(before, offer.id());
    int open = (int) old.values().stream().filter(c -> Answers.open(c.verdict().name())).count();
    return new Reply.Change(
        offer.name(),
        old.isEmpty(),
        open,
        offer.signed(),
        Differences.of(old, FrozenRuns.now(now, offer.id()), List.of()));
  }

  private String title(Reply reply) {
    Optional<Reply.Change> first = reply.offers().stream().findFirst();
    if (first.isEmpty()) {
      return office.say(PageWord.REPLY_SAME, reply.file());
    }
    Reply.Change change = first.get();
    return change.fresh()
        ? office.say(PageWord.REPLY_NEW, change.name())
        : office.say(
            PageWord.REPLY_TITLE, change.name(), change.closes(), change.open(), change.opens());
  }

  /** Saves what was shown. */
  @PostMapping("/o/{slug}/answers/save")
  String save(
      @PathVariable String slug,
      @RequestParam int seen,
      @RequestParam("held") String token,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after) {
    Optional<Map<String, byte[]>> kept = held.find(slug, token);
    if (kept.isEmpty()) {
      return refused(slug, PageWord.FILE_GONE, model, response);
    }
    Map.Entry<String, byte[]> form = kept.get().entrySet().iterator().next();
    AtomicReference<Importer.Imported> came = new AtomicReference<>();
    try {
      edits.save(
          slug,
          seen,
          office.say(PageWord.DID_IMPORT, form.getKey()),
          folder -> came.set(bring(form.getKey(), form.getValue(), folder)));
    } catch (BadInputException e) {
      return list.refused(slug, model, response, Wrong.of(e, office.words()));
    }
    held.done(token);
    int waiting = Objects.requireNonNull(came.get()).waiting();
    after.addFlashAttribute("saved", office.say(PageWord.ANSWERS_SAVED, waiting));
    return "redirect:/o/" + slug + "/decision";
  }
}
