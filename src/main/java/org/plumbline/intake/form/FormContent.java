// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.capability.AgreementRules;
import org.plumbline.capability.Fact;
import org.plumbline.capability.Trait;

/**
 * What a form asks, in its order; how much hangs on each question is reckoned by whoever makes it.
 *
 * @param preset trade it is made for; its rule books are chosen beforehand
 * @param frameworks rule books to choose from
 * @param facts facts that are asked, most duties first
 * @param questions traits that are asked, most duties first
 * @param acts recurring work that is asked, most duties first
 * @param offers sheets for offers
 * @param staff the trait that describes the organization's own people
 * @param asked the provider that is asked; empty for the form of an organization
 * @param agreementRules rules that an agreement on data can be for
 * @param date day on which it is made
 */
public record FormContent(
    Preset preset,
    List<FormContent.Rule> frameworks,
    List<FormContent.Of<Fact>> facts,
    List<FormContent.Question> questions,
    List<FormContent.Act> acts,
    int offers,
    Trait staff,
    Optional<FormContent.Provider> asked,
    AgreementRules agreementRules,
    LocalDate date) {
  public FormContent {
    frameworks = List.copyOf(frameworks);
    facts = List.copyOf(facts);
    questions = List.copyOf(questions);
    acts = List.copyOf(acts);
  }

  /**
   * A rule book.
   *
   * @param baselined whether it has to be told which baseline is meant
   * @param planned whether the state of a system security plan is asked for it
   */
  public record Rule(String id, String title, boolean baselined, boolean planned) {}

  /** Something with the number of duties that hang on it. */
  public record Of<T>(T what, int duties) {}

  /**
   * A trait with those of its elements that are asked.
   *
   * @param duties how many duties hang on it
   * @param deciding whether its answer closes something that is open
   * @param asks whether its level is asked, beside its elements
   */
  public record Question(
      Trait trait, List<Of<Trait.Element>> elements, int duties, boolean deciding, boolean asks) {
    public Question {
      elements = List.copyOf(elements);
    }
  }

  /** Recurring work, such as a yearly risk analysis. */
  public record Act(String id, String title, String means, int duties) {}

  /**
   * The provider that is asked.
   *
   * @param id of its offer
   * @param name as people call it
   * @param kind kind of support its papers call themselves; empty where it is not known
   * @param asker name of the organization that asks; empty where it is not known
   */
  public record Provider(String id, String name, String kind, String asker) {}
}
