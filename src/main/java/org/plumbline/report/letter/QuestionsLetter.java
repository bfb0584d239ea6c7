// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.capability.Clause;
import org.plumbline.papers.BusinessPoint;
import org.plumbline.papers.Document;
import org.plumbline.papers.Where;

/** The letter that asks a provider for what closes most; no judgement and no score is in it. */
public final class QuestionsLetter {
  private static final int FEWEST = 4;
  private static final int MOST = 8;

  private final Stationery paper;
  private final Proposal proposal;
  private final TheirWords theirs;

  private QuestionsLetter(Stationery paper, Proposal proposal, TheirWords theirs) {
    this.paper = paper;
    this.proposal = proposal;
    this.theirs = theirs;
  }

  /** The letter to one provider whose papers leave something open. */
  public static Letter of(Stationery paper, Proposal proposal, TheirWords theirs) {
    return new QuestionsLetter(paper, proposal, theirs).letter();
  }

  /**
   * What is answered together: one step, or several that ask the same of other subjects.
   *
   * @param steps in order
   */
  record Row(List<Proposal.Step> steps) {
    Row {
      steps = List.copyOf(steps);
    }

    /** The general clause that is all it asks about; empty where it asks about anything else. */
    private Optional<String> general() {
      List<Proposal.Item> items = steps.get(0).items();
      return items.size() == 1
          ? items.get(0).clause().filter(Clause::general).map(Clause::key)
          : Optional.empty();
    }

    private int changes() {
      return steps.stream().mapToInt(s -> s.items().size()).sum();
    }

    private Row and(Proposal.Step step) {
      List<Proposal.Step> all = new ArrayList<>(steps);
      all.add(step);
      return new Row(all);
    }

    /** The numbers of the changes it asks for, as the rider has them. */
    private String numbers() {
      return String.join(", ", steps.stream().map(Proposal.Step::changes).toList());
    }
  }

  /**
   * What it asks: in order until two thirds of the open duties close, four to eight rows. What asks
   * the same of another subject joins the row that asks it already.
   */
  static List<Row> asked(Proposal proposal) {
    List<Row> out = new ArrayList<>();
    int closed = 0;
    for (Proposal.Step step : proposal.steps()) {
      Row row = new Row(List.of(step));
      Optional<Row> same =
          out.stream()
              .filter(r -> r.general().isPresent() && r.general().equals(row.general()))
              .findFirst();
      boolean enough = out.size() >= FEWEST && closed * 3 >= proposal.open() * 2;
      if (same.isPresent()) {
        out.set(out.indexOf(same.get()), same.get().and(step));
      } else if (!enough && out.size() < MOST) {
        out.add(row);
        closed = step.closedSoFar();
      }
    }
    return out;
  }

  private Letter letter() {
    List<Row> asked = asked(proposal);
    String provider = proposal.papers().provider();
    String read = paper.firstRead(proposal.papers());
    List<Block> blocks = new ArrayList<>(paper.address(provider, say(LetterWord.THEIR_ADDRESS)));
    int questions = asked.stream().mapToInt(Row::changes).sum();
    blocks.add(new Block.Title(say(LetterWord.QUESTIONS_SUBJECT, read, questions)));
    blocks.add(
        Block.Text.body(
            say(
                proposal.signed() ? LetterWord.QUESTIONS_WHY_SIGNED : LetterWord.QUESTIONS_WHY,
                paper.rules())));
    blocks.add(
        Block.Text.of(
            Block.Text.Kind.BODY,
            Span.plain(say(LetterWord.QUESTIONS_HOW) + " "),
            Span.bold(say(LetterWord.ANSWER_BY, paper.answerBy())),
            Span.plain(" " + say(LetterWord.QUESTIONS_NO))));
    blocks.add(table(asked));
    List<String> more = more();
    if (more.size() == 1) {
      blocks.add(Block.Text.body(say(LetterWord.SEND_ONE, more.get(0))));
    } else {
      blocks.add(new Block.Heading(1, say(LetterWord.ALSO_SEND)));
      more.forEach(m -> blocks.add(new Block.Bullet(List.of(Span.plain(m)))));
    }
    blocks.add(Block.Text.of(Block.Text.Kind.CLOSING, Span.plain(say(LetterWord.ENCLOSED))));
    blocks.add(paper.signature());
    return paper.letter(
        "questions-" + proposal.papers().id(),
        say(LetterWord.QUESTIONS_TITLE, provider),
        say(LetterWord.QUESTIONS_FOOT, provider),
        blocks);
  }

