// SPDX-License-Identifier: Apache-2.0
package org.plumbline.remedy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Branch and bound for {@link Best}: a change or not, as long as enough could still be closed. */
final class BestSearch {
  private final OpenControls open;
  private final long[] none;

  /** How much of the room each change takes. */
  private final long[] sizes;

  private final Ceiling ceiling;
  private long[] best;
  private long bestWorth;
  private CostOfChanges bestCost = CostOfChanges.NOTHING;
  private int nodesLeft;
  private boolean proven = true;

  BestSearch(OpenControls open, long[] sizes, int nodes) {
    this.open = open;
    this.nodesLeft = nodes;
    this.sizes = sizes;
    this.none = Bits.none(sizes.length);
    this.best = none;
    this.ceiling = new Ceiling(open, sizes);
  }

  /** The best whose sizes together are no more than the room. */
  Best within(long room) {
    long[] tooLarge = none;
    for (int i = 0; i < sizes.length; i++) {
      tooLarge = sizes[i] > room ? Bits.with(tooLarge, i) : tooLarge;
    }
    search(none, 0, room, OpenGroup.after(open.rows(), none, tooLarge));
    int weight =
        open.rows().stream().filter(r -> r.closedBy(best)).mapToInt(OpenGroup::weight).sum();
    return new Best(open.named(best), open.closedBy(best), weight, bestCost, proven);
  }

  private void search(long[] written, long closed, long room, List<OpenGroup> before) {
    proven &= nodesLeft > 0;
    if (!proven) {
      return;
    }
    nodesLeft--;
    long worth = closed - Bits.size(written);
    offer(written, worth);
    List<OpenGroup> rows = fitting(before, room);
    long[] loads = ceiling.loads(rows);
    if (rows.isEmpty() || !mayWin(written, worth + ceiling.above(loads, room), rows)) {
      return;
    }
    int change = heaviest(loads);
    ceiling.level(loads, rows);
    if (!mayWin(written, worth + ceiling.above(loads, room), rows)) {
      return;
    }
    long[] it = Bits.with(none, change);
    long more = rows.stream().filter(r -> r.closedBy(it)).mapToLong(ceiling::worth).sum();
    List<OpenGroup> with = OpenGroup.after(rows, it, none);
    search(Bits.both(written, it), closed + more, room - sizes[change], with);
    search(written, closed, room, OpenGroup.after(rows, none, it));
  }

  private void offer(long[] written, long worth) {
    if (worth < bestWorth) {
      return;
    }
    CostOfChanges cost = open.costOf(written);
    int dearer = worth > bestWorth ? -1 : cost.compareTo(bestCost);
    if (dearer < 0 || dearer == 0 && Bits.byAlphabet(written, best) < 0) {
      best = written;
      bestWorth = worth;
      bestCost = cost;
    }
  }

  /** Rows with the needs that still have room. */
  private List<OpenGroup> fitting(List<OpenGroup> rows, long room) {
    List<OpenGroup> out = new ArrayList<>(rows.size());
    for (OpenGroup row : rows) {
      OpenGroup left = row.only(need -> fits(need, room));
      if (!left.hopeless()) {
        out.add(left);
      }
    }
    return out;
  }

  private boolean fits(long[] need, long room) {
    long left = room;
    for (int bit = Bits.next(need, 0); bit >= 0 && left >= 0; bit = Bits.next(need, bit + 1)) {
      left -= sizes[bit];
    }
    return left >= 0;
  }

  /** Whether something worth no more than this can be the best. */
  private boolean mayWin(long[] written, long worth, List<OpenGroup> rows) {
    return worth == bestWorth ? tieMayWin(written, rows) : worth > bestWorth;
  }

  /** Among equals: of as many changes, and the cheapest, or the first by alphabet. */
  private boolean tieMayWin(long[] written, List<OpenGroup> rows) {
    int more = Bits.size(best) - Bits.size(written);
    long[] left = rows.stream().map(OpenGroup::changes).reduce(none, Bits::both);
    if (more <= 0 || more > Bits.size(left)) {
      return false;
    }
    CostOfChanges cheapest =
        IntStream.iterate(Bits.next(left, 0), bit -> bit >= 0, bit -> Bits.next(left, bit + 1))
            .mapToObj(bit -> open.costOf(Bits.with(none, bit)))
            .sorted()
            .limit(more)
            .reduce(open.costOf(written), CostOfChanges::and);
    long[] first = written;
    for (int i = 0, bit = Bits.next(left, 0); i < more; i++, bit = Bits.next(left, bit + 1)) {
      first = Bits.with(first, bit);
    }
    int dearer = cheapest.compareTo(bestCost);
    return dearer < 0 || dearer == 0 && Bits.byAlphabet(first, best) < 0;
  }

  private static int heaviest(long[] loads) {
    int heaviest = 0;
    for (int bit = 1; bit < loads.length; bit++) {
      heaviest = loads[bit] > loads[heaviest] ? bit : heaviest;
    }
    return heaviest;
  }
}
