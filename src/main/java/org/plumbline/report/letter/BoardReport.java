// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cell;
import org.plumbline.capability.Facts;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.OfficialRole;
import org.plumbline.judgement.Verdict;
import org.plumbline.papers.Papers;
import org.plumbline.phrase.WrittenDay;
import org.plumbline.report.view.VerdictView;

/**
 * The frame of the written report to the board: what is known stands in it, the rest is blank.
 *
 * @see <a href="https://www.ecfr.gov/current/title-16/section-314.4">16 CFR 314.4(i)</a>
 */
public final class BoardReport {
  /** The rule it is written for. */
  public static final String FRAMEWORK = "glba-safeguards-rule";

  private static final List<String> SAFEGUARDS = List.of("314.4(c)", "314.4(d)", "314.4(h)");
  private static final List<String> BY_APPROVAL = List.of("314.4(c)(3)", "314.4(c)(5)");

  private final Stationery paper;
  private final Basis basis;
  private final List<Cell> cells;

  private BoardReport(Stationery paper, Basis basis) {
    this.paper = paper;
    this.basis = basis;
    this.cells =
        basis.assessment().cells(FRAMEWORK, basis.engagement().id()).stream()
            .filter(c -> c.verdict() != Verdict.NOT_APPLICABLE)
            .toList();
  }

  /** What the report rests on beside the organization. */
  public record Basis(
      Assessment assessment,
      Engagement engagement,
      boolean signed,
      List<Proposal> proposals,
      List<KeptRecord> records) {
    public Basis {
      proposals = List.copyOf(proposals);
      records = List.copyOf(records);
    }
  }

  /** The report; only where the rule was looked at. */
  public static Optional<Letter> of(Stationery paper, Basis basis) {
    BoardReport report = new BoardReport(paper, basis);
    return report.cells.isEmpty() ? Optional.empty() : Optional.of(report.letter());
  }

  private Letter letter() {
    List<Block> blocks = new ArrayList<>();
    String title = say(LetterWord.BOARD_TITLE, Integer.toString(paper.date().getYear()));
    blocks.add(new Block.Title(title));
    blocks.add(
        Block.Text.of(
            Block.Text.Kind.NOTE,
            Span.bold(say(LetterWord.BOARD_DRAFT) + " "),
            Span.plain(say(LetterWord.BOARD_NOTE))));
    blocks.add(facts());
    heading(blocks, LetterWord.BOARD_OVERALL);
    blocks.add(Block.Text.body(overall()));
    blocks.add(Block.Text.body(say(LetterWord.BOARD_OVERALL_BLANK)));
    heading(blocks, LetterWord.BOARD_RISK);
    blocks.add(Block.Text.body(say(LetterWord.BOARD_RISK_BLANK)));
    heading(blocks, LetterWord.BOARD_SAFEGUARDS);
    blocks.add(safeguards());
    heading(blocks, LetterWord.BOARD_APPROVALS);
    blocks.add(Block.Text.body(say(LetterWord.BOARD_APPROVALS_SAYS)));
    blocks.add(approvals());
    heading(blocks, LetterWord.BOARD_PROVIDERS);
    blocks.add(providers());
    heading(blocks, LetterWord.BOARD_TESTS);
    blocks.add(
        blank(
            LetterWord.BOARD_TESTS,
            List.of(LetterWord.BOARD_PENTEST, LetterWord.BOARD_SCANS, LetterWord.BOARD_MONITORING),
            List.of(LetterWord.HEAD_TEST, LetterWord.HEAD_LAST_DONE, LetterWord.HEAD_RESULT)));
    heading(blocks, LetterWord.BOARD_EVENTS);
    blocks.add(Block.Text.body(say(LetterWord.BOARD_EVENTS_BLANK)));
    heading(blocks, LetterWord.BOARD_CHANGES);
    blocks.add(Block.Text.body(changes()));
    blocks.add(
        Block.Text.of(Block.Text.Kind.CLOSING, Span.plain(say(LetterWord.BOARD_CHANGES_BLANK))));
    heading(blocks, LetterWord.SIGNATURES);
    blocks.add(
        new Block.Signatures(
            List.of(
                say(LetterWord.BOARD_QI, official(OfficialRole.QUALIFIED_INDIVIDUAL)),
                say(LetterWord.BOARD_RECEIVED)),
            List.of(say(LetterWord.SIGN_NAME), say(LetterWord.SIGN_DAY))));
    return paper.letter("board-report", title, say(LetterWord.BOARD_FOOT), blocks);
  }

