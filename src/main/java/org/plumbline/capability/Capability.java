// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.List;
import java.util.Locale;
import org.plumbline.problem.Place;

/**
 * An act controls call for, and what an engagement must look like to deliver it.
 *
 * @param id name used in data, such as {@code log-review}
 * @param title plain name for readers, such as {@code Review of logs}
 * @param group heading under which the vocabulary lists it
 * @param means one sentence: the act
 * @param restsOn operative words and citations behind the reading
 * @param cadence how often, in words
 * @param evidence what shows that it is done, in words
 * @param who how the two sides take part, in words, or empty
 * @param term contract wording that closes a gap
 * @param costDriver what drives the price, or empty
 * @param delegability who may perform it
 * @param technicalHome true when nobody in an organisation without IT staff does it by itself
 * @param thirdParty only somebody other than the provider can perform it, whatever is ordered
 * @param technicalHalf an organisation's duty with a half that needs technical skill
 * @param kind what sort of act it is, which decides whether it can be ordered
 * @param reach which listed systems must be covered
 * @param reachClasses narrows the reach to these classes; empty: every class
 * @param jointManaged both sides act under managed (and break-fix)
 * @param jointCoManaged both sides act under co-managed
 * @param conditions running duties first, then ordered routes, in the order of the vocabulary
 * @param place where it is declared
 */
public record Capability(
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
    boolean thirdParty,
    boolean technicalHalf,
    Kind kind,
    Reach reach,
    List<SystemClass> reachClasses,
    boolean jointManaged,
    boolean jointCoManaged,
    List<Condition> conditions,
    Place place) {

  public Capability {
    reachClasses = List.copyOf(reachClasses);
    conditions = List.copyOf(conditions);
  }

  /** By id alone: the whole text would cost more than it tells apart. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Who may perform an act; accountability never moves. */
  public enum Delegability {
    YES,
    WITH_OVERSIGHT,
    NO,
    BOTH_MUST_SIGN;

    public String spelling() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
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

    public String spelling() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Which systems must be covered. */
  public enum Reach {
    NONE,
    REGULATED,
    IN_SCOPE;

    public String spelling() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public boolean nonDelegable() {
    return delegability == Delegability.NO;
  }

  public boolean bilateral() {
    return delegability == Delegability.BOTH_MUST_SIGN;
  }

  /** The same act under other conditions. */
  public Capability under(List<Condition> others) {
    return new Capability(
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
        thirdParty,
        technicalHalf,
        kind,
        reach,
        reachClasses,
        jointManaged,
        jointCoManaged,
        others,
        place);
  }
}
