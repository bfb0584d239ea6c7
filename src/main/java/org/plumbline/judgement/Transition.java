// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * From one arrangement to another, control by control.
 *
 * @param moves controls whose verdict or performer differs, in the order of the new run
 */
public record Transition(List<Move> moves) {

  public Transition {
    moves = List.copyOf(moves);
  }

  /** What becomes of a control. */
  public enum Kind {
    /** Carried before, no longer carried. */
    LAPSES,
    /** Not carried in either, and the verdict is worse. */
    WORSENS,
    /** The verdict is better. */
    IMPROVES,
    /** Carried in both, by others. */
    CHANGES_HANDS,
    /** It binds in one of the two only, because a fact differs. */
    BINDS_ELSEWHERE
  }

  /**
   * One control that differs.
   *
   * @param control id of the control
   * @param holdersBefore members that were bound
   * @param holdersAfter members that are bound
   */
  public record Move(
      String control,
      Kind kind,
      Verdict before,
      Verdict after,
      Set<String> holdersBefore,
      Set<String> holdersAfter) {
    public Move {
      holdersBefore = java.util.Collections.unmodifiableSet(new TreeSet<>(holdersBefore));
      holdersAfter = java.util.Collections.unmodifiableSet(new TreeSet<>(holdersAfter));
    }
  }

  /** Compares two runs of the same catalogue; controls in only one of them are left out. */
  public static Transition of(List<Judgement> before, List<Judgement> after) {
    Map<String, Judgement> earlier = new HashMap<>();
    before.forEach(j -> earlier.put(j.control().id(), j));
    List<Move> out = new ArrayList<>();
    for (Judgement now : after) {
      Judgement was = earlier.get(now.control().id());
      if (was != null) {
        Set<String> one = holders(was);
        Set<String> other = holders(now);
        kind(was, now, one.equals(other))
            .ifPresent(
                k ->
                    out.add(
                        new Move(now.control().id(), k, was.verdict(), now.verdict(), one, other)));
      }
    }
    return new Transition(out);
  }

  /** The controls of one kind, in the order of the new run. */
  public List<Move> of(Kind kind) {
    return moves.stream().filter(m -> m.kind() == kind).toList();
  }

  private static Optional<Kind> kind(Judgement was, Judgement now, boolean sameHands) {
    boolean bound = was.verdict() != Verdict.NOT_APPLICABLE;
    boolean binds = now.verdict() != Verdict.NOT_APPLICABLE;
    if (!bound || !binds) {
      return bound == binds ? Optional.empty() : Optional.of(Kind.BINDS_ELSEWHERE);
    }
    if (was.carried() && !now.carried()) {
      return Optional.of(Kind.LAPSES);
    }
    int better = now.verdict().compareTo(was.verdict());
    if (better > 0 || now.carried() && !was.carried()) {
      return Optional.of(Kind.IMPROVES);
    }
    if (was.carried() && !sameHands) {
      return Optional.of(Kind.CHANGES_HANDS);
    }
    return better < 0 ? Optional.of(Kind.WORSENS) : Optional.empty();
  }

  private static Set<String> holders(Judgement each) {
    Set<String> out = new TreeSet<>();
    for (Finding finding : each.findings()) {
      if (finding.outcome().held()) {
        out.addAll(finding.members());
      }
    }
    return out;
  }
}
