// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import org.plumbline.capability.AgreementRule;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Capability;
import org.plumbline.capability.NamedFunction;
import org.plumbline.capability.Trait;
import org.plumbline.phrase.Phrase;

/** One thing that is not in writing and would have to be. */
public sealed interface ToldMissing {

  /** What sort of thing it is. */
  CauseKind kind();

  /** Trait, function, capability or system id. */
  String name();

  /** The same for readers. */
  String title();

  /** What is needed, in the spelling of the JSON report. */
  String required();

  /** What is stated, in the spelling of the JSON report. */
  String stated();

  /** What is needed, for readers. */
  Phrase needed();

  /** What is stated, for readers. */
  Phrase found();

  /** The whole of it in one sentence, for readers. */
  Phrase says();

  /** A trait level. */
  record Term(Ask.Rank requirement, int statedLevel) implements ToldMissing {
    private Trait trait() {
      return requirement.trait();
    }

    @Override
    public CauseKind kind() {
      return CauseKind.TERM;
    }

    @Override
    public String name() {
      return trait().id();
    }

    @Override
    public String title() {
      return trait().title();
    }

    @Override
    public String required() {
      return trait().level(requirement.rank()).name();
    }

    @Override
    public String stated() {
      return trait().level(statedLevel).name();
    }

    @Override
    public Phrase needed() {
      return level(trait(), requirement.rank());
    }

    @Override
    public Phrase found() {
      return level(trait(), statedLevel);
    }

    @Override
    public Phrase says() {
      return Phrase.of(
          Item.MISSING_TERM,
          title(),
          trait().level(requirement.rank()).title(),
          trait().level(statedLevel).title());
    }

    static Phrase level(Trait trait, int rank) {
      return Phrase.of(Item.LEVEL, trait.level(rank).title());
    }
  }

  /** A product function not named. */
  record Function(NamedFunction function) implements ToldMissing {
    @Override
    public CauseKind kind() {
      return CauseKind.FUNCTION;
    }

    @Override
    public String name() {
      return function.id();
    }

    @Override
    public String title() {
      return function.title();
    }

    @Override
    public String required() {
      return "named";
    }

    @Override
    public String stated() {
      return "not named";
    }

    @Override
    public Phrase needed() {
      return Phrase.of(Item.NAMED);
    }

    @Override
    public Phrase found() {
      return Phrase.of(Item.NOT_NAMED);
    }

    @Override
    public Phrase says() {
      return Phrase.of(Item.MISSING_FUNCTION, title());
    }
  }

  /**
   * A dated order.
   *
   * @param capability the act it must be for
   * @param longestDays largest interval it may have, or 0
   * @param statedDays interval of the order that is stated, or 0
   * @param toThirdParty it must name somebody other than the provider to carry it out
   */
  record Order(Capability capability, int longestDays, int statedDays, boolean toThirdParty)
      implements ToldMissing {
    @Override
    public CauseKind kind() {
      return CauseKind.ORDER;
    }

    @Override
    public String name() {
      return capability.id();
    }

    @Override
    public String title() {
      return capability.title();
    }

    @Override
    public String required() {
      return "dated order"
          + (longestDays == 0 ? "" : " at least every " + longestDays + " days")
          + (toThirdParty ? ", carried out by a named third party" : "");
    }

    @Override
    public String stated() {
      return statedDays == 0 ? "no order" : "order every " + statedDays + " days";
    }

    @Override
    public Phrase needed() {
      return needed(longestDays, toThirdParty);
    }

    @Override
    public Phrase found() {
      return statedDays == 0 ? Phrase.of(Item.NO_ORDER) : Phrase.of(Item.ORDERED_EVERY, statedDays);
    }

    @Override
    public Phrase says() {
      return Phrase.of(Item.MISSING_ORDER, title(), needed());
    }

    static Phrase needed(int days, boolean toThirdParty) {
      if (days == 0) {
        return Phrase.of(toThirdParty ? Item.ORDER_BY_OTHERS : Item.ORDER);
      }
      return Phrase.of(toThirdParty ? Item.ORDER_BY_OTHERS_EVERY : Item.ORDER_EVERY, days);
    }
  }

  /** A system nobody looks after. */
  record Uncovered(String name) implements ToldMissing {
    @Override
    public CauseKind kind() {
      return CauseKind.SYSTEM;
    }

