// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.capability.Capability;

/**
 * One act on one system, or one act for the whole organization.
 *
 * @param capability the act
 * @param system the system; absent for an act without reach
 * @param state who does it
 * @param finding what becomes of the act where only this system is on the list
 * @param carer who looks after the system in this act, where the list names somebody
 * @param sources places in the papers on which it rests
 */
public record Job(
    Capability capability,
    Optional<String> system,
    State state,
    Finding finding,
    Optional<String> carer,
    List<Source> sources) {

  public Job {
    sources = List.copyOf(sources);
  }

  /** Who does a job. */
  public enum State {
    /** The organization. */
    YOURS,
    /** Somebody whom the list of systems names. */
    OTHER,
    /** A provider alone. */
    HELD,
    /** A provider and the organization. */
    SHARED,
    /** A provider is named and something is missing. */
    OPEN,
    /** Nobody is named. */
    NOBODY,
    /** Beyond this kind of support. */
    IMPOSSIBLE;

    /** Spelling in files. */
    public String spelling() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** True where somebody does it. */
    boolean good() {
      return this == OTHER || this == HELD || this == SHARED;
    }

    /** True where a provider is bound. */
    public boolean bound() {
      return this == HELD || this == SHARED;
    }

    static State of(Outcome outcome) {
      return switch (outcome) {
        case ORG, SELF -> YOURS;
        case COMMITTED -> HELD;
        case JOINT -> SHARED;
        case ATTAINABLE -> OPEN;
        case UNOWNED -> NOBODY;
        case IMPOSSIBLE -> IMPOSSIBLE;
      };
    }
  }

  /** True where a paper names a system that somebody else looks after: ask where the border is. */
  public boolean carerToo() {
    return carer.isPresent() && state.bound();
  }

  /** What is not in writing; what the provider's half lacks where nobody is named. */
  public List<Missing> missing() {
    return finding.unowned().flatMap(Cause::providersHalf).orElse(finding.missing());
  }
}
