// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.phrase.Key;

/** Whether an act can be handed over. */
enum DelegabilityWord implements Key {
  YES,
  WITH_OVERSIGHT,
  NO,
  BOTH_MUST_SIGN;

  @Override
  public String key() {
    return Key.spelled("delegability", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
