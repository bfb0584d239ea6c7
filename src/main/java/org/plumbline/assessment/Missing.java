// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import org.plumbline.capability.Requirement;

/** One thing that is not in writing and would have to be. */
public sealed interface Missing {

  /** Kind as spelled in reports: trait, function, order or system. */
  String kind();

  /** Trait, function, capability or system id. */
  String name();

  /** What is needed. */
  String required();

  /** What is stated. */
  String stated();

  /** A trait level. */
  record Term(Requirement requirement, int statedLevel) implements Missing {
    @Override
    public String kind() {
      return "trait";
    }

    @Override
    public String name() {
      return requirement.trait().id();
    }

    @Override
    public String required() {
      return requirement.trait().level(requirement.level()).name();
    }

    @Override
    public String stated() {
      return requirement.trait().level(statedLevel).name();
    }
  }

  /** A product function not named. */
  record Function(String name) implements Missing {
    @Override
    public String kind() {
      return "function";
    }

    @Override
    public String required() {
      return "named";
    }

    @Override
    public String stated() {
      return "not named";
    }
  }

  /**
   * A dated order.
   *
   * @param longestDays largest interval it may have, or 0
   * @param statedDays interval of the order that is stated, or 0
   * @param toThirdParty it must name somebody other than the provider to carry it out
   */
  record Order(String name, int longestDays, int statedDays, boolean toThirdParty)
      implements Missing {
    @Override
    public String kind() {
      return "order";
    }

    @Override
    public String required() {
      return "dated order"
          + (longestDays == 0 ? "" : " at least every " + longestDays + " days")
          + (toThirdParty ? ", carried out by a named third party" : "");
    }

    @Override
    public String stated() {
      return statedDays == 0 ? "no order" : "order every " + statedDays + " days";
    }
  }

  /** A system nobody looks after. */
  record Uncovered(String name) implements Missing {
    @Override
    public String kind() {
      return "system";
    }

    @Override
    public String required() {
      return "covered or cared for by another named performer";
    }

    @Override
    public String stated() {
      return "not covered";
    }
  }
}
