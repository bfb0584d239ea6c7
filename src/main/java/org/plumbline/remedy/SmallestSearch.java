// SPDX-License-Identifier: Apache-2.0
package org.plumbline.remedy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Branch and bound for {@link Smallest}: what is forced, parts, a bound, then a change or not. */
final class SmallestSearch {
  private final OpenControls open;
  private final long[] none;

  /** What each change adds: one, then the unpriced, then dollars, as one number to be summed. */
  private final long[] price;

  private long looksLeft;
  private boolean proven = true;

  SmallestSearch(OpenControls open, long looks) {
    this.open = open;
    this.looksLeft = looks;
    this.none = Bits.none(open.changes().size());
    this.price = prices(open);
  }

  private static long[] prices(OpenControls open) {
    int changes = open.changes().size();
    long usd = Math.addExact(open.costOf(open.changes()).usdAYear(), 1);
    Math.multiplyExact(usd, (changes + 2L) * (changes + 1L));
    long[] out = new long[changes];
    for (int i = 0; i < changes; i++) {
      CostOfChanges cost = open.costOf(Bits.with(Bits.none(changes), i));
      out[i] = usd * (changes + 1L + cost.unpriced()) + cost.usdAYear();
    }
    return out;
  }

  /** False once the looks were used up before the search was over. */
  boolean proven() {
    return proven;
  }

  /** The least that closes all rows; when the looks are used up, the least found. */
  long[] least() {
    long[] written = none;
    List<OpenGroup> rows = open.rows();
    for (int needless = 0; needless >= 0; ) {
      long[] forced = forced(rows);
      written = Bits.both(written, forced);
      rows = OpenGroup.after(rows, forced, none);
      needless = needless(rows);
      rows = needless < 0 ? rows : OpenGroup.after(rows, none, Bits.with(none, needless));
    }
    for (List<OpenGroup> part : parts(rows)) {
      long[] guess = guess(part);
      written = Bits.both(written, below(price(guess), part).orElse(guess));
    }
    return written;
  }

  /** What closes all rows for less than the bar, at the lowest price; none when nothing does. */
  private Optional<long[]> below(long bar, List<OpenGroup> rows) {
    long[] written = forced(rows);
    List<List<OpenGroup>> parts = parts(OpenGroup.after(rows, written, none));
    long[] floors = parts.stream().mapToLong(this::atLeast).toArray();
    long sum = price(written);
    for (long floor : floors) {
      sum += floor;
    }
    for (int i = 0; i < floors.length && sum < bar; i++) {
      Optional<long[]> part = oneOrOther(bar - sum + floors[i], parts.get(i));
      if (part.isEmpty()) {
        return part;
      }
      written = Bits.both(written, part.get());
      sum += price(part.get()) - floors[i];
    }
    return sum < bar ? Optional.of(written) : Optional.empty();
  }

  /** With the change that is asked for most, or without it. */
  private Optional<long[]> oneOrOther(long bar, List<OpenGroup> rows) {
    proven &= looksLeft > 0;
    if (!proven) {
      return Optional.empty();
    }
    for (OpenGroup row : rows) {
      looksLeft -= row.needs().size();
    }
    int change = mostAsked(rows);
    long[] it = Bits.with(none, change);
    Optional<long[]> with =
        below(bar - price[change], OpenGroup.after(rows, it, none)).map(w -> Bits.both(w, it));
    List<OpenGroup> rest = OpenGroup.after(rows, none, it);
    if (rest.stream().anyMatch(OpenGroup::hopeless)) {
      return with;
    }
    Optional<long[]> without = below(with.map(this::price).orElse(bar), rest);
    return without.isPresent() ? without : with;
  }