  private void heading(List<Block> blocks, LetterWord word) {
    blocks.add(new Block.Heading(1, say(word)));
  }

  private Block facts() {
    Integer consumers = paper.organisation().facts().answer("consumers");
    List<List<Block.Cell>> rows = new ArrayList<>();
    rows.add(
        row(
            LetterWord.BOARD_FROM,
            say(
                LetterWord.BOARD_FROM_TO,
                official(OfficialRole.QUALIFIED_INDIVIDUAL),
                official(OfficialRole.OVERSEER))));
    rows.add(
        row(
            LetterWord.BOARD_PERIOD,
            say(LetterWord.BOARD_PERIOD_SAYS, paper.date().minusYears(1), paper.date())));
    rows.add(
        row(
            LetterWord.BOARD_CUSTOMERS,
            consumers == null ? say(LetterWord.BOARD_CUSTOMERS_UNKNOWN) : customers(consumers)));
    return new Block.Grid(
        say(LetterWord.BOARD_FACTS),
        List.of(
            new Block.Column(say(LetterWord.HEAD_MATTER), 24),
            new Block.Column(say(LetterWord.HEAD_KNOWN), 76)),
        rows);
  }

  /** How many, and where the number comes from as far as that was said. */
  private String customers(int count) {
    Facts.Ground ground = paper.organisation().facts().ground("consumers");
    return say(
        LetterWord.BOARD_CUSTOMERS_SAYS,
        count,
        ground.date().isBlank() ? Span.BLANK : WrittenDay.said(ground.date()),
        ground.source().isBlank() ? Span.BLANK : ground.source());
  }

  private List<Block.Cell> row(LetterWord head, String text) {
    return List.of(Block.Cell.of(Span.bold(say(head))), Block.Cell.plain(text));
  }

  private String official(OfficialRole role) {
    return paper.organisation().official(role).orElse(Span.BLANK);
  }

  private String overall() {
    return say(
        basis.signed() ? LetterWord.BOARD_COUNTS : LetterWord.BOARD_COUNTS_UNSIGNED,
        cells.size(),
        count(Verdict.DELIVERABLE, Verdict.SHARED),
        count(Verdict.CONDITIONAL, Verdict.UNASSIGNED, Verdict.STRUCTURAL_GAP),
        count(Verdict.RETAINED));
  }

  private int count(Verdict... verdicts) {
    List<Verdict> wanted = List.of(verdicts);
    return (int) cells.stream().filter(c -> wanted.contains(c.verdict())).count();
  }

  private Block safeguards() {
    List<List<Block.Cell>> rows = new ArrayList<>();
    for (Cell cell : cells) {
      if (SAFEGUARDS.stream().anyMatch(cell.control().id()::startsWith)) {
        rows.add(
            List.of(
                Block.Cell.plain(cell.control().id()),
                Block.Cell.plain(cell.control().title()),
                Block.Cell.of(Span.bold(state(cell))),
                Block.Cell.plain(cell.open() ? missing(cell) : proof(cell))));
      }
    }
    return new Block.Grid(
        say(LetterWord.BOARD_SAFEGUARDS),
        List.of(
            new Block.Column(say(LetterWord.HEAD_CFR), 18),
            new Block.Column(say(LetterWord.HEAD_SAFEGUARD), 34),
            new Block.Column(say(LetterWord.HEAD_WHO), 18),
            new Block.Column(say(LetterWord.HEAD_PROOF), 30)),
        rows);
  }

