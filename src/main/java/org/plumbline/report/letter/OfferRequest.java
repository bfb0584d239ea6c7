// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.capability.Clause;

/** The request for offers: what any provider must offer for this organization. */
public final class OfferRequest {
  private OfferRequest() {}

  /**
   * The request.
   *
   * @param kind the kind of support it asks for, in words
   * @param proposal everything that papers of this kind must say
   */
  public static Letter of(Stationery paper, String kind, Proposal proposal) {
    String name = paper.organisation().name();
    List<Proposal.Item> items = proposal.items();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(paper.say(LetterWord.REQUEST_TITLE, name)));
    blocks.add(
        Block.Text.of(
            Block.Text.Kind.BODY,
            Span.plain(
                paper.say(LetterWord.REQUEST_WHY, name, paper.rules(), inSentence(kind)) + " "),
            Span.bold(paper.say(LetterWord.ANSWER_BY, paper.answerBy()))));
    if (paper.organisation().people() > 0) {
      blocks.add(
          Block.Text.body(paper.say(LetterWord.REQUEST_PEOPLE, paper.organisation().people())));
    }
    blocks.add(new Block.Heading(1, paper.say(LetterWord.REQUEST_SYSTEMS)));
    blocks.add(Rider.systems(paper));
    blocks.add(new Block.Heading(1, paper.say(LetterWord.REQUEST_POINTS, items.size())));
    blocks.add(Block.Text.body(paper.say(LetterWord.REQUEST_HOW)));
    Map<Integer, List<Proposal.Item>> byGroup = new TreeMap<>();
    items.forEach(i -> byGroup.computeIfAbsent(i.group(), g -> new ArrayList<>()).add(i));
    int number = 0;
    for (Map.Entry<Integer, List<Proposal.Item>> group : byGroup.entrySet()) {
      String title = proposal.groups().get(group.getKey()).title();
      blocks.add(new Block.Heading(2, title));
      List<List<Block.Cell>> rows = new ArrayList<>();
      for (Proposal.Item item : group.getValue()) {
        number++;
        rows.add(row(paper, number, item));
      }
      blocks.add(
          new Block.Grid(
              title,
              List.of(
                  new Block.Column(paper.say(LetterWord.HEAD_NUMBER), 6),
                  new Block.Column(paper.say(LetterWord.HEAD_NEED), 54),
                  new Block.Column(paper.say(LetterWord.HEAD_OFFER), 40)),
              rows));
    }
    blocks.add(new Block.Heading(1, paper.say(LetterWord.ALSO_SEND)));
    for (String each :
        List.of(
            paper.say(LetterWord.SEND_AGREEMENT),
            paper.say(LetterWord.SEND_SUPPLIERS, "no"),
            paper.say(LetterWord.SEND_PRICES),
            paper.say(LetterWord.SEND_TERM))) {
      blocks.add(new Block.Bullet(List.of(Span.plain(each))));
    }
    blocks.add(
        Block.Text.of(Block.Text.Kind.CLOSING, Span.plain(paper.say(LetterWord.REQUEST_END))));
    blocks.add(paper.signature());
    return paper.letter(
        "request-for-offers",
        paper.say(LetterWord.REQUEST_TITLE, name),
        paper.say(LetterWord.REQUEST_FOOT),
        blocks);
  }

  private static String inSentence(String kind) {
    return kind.substring(0, 1).toLowerCase(Locale.ROOT) + kind.substring(1);
  }

  private static List<Block.Cell> row(Stationery paper, int number, Proposal.Item item) {
    String question =
        item.clause().map(Clause::question).orElse(paper.say(LetterWord.IS_IT_INCLUDED));
    return List.of(
        Block.Cell.plain(Integer.toString(number)),
        Block.Cell.of(Span.bold(item.title() + ". "), Span.plain(question)),
        new Block.Cell(
            List.of(
                List.of(Span.plain(paper.say(LetterWord.ANSWERS))),
                List.of(Span.plain(paper.say(LetterWord.CLAUSE_AND_PRICE))))));
  }
}
