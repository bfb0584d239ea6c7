// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.capability.Trait;
import org.plumbline.capability.TraitNames;
import org.plumbline.capability.Traits;
import org.plumbline.papers.Arrangement;
import org.plumbline.papers.Basis;
import org.plumbline.papers.Document;
import org.plumbline.papers.PaperStanding;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Statement;

/** The best level stated of each trait, with its words, for pages that show one line a trait. */
final class StatedLevels {
  private StatedLevels() {}

  static List<Stated> of(Arrangement arrangement, Traits traits, Stated staff) {
    List<Stated> out = new ArrayList<>();
    for (Trait trait : traits.all()) {
      out.add(trait.ofOrganisation() ? staff : best(arrangement.members(), trait));
    }
    return out;
  }

  /** The best level that any of these papers state. */
  static Stated best(List<Papers> members, Trait trait) {
    Optional<Stated> found = Optional.empty();
    for (Papers papers : members) {
      PaperStanding standing = new PaperStanding(papers.documents());
      for (Statement statement : papers.statements()) {
        if (statement.trait().equals(trait) && counts(statement, standing)) {
          int level = level(statement, standing);
          if (found.isEmpty() || found.get().level() < level) {
            found = Optional.of(stated(statement, level, papers, standing));
          }
        }
      }
    }
    Optional<Papers> listing = members.stream().filter(papers -> lists(papers, trait)).findFirst();
    int least = listing.isPresent() ? 1 : 0;
    return found
        .filter(stated -> stated.level() >= least)
        .orElse(
            new Stated(
                least,
                listing.isPresent() ? Stated.Origin.LISTED : Stated.Origin.NOT_STATED,
                "",
                ""));
  }

  /** Words that only promise to try count at most so far. */
  private static int level(Statement statement, PaperStanding standing) {
    int said = statement.level().orElse(0);
    boolean efforts = statement.efforts().orElse(standing.efforts(statement.where().document()));
    return efforts ? Math.min(said, statement.trait().effortsAtMost().orElse(said)) : said;
  }

  /** A paper that lists what it does and what it does not divides the work in words. */
  private static boolean lists(Papers papers, Trait trait) {
    return trait.id().equals(TraitNames.MATRIX)
        && (!papers.services().isEmpty()
            || !papers.refusals().isEmpty()
            || !papers.excludes().isEmpty());
  }

  private static boolean counts(Statement statement, PaperStanding standing) {
    return statement.taken()
        && !statement.onQuote()
        && standing.read(statement.where().document())
        && standing.binds(statement.where().document())
        && statement.of().filter(o -> statement.trait().notCountedOf().contains(o)).isEmpty();
  }

  private static Stated stated(
      Statement statement, int level, Papers papers, PaperStanding standing) {
    boolean signed = standing.basis(statement.where().document()) == Basis.SIGNED;
    return new Stated(
        level,
        signed ? Stated.Origin.CONTRACT : Stated.Origin.PROVIDER,
        statement.where().words(),
        statement.where().clause(),
        Optional.empty(),
        Document.titleOfSeveral(papers.documents(), statement.where().document()));
  }
}