    @Override
    public String title() {
      return name;
    }

    @Override
    public String required() {
      return "covered or cared for by another named performer";
    }

    @Override
    public String stated() {
      return "not covered";
    }

    @Override
    public Phrase needed() {
      return Phrase.of(Item.COVERED);
    }

    @Override
    public Phrase found() {
      return Phrase.of(Item.NOT_COVERED);
    }

    @Override
    public Phrase says() {
      return Phrase.of(Item.MISSING_SYSTEM, name);
    }
  }

  /**
   * An agreement or a promise that is made for other rules only.
   *
   * @param rule the rule that is asked for
   * @param named titles of the rules that the papers name
   */
  record OtherRule(AgreementRule rule, List<String> named) implements ToldMissing {
    public OtherRule {
      named = List.copyOf(named);
    }

    @Override
    public CauseKind kind() {
      return CauseKind.RULE;
    }

    @Override
    public String name() {
      return rule.id();
    }

    @Override
    public String title() {
      return rule.agreement();
    }

    @Override
    public String required() {
      return "made for " + rule.id();
    }

    @Override
    public String stated() {
      return "made for other rules";
    }

    @Override
    public Phrase needed() {
      return Phrase.of(Item.FOR_RULE, rule.title(), rule.protects());
    }

    @Override
    public Phrase found() {
      return Phrase.of(Item.FOR_OTHER_RULES, named);
    }

    @Override
    public Phrase says() {
      return Phrase.of(Item.MISSING_RULE, named, rule.title(), rule.protects());
    }
  }

  /**
   * Any other thing that papers must promise.
   *
   * @param kind what sort of thing
   * @param name id of the element, act or topic
   * @param title the same for readers
   * @param needed what is asked, for readers
   * @param found what is so, for readers
   * @param says the whole of it in one sentence
   */
  record Promise(
      CauseKind kind, String name, String title, Phrase needed, Phrase found, Phrase says)
      implements ToldMissing {

    static Promise element(Trait.Element element) {
      return new Promise(
          CauseKind.ELEMENT,
          element.id(),
          element.title(),
          Phrase.of(Item.PROMISED),
          Phrase.of(Item.NOT_SAID),
          Phrase.of(Item.MISSING_ELEMENT, element.title()));
    }

    static Promise deliverable(Capability capability, int days, boolean tooSeldom) {
      Phrase needed =
          days == 0 ? Phrase.of(Item.DELIVERABLE) : Phrase.of(Item.DELIVERABLE_EVERY, days);
      return new Promise(
          CauseKind.DELIVERABLE,
          capability.id(),
          capability.title(),
          needed,
          Phrase.of(tooSeldom ? Item.DELIVERABLE_TOO_SELDOM : Item.NO_DELIVERABLE),
          Phrase.of(
              tooSeldom ? Item.MISSING_INTERVAL : Item.MISSING_DELIVERABLE,
              capability.title(),
              needed));
    }

    static Promise topic(String topic) {
      String title = topic.replace('-', ' ');
      return new Promise(
          CauseKind.DELIVERABLE,
          topic,
          title,
          Phrase.of(Item.TOPIC_TREATED),
          Phrase.of(Item.TOPIC_NOT_SAID),
          Phrase.of(Item.MISSING_TOPIC, title));
    }

    static Promise independent(Capability capability) {
      return new Promise(
          CauseKind.DELIVERABLE,
          capability.id() + "-independent",
          capability.title(),
          Phrase.of(Item.INDEPENDENT),
          Phrase.of(Item.NOT_INDEPENDENT),
          Phrase.of(Item.MISSING_INDEPENDENT, capability.title()));
    }

    static Promise signature(boolean matrix, String title) {
      return new Promise(
          CauseKind.SIGNATURE,
          matrix ? "matrix" : "contract",
          title,
          Phrase.of(Item.SIGNED_BY_BOTH),
          Phrase.of(Item.NOT_SIGNED),
          Phrase.of(matrix ? Item.MISSING_MATRIX : Item.MISSING_CONTRACT));
    }

    @Override
    public String required() {
      return kind == CauseKind.SIGNATURE ? "signed by both" : "in writing";
    }

    @Override
    public String stated() {
      return kind == CauseKind.SIGNATURE ? "not signed" : "not in writing";
    }
  }
}
