// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.letter;

import java.util.ArrayList;
import java.util.List;
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

  /** The steps it asks about: in order until two thirds of the open duties close, four to eight. */
  static List<Proposal.Step> asked(Proposal proposal) {
    List<Proposal.Step> out = new ArrayList<>();
    int closed = 0;
    for (Proposal.Step step : proposal.steps()) {
      boolean enough = out.size() >= FEWEST && closed * 3 >= proposal.open() * 2;
      if (enough || out.size() == MOST) {
        break;
      }
      out.add(step);
      closed = step.closedSoFar();
    }
    return out;
  }

  private Letter letter() {
    List<Proposal.Step> asked = asked(proposal);
    String provider = proposal.papers().provider();
    String read = paper.read(proposal.papers());
    List<Block> blocks = new ArrayList<>(paper.address(provider, say(LetterWord.THEIR_ADDRESS)));
    blocks.add(new Block.Title(say(LetterWord.QUESTIONS_SUBJECT, read, asked.size())));
    blocks.add(
        Block.Text.body(
            say(
                proposal.signed() ? LetterWord.QUESTIONS_WHY_SIGNED : LetterWord.QUESTIONS_WHY,
                paper.regulated())));
    blocks.add(
        Block.Text.of(
            Block.Text.Kind.BODY,
            Span.plain(say(LetterWord.QUESTIONS_HOW) + " "),
            Span.bold(say(LetterWord.ANSWER_BY, paper.answerBy())),
            Span.plain(" " + say(LetterWord.QUESTIONS_NO))));
    blocks.add(table(asked));
    List<Block> more = more();
    if (!more.isEmpty()) {
      blocks.add(new Block.Heading(1, say(LetterWord.ALSO_SEND)));
      blocks.addAll(more);
    }
    blocks.add(Block.Text.body(say(LetterWord.ENCLOSED)));
    blocks.add(paper.signature());
    return paper.letter(
        "questions-" + proposal.papers().id(),
        say(LetterWord.QUESTIONS_TITLE, provider),
        say(LetterWord.QUESTIONS_FOOT, provider),
        blocks);
  }

  private Block table(List<Proposal.Step> asked) {
    List<List<Block.Cell>> rows = new ArrayList<>();
    for (Proposal.Step step : asked) {
      rows.add(
          List.of(
              Block.Cell.plain(Integer.toString(step.number())), question(step), answer(paper)));
    }
    return new Block.Grid(
        say(LetterWord.QUESTIONS_TABLE),
        List.of(
            new Block.Column(say(LetterWord.HEAD_NUMBER), 6),
            new Block.Column(say(LetterWord.HEAD_QUESTION), 68),
            new Block.Column(say(LetterWord.HEAD_ANSWER), 26)),
        rows);
  }

  static Block.Cell answer(Stationery paper) {
    return new Block.Cell(
        List.of(
            List.of(Span.plain(paper.say(LetterWord.ANSWERS))),
            List.of(Span.plain(paper.say(LetterWord.EXTRA)))));
  }

  private Block.Cell question(Proposal.Step step) {
    List<List<Span>> out = new ArrayList<>();
    boolean quoted = false;
    for (Proposal.Item item : step.items()) {
      String question = item.clause().map(Clause::question).orElse(say(LetterWord.IS_IT_INCLUDED));
      out.add(List.of(Span.bold(item.title() + ". "), Span.plain(question)));
      if (item.says().isPresent()) {
        out.add(quote(item.says().get()));
        quoted = true;
      } else if (theirs.leavesOut(item.fix())) {
        out.add(List.of(Span.quiet(say(LetterWord.YOU_LEAVE_OUT, item.subject()))));
        quoted = true;
      }
    }
    if (!quoted) {
      out.add(List.of(Span.quiet(say(LetterWord.FOUND_NOTHING))));
    }
    return new Block.Cell(out);
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
  private List<Block> more() {
    List<Block> out = new ArrayList<>();
    for (Document each : proposal.papers().documents()) {
      if (!each.read()) {
        out.add(bullet(say(LetterWord.SEND_PAPER, paper.named(each))));
      }
    }
    out.add(bullet(say(LetterWord.SEND_SUPPLIERS)));
    for (BusinessPoint each : proposal.papers().aside().business()) {
      if (!each.stated()) {
        out.add(bullet(say(LetterWord.of(each.kind()))));
      }
    }
    return out;
  }

  private static Block bullet(String text) {
    return new Block.Bullet(List.of(Span.plain(text)));
  }

  private String say(LetterWord word, Object... values) {
    return paper.say(word, values);
  }
}
