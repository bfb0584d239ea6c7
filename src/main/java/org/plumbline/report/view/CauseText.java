// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.assessment.CauseKind;
import org.plumbline.assessment.ToldMissing;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Level;
import org.plumbline.capability.NamedFunction;
import org.plumbline.capability.Trait;
import org.plumbline.capability.TraitNames;
import org.plumbline.capability.Vocabulary;
import org.plumbline.engagement.Organisation;
import org.plumbline.papers.ListedSystem;
import org.plumbline.report.TermGroup;
import org.plumbline.wording.Words;

/** Says what is missing, what is stated in its place, and what would close it. */
public final class CauseText {
  private final Vocabulary vocabulary;
  private final Organisation organisation;
  private final Words words;
  private final Titles titles;

  private static final Map<String, CauseWord> NOBODY_TITLES =
      Map.of(
          "EXCLUDED", CauseWord.EXCLUDED,
          "EXCLUDED-ADD-ON", CauseWord.ADD_ON,
          "OTHER-PARTY", CauseWord.OTHER_PARTY,
          "NO-STAFF", CauseWord.NO_STAFF,
          "OUTSIDE-SERVICE", CauseWord.OUTSIDE_SERVICE);
  private static final Map<String, CauseWord> NOBODY_WORDINGS =
      Map.of(
          "EXCLUDED", CauseWord.LIFT_EXCLUSION,
          "EXCLUDED-ADD-ON", CauseWord.TAKE_ADD_ON,
          "OTHER-PARTY", CauseWord.SEE_OTHER_PARTY,
          "NO-STAFF", CauseWord.HIRE,
          "OUTSIDE-SERVICE", CauseWord.BUY_SERVICE,
          "NO-MATRIX", CauseWord.WRITE_MATRIX);

  public CauseText(Vocabulary vocabulary, Organisation organisation, Words words) {
    this.vocabulary = vocabulary;
    this.organisation = organisation;
    this.words = words;
    this.titles = new Titles(vocabulary, words);
  }

  /** What is missing, by its title. */
  public String title(TermGroup cause) {
    return cause
        .item()
        .map(this::title)
        .orElseGet(
            () ->
                cause.kind() == CauseKind.MATRIX
                    ? nobody(cause.name(), NOBODY_TITLES)
                    : title(cause.kind(), cause.name()));
  }

  /** What is missing, by its title. */
  public String title(ToldMissing item) {
    return item instanceof ToldMissing.Promise promise
        ? promise.title()
        : title(item.kind(), item.name());
  }

  /** Why nobody is named, by the group's name: the cause and what belongs to it. */
  private String nobody(String name, Map<String, CauseWord> by) {
    String cause = name.substring(0, name.indexOf(':'));
    CauseWord word = by.getOrDefault(cause, CauseWord.NO_MATRIX);
    return word.arguments().isEmpty()
        ? words.say(word)
        : words.say(word, name.substring(name.indexOf(':') + 1).replace('-', ' '));
  }

  private String title(CauseKind kind, String name) {
    return switch (kind) {
      case TERM, MATRIX -> vocabulary.traits().find(name).map(titles::of).orElse(name);
      case FUNCTION -> titles.function(name);
      case SYSTEM -> system(name);
      case ORDER, MODEL, DELIVERABLE -> titles.capability(name);
      case ELEMENT -> vocabulary.traits().element(name).map(Trait.Element::title).orElse(name);
      case RULE -> vocabulary.agreementRules().agreement(name);
      case SIGNATURE -> vocabulary.known(TraitNames.DATA_CONTRACT).title();
    };
  }

  private String writeRule(String id) {
    return vocabulary
        .agreementRules()
        .find(id)
        .map(rule -> words.say(CauseWord.WRITE_RULE, rule.title(), rule.protects()))
        .orElse(id);
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
  public String required(ToldMissing item) {
    if (item instanceof ToldMissing.Term term) {
      return titles.of(term.requirement().trait().level(term.requirement().rank()));
    }
    if (item instanceof ToldMissing.Order order) {
      return order(order);
    }
    if (item instanceof ToldMissing.Promise || item instanceof ToldMissing.OtherRule) {
      return words.say(item.needed());
    }
    return words.say(item instanceof ToldMissing.Function ? CauseWord.NAMED : CauseWord.COVERED);
  }

  private String order(ToldMissing.Order order) {
    int days = order.longestDays();
    if (days == 0) {
      return words.say(order.toThirdParty() ? CauseWord.ORDER_ONCE_BY_OTHER : CauseWord.ORDER_ONCE);
    }
    return words.say(
        order.toThirdParty() ? CauseWord.ORDER_EVERY_BY_OTHER : CauseWord.ORDER_EVERY, days);
  }

  /** What is stated of one item. */
  public String stated(ToldMissing item) {
    if (item instanceof ToldMissing.Term term) {
      return titles.of(term.requirement().trait().level(term.statedLevel()));
    }
    if (item instanceof ToldMissing.Order order) {
      return order.statedDays() == 0
          ? words.say(CauseWord.NO_ORDER)
          : words.say(CauseWord.ORDERED_EVERY, order.statedDays());
    }
    if (item instanceof ToldMissing.Promise || item instanceof ToldMissing.OtherRule) {
      return words.say(item.found());
    }
    return words.say(
        item instanceof ToldMissing.Function ? CauseWord.NOT_NAMED : CauseWord.NOT_COVERED);
  }

  /** Title, what is needed and what is stated, in a line. */
  public String line(ToldMissing item) {
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
          case MATRIX ->
              nobody(cause.name(), NOBODY_WORDINGS)
                  + " "
                  + words.say(CauseWord.NAME_SOMEBODY, capabilities(cause));
          case ORDER -> words.say(CauseWord.ORDER, title(cause));
          case ELEMENT -> words.say(CauseWord.WRITE_ELEMENT, promised(cause.name()));
          case DELIVERABLE -> words.say(CauseWord.WRITE_DELIVERABLE, title(cause), required(cause));
          case RULE -> writeRule(cause.name());
          case SIGNATURE -> words.say(CauseWord.SIGN, title(cause));
        };
    return cause.proposed() ? words.say(CauseWord.PROPOSED, wording) : wording;
  }

  private String term(Optional<ToldMissing> item) {
    if (item.isEmpty() || !(item.get() instanceof ToldMissing.Term term)) {
      throw new IllegalStateException("a term that is missing has its level");
    }
    Trait trait = term.requirement().trait();
    Level level = trait.level(term.requirement().rank());
    return words.say(CauseWord.WRITE_TERM, titles.of(trait), level.means());
  }

  private String promised(String element) {
    return vocabulary.traits().element(element).map(Trait.Element::means).orElse(element);
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
      case FUNCTION, SYSTEM, MATRIX, ELEMENT, DELIVERABLE, RULE, SIGNATURE -> List.of();
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
