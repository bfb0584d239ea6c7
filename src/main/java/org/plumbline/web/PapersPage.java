// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.plumbline.application.Importer;
import org.plumbline.intake.Contradiction;
import org.plumbline.intake.OfferIntake;
import org.plumbline.intake.reader.PaperReader;
import org.plumbline.intake.text.IntakeProblem;
import org.plumbline.intake.text.TrackedChanges;
import org.plumbline.problem.BadInputException;
import org.plumbline.store.Job;
import org.plumbline.store.Organization;
import org.plumbline.web.jobs.LongWork;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two doors of an offer: its papers as they came, and the workbook that a provider filled in. */
@Page
class PapersPage {
  private static final int MOST_PAPERS = 12;

  /** Nanoseconds after which it is looked at how long the whole will take. */
  private static final long LOOK_AFTER = 4_000_000_000L;

  /** Nanoseconds; who waits longer wants to know how far it is. */
  private static final long MOST_WAIT = 15_000_000_000L;

  private final Office office;
  private final OfferList list;
  private final Edits edits;
  private final Papers papers;
  private final LongWork work;

  PapersPage(Office office, OfferList list, Edits edits, Papers papers, LongWork work) {
    this.office = office;
    this.list = list;
    this.edits = edits;
    this.papers = papers;
    this.work = work;
  }

  /** Somebody would wait too long; the papers are kept, and read as long work. */
  private static final class TakesLongException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Gives up reading when it would take much longer than anybody waits. */
  private static PaperReader.Progress whileSomebodyWaits() {
    long begun = System.nanoTime();
    return (blocks, of) -> {
      long took = System.nanoTime() - begun;
      if (took > LOOK_AFTER && took / blocks * of > MOST_WAIT) {
        throw new TakesLongException();
      }
    };
  }

  /**
   * Papers that are to be read.
   *
   * @param seen edition that the form was made from
   * @param plan which of several is bought
   */
  private record Reading(String slug, int seen, List<String> names, Optional<String> plan) {}

  @PostMapping("/o/{slug}/offers/papers")
  String read(
      @PathVariable String slug,
      @RequestParam int seen,
      @RequestParam("papers") List<MultipartFile> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after) {
    List<MultipartFile> files = sent.stream().filter(f -> !f.isEmpty()).limit(MOST_PAPERS).toList();
    if (files.isEmpty()) {
      return list.refused(
          slug, model, response, List.of(Wrong.of("papers", office.say(PageWord.NO_FILE))));
    }
    List<String> names = names(files);
    Edits.Work keep = folder -> keep(files, names, folder);
    try {
      return read(new Reading(slug, seen, names, Optional.empty()), keep, after);
    } catch (BadInputException e) {
      boolean several =
          e.problems().stream().anyMatch(p -> p.code().equals(IntakeProblem.SEVERAL_PLANS.code()));
      if (several) {
        choosePlan(slug, seen, model, keep, names);
      }
      return list.refused(slug, model, response, several ? List.of() : Wrong.of(e, office.words()));
    }
  }

  /** Keeps the papers, so that they need not be sent again once the plan is chosen. */
  private void choosePlan(String slug, int seen, Model model, Edits.Work keep, List<String> names) {
    AtomicReference<List<String>> plans = new AtomicReference<>(List.of());
    edits.save(
        slug,
        seen,
        office.say(PageWord.DID_READ, names),
        folder -> {
          keep.on(folder);
          plans.set(papers.plans(folder, names));
        });
    model.addAttribute("plans", plans.get());
    model.addAttribute("planPapers", names);
  }

  @PostMapping("/o/{slug}/offers/plan")
  String plan(
      @PathVariable String slug,
      @RequestParam int seen,
      @RequestParam List<String> paper,
      @RequestParam String plan,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after) {
    List<String> names = paper.stream().limit(MOST_PAPERS).map(Papers::safe).toList();
    try {
      return read(new Reading(slug, seen, names, Optional.of(plan)), folder -> {}, after);
    } catch (BadInputException e) {
      return list.refused(slug, model, response, Wrong.of(e, office.words()));
    }
  }

  private String read(Reading wanted, Edits.Work before, RedirectAttributes after) {
    String what = office.say(PageWord.DID_READ, wanted.names());
    AtomicReference<OfferIntake.Written> written = new AtomicReference<>();
    try {
      edits.save(
          wanted.slug(),
          wanted.seen(),
          what,
          folder -> {
            before.on(folder);
            written.set(
                papers.read(
                    folder,
                    new Papers.Wanted(wanted.names(), wanted.plan()),
                    TrackedChanges.Reading.NOT_SAID,
                    whileSomebodyWaits()));
          });
    } catch (TakesLongException e) {
      Organization kept = edits.save(wanted.slug(), wanted.seen(), what, before);
      Job job = work.paper(kept, wanted.names(), wanted.plan().orElse(""));
      return "redirect:/jobs/" + job.id();
    }
    OfferIntake.Written done = Objects.requireNonNull(written.get());
    String id = String.valueOf(done.file().getFileName()).replaceFirst("\\.yaml$", "");
    after.addFlashAttribute("saved", said(wanted.names(), done));
    return "redirect:/o/" + wanted.slug() + "/offers/" + id + "/confirm";
  }

  private String said(List<String> names, OfferIntake.Written written) {
    StringBuilder out = new StringBuilder();
    out.append(office.say(PageWord.READ_SAVED, names, written.waiting()));
    for (Contradiction each : written.contradictions()) {
      out.append(' ')
          .append(
              office.say(
                  PageWord.READ_CONTRADICTION,
                  each.one(),
                  each.oneAt(),
                  each.other(),
                  each.otherAt()));
    }
    return out.toString();
  }

  private static List<String> names(List<MultipartFile> files) {
    List<String> out = new ArrayList<>();
    for (MultipartFile each : files) {
      String name = Papers.safe(String.valueOf(each.getOriginalFilename()));
      out.add(out.contains(name) ? (out.size() + 1) + "-" + name : name);
    }
    return out;
  }

  private static void keep(List<MultipartFile> files, List<String> names, Path folder)
      throws IOException {
    Path kept = Files.createDirectories(folder.resolve(Papers.FOLDER));
    for (int i = 0; i < files.size(); i++) {
      Files.write(kept.resolve(names.get(i)), files.get(i).getBytes());
    }
  }

  @PostMapping("/o/{slug}/answers")
  String answers(
      @PathVariable String slug,
      @RequestParam int seen,
      @RequestParam MultipartFile answers,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after) {
    if (answers.isEmpty()) {
      return list.refused(
          slug, model, response, List.of(Wrong.of("answers", office.say(PageWord.NO_FILE))));
    }
    String name = Papers.safe(String.valueOf(answers.getOriginalFilename()));
    AtomicReference<Importer.Imported> came = new AtomicReference<>();
    try {
      edits.save(
          slug,
          seen,
          office.say(PageWord.DID_IMPORT, name),
          folder -> {
            Path form = folder.resolve(name);
            Files.write(form, answers.getBytes());
            came.set(new Importer(office.library(), office.words()).bring(form, folder));
            Files.delete(form);
          });
    } catch (BadInputException e) {
      return list.refused(slug, model, response, Wrong.of(e, office.words()));
    }
    int waiting = Objects.requireNonNull(came.get()).waiting();
    after.addFlashAttribute("saved", office.say(PageWord.ANSWERS_SAVED, waiting));
    return "redirect:/o/" + slug + "/decision";
  }
}
