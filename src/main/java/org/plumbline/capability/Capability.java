// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.plumbline.problem.Place;

/**
 * An act that controls call for.
 *
 * @param index place in the vocabulary, from 0
 * @param id name in files
 * @param title plain name for readers
 * @param group heading under which the vocabulary lists it
 * @param means one sentence: the act
 * @param restsOn operative words and citations behind the reading
 * @param cadence how often, in words
 * @param evidence what shows that it is done, in words
 * @param who how the two sides take part, in words, or empty
 * @param term contract wording that closes a gap
 * @param costDriver what drives the price, or empty
 * @param delegability who may perform it; accountability never moves
 * @param technicalHome whether somebody with technical skill does it where no paper takes it on
 * @param technicalHalf whether an act of the organization also needs technical skill
 * @param kind sort of act
 * @param areas service areas it belongs to: none, one, or two of which either will do
 * @param eachMember whether every provider needs it for itself
 * @param independent whether only an independent party can do it
 * @param record class of record it leaves
 * @param recordFrom levels and elements that are themselves the record
 * @param reach which systems must be covered
 * @param classes classes the reach is narrowed to; empty for all
 * @param joint whether both act under a managed agreement
 * @param jointCoManaged whether both act under a co-managed agreement
 * @param standing conditions inside a running agreement
 * @param deliverable conditions that hold with the named deliverable or dated order
 * @param longestDays longest interval of the deliverable
 * @param place where it is declared
 */
public record Capability(
    int index,
    String id,
    String title,
    String group,
    String means,
    String restsOn,
    String cadence,
    String evidence,
    String who,
    String term,
    String costDriver,
    Delegability delegability,
    boolean technicalHome,
    boolean technicalHalf,
    Kind kind,
    List<String> areas,
    boolean eachMember,
    boolean independent,
    Record record,
    List<Ask> recordFrom,
    Reach reach,
    Set<SystemClass> classes,
    boolean joint,
    boolean jointCoManaged,
    List<Ask> standing,
    List<Ask> deliverable,
    OptionalInt longestDays,
    Place place) {

  public Capability {
    areas = List.copyOf(areas);
    recordFrom = List.copyOf(recordFrom);
    classes = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(classes));
    standing = List.copyOf(standing);
    deliverable = List.copyOf(deliverable);
  }

  /** Who may perform an act. */
  public enum Delegability {
    YES,
    WITH_OVERSIGHT,
    NO,
    BOTH_MUST_SIGN;

    /** Spelling in files. */
    public String spelling() {
      return spelled(this);
    }
  }

  /** Sort of act. */
  public enum Kind {
    SETTING,
    JOB,
    PERIODIC,
    CONTINUOUS,
    ON_DEMAND,
    GOVERNANCE,
    PREMISES;

    /** Spelling in files. */
    public String spelling() {
      return spelled(this);
    }
  }

  /** Which listed systems an act reaches. */
  public enum Reach {
    NONE,
    REGULATED,
    STORED,
    TRANSMITTED,
    IN_SCOPE;

    /** Spelling in files. */
    public String spelling() {
      return spelled(this);
    }
  }

  /** Class of record, which decides how long it is kept. */
  public enum Record {
    DOCUMENT,
    ACTIVITY,
    SETTING,
    RAW_LOG,
    BREACH;

    /** Spelling in files. */
    public String spelling() {
      return spelled(this);
    }
  }

  private static String spelled(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** True when nobody but the organization can do it. */
  public boolean nonDelegable() {
    return delegability == Delegability.NO;
  }

  /** True when it exists only once both have signed. */
  public boolean bilateral() {
    return delegability == Delegability.BOTH_MUST_SIGN;
  }

  /** True when it may be handed over without an act of oversight. */
  public boolean delegable() {
    return delegability == Delegability.YES;
  }

  /** The first area, where it belongs to one. */
  public Optional<String> area() {
    return areas.stream().findFirst();
  }

  /** The same act under other conditions. */
  public Capability under(List<Ask> running, List<Ask> ordered, OptionalInt longest) {
    return new Capability(
        index,
        id,
        title,
        group,
        means,
        restsOn,
        cadence,
        evidence,
        who,
        term,
        costDriver,
        delegability,
        technicalHome,
        technicalHalf,
        kind,
        areas,
        eachMember,
        independent,
        record,
        recordFrom,
        reach,
        classes,
        joint,
        jointCoManaged,
        running,
        ordered,
        longest,
        place);
  }

  /** Every condition, running duties first. */
  public List<Ask> conditions() {
    List<Ask> all = new java.util.ArrayList<>(standing);
    all.addAll(deliverable);
    return all;
  }

  @Override
  public int hashCode() {
    return index;
  }

  /** Under other conditions it is asked otherwise: not the same. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Capability that
            && that.index == index
            && that.id.equals(id)
            && that.longestDays.equals(longestDays)
            && that.standing.equals(standing)
            && that.deliverable.equals(deliverable);
  }
}
