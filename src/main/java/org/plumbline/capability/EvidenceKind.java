// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.problem.Place;

/**
 * A kind of record an auditor asks for.
 *
 * @param id name used in data
 * @param title plain name for readers, such as {@code Record of a log review}
 * @param is what it is
 * @param holdings who normally holds it, by support model id
 * @param place where it is declared
 */
public record EvidenceKind(
    String id, String title, String is, Map<String, Holding> holdings, Place place) {
  public EvidenceKind {
    holdings = Collections.unmodifiableMap(new LinkedHashMap<>(holdings));
  }

  /** Who normally holds a record. */
  public enum Holder {
    PROVIDER("provider"),
    ORGANISATION("you"),
    BOTH("both"),
    NOBODY("nobody");

    private final String spelling;

    Holder(String spelling) {
      this.spelling = spelling;
    }

    /** Spelling in data files; readers see it too where nothing more is said. */
    public String spelling() {
      return spelling;
    }
  }

  /**
   * Who holds it under one support model.
   *
   * @param holder the side
   * @param says the same as readers see it, with what to ask for
   */
  public record Holding(Holder holder, String says) {}

  /** Who normally holds it under a support model; nobody where that is not said. */
  public Holder holder(String model) {
    Holding holding = holdings.get(model);
    return holding == null ? Holder.NOBODY : holding.holder();
  }

  /** The same in words, or the given words where that is not said. */
  public String heldBy(String model, String otherwise) {
    Holding holding = holdings.get(model);
    return holding == null ? otherwise : holding.says();
  }

  /** True when under no support model anybody holds it unless it is asked for. */
  public boolean heldByNobody() {
    return holdings.values().stream().allMatch(held -> held.holder() == Holder.NOBODY);
  }
}
