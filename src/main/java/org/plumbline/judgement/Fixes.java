// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.catalogue.Need;
import org.plumbline.papers.Papers;

/**
 * What would close the open cells of a run: for each the sets of things to write, any one of which
 * is enough. A cell without a set is closed by no change of these papers.
 */
public final class Fixes {
  /** More ways than this through one cell are cut off, shortest kept. */
  private static final int MOST_WAYS = 512;

  private final Judge judge;
  private final Map<Fix, Extent> extents = new HashMap<>();
  private final Map<String, List<Set<Fix>>> sets = new LinkedHashMap<>();
  private final Map<List<Fix>, MemberRules> written = new HashMap<>();

  /** For the open cells of a run; cells of several catalogues may come together. */
  public Fixes(Judge judge, Collection<Judgement> run) {
    this.judge = judge;
    for (Judgement each : run) {
      if (Shares.open(each)) {
        sets.put(each.control().id(), of(each));
      }
    }
  }

  /** Sets of things to write by control, in the order of the run. */
  public Map<String, List<Set<Fix>>> sets() {
    return Collections.unmodifiableMap(sets);
  }

  /** How far things to write must reach to serve every open cell. */
  public Map<Fix, Extent> plan(Collection<Fix> chosen) {
    Map<Fix, Extent> out = new LinkedHashMap<>();
    chosen.forEach(f -> out.put(f, extents.getOrDefault(f, Extent.PLAIN)));
    return out;
  }

  private List<Set<Fix>> of(Judgement cell) {
    List<Set<Fix>> out = new ArrayList<>();
    for (List<Need> alternative : cell.control().needs().alternatives()) {
      List<Need> left =
          alternative.stream()
              .filter(n -> n.onlyIf().filter(r -> !Ruling.holds(r, judge.client())).isEmpty())
              .toList();
      if (!left.isEmpty()) {
        List<Set<Fix>> ways = List.of(Set.of());
        for (Need need : left) {
          ways = combined(ways, of(need.withoutPlace(), cell.control().id()));
        }
        out.addAll(ways);
      }
    }
    return smallest(out);
  }

  /** What a need still lacks; an empty set where it lacks nothing, none where nothing helps. */
  private List<Set<Fix>> of(Need need, String control) {
    Finding joined = judge.find(need, control);
    if (joined.outcome().own() || joined.outcome().held()) {
      return List.of(Set.of());
    }
    if (need.capability().eachMember()) {
      List<Set<Fix>> ways = List.of(Set.of());
      for (MemberRules member : judge.members()) {
        ways = combined(ways, of(member, need, control, List.of()));
      }
      return ways;
    }
    List<Set<Fix>> out = new ArrayList<>();
    for (MemberRules member : judge.members()) {
      out.addAll(of(member, need, control, List.of()));
      if (judge.members().size() > 1
          && member.find(need, control, judge.listed()).heldInPart()
          && joined.missing().stream().allMatch(m -> m.kind() == Missing.Kind.SYSTEM)) {
        out.add(asFixes(member, need, joined.missing()));
      }
    }
    return smallest(out);
  }

  /** What one member's papers lack, once some things are written already. */
  private List<Set<Fix>> of(MemberRules member, Need need, String control, List<Fix> before) {
    Finding found = after(member, before).find(need, control, judge.listed());
    return switch (found.outcome()) {
      case IMPOSSIBLE -> List.of();
      case ORG, SELF, JOINT, COMMITTED -> List.of(new LinkedHashSet<>(before));
      case ATTAINABLE -> {
        Set<Fix> out = new LinkedHashSet<>(before);
        out.addAll(asFixes(member, need, found.missing()));
        yield List.of(out);
      }
      case UNOWNED ->
          named(member, need, found.unowned().orElseThrow())
              .filter(f -> !before.contains(f))
              .map(f -> of(member, need, control, with(before, f)))
              .orElse(List.of());
    };
  }

  /** What names the member for an act that nobody is named for. */
  private Optional<Fix> named(MemberRules member, Need need, Cause cause) {
    Papers papers = member.digest().papers();
    String act = need.capability().id();
    return switch (cause.kind()) {
      case EXCLUDED ->
          cause.addOn() ? Optional.of(new Fix(papers.id(), Fix.Kind.TAKE, act)) : Optional.empty();
      case NO_MATRIX -> {
        Fix fix = new Fix(papers.id(), Fix.Kind.LEVEL, Names.RESPONSIBILITY_MATRIX);
        grow(fix, new Extent(Names.DIVIDED, Extent.PLAIN.every(), Set.of(), Set.of()));
        yield Optional.of(fix);
      }
      case OUTSIDE_SERVICE ->
          papers.kind().partial()
              ? Optional.empty()
              : Optional.of(new Fix(papers.id(), Fix.Kind.AREA, cause.detail()));
      default -> Optional.empty();
    };
  }

  private static List<Fix> with(List<Fix> before, Fix fix) {
    List<Fix> out = new ArrayList<>(before);
    out.add(fix);
    return out;
  }

  private MemberRules after(MemberRules member, List<Fix> before) {
    return before.isEmpty() ? member : written.computeIfAbsent(before, b -> member.with(plan(b)));
  }

  private Set<Fix> asFixes(MemberRules member, Need need, List<Missing> missing) {
    Set<Fix> out = new LinkedHashSet<>();
    for (Missing each : missing) {
      Fix fix = Fix.of(member.digest().papers().id(), each);
      out.add(fix);
      Set<String> topics = need.topic().map(Set::of).orElse(Set.of());
      Set<String> acts =
          each.kind() == Missing.Kind.TOPIC ? Set.of(need.capability().id()) : Set.of();
      grow(fix, new Extent(each.rank(), Ordered.limit(need), topics, acts));
    }
    return out;
  }

  private void grow(Fix fix, Extent extent) {
    extents.merge(fix, extent, Extent::and);
  }

  private static List<Set<Fix>> combined(List<Set<Fix>> ways, List<Set<Fix>> more) {
    List<Set<Fix>> out = new ArrayList<>();
    for (Set<Fix> way : ways) {
      for (Set<Fix> other : more) {
        Set<Fix> both = new LinkedHashSet<>(way);
        both.addAll(other);
        out.add(both);
      }
    }
    return smallest(out);
  }

  /** Without sets that contain another, shortest first. */
  private static List<Set<Fix>> smallest(List<Set<Fix>> sets) {
    Map<Integer, List<Set<Fix>>> bySize = new TreeMap<>();
    sets.forEach(s -> bySize.computeIfAbsent(s.size(), k -> new ArrayList<>()).add(s));
    List<Set<Fix>> out = new ArrayList<>();
    for (List<Set<Fix>> same : bySize.values()) {
      for (Set<Fix> set : same) {
        if (out.size() < MOST_WAYS && out.stream().noneMatch(set::containsAll)) {
          out.add(set);
        }
      }
    }
    return out;
  }
}
