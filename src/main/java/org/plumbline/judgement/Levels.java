// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.List;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.papers.Deliverable;

/** Levels and elements that a condition asks, against what one member states. */
final class Levels {
  private static final String WEEK = "weekly";

  private final Vocabulary vocabulary;
  private final Digest digest;
  private final Lacking lacking;
  private final Trait matrix;
  private final Trait protection;
  private final Trait records;
  private final Trait scans;

  Levels(Vocabulary vocabulary, Digest digest, Lacking lacking) {
    this.vocabulary = vocabulary;
    this.digest = digest;
    this.lacking = lacking;
    this.matrix = vocabulary.known(Names.RESPONSIBILITY_MATRIX);
    this.protection = vocabulary.known(Names.PROTECTION);
    this.records = vocabulary.known(Names.RECORDS);
    this.scans = vocabulary.known(Names.SCANS);
  }

  /** Levels, elements and signature that are not in writing; false where they never can be. */
  boolean levels(Ask ask, Match match, List<Missing> missing) {
    String kind = digest.papers().kind().id();
    for (Ask.Rank rank : ask.levels()) {
      Trait trait = rank.trait();
      int stated = level(trait, match);
      if (stated < rank.rank()) {
        if (rank.rank() > Math.max(stated, trait.of(kind).ceiling())) {
          return false;
        }
        missing.add(lacking.level(trait, rank.rank()));
      }
    }
    long absent = digest.lacking(ask.elements());
    for (Trait.Element element : elements(absent)) {
      if (element.of(kind).ceiling() == 0) {
        return false;
      }
      missing.add(lacking.element(element));
    }
    if (digest.otherRules().filter(o -> only(o.own(), ask, match)).isPresent()) {
      missing.add(lacking.missing(Missing.Kind.RULE, digest.otherRules().get().rule()));
    }
    if (ask.of(protection.index()) >= Names.DIVIDED && !digest.signedFor()) {
      missing.add(lacking.missing(Missing.Kind.CONTRACT, ""));
    }
    return true;
  }

  /** Whether something of what is asked is promised for other rules only. */
  private boolean only(Digest own, Ask ask, Match match) {
    long elements = own.lacking(ask.elements()) & ~digest.lacking(ask.elements());
    return elements != 0
        || ask.levels().stream()
            .filter(r -> r.trait().namesRules() && level(r.trait(), match) >= r.rank())
            .anyMatch(r -> own.level(r.trait()) < r.rank());
  }

  /** Elements of a set. */
  List<Trait.Element> elements(long set) {
    return vocabulary.traits().in(set);
  }

  private int level(Trait trait, Match match) {
    return Math.max(digest.level(trait), beside(trait, match));
  }

  /**
   * What is reached beside the statements: a paper that lists services divides the work, a
   * deliverable may leave a record and have a rhythm of its own.
   */
  int beside(Trait trait, Match match) {
    if (trait.equals(matrix)) {
      return digest.lists() ? 1 : 0;
    }
    if (match.item().isEmpty()) {
      return 0;
    }
    Deliverable item = match.item().get();
    if (trait.equals(records)) {
      return item.record() ? 1 : 0;
    }
    boolean scan = trait.equals(scans) && item.capability().equals("vulnerability-scanning");
    return scan ? scanRank(item) : 0;
  }

  private int scanRank(Deliverable item) {
    if (item.ongoing()) {
      return scans.rank(WEEK).orElse(scans.top());
    }
    int days = item.every().orElse(Integer.MAX_VALUE);
    int[] most = {7, 31, 92, 183, 365};
    for (int i = 0; i < most.length; i++) {
      if (days <= most[i]) {
        return scans.top() - i;
      }
    }
    return 1;
  }
}