  /** Changes that rows with one way need, and those that need them once these are written. */
  private long[] forced(List<OpenGroup> rows) {
    long[] out = none;
    List<OpenGroup> left = rows;
    for (boolean more = true; more; ) {
      long[] before = out;
      for (OpenGroup row : left) {
        out = row.needs().size() == 1 ? Bits.both(out, row.needs().get(0)) : out;
      }
      left = OpenGroup.after(left, out, none);
      more = Bits.size(out) > Bits.size(before);
    }
    return out;
  }

  /** Rows that share changes, directly or through others, together. */
  private static List<List<OpenGroup>> parts(List<OpenGroup> rows) {
    List<List<OpenGroup>> parts = new ArrayList<>();
    List<long[]> uses = new ArrayList<>();
    for (OpenGroup row : rows) {
      List<OpenGroup> part = new ArrayList<>(List.of(row));
      long[] used = row.changes();
      for (int i = parts.size() - 1; i >= 0; i--) {
        if (Bits.meet(uses.get(i), used)) {
          part.addAll(parts.remove(i));
          used = Bits.both(used, uses.remove(i));
        }
      }
      parts.add(part);
      uses.add(used);
    }
    return parts;
  }

  /** A change that another, no dearer, can stand in for wherever it is needed; -1: none. */
  private int needless(List<OpenGroup> rows) {
    for (int change = 0; change < price.length; change++) {
      long[] it = Bits.with(none, change);
      List<OpenGroup> asking = rows.stream().filter(r -> Bits.meet(r.changes(), it)).toList();
      for (int other = 0; other < price.length && !asking.isEmpty(); other++) {
        long[] instead = Bits.with(none, other);
        if (other != change
            && price[other] <= price[change]
            && asking.stream().allMatch(r -> r.closedAlso(it, instead))) {
          return change;
        }
      }
    }
    return -1;
  }

  /** A first answer: the closing order, less what turns out not to be needed. */
  private long[] guess(List<OpenGroup> rows) {
    long[] written = none;
    List<OpenGroup> left = rows;
    while (!left.isEmpty()) {
      long[] next = Bundle.next(left, open).orElseThrow().changes();
      written = Bits.both(written, next);
      left = OpenGroup.after(left, next, none);
    }
    for (int bit = Bits.next(written, 0); bit >= 0; bit = Bits.next(written, bit + 1)) {
      long[] fewer = Bits.without(written, Bits.with(none, bit));
      written = rows.stream().allMatch(r -> r.closedBy(fewer)) ? fewer : written;
    }
    return written;
  }

  /**
   * Nothing that closes all rows costs less. Rows pay in turn for the changes they need, from what
   * earlier rows left unpaid: each the price of its cheapest set, towards every one of its sets.
   */
  private long atLeast(List<OpenGroup> rows) {
    long[] unpaid = price.clone();
    long out = 0;
    for (OpenGroup row : rows) {
      long due = row.needs().stream().mapToLong(n -> Bits.sum(unpaid, n)).min().orElseThrow();
      long[] before = unpaid.clone();
      for (long[] need : row.needs()) {
        long owed = due - Bits.sum(before, need) + Bits.sum(unpaid, need);
        for (int bit = Bits.next(need, 0); bit >= 0 && owed > 0; bit = Bits.next(need, bit + 1)) {
          long paid = Math.min(owed, unpaid[bit]);
          unpaid[bit] -= paid;
          owed -= paid;
        }
      }
      out += due;
    }
    return out;
  }

  /** The change in most rows, those with few ways counting more; the first of equals. */
  private int mostAsked(List<OpenGroup> rows) {
    int[] asked = new int[price.length];
    for (OpenGroup row : rows) {
      long[] all = row.changes();
      for (int bit = Bits.next(all, 0); bit >= 0; bit = Bits.next(all, bit + 1)) {
        asked[bit] += 1 << Math.max(0, 10 - row.needs().size());
      }
    }
    int most = 0;
    for (int bit = 1; bit < asked.length; bit++) {
      most = asked[bit] > asked[most] ? bit : most;
    }
    return most;
  }

  private long price(long[] written) {
    return Bits.sum(price, written);
  }
}
