// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.List;
import org.plumbline.capability.Trait;

/**
 * A shape of IT support.
 *
 * @param id {@code break-fix}, {@code managed} or {@code co-managed}
 * @param title as printed
 * @param summary one sentence
 * @param headcount people the source texts name for it
 * @param bands for each trait (by index) the least, usual and most
 */
public record SupportModel(
    String id, String title, String summary, Headcount headcount, List<Band> bands) {

  /**
   * A hint at size, never a rule.
   *
   * @param from least people
   * @param to most people
   * @param source F-number
   */
  public record Headcount(int from, int to, String source) {
    public boolean includes(int people) {
      return people >= from && people <= to;
    }
  }

  public SupportModel {
    bands = List.copyOf(bands);
  }

  /**
   * Least that still carries the name, usual value, most a contract can add without leaving the
   * model.
   */
  public record Band(Stated floor, Stated usual, Stated ceiling) {}

  public Band band(Trait trait) {
    return bands.get(trait.index());
  }

  /** True for the model with internal IT beside the provider. */
  public boolean coManaged() {
    return id.equals("co-managed");
  }

  public boolean breakFix() {
    return id.equals("break-fix");
  }
}
