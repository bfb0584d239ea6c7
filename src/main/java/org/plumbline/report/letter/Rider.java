// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.capability.Clause;
import org.plumbline.engagement.Organisation;
import org.plumbline.papers.ListedSystem;

/** The clauses to add to an agreement, as a draft that counsel reviews before anybody signs. */
public final class Rider {
  /** How clauses name the annex with the agreement that the rules ask for. */
  private static final String AGREEMENT = "Annex B";

  /** How they name one that has no letter yet. */
  private static final String UNLETTERED = "Annex ____";

  private final Stationery paper;
  private final Proposal proposal;
  private final Set<String> regimes;

  private Rider(Stationery paper, Proposal proposal, Set<String> regimes) {
    this.paper = paper;
    this.proposal = proposal;
    this.regimes = regimes;
  }

  /**
   * The rider to the papers of one provider.
   *
   * @param regimes ids of the regimes of the run and of those they include, in order
   */
  public static Letter of(Stationery paper, Proposal proposal, Set<String> regimes) {
    return new Rider(paper, proposal, regimes).letter();
  }

  private Letter letter() {
    String client = paper.organisation().name();
    String provider = proposal.papers().provider();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(say(LetterWord.RIDER_TITLE, client, provider)));
    blocks.add(
        Block.Text.of(
            Block.Text.Kind.NOTE,
            Span.bold(say(LetterWord.RIDER_DRAFT) + " "),
            Span.plain(say(LetterWord.RIDER_NOTE))));
    blocks.add(
        Block.Text.of(
            Block.Text.Kind.SMALL,
            Span.quiet(say(LetterWord.RIDER_FROM, paper.date(), paper.read(proposal.papers())))));
    blocks.add(clause(say(LetterWord.PRECEDENCE), "", say(LetterWord.PRECEDENCE_CLAUSE)));
    blocks.add(clause(say(LetterWord.REACH), "", say(LetterWord.REACH_CLAUSE)));
    clauses(blocks);
    blocks.add(new Block.Heading(1, say(LetterWord.SIGNATURES)));
    blocks.add(
        Block.Text.of(Block.Text.Kind.CLOSING, Span.plain(say(LetterWord.BINDS_WHEN_SIGNED))));
    blocks.add(
        new Block.Signatures(
            List.of(
                say(LetterWord.FOR_PARTY, client, say(LetterWord.CLIENT)),
                say(LetterWord.FOR_PARTY, provider, say(LetterWord.PROVIDER))),
            List.of(
                say(LetterWord.SIGN_NAME), say(LetterWord.SIGN_ROLE), say(LetterWord.SIGN_DAY))));
    annexes(blocks);
    return paper.letter(
        "rider-" + proposal.papers().id(),
        say(LetterWord.RIDER_SHORT, provider),
        say(LetterWord.RIDER_FOOT),
        blocks);
  }

  private void clauses(List<Block> blocks) {
    Map<Integer, List<Proposal.Item>> byGroup = new TreeMap<>();
    for (Proposal.Item item : proposal.items()) {
      byGroup.computeIfAbsent(item.group(), g -> new ArrayList<>()).add(item);
    }
    byGroup.forEach(
        (group, items) -> {
          blocks.add(new Block.Heading(1, proposal.groups().get(group).title()));
          items.forEach(
              i -> blocks.add(clause(i.title(), say(LetterWord.CHANGE, i.number()), wording(i))));
        });
  }

  private String wording(Proposal.Item item) {
    return item.clause()
        .map(Clause::wording)
        .orElseGet(() -> say(LetterWord.NO_SKELETON, item.subject()));
  }

  /** Whether any clause speaks of an annex of that letter, or of one without a letter. */
  private boolean names(String annex) {
    return proposal.items().stream().map(this::wording).anyMatch(w -> w.contains(annex));
  }

  private static Block clause(String title, String number, String wording) {
    List<Span> spans = new ArrayList<>();
    spans.add(Span.bold(title + ". "));
    if (!number.isEmpty()) {
      spans.add(Span.quiet(number + " "));
    }
    spans.add(Span.paper(wording));
    return new Block.Numbered(spans);
  }

  private void annexes(List<Block> blocks) {
    blocks.add(new Block.NewPage());
    blocks.add(new Block.Heading(1, say(LetterWord.ANNEX_A)));
    blocks.add(Block.Text.body(say(LetterWord.ANNEX_A_SAYS)));
    blocks.add(systems(paper));
    if (names(AGREEMENT)) {
      blocks.add(new Block.Heading(1, say(LetterWord.ANNEX_B)));
      regimes.stream()
          .flatMap(r -> LetterWord.agreement(r).stream())
          .forEach(w -> blocks.add(Block.Text.body(say(w))));
      blocks.add(Block.Text.body(say(LetterWord.ANNEX_B_SAYS)));
    }
    if (names(UNLETTERED)) {
      blocks.add(new Block.Heading(1, say(LetterWord.ANNEX_OTHER)));
      blocks.add(Block.Text.body(say(LetterWord.ANNEX_OTHER_SAYS)));
    }
  }

  /** Systems with those who look after them, boxes for the provider. */
  static Block.Grid systems(Stationery paper) {
    Organisation organisation = paper.organisation();
    List<List<Block.Cell>> rows = new ArrayList<>();
    for (ListedSystem system : organisation.systems()) {
      String what = system.description();
      rows.add(
          List.of(
              what.isBlank()
                  ? Block.Cell.of(Span.bold(system.id()))
                  : new Block.Cell(
                      List.of(List.of(Span.bold(system.id())), List.of(Span.quiet(what)))),
              Block.Cell.plain(paper.say(LetterWord.ALL_OR_EXCEPT)),
              Block.Cell.plain(carers(paper, system))));
    }
    return new Block.Grid(
        paper.say(LetterWord.ANNEX_A),
        List.of(
            new Block.Column(paper.say(LetterWord.HEAD_SYSTEM), 36),
            new Block.Column(paper.say(LetterWord.HEAD_PROVIDER), 36),
            new Block.Column(paper.say(LetterWord.HEAD_OTHER), 28)),
        rows);
  }

  private static String carers(Stationery paper, ListedSystem system) {
    return system.care().map(ListedSystem.Care::by).orElse(Span.BLANK);
  }

  private String say(LetterWord word, Object... values) {
    return paper.say(word, values);
  }
}
