// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.Set;
import java.util.function.Predicate;
import org.plumbline.capability.Trait;
import org.plumbline.capability.TraitNames;
import org.plumbline.papers.Basis;
import org.plumbline.papers.PaperStanding;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Statement;

/**
 * What gates ask of one member's papers: who has signed which promise, and what nobody has read.
 */
final class SignedTerms {
  private static final int REGIME_AGREEMENT = 2;
  private static final int BY_CONTROL = 3;
  private static final String JOINS = "joins-assessment";

  /** Areas in which nobody touches a system. */
  private static final Set<String> ADVICE = Set.of("security-programme", "awareness-training");

  private final Papers papers;
  private final PaperStanding standing;

  SignedTerms(Papers papers) {
    this.papers = papers;
    this.standing = new PaperStanding(papers.documents());
  }

  boolean protectionSigned() {
    return any(
        s ->
            level(s, TraitNames.DATA_CONTRACT, REGIME_AGREEMENT)
                && standing.agreed(s.where().document()));
  }

  /** Such an agreement stands in papers that somebody has read, signed or not. */
  boolean protectionAgreed() {
    return any(s -> level(s, TraitNames.DATA_CONTRACT, REGIME_AGREEMENT));
  }

  boolean protectionNotRead() {
    return papers.statements().stream()
        .filter(Statement::taken)
        .anyMatch(
            s ->
                level(s, TraitNames.DATA_CONTRACT, REGIME_AGREEMENT)
                    && !standing.read(s.where().document()));
  }

  /** Nothing said on access, and something sold that needs it: papers and courses alone do not. */
  boolean accessNotSaid() {
    boolean said = any(s -> s.trait().id().equals(TraitNames.ACCESS));
    boolean sells = !papers.statements().isEmpty() || !papers.deliverables().isEmpty();
    boolean technical = papers.services().isEmpty() || !ADVICE.containsAll(papers.services());
    return !said && sells && technical && !papers.kind().ordered();
  }

  boolean assessmentHelpSigned() {
    return any(s -> level(s, TraitNames.MATRIX, BY_CONTROL) && signed(s))
        && any(
            s -> s.elements().keySet().stream().anyMatch(e -> e.id().equals(JOINS)) && signed(s));
  }

  boolean has(Trait.Element element) {
    return any(s -> s.elements().containsKey(element));
  }

  boolean hasElement(String id) {
    return any(s -> s.elements().keySet().stream().anyMatch(e -> e.id().equals(id)));
  }

  private boolean any(Predicate<Statement> test) {
    return papers.statements().stream()
        .filter(Statement::taken)
        .filter(s -> standing.read(s.where().document()))
        .anyMatch(test);
  }

  private boolean signed(Statement statement) {
    return standing.basis(statement.where().document()) == Basis.SIGNED;
  }

  private static boolean level(Statement statement, String trait, int least) {
    return statement.trait().id().equals(trait) && statement.level().orElse(0) >= least;
  }
}
