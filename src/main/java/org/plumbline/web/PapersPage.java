// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.plumbline.intake.Contradiction;
import org.plumbline.intake.OfferIntake;
import org.plumbline.intake.reader.PaperReader;
import org.plumbline.intake.text.IntakeProblem;
import org.plumbline.intake.text.TrackedChanges;
import org.plumbline.problem.BadInputException;
import org.plumbline.store.Organization;
import org.plumbline.web.jobs.LongWork;
import org.plumbline.web.jobs.PaperSubject;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The door of a provider's papers as they came. What only a person can say of them, which plan is
 * bought and whether marked changes count, is asked before anything is written.
 */
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
  private final Held held;
  private final LongWork work;

  PapersPage(Office office, OfferList list, Edits edits, Papers papers, Held held, LongWork work) {
    this.office = office;
    this.list = list;
    this.edits = edits;
    this.papers = papers;
    this.held = held;
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
   * What was said of papers that are to be read.
   *
   * @param held word under which they are kept meanwhile
   * @param plan which of several is bought
   * @param changes {@code with} or {@code without} what is marked in a Word file; or not said
   */
  record Said(int seen, String held, Optional<String> plan, Optional<String> changes) {
    TrackedChanges.Reading reading() {
      return switch (changes.orElse("")) {
        case "with" -> TrackedChanges.Reading.WITH;
        case "without" -> TrackedChanges.Reading.WITHOUT;
        default -> TrackedChanges.Reading.NOT_SAID;
      };
    }

    PaperSubject of(List<String> names) {
      return new PaperSubject(names, plan().orElse(""), reading());
    }
  }

  /**
   * What a person is asked.
   *
   * @param plans to choose from; none where there is one offer
   * @param changes whether changes are marked and nobody has said which reading counts
   */
  record Question(Said said, List<String> papers, List<String> plans, boolean changes) {}

  @PostMapping("/o/{slug}/offers/papers")
  String read(
      @PathVariable String slug,
      @RequestParam int seen,
      @RequestParam("papers") List<MultipartFile> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after)
      throws IOException {
    List<MultipartFile> files = sent.stream().filter(f -> !f.isEmpty()).limit(MOST_PAPERS).toList();
    if (files.isEmpty()) {
      return list.refused(
          slug, model, response, List.of(Wrong.of("papers", office.say(PageWord.NO_FILE))));
    }
    Map<String, byte[]> byName = byName(files);
    Said said = new Said(seen, "", Optional.empty(), Optional.empty());
    return read(slug, said, byName, model, response, after);
  }

  /** The same papers again, once what was asked of them is answered. */
  @PostMapping("/o/{slug}/offers/choice")
  String choose(
      @PathVariable String slug,
      Said said,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after) {
    Optional<Map<String, byte[]>> kept = held.find(slug, said.held());
    return kept.isEmpty()
        ? list.refused(
            slug, model, response, List.of(Wrong.of("papers", office.say(PageWord.FILE_GONE))))
        : read(slug, said, kept.get(), model, response, after);
  }

  private String read(
      String slug,
      Said said,
      Map<String, byte[]> byName,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after) {
    try {
      OfferIntake.Written done = write(slug, said, byName);
      held.done(said.held());
      String id = String.valueOf(done.file().getFileName()).replaceFirst("\\.yaml$", "");
      after.addFlashAttribute(
          "saved", office.say(PageWord.READ_SAVED, listed(byName.keySet()), done.waiting()));
      after.addFlashAttribute("doubts", done.contradictions().stream().map(this::said).toList());
      return "redirect:/o/" + slug + "/offers/" + id + "/confirm";
    } catch (TakesLongException e) {
      return later(slug, said, byName);
    } catch (BadInputException e) {
      boolean changes = only(e, IntakeProblem.TRACKED);
      boolean plans = only(e, IntakeProblem.SEVERAL_PLANS);
      if (!changes && !plans) {
        return list.refused(slug, model, response, Wrong.of(e, office.words()));
      }
      String token =
          held.find(slug, said.held()).isPresent() ? said.held() : held.keep(slug, byName);
      Said kept = new Said(said.seen(), token, said.plan(), said.changes());
      List<String> choice = plans ? plans(byName, said.reading()) : List.of();
      model.addAttribute(
          "question", new Question(kept, List.copyOf(byName.keySet()), choice, changes));
      return list.refused(slug, model, response, List.of());
    }
  }

  /** Whether this is all that stands in the way. */
  private static boolean only(BadInputException e, IntakeProblem code) {
    return e.problems().stream().allMatch(p -> p.code().equals(code.code()));
  }

  private OfferIntake.Written write(String slug, Said said, Map<String, byte[]> byName) {
    List<String> names = List.copyOf(byName.keySet());
    AtomicReference<OfferIntake.Written> written = new AtomicReference<>();
    edits.save(
        slug,
        said.seen(),
        office.say(PageWord.DID_READ, names),
        folder ->
            written.set(
                papers.read(folder, said.of(papers.keep(folder, byName)), whileSomebodyWaits())));
    return Objects.requireNonNull(written.get());
  }

  /** Keeps the papers with the organization, and has them read as long work. */
  private String later(String slug, Said said, Map<String, byte[]> byName) {
    List<String> names = List.copyOf(byName.keySet());
    AtomicReference<List<String>> laid = new AtomicReference<>(names);
    Organization kept =
        edits.save(
            slug,
            said.seen(),
            office.say(PageWord.DID_READ, names),
            folder -> laid.set(papers.keep(folder, byName)));
    held.done(said.held());
    return "redirect:/jobs/" + work.paper(kept, said.of(Objects.requireNonNull(laid.get()))).id();
  }

  /** The plan of papers that were read as long work, which lie with the organization. */
  @PostMapping("/o/{slug}/offers/plan")
  String plan(@PathVariable String slug, Said said, @RequestParam List<String> paper) {
    List<String> names = paper.stream().limit(MOST_PAPERS).map(Papers::safe).toList();
    Organization kept =
        edits.save(
            slug,
            said.seen(),
            office.say(PageWord.DID_READ, names),
            folder -> lie(names, folder.resolve(Papers.FOLDER)));
    return "redirect:/jobs/" + work.paper(kept, said.of(names)).id();
  }

  private List<String> plans(Map<String, byte[]> byName, TrackedChanges.Reading changes) {
    try {
      Path folder = Files.createTempDirectory("plumbline-plans-");
      try {
        lay(byName, folder);
        return papers.plans(folder, List.copyOf(byName.keySet()), changes);
      } finally {
        Edits.remove(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void lie(List<String> names, Path kept) {
    if (!names.stream().map(kept::resolve).allMatch(Files::isRegularFile)) {
      throw new UnknownPageException();
    }
  }

  private static void lay(Map<String, byte[]> byName, Path folder) throws IOException {
    Path kept = Files.createDirectories(folder.resolve(Papers.FOLDER));
    for (Map.Entry<String, byte[]> each : byName.entrySet()) {
      Files.write(kept.resolve(each.getKey()), each.getValue());
    }
  }

  private String said(Contradiction each) {
    return office.say(
        PageWord.READ_CONTRADICTION, each.one(), each.oneAt(), each.other(), each.otherAt());
  }

  private static List<String> listed(Iterable<String> names) {
    List<String> out = new java.util.ArrayList<>();
    names.forEach(out::add);
    return out;
  }

  private static Map<String, byte[]> byName(List<MultipartFile> files) throws IOException {
    Map<String, byte[]> out = new LinkedHashMap<>();
    for (MultipartFile each : files) {
      String name = Papers.safe(String.valueOf(each.getOriginalFilename()));
      out.put(out.containsKey(name) ? (out.size() + 1) + "-" + name : name, each.getBytes());
    }
    return out;
  }
}
