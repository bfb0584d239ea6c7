// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.plumbline.application.MatrixCorrection;
import org.plumbline.application.MatrixIntake;
import org.plumbline.application.Recent;
import org.plumbline.problem.BadInputException;
import org.plumbline.store.Organization;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/**
 * A provider's responsibility matrix as it was read: held against the file, said to be right, and
 * what its rows are worth.
 */
@Page
class TablePage {
  static final String COLUMNS = "/columns";
  private static final int MOST = 16;

  private final Office office;
  private final Desk desk;
  private final Edits edits;
  private final Showing showing;
  private final Recent<Looked, TableView> recent = new Recent<>(MOST);

  /** An edition's files stay as they are, so what a table of them is worth does too. */
  private record Looked(MatrixIntake.Asked asked, LocalDate day) {}

  TablePage(Office office, Desk desk, Edits edits, Showing showing) {
    this.office = office;
    this.desk = desk;
    this.edits = edits;
    this.showing = showing;
  }

  @GetMapping("/o/{slug}/offers/{offer}/table")
  String table(
      @PathVariable String slug,
      @PathVariable String offer,
      @RequestParam(defaultValue = "") String file,
      Model model,
      HttpServletResponse response)
      throws IOException {
    return page(slug, offer, file.isEmpty() ? "" : Papers.safe(file), model, response, List.of());
  }

  /** Keeps the file with the papers and puts its rows into the offer; they wait for a person. */
  @PostMapping("/o/{slug}/offers/{offer}/table")
  String read(
      @PathVariable String slug,
      @PathVariable String offer,
      @RequestParam int seen,
      @RequestParam("table") MultipartFile sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after)
      throws IOException {
    if (sent.isEmpty()) {
      return page(
          slug,
          offer,
          "",
          model,
          response,
          List.of(Wrong.of("table", office.say(PageWord.NO_FILE))));
    }
    String name = Papers.safe(String.valueOf(sent.getOriginalFilename()));
    byte[] bytes = sent.getBytes();
    AtomicReference<String> laid = new AtomicReference<>(name);
    AtomicBoolean misread = new AtomicBoolean();
    try {
      edits.save(
          slug,
          seen,
          office.say(PageWord.DID_READ, List.of(name)),
          folder -> {
            String kept =
                new KeptPapers(folder).keep(name, bytes, () -> itsMatrix(folder, offer, name));
            laid.set(kept);
            misread.set(!taken(folder, offer, kept));
          });
    } catch (BadInputException e) {
      return page(slug, offer, "", model, response, Wrong.of(e, office.words()));
    }
    String kept = Objects.requireNonNull(laid.get());
    if (!kept.equals(name)) {
      after.addFlashAttribute("saved", office.say(PageWord.KEPT_AS, name, kept));
    }
    return there(slug, offer, misread.get() ? COLUMNS : "", kept);
  }

  /** Puts the rows into the offer; false where a person has to say first what the columns are. */
  private boolean taken(Path folder, String offer, String name) {
    try {
      write(folder, offer, name, false);
      return true;
    } catch (BadInputException e) {
      if (MatrixCorrection.helps(e)) {
        return false;
      }
      throw e;
    }
  }

