// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.judgement.Judgement.Verdict;

/** The four shares of a catalogue, counted from its cells. */
final class ToldShares {
  private ToldShares() {}

  static Map<String, Integer> expected(JsonNode shares) {
    Map<String, Integer> out = new TreeMap<>();
    shares.properties().forEach(e -> out.put(e.getKey(), e.getValue().asInt()));
    return out;
  }

  static Map<String, Integer> of(List<Judgement> cells) {
    Map<String, Integer> out = new TreeMap<>();
    for (String share :
        List.of(
            "assignable",
            "carried",
            "left",
            "open",
            "impossible",
            "carriable",
            "assisted",
            "advertised",
            "offered",
            "signed")) {
      out.put(share, 0);
    }
    for (Judgement each : cells) {
      boolean assignable =
          each.verdict() != Verdict.NOT_APPLICABLE && !each.control().needs().nonDelegable();
      if (assignable) {
        count(each, out);
      }
    }
    return out;
  }

  private static void count(Judgement each, Map<String, Integer> out) {
    add(out, "assignable");
    if (!each.control().needs().assistOnly()) {
      add(out, "carriable");
    }
    if (each.carried()) {
      add(out, "carried");
      add(out, each.basis().orElseThrow().name().toLowerCase(Locale.ROOT));
    } else if (each.verdict() == Verdict.STRUCTURAL_GAP) {
      add(out, "impossible");
    } else if (each.verdict() == Verdict.CONDITIONAL || each.verdict() == Verdict.UNASSIGNED) {
      add(out, "open");
    } else {
      add(out, "left");
      if (each.verdict() == Verdict.SHARED) {
        add(out, "assisted");
      }
    }
  }

  private static void add(Map<String, Integer> out, String share) {
    out.merge(share, 1, Integer::sum);
  }
}
