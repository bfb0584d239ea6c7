// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.Need;
import org.plumbline.papers.Basis;
import org.plumbline.papers.Row;

/** Rows of a matrix that hold a control by themselves. */
final class Assignments {
  private final Vocabulary vocabulary;
  private final Digest digest;
  private final Lacking lacking;
  private final Cover cover;
  private final Trait continuity;
  private final Trait records;

  Assignments(Vocabulary vocabulary, Digest digest, Lacking lacking, Cover cover) {
    this.vocabulary = vocabulary;
    this.digest = digest;
    this.lacking = lacking;
    this.cover = cover;
    this.continuity = vocabulary.known(Names.CONTINUITY);
    this.records = vocabulary.known(Names.RECORDS);
  }

  /** The assignment: a signed row for the control itself under a standing agreement. */
  Optional<Attempt> assignment(Need need, String control, Optional<Row> row, BitSet reach) {
    Capability capability = need.capability();
    if (row.isEmpty()
        || !row.get().signed()
        || row.get().fanned()
        || row.get().key().grain() != Row.Grain.CONTROL
        || !row.get().assigns()
        || digest.level(continuity) < Names.STANDING
        || capability.bilateral()
        || !capability.technicalHome()
            && capability.standing().isEmpty()
            && capability.deliverable().isEmpty()) {
      return Optional.empty();
    }
    List<Missing> missing = new ArrayList<>();
    law(control, capability, row.get(), missing);
    contradicted(need, missing);
    if (row.get().evidence().isEmpty() && digest.level(records) < Names.DIVIDED) {
      missing.add(lacking.level(records, Names.DIVIDED));
    }
    BitSet covered =
        row.get().covers().isPresent()
            ? digest.named(row.get().covers().get())
            : (BitSet) digest.general().clone();
    covered.andNot(digest.excluded());
    covered.andNot(digest.listed().refusedSystems(capability));
    BitSet orphans = (BitSet) reach.clone();
    orphans.andNot(covered);
    if (capability.reach() == Capability.Reach.NONE && row.get().covers().isPresent()) {
      orphans = (BitSet) digest.everything().clone();
      orphans.andNot(covered);
    }
    cover.systems(orphans, missing);
    return Optional.of(
        new Attempt(
            Finding.Route.ASSIGNMENT,
            Ask.NOTHING,
            Optional.empty(),
            List.copyOf(missing),
            orphans,
            true,
            Basis.SIGNED,
            false,
            List.of()));
  }

  private void law(String control, Capability capability, Row row, List<Missing> missing) {
    for (Vocabulary.MatrixLaw.Number law : vocabulary.matrixLaw().levels()) {
      if (sameControl(law.control(), control) && law.capability().equals(capability.id())) {
        for (Ask.Rank rank : law.needs().levels()) {
          if (digest.level(rank.trait()) < rank.rank()) {
            missing.add(lacking.level(rank.trait(), rank.rank()));
          }
        }
      }
    }
    for (Map.Entry<String, Integer> every : vocabulary.matrixLaw().every().entrySet()) {
      if (sameControl(every.getKey(), control)
          && capability.longestDays().isPresent()
          && row.every().orElse(Integer.MAX_VALUE) > every.getValue()
          && digest.listed().deliverables(capability).stream()
              .noneMatch(
                  d -> d.ongoing() || d.every().orElse(Integer.MAX_VALUE) <= every.getValue())) {
        missing.add(lacking.missing(Missing.Kind.INTERVAL, capability.id()));
      }
    }
  }

  private static boolean sameControl(String one, String other) {
    return one.equals(other) || other.endsWith("-" + one);
  }

  private void contradicted(Need need, List<Missing> missing) {
    for (Ask.Rank rank : asked(need)) {
      if (contradicted(rank, digest)) {
        missing.add(lacking.level(rank.trait(), rank.rank()));
      }
    }
  }

  /** Levels that the act's first condition asks for, with those of the control. */
  static List<Ask.Rank> asked(Need need) {
    List<Ask> conditions = new ArrayList<>(need.capability().standing());
    conditions.addAll(need.capability().deliverable());
    return conditions.isEmpty() ? List.of() : conditions.get(0).and(need.raised()).levels();
  }

  /** A stated shortfall contradicts a row; silence does not. */
  static boolean contradicted(Ask.Rank rank, Digest digest) {
    return digest.stated(rank.trait()) && digest.level(rank.trait()) < rank.rank();
  }
}
