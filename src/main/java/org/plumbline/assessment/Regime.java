// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Designation;
import org.plumbline.catalogue.PlanMark;

/** What is particular to a body of law: the weight of a control. */
enum Regime {
  HIPAA {
    @Override
    int weight(Control control) {
      return control.designation() == Designation.ADDRESSABLE ? 2 : 3;
    }
  },
  GLBA {
    @Override
    int weight(Control control) {
      return control.weight() == 0 ? 3 : control.weight();
    }
  },
  CMMC_1 {
    @Override
    int weight(Control control) {
      return 3;
    }
  },
  CMMC_2 {
    @Override
    int weight(Control control) {
      int byPoints =
          switch (control.points()) {
            case 5, 0 -> 3;
            case 3 -> 2;
            default -> 1;
          };
      return neverOnPlan(control) ? Math.max(2, byPoints) : byPoints;
    }
  },
  CMMC_3 {
    @Override
    int weight(Control control) {
      return neverOnPlan(control) ? 2 : 1;
    }
  },
  NIST_800_53 {
    @Override
    int weight(Control control) {
      return control.baselines().contains("low")
          ? 3
          : control.baselines().contains("moderate") ? 2 : 1;
    }
  },
  OTHER {
    @Override
    int weight(Control control) {
      return control.weight() == 0 ? 2 : control.weight();
    }
  };

  /** Weight 1 to 3. */
  abstract int weight(Control control);

  static Regime of(String spelling) {
    String name = spelling.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
    for (Regime regime : values()) {
      if (regime.name().equals(name)) {
        return regime;
      }
    }
    return OTHER;
  }

  boolean cmmc() {
    return this == CMMC_2 || this == CMMC_3;
  }

  private static boolean neverOnPlan(Control control) {
    return control.poam() == PlanMark.NOT_ALLOWED;
  }
}
