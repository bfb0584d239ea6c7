// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.application.MatrixCorrection;
import org.plumbline.application.MatrixIntake;
import org.plumbline.intake.matrix.Correction;
import org.plumbline.intake.matrix.Layout;
import org.plumbline.intake.matrix.SheetSeen;
import org.plumbline.problem.BadInputException;
import org.plumbline.store.Organization;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the columns of a matrix are, as a person says: its sheets, the head, whose each column is.
 * Kept as the mapping by which the file and its later editions are read.
 */
@Page
class ColumnsPage {
  private final Office office;
  private final Desk desk;
  private final Edits edits;
  private final Showing showing;

  ColumnsPage(Office office, Desk desk, Edits edits, Showing showing) {
    this.office = office;
    this.desk = desk;
    this.edits = edits;
    this.showing = showing;
  }

  /** A sheet, what is said of it, and of those that are alike. */
  private record Said(List<SheetSeen> sheets, SheetSeen sheet, Correction correction) {}

  @GetMapping("/o/{slug}/offers/{offer}/table/columns")
  String columns(
      @PathVariable String slug,
      @PathVariable String offer,
      @RequestParam String file,
      @RequestParam(required = false) Optional<String> sheet,
      Model model) {
    String name = Papers.safe(file);
    MatrixCorrection matrix = matrix(desk.folder(desk.organization(slug)), offer, name);
    List<SheetSeen> sheets = matrix.sheets();
    SheetSeen seen = ColumnsForm.sheet(sheets, sheet);
    Said said = new Said(sheets, seen, ColumnsForm.asRead(seen));
    List<Wrong> wrong = new ArrayList<>();
    Optional<MatrixIntake.Read> read = read(matrix, List.of(), wrong);
    return page(slug, offer, name, said, read, wrong, model);
  }

  /** Reads again with what was said, and keeps it where that is wanted. */
  @PostMapping("/o/{slug}/offers/{offer}/table/columns")
  String say(
      @PathVariable String slug,
      @PathVariable String offer,
      @RequestParam int seen,
      @RequestParam String file,
      @RequestParam String sheet,
      @RequestParam(defaultValue = "look") String act,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after) {
    String name = Papers.safe(file);
    MatrixCorrection matrix = matrix(desk.folder(desk.organization(slug)), offer, name);
    List<SheetSeen> sheets = matrix.sheets();
    SheetSeen chosen = ColumnsForm.sheet(sheets, Optional.of(sheet));
    Correction correction = ColumnsForm.sent(chosen, sent);
    List<Correction> all = new ArrayList<>(List.of(correction));
    if (sent.containsKey("alike")) {
      all.addAll(ColumnsForm.alike(sheets, correction));
    }
    List<Wrong> wrong = wrong(correction);
    Optional<MatrixIntake.Read> read =
        wrong.isEmpty() ? read(matrix, all, wrong) : Optional.empty();
    if (wrong.isEmpty() && act.equals("keep")) {
      boolean whole = keep(slug, offer, seen, name, all, read);
      after.addFlashAttribute("saved", office.say(PageWord.SAVED));
      return TablePage.there(slug, offer, whole ? "" : TablePage.COLUMNS, name);
    }
    if (!wrong.isEmpty()) {
      response.setStatus(StartPage.UNPROCESSABLE);
    }
    return page(slug, offer, name, new Said(sheets, chosen, correction), read, wrong, model);
  }

  /** Keeps what was said; the rows too, where every sheet is read. */
  private boolean keep(
      String slug,
      String offer,
      int seen,
      String name,
      List<Correction> said,
      Optional<MatrixIntake.Read> read) {
    edits.save(
        slug,
        seen,
        office.say(PageWord.DID_CORRECT, name),
        folder -> {
          MatrixCorrection there = matrix(folder, offer, name);
          there.keep(said);
          if (read.isPresent()) {
            new MatrixIntake(office.library()).write(there.read(said), false, office.today());
          }
        });
    return read.isPresent();
  }

  private MatrixCorrection matrix(Path folder, String offer, String name) {
    return new MatrixCorrection(office.library(), TablePage.asked(folder, offer, name));
  }

  /** The reading; empty where other sheets still have to be put right, which is said on theirs. */
  private Optional<MatrixIntake.Read> read(
      MatrixCorrection matrix, List<Correction> said, List<Wrong> wrong) {
    try {
      return Optional.of(matrix.read(said));
    } catch (BadInputException e) {
      if (said.isEmpty() || !MatrixCorrection.elsewhere(e, said.get(0).sheet())) {
        wrong.addAll(Wrong.of(e, office.words()));
      }
      return Optional.empty();
    }
  }

  private List<Wrong> wrong(Correction said) {
    List<Wrong> out = new ArrayList<>();
    if (said.out()) {
      return out;
    }
    if (said.count(Layout.ID) != 1) {
      out.add(Wrong.of("columns", office.say(PageWord.COLUMNS_ONE_ID, said.count(Layout.ID))));
    }
    for (String one : List.of(Layout.OBJECTIVE, Layout.EVIDENCE)) {
      if (said.count(one) > 1) {
        out.add(
            Wrong.of(
                "columns",
                office.say(PageWord.COLUMNS_ONE, ColumnsView.word(one, office.words()))));
      }
    }
    return out;
  }

  private String page(
      String slug,
      String offer,
      String file,
      Said said,
      Optional<MatrixIntake.Read> read,
      List<Wrong> wrong,
      Model model) {
    Organization organization = desk.organization(slug);
    OfferFile named = OfferFile.sure(desk.folder(organization), offer);
    try {
      showing.of(model, desk.standing(slug), "offers", "");
    } catch (BadInputException e) {
      model.addAttribute("rail", Rail.broken(organization, "offers", office));
    }
    model.addAttribute("seen", organization.edition());
    model.addAttribute("offer", offer);
    model.addAttribute("provider", named.provider());
    model.addAttribute("file", file);
    model.addAttribute("problems", wrong);
    model.addAttribute(
        "shown", ColumnsView.of(said.sheets(), said.sheet(), said.correction(), office.words()));
    model.addAttribute("rows", read.map(r -> TableView.held(r, office.words())).orElse(null));
    model.addAttribute("title", office.say(PageWord.COLUMNS_TITLE, file));
    return "columns";
  }
}
