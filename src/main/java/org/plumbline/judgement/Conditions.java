// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.Need;
import org.plumbline.papers.Basis;
import org.plumbline.papers.Row;

/** The conditions of an act, each tried against the papers of one member. */
final class Conditions {
  private final Digest digest;
  private final Lacking lacking;
  private final Levels levels;
  private final Cover cover;
  private final Ties ties;
  private final Ordered ordered;
  private final Assignments assignments;
  private final Comparator<Attempt> nearestFirst;
  private final Trait continuity;
  private final Trait matrix;

  Conditions(Vocabulary vocabulary, Digest digest, Lacking lacking) {
    this.digest = digest;
    this.lacking = lacking;
    this.levels = new Levels(vocabulary, digest, lacking);
    this.cover = new Cover(vocabulary, digest, levels, lacking);
    this.ties = new Ties(vocabulary, digest, levels);
    this.ordered = new Ordered(vocabulary, digest, lacking);
    this.assignments = new Assignments(vocabulary, digest, lacking, cover);
    this.nearestFirst = nearestFirst(digest.papers().kind().ordered());
    this.continuity = vocabulary.known(Names.CONTINUITY);
    this.matrix = vocabulary.known(Names.RESPONSIBILITY_MATRIX);
  }

  /** What holds the need or comes nearest; empty where it is out of reach. */
  Optional<Attempt> provider(
      Need need, String control, Optional<Row> row, boolean joint, BitSet reach) {
    Capability capability = need.capability();
    List<Attempt> tries = new ArrayList<>();
    for (Ask ask : capability.standing()) {
      standing(need, ask.and(need.raised()), joint, reach).ifPresent(tries::add);
    }
    if (need.alone().isPresent()) {
      Ask alone =
          new Ask(List.of(new Ask.Rank(continuity, Names.STANDING)), need.alone().get().bit());
      standing(need, alone.and(need.raised()), joint, reach).ifPresent(tries::add);
    }
    for (Ask ask : capability.deliverable()) {
      tries.addAll(byDeliverable(need, ask.and(need.raised()), joint, reach));
    }
    assignments.assignment(need, control, row, reach).ifPresent(tries::add);
    if (tries.size() > 1) {
      List<Attempt> parts = new ArrayList<>(tries);
      parts.removeIf(t -> !t.heldInPart());
      List<Attempt> free = new ArrayList<>(parts);
      free.removeIf(t -> !t.free());
      together(free).ifPresent(tries::add);
      together(parts).ifPresent(tries::add);
    }
    Attempt nearest = null;
    for (Attempt each : tries) {
      nearest = nearest == null || nearestFirst.compare(each, nearest) < 0 ? each : nearest;
    }
    return Optional.ofNullable(nearest);
  }

  /**
   * Held before not held, without duties of the client before with them, outside ordered work the
   * agreement before a deliverable, then the fewest missing things. What is still equal goes by the
   * order of the act's conditions.
   */
  private static Comparator<Attempt> nearestFirst(boolean ordered) {
    return Comparator.comparingInt((Attempt t) -> rank(t, ordered))
        .thenComparingInt(t -> t.missing().size());
  }

  private static int rank(Attempt tried, boolean ordered) {
    boolean byItem = !ordered && tried.route() == Finding.Route.DELIVERABLE;
    boolean tied = tried.held() && !tried.free();
    return (tried.held() ? 0 : 4) + (tied ? 2 : 0) + (byItem ? 1 : 0);
  }

  private Optional<Attempt> standing(Need need, Ask ask, boolean joint, BitSet reach) {
    return attempt(need, ask, new Match(false, Optional.empty(), ordered.job(ask)), joint, reach);
  }

  /** Every deliverable that counts, in an order that does not hang on the papers' own. */
  private List<Attempt> byDeliverable(Need need, Ask ask, boolean joint, BitSet reach) {
    List<Attempt> out = new ArrayList<>();
    for (Match match : ordered.matches(need, ask)) {
      attempt(need, ask, match, joint, reach).ifPresent(out::add);
    }
    if (out.size() > 1) {
      out.sort(
          nearestFirst
              .thenComparing(Attempt::free, Comparator.reverseOrder())
              .thenComparing(Attempt::basis, Comparator.reverseOrder())
              .thenComparing(t -> t.missing().toString()));
    }
    return out;
  }

  /** Systems may be covered by one way here and by another there. */
  private Optional<Attempt> together(List<Attempt> parts) {
    if (parts.size() < 2) {
      return Optional.empty();
    }
    for (Attempt part : parts) {
      if (part.held()) {
        return Optional.empty();
      }
    }
    BitSet orphans = (BitSet) parts.get(0).orphans().clone();
    parts.forEach(t -> orphans.and(t.orphans()));
    List<Missing> missing = new ArrayList<>();
    cover.systems(orphans, missing);
    Attempt first = parts.get(0);
    return Optional.of(
        new Attempt(
            first.route(),
            first.asked(),
            first.item(),
            missing,
            orphans,
            parts.stream().allMatch(Attempt::free),
            parts.stream().map(Attempt::basis).reduce(Basis.SIGNED, Basis::weaker),
            parts.stream().anyMatch(Attempt::setByOrder),
            List.copyOf(parts)));
  }

  private Optional<Attempt> attempt(
      Need need, Ask asked, Match match, boolean joint, BitSet reach) {
    Capability capability = need.capability();
    Ask ask = asked;
    if (capability.technicalHome()
        && joint
        && asked.of(continuity.index()) >= Names.STANDING
        && !digest.papers().kind().divided()
        && !capability.bilateral()) {
      ask = asked.and(new Ask(List.of(new Ask.Rank(matrix, 1)), 0));
    }
    List<Missing> missing = new ArrayList<>();
    if (match.byDeliverable()) {
      ordered.deliverable(need, ask, match, missing);
    }
    if (!levels.levels(ask, match, missing)) {
      return Optional.empty();
    }
    if (need.function().isPresent() && !digest.listed().functionNamed(need.function().get().id())) {
      missing.add(lacking.missing(Missing.Kind.FUNCTION, need.function().get().id()));
    }
    BitSet orphans = cover.orphans(need, ask, match, reach);
    cover.systems(orphans, missing);
    boolean order =
        match.byDeliverable()
            && digest.level(continuity) < Names.STANDING
            && ask.of(continuity.index()) < Names.STANDING;
    BitSet held = (BitSet) reach.clone();
    held.andNot(orphans);
    return Optional.of(
        new Attempt(
            match.byDeliverable() ? Finding.Route.DELIVERABLE : Finding.Route.STANDING,
            ask,
            match.item(),
            List.copyOf(missing),
            orphans,
            ties.free(ask, match, held),
            Missing.onlySystems(missing) ? ties.basis(ask, match, need, held) : Basis.SIGNED,
            order && capability.kind() == Capability.Kind.SETTING,
            List.of()));
  }
}