  private Block table(List<Row> asked) {
    boolean quoted =
        asked.stream()
            .flatMap(r -> r.steps().stream())
            .flatMap(step -> step.items().stream())
            .anyMatch(i -> i.says().isPresent() || theirs.leavesOut(i.fix()));
    List<List<Block.Cell>> rows = new ArrayList<>();
    for (Row row : asked) {
      rows.add(List.of(Block.Cell.plain(row.numbers()), question(row, quoted), answer(paper)));
    }
    return new Block.Grid(
        say(LetterWord.QUESTIONS_TABLE),
        List.of(
            new Block.Column(say(LetterWord.HEAD_NUMBER), 8),
            new Block.Column(say(LetterWord.HEAD_QUESTION), 65),
            new Block.Column(say(LetterWord.HEAD_ANSWER), 27)),
        rows);
  }

  static Block.Cell answer(Stationery paper) {
    return new Block.Cell(
        List.of(
            List.of(Span.plain(paper.say(LetterWord.ANSWERS))),
            List.of(Span.plain(paper.say(LetterWord.EXTRA)))));
  }

  /**
   * The question with what they write.
   *
   * @param saysNothing whether to say so where nothing was found; the letter itself does otherwise
   */
  private Block.Cell question(Row row, boolean saysNothing) {
    List<List<Span>> out = new ArrayList<>();
    boolean quoted = false;
    List<Proposal.Item> items = row.steps().get(0).items();
    for (int i = 0; i < items.size(); i++) {
      Proposal.Item item = items.get(i);
      String question = item.clause().map(Clause::question).orElse(say(LetterWord.IS_IT_INCLUDED));
      out.add(List.of(Span.bold(title(row, item) + ". "), Span.plain(question)));
      boolean again = i + 1 < items.size() && items.get(i + 1).says().equals(item.says());
      if (item.says().isPresent()) {
        quoted = true;
        if (!again) {
          out.add(quote(item.says().get()));
        }
      } else if (theirs.leavesOut(item.fix())) {
        out.add(List.of(Span.quiet(say(LetterWord.YOU_LEAVE_OUT, item.subject()))));
        quoted = true;
      }
    }
    if (!quoted && saysNothing) {
      out.add(List.of(Span.quiet(say(LetterWord.FOUND_NOTHING))));
    }
    return new Block.Cell(out);
  }

  /** The title with the subjects of every step that asks the same. */
  private static String title(Row row, Proposal.Item item) {
    List<String> more =
        row.steps().stream()
            .skip(1)
            .flatMap(s -> s.items().stream())
            .map(i -> i.subject())
            .toList();
    return more.isEmpty() ? item.title() : item.title() + "; " + String.join("; ", more);
  }

  private List<Span> quote(Where where) {
    List<Span> out = new ArrayList<>();
    out.add(Span.quiet(say(LetterWord.YOU_WRITE) + " "));
    out.add(Span.paper("“" + where.words() + "”"));
    if (!where.clause().isBlank()) {
      out.add(Span.quiet(" (" + where.clause() + ")"));
    }
    return out;
  }

  /** What else to send: papers named and not read, suppliers, business points left out. */
  private List<String> more() {
    List<String> out = new ArrayList<>();
    for (Document each : proposal.papers().documents()) {
      if (!each.read()) {
        out.add(say(LetterWord.SEND_PAPER, paper.named(each)));
      }
    }
    out.add(say(LetterWord.SEND_SUPPLIERS, proposal.signed() ? "yes" : "no"));
    for (BusinessPoint each : proposal.papers().aside().business()) {
      if (!each.stated()) {
        out.add(say(LetterWord.of(each.kind())));
      }
    }
    return out;
  }

  private String say(LetterWord word, Object... values) {
    return paper.say(word, values);
  }
}
