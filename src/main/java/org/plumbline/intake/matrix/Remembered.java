// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.papers.ControlLookup;

/** A lookup that answers for the same text once: a table names each id many times. */
final class Remembered implements ControlLookup {
  private static final int MOST = 50_000;

  private final ControlLookup controls;
  private final Map<String, List<Hit>> known = new HashMap<>();

  Remembered(ControlLookup controls) {
    this.controls = controls;
  }

  @Override
  public List<Hit> find(String written) {
    List<Hit> hits = known.get(written);
    if (hits == null) {
      hits = controls.find(written);
      if (known.size() < MOST) {
        known.put(written, hits);
      }
    }
    return hits;
  }
}
