// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.List;

/**
 * One thing that is not in writing.
 *
 * @param kind what sort of thing
 * @param subject trait, element, function, act, topic or system it is about
 * @param rank least rank, of a level
 * @param usual whether support of this kind usually includes it
 */
public record Missing(Kind kind, String subject, int rank, boolean usual)
    implements Comparable<Missing> {

  /** Sorts of missing things with the group of causes each belongs to. */
  public enum Kind {
    LEVEL(Group.TERM),
    ELEMENT(Group.TERM),
    FUNCTION(Group.TERM),
    DELIVERABLE(Group.TERM),
    INTERVAL(Group.TERM),
    TOPIC(Group.TERM),
    INDEPENDENT(Group.TERM),
    /** What is promised is made for other rules only; the subject is the rule that is asked for. */
    RULE(Group.TERM),
    ORDER(Group.JOB),
    SYSTEM(Group.COVERAGE),
    CONTRACT(Group.SIGNATURE),
    MATRIX(Group.SIGNATURE);

    private final Group group;

    Kind(Group group) {
      this.group = group;
    }

    /** The group of causes. */
    public Group group() {
      return group;
    }
  }

  /** Groups of causes, in the order in which a page names them. */
  public enum Group {
    JOB(Cause.Kind.JOB),
    TERM(Cause.Kind.TERM),
    SIGNATURE(Cause.Kind.SIGNATURE),
    COVERAGE(Cause.Kind.COVERAGE);

    private final Cause.Kind cause;

    Group(Cause.Kind cause) {
      this.cause = cause;
    }

    /** The cause that its things give. */
    Cause.Kind cause() {
      return cause;
    }
  }

  /**
   * Whether all of these are systems that nobody looks after; so it is where nothing is missing.
   */
  static boolean onlySystems(List<Missing> missing) {
    for (Missing each : missing) {
      if (each.kind() != Kind.SYSTEM) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int compareTo(Missing other) {
    int byKind = kind.compareTo(other.kind);
    if (byKind != 0) {
      return byKind;
    }
    int bySubject = subject.compareTo(other.subject);
    return bySubject != 0 ? bySubject : Integer.compare(rank, other.rank);
  }
}
