// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The four shares of a catalogue, counted from its cells. */
final class ToldShares {
  private ToldShares() {}

  static Map<String, Integer> expected(JsonNode shares) {
    Map<String, Integer> out = new TreeMap<>();
    shares.properties().forEach(e -> out.put(e.getKey(), e.getValue().asInt()));
    return out;
  }

  static Map<String, Integer> of(List<Judgement> cells) {
    Shares shares = Shares.of(cells);
    return new TreeMap<>(
        Map.of(
            "assignable", shares.assignable(),
            "carried", shares.carried(),
            "left", shares.left(),
            "open", shares.open(),
            "impossible", shares.impossible(),
            "carriable", shares.carriable(),
            "assisted", shares.assisted(),
            "advertised", shares.advertised(),
            "offered", shares.offered(),
            "signed", shares.signed()));
  }
}
