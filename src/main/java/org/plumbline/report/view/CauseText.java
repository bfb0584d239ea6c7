// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.CauseKind;
import org.plumbline.assessment.Missing;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Level;
import org.plumbline.capability.NamedFunction;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.engagement.ListedSystem;
import org.plumbline.engagement.Organisation;
import org.plumbline.report.TermGroup;
import org.plumbline.wording.Words;

/** Says what is missing, what is stated in its place, and what would close it. */
public final class CauseText {
  private final Vocabulary vocabulary;
  private final Organisation organisation;
  private final Words words;
  private final Titles titles;

  public CauseText(Vocabulary vocabulary, Organisation organisation, Words words) {
    this.vocabulary = vocabulary;
    this.organisation = organisation;
    this.words = words;
    this.titles = new Titles(vocabulary, words);
  }

  /** What is missing, by its title. */
  public String title(TermGroup cause) {
    return title(cause.kind(), cause.name());
  }

  /** What is missing, by its title. */
  public String title(Missing item) {
    return title(item.kind(), item.name());
  }

  private String title(CauseKind kind, String name) {
    return switch (kind) {
      case TERM, MATRIX -> vocabulary.traits().find(name).map(titles::of).orElse(name);
      case FUNCTION -> titles.function(name);
      case SYSTEM -> system(name);
      case ORDER, MODEL -> titles.capability(name);
    };
  }

  private String system(String id) {
    return organisation.systems().stream()
        .filter(s -> s.id().equals(id))
        .map((ListedSystem s) -> titles.of(s))
        .findFirst()
        .orElse(id);
  }

  /** What is needed. */
  public String required(TermGroup cause) {
    return cause
        .item()
        .map(this::required)
        .orElseGet(
            () ->
                words.say(
                    cause.kind() == CauseKind.MODEL
                        ? CauseWord.ANOTHER_MODEL
                        : CauseWord.SOMEBODY));
  }

  /** What is stated. */
  public String stated(TermGroup cause) {
    return cause
        .item()
        .map(this::stated)
        .orElseGet(
            () ->
                words.say(
                    cause.kind() == CauseKind.MODEL ? CauseWord.OUT_OF_REACH : CauseWord.NOBODY));
  }

  /** What is needed of one item. */
  public String required(Missing item) {
    if (item instanceof Missing.Term term) {
      return titles.of(term.requirement().trait().level(term.requirement().level()));
    }
    if (item instanceof Missing.Order order) {
      return order(order);
    }
    return words.say(item instanceof Missing.Function ? CauseWord.NAMED : CauseWord.COVERED);
  }

  private String order(Missing.Order order) {
    int days = order.longestDays();
    if (days == 0) {
      return words.say(order.toThirdParty() ? CauseWord.ORDER_ONCE_BY_OTHER : CauseWord.ORDER_ONCE);
    }
    return words.say(
        order.toThirdParty() ? CauseWord.ORDER_EVERY_BY_OTHER : CauseWord.ORDER_EVERY, days);
  }

  /** What is stated of one item. */
  public String stated(Missing item) {
    if (item instanceof Missing.Term term) {
      return titles.of(term.requirement().trait().level(term.statedLevel()));
    }
    if (item instanceof Missing.Order order) {
      return order.statedDays() == 0
          ? words.say(CauseWord.NO_ORDER)
          : words.say(CauseWord.ORDERED_EVERY, order.statedDays());
    }
    return words.say(
        item instanceof Missing.Function ? CauseWord.NOT_NAMED : CauseWord.NOT_COVERED);
  }

  /** Title, what is needed and what is stated, in a line. */
  public String line(Missing item) {
    return words.say(CauseWord.MISSING, title(item), required(item), stated(item));
  }

  /** What to write so that it closes. */
  public String wording(TermGroup cause) {
    String wording =
        switch (cause.kind()) {
          case TERM -> term(cause.item());
          case FUNCTION -> words.say(CauseWord.NAME_FUNCTION, means(cause.name()));
          case SYSTEM -> words.say(CauseWord.COVER, title(cause));
          case MODEL -> words.say(CauseWord.LEAVE, title(cause));
          case MATRIX -> words.say(CauseWord.NAME_SOMEBODY, capabilities(cause));
          case ORDER -> words.say(CauseWord.ORDER, title(cause));
        };
    return cause.proposed() ? words.say(CauseWord.PROPOSED, wording) : wording;
  }

  private String term(Optional<Missing> item) {
    if (item.isEmpty() || !(item.get() instanceof Missing.Term term)) {
      throw new IllegalStateException("a term that is missing has its level");
    }
    Trait trait = term.requirement().trait();
    Level level = trait.level(term.requirement().level());
    return words.say(CauseWord.WRITE_TERM, titles.of(trait), level.means());
  }

  private String means(String function) {
    NamedFunction known = vocabulary.functions().get(function);
    return known == null ? titles.function(function) : known.means();
  }

  private List<String> capabilities(TermGroup cause) {
    return cause.capabilities().stream().map(titles::of).toList();
  }

  /** Sample clauses that would close it; none where other words do. */
  public List<String> clauses(TermGroup cause) {
    return switch (cause.kind()) {
      case TERM, ORDER, MODEL -> cause.clauses().stream().map(this::clause).toList();
      case FUNCTION, SYSTEM, MATRIX -> List.of();
    };
  }

  private String clause(Capability capability) {
    return words.say(CauseWord.CLAUSE, titles.of(capability), capability.term());
  }

  /** The wording with its sample clauses. */
  public String full(TermGroup cause) {
    List<String> clauses = clauses(cause);
    return clauses.isEmpty()
        ? wording(cause)
        : wording(cause) + " " + words.say(CauseWord.CLAUSES, String.join("; ", clauses));
  }
}
