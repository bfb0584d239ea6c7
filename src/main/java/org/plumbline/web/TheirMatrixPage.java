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
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.MatrixIntake;
import org.plumbline.application.MatrixJudgement;
import org.plumbline.intake.grid.Columns;
import org.plumbline.problem.BadInputException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A provider's own matrix beside what its papers come to: first only shown, then put into the offer
 * once a person says that it was read right.
 */
@Page
class TheirMatrixPage {
  private static final String HERE = "matrix";

  private final Office office;
  private final Desk desk;
  private final Showing showing;
  private final Edits edits;
  private final Held held;
  private final MatrixIntake intake;

  TheirMatrixPage(Office office, Desk desk, Showing showing, Edits edits, Held held) {
    this.office = office;
    this.desk = desk;
    this.showing = showing;
    this.edits = edits;
    this.held = held;
    this.intake = new MatrixIntake(office.library());
  }

  /**
   * What the form sends beside the file.
   *
   * @param whose id of the offer it belongs to
   * @param sheet the one sheet to read; empty for all
   * @param column letters of the provider's own column; empty where the file shows it
   * @param held word under which the file is kept meanwhile
   */
  record Said(String whose, String sheet, String column, String held) {
    Said {
      whose = orEmpty(whose);
      sheet = orEmpty(sheet);
      column = orEmpty(column);
      held = orEmpty(held);
    }

    private static String orEmpty(@Nullable String text) {
      return text == null ? "" : text.strip();
    }

    MatrixIntake.Asked of(Path file, Path folder) {
      return new MatrixIntake.Asked(
          file,
          Optional.of(folder),
          Optional.of(whose),
          Optional.of(sheet).filter(s -> !s.isEmpty()),
          column.isEmpty() ? OptionalInt.empty() : Columns.number(column));
    }
  }

  @GetMapping("/o/{slug}/matrix/theirs")
  String page(
      @PathVariable String slug, @RequestParam(defaultValue = "") String offer, Model model) {
    return form(slug, new Said(offer, "", "", ""), List.of(), model);
  }

  private String form(String slug, Said said, List<Wrong> wrong, Model model) {
    Standing standing = desk.standing(slug);
    List<Choice> offers =
        OfferFile.in(standing.folder()).stream()
            .filter(f -> !f.together())
            .map(f -> new Choice(f.id(), f.provider()))
            .toList();
    if (offers.isEmpty()) {
      showing.of(model, standing, HERE, office.say(AuditWord.NOTHING));
      return AuditDesk.NOTHING;
    }
    if (!model.containsAttribute("theirs")) {
      showing.of(model, standing, HERE, office.say(AuditWord.THEIRS_ASK));
      model.addAttribute("theirs", null);
    }
    model.addAttribute("providers", offers);
    model.addAttribute("said", said);
    model.addAttribute("problems", wrong);
    return "theirs";
  }

  /** Reads the matrix and shows what it is worth; nothing is saved. */
  @PostMapping("/o/{slug}/matrix/theirs")
  String read(
      @PathVariable String slug,
      Said said,
      @RequestParam MultipartFile matrix,
      Model model,
      HttpServletResponse response)
      throws IOException {
    List<Wrong> wrong = new ArrayList<>();
    if (matrix.isEmpty()) {
      wrong.add(Wrong.of("matrix", office.say(PageWord.NO_FILE)));
    }
    if (!said.column().isEmpty() && Columns.number(said.column()).isEmpty()) {
      wrong.add(Wrong.of("column", office.say(AuditWord.THEIRS_COLUMN, said.column())));
    }
    if (!wrong.isEmpty()) {
      response.setStatus(StartPage.UNPROCESSABLE);
      return form(slug, said, wrong, model);
    }
    String name = Papers.safe(String.valueOf(matrix.getOriginalFilename()));
    Standing standing = desk.standing(slug);
    OfferFile whose = OfferFile.sure(standing.folder(), said.whose());
    try {
      TheirMatrix theirs = laid(name, matrix.getBytes(), file -> shown(said, file, standing));
      String token = held.keep(slug, Map.of(name, matrix.getBytes()));
      showing.of(
          model,
          standing,
          HERE,
          office.say(
              AuditWord.THEIRS_TITLE,
              whose.provider(),
              theirs.count(TheirMatrix.Kind.HOLDS),
              theirs.worth().size() - theirs.count(TheirMatrix.Kind.ORPHAN),
              theirs.count(TheirMatrix.Kind.OVER)));
      model.addAttribute("theirs", theirs);
      model.addAttribute("file", name);
      model.addAttribute("provider", whose.provider());
      return form(
          slug, new Said(said.whose(), said.sheet(), said.column(), token), List.of(), model);
    } catch (BadInputException e) {
      response.setStatus(StartPage.UNPROCESSABLE);
      return form(slug, said, Wrong.of(e, office.words()), model);
    }
  }

  private TheirMatrix shown(Said said, Path file, Standing standing) {
    MatrixIntake.Read read = intake.read(said.of(file, standing.folder()));
    MatrixJudgement judged = intake.judge(read, office.today());
    return TheirMatrix.of(read, judged, office);
  }

  private interface Looking<T> {
    T at(Path file) throws IOException;
  }

  /** Looks at bytes as a file of this name, which is gone afterwards. */
  private static <T> T laid(String name, byte[] bytes, Looking<T> looking) throws IOException {
    Path folder = Files.createTempDirectory("plumbline-matrix-");
    try {
      return looking.at(Files.write(folder.resolve(name), bytes));
    } finally {
      Edits.remove(folder);
    }
  }

  /** Puts the rows into the offer, as somebody has said that they were read right. */
  @PostMapping("/o/{slug}/matrix/keep")
  String keep(
      @PathVariable String slug,
      @RequestParam int seen,
      Said said,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after)
      throws IOException {
    Optional<Map<String, byte[]>> kept = held.find(slug, said.held());
    if (kept.isEmpty()) {
      response.setStatus(StartPage.UNPROCESSABLE);
      return form(slug, said, List.of(Wrong.of("matrix", office.say(PageWord.FILE_GONE))), model);
    }
    Map.Entry<String, byte[]> file = kept.get().entrySet().iterator().next();
    OfferFile whose = OfferFile.sure(desk.standing(slug).folder(), said.whose());
    AtomicReference<MatrixIntake.Read> read = new AtomicReference<>();
    try {
      laid(
          file.getKey(),
          file.getValue(),
          path ->
              edits.save(
                  slug,
                  seen,
                  office.say(AuditWord.DID_MATRIX, file.getKey(), whose.provider()),
                  folder -> {
                    read.set(intake.read(said.of(path, folder)));
                    intake.write(Objects.requireNonNull(read.get()), true, office.today());
                  }));
    } catch (BadInputException e) {
      response.setStatus(StartPage.UNPROCESSABLE);
      return form(slug, said, Wrong.of(e, office.words()), model);
    }
    held.done(said.held());
    int rows = Objects.requireNonNull(read.get()).reading().rows().size();
    after.addFlashAttribute("saved", office.say(AuditWord.THEIRS_SAVED, rows));
    return "redirect:/o/" + slug + "/matrix?offer=" + whose.id();
  }
}