  /** Whether a name is that of a matrix of this offer, and of nothing else. */
  private static boolean itsMatrix(Path folder, String offer, String name) {
    List<OfferFile> with = new KeptPapers(folder).offersWith(name);
    try {
      return with.size() == 1
          && with.get(0).id().equals(offer)
          && kept(folder, with.get(0)).contains(name);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** A person has held the rows against the file. */
  @PostMapping("/o/{slug}/offers/{offer}/table/right")
  String right(
      @PathVariable String slug,
      @PathVariable String offer,
      @RequestParam int seen,
      @RequestParam String file,
      RedirectAttributes after) {
    String name = Papers.safe(file);
    edits.save(
        slug,
        seen,
        office.say(PageWord.DID_CONFIRM, name),
        folder -> write(folder, offer, name, true));
    after.addFlashAttribute("saved", office.say(PageWord.SAVED));
    return there(slug, offer, "", name);
  }

  /** The page of a file, or what lies below it. */
  static String there(String slug, String offer, String below, String name) {
    return "redirect:/o/"
        + slug
        + "/offers/"
        + offer
        + "/table"
        + below
        + "?file="
        + UriUtils.encodeQueryParam(name, StandardCharsets.UTF_8);
  }

  private void write(Path folder, String offer, String name, boolean confirmed) {
    MatrixIntake intake = new MatrixIntake(office.library());
    intake.write(intake.read(asked(folder, offer, name)), confirmed, office.today());
  }

  static MatrixIntake.Asked asked(Path folder, String offer, String name) {
    OfferFile.sure(folder, offer);
    Path file = folder.resolve(Papers.FOLDER).resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new UnknownPageException();
    }
    return new MatrixIntake.Asked(
        file, Optional.of(folder), Optional.of(offer), Optional.empty(), OptionalInt.empty());
  }

  private String page(
      String slug,
      String offer,
      String file,
      Model model,
      HttpServletResponse response,
      List<Wrong> wrong)
      throws IOException {
    Organization organization = desk.organization(slug);
    Path folder = desk.folder(organization);
    OfferFile named = OfferFile.sure(folder, offer);
    try {
      showing.of(model, desk.standing(slug), "offers", "");
    } catch (BadInputException e) {
      model.addAttribute("rail", Rail.broken(organization, "offers", office));
    }
    Optional<TableView> shown = Optional.empty();
    List<Wrong> problems = wrong;
    if (!wrong.isEmpty()) {
      response.setStatus(StartPage.UNPROCESSABLE);
    } else if (!file.isEmpty()) {
      try {
        shown = Optional.of(shown(asked(folder, offer, file)));
      } catch (BadInputException e) {
        problems = Wrong.of(e, office.words());
      }
    }
    model.addAttribute("seen", organization.edition());
    model.addAttribute("offer", offer);
    model.addAttribute("provider", named.provider());
    model.addAttribute("shown", shown.orElse(null));
    model.addAttribute("file", file);
    model.addAttribute("files", kept(folder, named));
    model.addAttribute("unread", unread(folder));
    model.addAttribute("problems", problems);
    model.addAttribute(
        "title",
        shown.isPresent() ? shown.get().sum() : office.say(PageWord.TABLE_NONE, named.provider()));
    return "table";
  }

  /** The files that were read as a matrix of the offer, by name. */
  private static List<String> kept(Path folder, OfferFile offer) throws IOException {
    List<String> matrices =
        Files.readAllLines(offer.file()).stream().filter(l -> l.contains("kind: matrix")).toList();
    return Papers.of(folder, offer.file()).stream()
        .filter(n -> matrices.stream().anyMatch(l -> KeptPapers.names(l, n)))
        .toList();
  }

  /** Tables among the papers that no offer has taken yet, by name. */
  private static List<String> unread(Path folder) throws IOException {
    Path papers = folder.resolve(Papers.FOLDER);
    if (!Files.isDirectory(papers)) {
      return List.of();
    }
    KeptPapers kept = new KeptPapers(folder);
    try (Stream<Path> files = Files.list(papers)) {
      return files
          .map(f -> String.valueOf(f.getFileName()))
          .filter(n -> n.matches("(?i).*\\.(xlsx|xlsm|csv|tsv|html?|json)"))
          .filter(n -> kept.offersWith(n).isEmpty())
          .sorted()
          .toList();
    }
  }

  private TableView shown(MatrixIntake.Asked asked) {
    Looked at = new Looked(asked, office.today());
    return recent.get(at, () -> judged(at));
  }

  private TableView judged(Looked at) {
    MatrixIntake intake = new MatrixIntake(office.library());
    MatrixIntake.Read read = intake.read(at.asked());
    return TableView.of(read, intake.judge(read, at.day()), office.words());
  }
}
