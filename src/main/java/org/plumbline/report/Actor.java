// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report;

import java.util.List;
import org.plumbline.phrase.Key;

/** Who has to act; who is accountable is no question, it is always the organization. */
public enum Actor implements Key {
  PROVIDER,
  YOUR_IT,
  MANAGEMENT,
  OTHERS,
  NOBODY;

  @Override
  public String key() {
    return Key.spelled("actor", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
