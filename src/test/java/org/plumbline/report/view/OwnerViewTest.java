// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Said;
import org.plumbline.application.CarryOver;
import org.plumbline.application.Evaluation;
import org.plumbline.application.Evaluator;
import org.plumbline.application.Library;
import org.plumbline.application.Request;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.Report;

/** The owner's message follows from the offers by rule, and its figures agree with each other. */
class OwnerViewTest {
  private static final Library LIBRARY = Library.load(Path.of(""));
  private static final int WORDS = 60;

  @TempDir Path folder;

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource({
    "cedar-ridge-dental, summit, Do not sign yet: 15 changes make it complete.",
    "cedar-ridge-dental, ridgeline, Do not sign: 5 duties would have nobody.",
    "cedar-ridge-dental, lakeside ridgeline,"
        + " Neither is enough. Ridgeline Co-Managed Security leaves least: 5 duties.",
    "cedar-ridge-dental, summit ridgeline,"
        + " Sign neither yet. Summit Managed IT is the one to repair.",
    "cedar-ridge-dental, lakeside summit ridgeline,"
        + " Sign none yet. Summit Managed IT is the one to repair.",
    "cedar-ridge-dental, summit summit, Two offers reach equally far: price and terms decide.",
    "fairview-clinic, alder-bay, 2 changes to ask of Alder Bay IT at the next review.",
  })
  void the_title_says_which_offer_to_sign_or_repair(String example, String offers, String title)
      throws IOException {
    assertEquals(title, owner(report(example, List.of(offers.split(" ")))).title());
  }

  @ParameterizedTest
  @CsvSource({
    "true, 0, 1, Everything is agreed. Now collect the proofs.",
    "false, 0, 1, Nothing is open. Sign after counsel has looked.",
    "true, 3, 1, 'Signed, and 3 duties still have nobody at Alder Bay IT.'",
    "true, 0, 2, Everything is agreed with Alder Bay IT. Now collect the proofs.",
    "false, 0, 2, Sign Alder Bay IT after counsel has looked.",
    "false, 0, 4, Sign Alder Bay IT after counsel has looked.",
  })
  void the_title_of_an_offer_without_changes(boolean signed, int left, int offers, String title)
      throws IOException {
    Report report = report("fairview-clinic", List.of("alder-bay"));
    OfferView real = ReportView.of(report).offers().get(0);
    RemedyView nothing = new RemedyView(List.of(), 0, 0, 0, true, List.of());
    List<OfferView> all = new ArrayList<>();
    for (int i = 0; i < offers; i++) {
      all.add(with(real, signed, left, nothing));
    }
    OwnerView owner = new OwnerBuilder(new Scene(report), all).build().orElseThrow();
    assertEquals(title, owner.title());
    assertEquals("", owner.changesTitle());
  }

  @Test
  void two_of_four_worth_repairing_are_named_where_there_is_room() throws IOException {
    Report report = report("cedar-ridge-dental", List.of("summit"));
    OfferView real = ReportView.of(report).offers().get(0);
    List<OfferView> all = new ArrayList<>();
    for (int left : List.of(0, 0, 4, 4)) {
      all.add(with(real, false, left, real.remedy()));
    }
    assertEquals(
        "Two of 4 are worth repairing: Summit Managed IT and Summit Managed IT.",
        new OwnerBuilder(new Scene(report), all).build().orElseThrow().title());
  }

