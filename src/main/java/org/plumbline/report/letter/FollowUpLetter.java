// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.Clause;
import org.plumbline.papers.ChangeAnswer;

/**
 * The letter after a provider has answered: what is agreed and goes into the papers, what is meant
 * by other words, what a refusal leaves open, what is still without an answer.
 */
public final class FollowUpLetter {
  private final Stationery paper;
  private final Proposal proposal;
  private final Map<Proposal.Item, ChangeAnswer> answers = new LinkedHashMap<>();

  private FollowUpLetter(Stationery paper, Proposal proposal, List<ChangeAnswer> all) {
    this.paper = paper;
    this.proposal = proposal;
    for (Proposal.Item item : proposal.items()) {
      all.stream()
          .filter(a -> a.change().equals(item.fix().key()))
          .findFirst()
          .ifPresent(a -> answers.put(item, a));
    }
  }

  /** The letter to one provider; empty as long as it has answered none of what is asked for now. */
  public static Optional<Letter> of(
      Stationery paper, Proposal proposal, List<ChangeAnswer> answers) {
    FollowUpLetter letter = new FollowUpLetter(paper, proposal, answers);
    return letter.answers.isEmpty() ? Optional.empty() : Optional.of(letter.letter());
  }

  private Letter letter() {
    String provider = proposal.papers().provider();
    List<Block> blocks =
        new ArrayList<>(paper.address(provider, paper.say(LetterWord.THEIR_ADDRESS)));
    int all = proposal.items().size();
    blocks.add(new Block.Title(say(FollowUpWord.SUBJECT, answers.size(), all)));
    blocks.add(Block.Text.body(say(FollowUpWord.WHY)));
    accepted(blocks);
    counter(blocks);
    refused(blocks);
    open(blocks);
    blocks.add(
        Block.Text.of(
            Block.Text.Kind.CLOSING, Span.bold(paper.say(LetterWord.ANSWER_BY, paper.answerBy()))));
    blocks.add(paper.signature());
    return paper.letter(
        "follow-up-" + proposal.papers().id(),
        say(FollowUpWord.TITLE, provider),
        say(FollowUpWord.FOOT, provider),
        blocks);
  }

  private List<Proposal.Item> of(ChangeAnswer.Kind kind) {
    return answers.keySet().stream().filter(i -> answer(i).kind() == kind).toList();
  }

  private ChangeAnswer answer(Proposal.Item item) {
    return java.util.Objects.requireNonNull(answers.get(item));
  }

  private void accepted(List<Block> blocks) {
    List<Proposal.Item> items = of(ChangeAnswer.Kind.ACCEPTED);
    if (items.isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(1, say(FollowUpWord.ACCEPTED, items.size())));
    blocks.add(Block.Text.body(say(FollowUpWord.ACCEPTED_MEANS, proposal.signed() ? "yes" : "no")));
    for (Proposal.Item item : items) {
      List<Span> spans = head(item);
      spans.add(Span.paper(wording(item) + " "));
      spans.add(Span.plain(price(answer(item))));
      blocks.add(new Block.Bullet(spans));
    }
    List<ChangeAnswer> all = items.stream().map(this::answer).toList();
    blocks.add(Block.Text.body(say(FollowUpWord.COST, ChangeAnswer.Cost.of(all).said())));
  }

  private void counter(List<Block> blocks) {
    List<Proposal.Item> items = of(ChangeAnswer.Kind.COUNTER);
    if (items.isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(1, say(FollowUpWord.COUNTER, items.size())));
    blocks.add(Block.Text.body(say(FollowUpWord.COUNTER_MEANS)));
    for (Proposal.Item item : items) {
      List<Span> spans = head(item);
      theirs(item, spans);
      spans.add(Span.plain(say(FollowUpWord.WE_ASK) + " "));
      spans.add(Span.paper(wording(item)));
      blocks.add(new Block.Bullet(spans));
    }
  }

  private void refused(List<Block> blocks) {
    List<Proposal.Item> items = of(ChangeAnswer.Kind.REFUSED);
    if (items.isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(1, say(FollowUpWord.REFUSED, items.size())));
    blocks.add(Block.Text.body(say(FollowUpWord.REFUSED_MEANS, left(items))));
    for (Proposal.Item item : items) {
      List<Span> spans = head(item);
      theirs(item, spans);
      blocks.add(new Block.Bullet(spans));
    }
  }

  /** Duties that stay open: those that a step with any of these closes. */
  private int left(List<Proposal.Item> refused) {
    Set<String> out = new LinkedHashSet<>();
    for (Proposal.Step step : proposal.steps()) {
      if (step.items().stream().anyMatch(refused::contains)) {
        step.closes().forEach(c -> out.add(c.id()));
      }
    }
    return out.size();
  }

  private void open(List<Block> blocks) {
    List<Proposal.Item> items =
        proposal.items().stream().filter(i -> !answers.containsKey(i)).toList();
    if (items.isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(1, say(FollowUpWord.OPEN, items.size())));
    items.forEach(i -> blocks.add(new Block.Bullet(head(i))));
  }

  private List<Span> head(Proposal.Item item) {
    List<Span> out = new ArrayList<>();
    out.add(Span.bold(say(FollowUpWord.ITEM, item.number(), item.title()) + " "));
    return out;
  }

  private void theirs(Proposal.Item item, List<Span> spans) {
    ChangeAnswer answer = answer(item);
    if (!answer.words().isEmpty()) {
      spans.add(Span.plain(say(FollowUpWord.YOU_ANSWER, answer.words()) + " "));
    }
    if (answer.price().isPresent()) {
      spans.add(Span.plain(price(answer) + " "));
    }
  }

  private String wording(Proposal.Item item) {
    return item.clause()
        .map(Clause::wording)
        .orElseGet(() -> paper.say(LetterWord.NO_SKELETON, item.subject()));
  }

  private String price(ChangeAnswer answer) {
    return answer
        .price()
        .map(p -> say(FollowUpWord.PRICE, p.usd(), p.per().spelling()))
        .orElseGet(() -> say(FollowUpWord.NO_PRICE));
  }

  private String say(FollowUpWord word, Object... values) {
    return paper.say(word, values);
  }
}
