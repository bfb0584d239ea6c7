// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.PrintWriter;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.Missing;
import org.plumbline.assessment.Outcome;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Condition;
import org.plumbline.capability.NamedFunction;
import org.plumbline.capability.Requirement;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Stated;

/** One capability with the facts that decide it, as branches of indented text. */
final class FindingTree {
  private final Engagement engagement;
  private final Vocabulary vocabulary;
  private final org.plumbline.wording.Words words;
  private final PrintWriter out;

  FindingTree(
      Engagement engagement,
      Vocabulary vocabulary,
      org.plumbline.wording.Words words,
      PrintWriter out) {
    this.words = words;
    this.engagement = engagement;
    this.vocabulary = vocabulary;
    this.out = out;
  }

  void print(Finding finding, boolean decides) {
    Capability capability = finding.need().capability();
    out.println(
        "  +- "
            + finding.need().label()
            + ": "
            + finding.outcome().name()
            + (decides ? "  <- decides" : ""));
    Prose.print(out, "  |    ", "the act: " + capability.means());
    String basis = finding.need().basis().spelling();
    Prose.print(out, "  |    ", "reading rests on: " + basis + "; " + capability.restsOn());
    Prose.print(out, "  |    ", "because " + words.say(finding.reason()));
    finding.held().forEach(r -> trait(r, "held"));
    finding.missing().forEach(this::missing);
    if (finding.outcome() == Outcome.IMPOSSIBLE) {
      finding.need().capability().conditions().forEach(c -> route(c, finding));
    }
    if (!finding.caredByOthers().isEmpty()) {
      Prose.print(
          out, "  |    ", "cared for by others: " + String.join(", ", finding.caredByOthers()));
    }
    if (finding.outcome() == Outcome.ATTAINABLE) {
      Prose.print(out, "  |    ", "contract wording: " + capability.term());
    }
    out.println("  |");
  }

  /** A route to the act, and where the model's limits end it. */
  private void route(Condition condition, Finding finding) {
    boolean ordered = condition instanceof Condition.Ordered;
    out.println(
        "  |    "
            + (ordered ? "as ordered work it would need:" : "as a running duty it would need:"));
    for (Requirement requirement : condition.raisedTo(finding.need().raised()).requirements()) {
      Stated most = engagement.model().band(requirement.trait()).ceiling();
      if (most.level() < requirement.level()) {
        trait(requirement, "out of reach");
        most(requirement.trait());
      } else {
        trait(requirement, "within reach");
      }
    }
  }

  private void missing(Missing item) {
    if (item instanceof Missing.Term term) {
      trait(term.requirement(), "missing");
      Prose.print(
          out,
          "  |      ",
          "write: \""
              + term.requirement().trait().level(term.requirement().level()).means()
              + "\"");
      return;
    }
    Prose.print(out, "  |    - ", "missing: " + words(item));
  }

  private String words(Missing item) {
    if (item instanceof Missing.Function) {
      NamedFunction known = vocabulary.functions().get(item.name());
      return "product function "
          + item.name()
          + (known == null ? "" : " (" + known.means() + ")")
          + ": write its name into the offer";
    }
    String what = item instanceof Missing.Uncovered ? "cover for system " : "order for ";
    return what + item.name() + ": needed " + item.required() + "; stated " + item.stated();
  }

  private void trait(Requirement requirement, String word) {
    Trait trait = requirement.trait();
    Stated stated = engagement.stated(trait);
    Prose.print(
        out,
        "  |    - ",
        word
            + ": "
            + trait.title()
            + " ("
            + trait.id()
            + "): needed "
            + trait.level(requirement.level()).name()
            + ", here "
            + trait.level(stated.level()).name()
            + "; "
            + origin(stated));
  }

  private void most(Trait trait) {
    Stated ceiling = engagement.model().band(trait).ceiling();
    Prose.print(
        out,
        "  |      ",
        "the most "
            + engagement.model().title()
            + " can add: "
            + trait.level(ceiling.level()).name()
            + "; "
            + origin(ceiling));
  }

  private static String origin(Stated stated) {
    String words = stated.words().isBlank() ? "" : " \"" + stated.words() + "\"";
    String source = stated.source().replaceFirst("^practice: ", "");
    return stated.origin().words() + words + (source.isBlank() ? "" : ", " + source);
  }
}