  private String state(Cell cell) {
    boolean promised = cell.verdict() == Verdict.DELIVERABLE || cell.verdict() == Verdict.SHARED;
    if (cell.verdict() == Verdict.RETAINED) {
      return say(LetterWord.BOARD_OWN);
    }
    String word = VerdictView.of(cell.verdict(), paper.words()).formal();
    return promised && !basis.signed() ? say(LetterWord.ONCE_SIGNED, word) : word;
  }

  private String missing(Cell cell) {
    List<Proposal.Step> steps =
        basis.proposals().stream()
            .flatMap(p -> p.steps().stream())
            .filter(s -> s.closes().stream().anyMatch(c -> c.id().equals(cell.control().id())))
            .toList();
    List<String> numbers = steps.stream().map(Proposal.Step::changes).distinct().toList();
    int changes = steps.stream().mapToInt(s -> s.items().size()).sum();
    return steps.isEmpty()
        ? say(LetterWord.NO_CHANGE_HELPS)
        : say(LetterWord.SEE_STEP, numbers, changes);
  }

  private String proof(Cell cell) {
    String numbers =
        basis.records().stream()
            .filter(r -> r.controls().stream().anyMatch(c -> c.id().equals(cell.control().id())))
            .map(r -> r.request().number())
            .collect(Collectors.joining(", "));
    return numbers.isEmpty() ? Span.BLANK : numbers;
  }

  private Block approvals() {
    List<List<Block.Cell>> rows = new ArrayList<>();
    for (Cell cell : cells) {
      if (BY_APPROVAL.contains(cell.control().id())) {
        rows.add(
            List.of(
                Block.Cell.plain(cell.control().id() + " " + cell.control().title()),
                Block.Cell.empty(),
                Block.Cell.empty(),
                Block.Cell.empty()));
      }
    }
    return new Block.Grid(
        say(LetterWord.BOARD_APPROVALS),
        List.of(
            new Block.Column(say(LetterWord.HEAD_SAFEGUARD), 28),
            new Block.Column(say(LetterWord.HEAD_INSTEAD), 32),
            new Block.Column(say(LetterWord.HEAD_APPROVED), 24),
            new Block.Column(say(LetterWord.HEAD_REVIEW), 16)),
        rows);
  }

  private Block providers() {
    List<List<Block.Cell>> rows = new ArrayList<>();
    Engagement engagement = basis.engagement();
    for (Papers papers : engagement.members()) {
      rows.add(
          List.of(
              Block.Cell.of(Span.bold(engagement.offer() ? papers.provider() : Span.BLANK)),
              Block.Cell.plain(engagement.offer() ? paper.read(papers) : Span.BLANK),
              Block.Cell.plain(say(basis.signed() ? LetterWord.IS_SIGNED : LetterWord.NOT_SIGNED)),
              Block.Cell.empty()));
    }
    return new Block.Grid(
        say(LetterWord.BOARD_PROVIDERS),
        List.of(
            new Block.Column(say(LetterWord.HEAD_FIRM), 26),
            new Block.Column(say(LetterWord.HEAD_PAPERS), 34),
            new Block.Column(say(LetterWord.HEAD_STATE), 16),
            new Block.Column(say(LetterWord.HEAD_ASSESSED), 24)),
        rows);
  }

  private Block blank(LetterWord says, List<LetterWord> rows, List<LetterWord> heads) {
    return new Block.Grid(
        say(says),
        heads.stream().map(h -> new Block.Column(say(h), h == heads.get(0) ? 40 : 30)).toList(),
        rows.stream()
            .map(
                r ->
                    List.of(
                        Block.Cell.of(Span.bold(say(r))), Block.Cell.empty(), Block.Cell.empty()))
            .toList());
  }

  private String changes() {
    int items = basis.proposals().stream().mapToInt(p -> p.items().size()).sum();
    int open = count(Verdict.CONDITIONAL, Verdict.UNASSIGNED, Verdict.STRUCTURAL_GAP);
    if (items == 0) {
      return say(LetterWord.BOARD_NO_CHANGES);
    }
    return say(LetterWord.BOARD_CHANGES_SAYS, items, open);
  }

  private String say(LetterWord word, Object... values) {
    return paper.say(word, values);
  }
}