  @Test
  void kinds_of_support_are_compared_where_no_offer_was_read() {
    OwnerView owner = owner(report(Optional.empty(), List.of("hipaa-security-rule")));
    assertTrue(owner.kinds());
    assertEquals("Several kinds can carry all of it; ask for it in writing.", owner.title());
    assertTrue(owner.answer().contains("Break-fix can never carry"), owner.answer());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cedar-ridge-dental",
        "fairview-clinic",
        "harbor-consumer-credit",
        "tri-valley-machining",
        "tri-valley-providers"
      })
  void the_figures_of_every_example_agree(String example) {
    Report report = report(Optional.of(Path.of("examples", example)), List.of());
    OwnerView owner = owner(report);
    assertTrue(owner.answer().split(" ").length <= WORDS, owner.answer());
    assertTrue(owner.steps().size() <= 5 && !owner.steps().isEmpty());
    for (OfferView offer : owner.offers()) {
      int assignable = offer.assignable();
      offer.bars().forEach(b -> assertEquals(assignable, b.counts().total(), b.text()));
      Counts now = offer.bars().get(0).counts();
      Counts all = offer.bars().get(offer.bars().size() - 1).counts();
      assertEquals(0, all.of(Verdict.CONDITIONAL), "what a change can close is closed");
      assertEquals(offer.left(), all.of(Verdict.UNASSIGNED) + all.of(Verdict.STRUCTURAL_GAP));
      int nobody = offer.remedy().nothingCloses().stream().mapToInt(u -> u.controls().size()).sum();
      assertEquals(offer.remedy().open(), now.of(Verdict.CONDITIONAL) + nobody);
      assertEquals(
          offer.remedy().open() - nobody,
          offer.remedy().steps().stream().mapToInt(s -> s.closes().size()).sum());
      assertTrue(offer.remedy().fewest() <= offer.remedy().changes());
      assertTrue(
          offer.jobs().settled() + offer.jobs().open() + offer.jobs().nobody()
              <= offer.jobs().all());
    }
  }

  @Test
  void several_providers_together_name_whose_job_it_is() {
    Report report = report(Optional.of(Path.of("examples/tri-valley-providers")), List.of());
    ReportView view = ReportView.of(report);
    OfferView together =
        view.offers().stream().filter(OfferView::together).findFirst().orElseThrow();
    List<String> words =
        together.jobs().rows().stream()
            .flatMap(r -> r.cells().stream())
            .filter(c -> c.style().equals("yes"))
            .map(JobsView.Cell::word)
            .toList();
    assertTrue(words.stream().anyMatch(w -> w.startsWith("Nightwatch")), words.toString());
    assertTrue(
        view.cells().stream()
            .filter(c -> c.arrangement().equals(together.id()) && c.carried())
            .allMatch(c -> !c.carriers().isEmpty()));
    List<String> divides =
        view.arrangements().stream()
            .filter(a -> a.warnings().stream().anyMatch(w -> w.contains("division of duties")))
            .map(ArrangementView::id)
            .toList();
    assertEquals(List.of("larch"), divides, "a signed table over both divides the duties");
  }

  private static OfferView with(OfferView v, boolean signed, int left, RemedyView remedy) {
    return new OfferView(
        v.id(),
        v.name(),
        v.paper(),
        v.paperShort(),
        v.together(),
        v.kind(),
        signed,
        v.stop(),
        v.stopText(),
        v.notices(),
        v.bars(),
        v.carried(),
        v.assignable(),
        left,
        v.leftText(),
        v.points(),
        v.price(),
        remedy,
        v.common(),
        v.jobs(),
        v.moves(),
        v.business(),
        v.records(),
        v.parts());
  }

  private static OwnerView owner(Report report) {
    return ReportView.of(report).owner().orElseThrow();
  }

  /** The example with these offers only; a repeated one gets a name of its own. */
  private Report report(String example, List<String> offers) throws IOException {
    Path from = Path.of("examples", example);
    Files.copy(from.resolve("organisation.yaml"), folder.resolve("organisation.yaml"));
    Files.createDirectories(folder.resolve("offers"));
    for (int i = 0; i < offers.size(); i++) {
      String text = Files.readString(from.resolve("offers/" + offers.get(i) + ".yaml"));
      String name = offers.indexOf(offers.get(i)) == i ? offers.get(i) : offers.get(i) + "-" + i;
      Files.writeString(
          folder.resolve("offers/" + name + ".yaml"),
          text.replaceFirst("(?m)^id: .*$", "id: " + name));
    }
    return report(Optional.of(folder), List.of());
  }

  private static Report report(Optional<Path> folder, List<String> frameworks) {
    Evaluator evaluator = new Evaluator(LIBRARY);
    Evaluation evaluation =
        evaluator.evaluate(
            new Request(
                folder,
                frameworks.isEmpty() ? Optional.empty() : Optional.of(frameworks),
                Optional.empty(),
                LocalDate.of(2026, 11, 27)));
    return evaluator.report(
        evaluation,
        CarryOver.read(Optional.empty(), evaluation.assessment(), Said.WORDS),
        Optional.empty(),
        false,
        Said.WORDS);
  }
}
