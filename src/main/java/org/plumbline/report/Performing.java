// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report;

import java.util.List;
import org.plumbline.phrase.Key;

/** Who would do a piece of work once it is in writing. */
public enum Performing implements Key {
  THIRD_PARTY,
  THIRD_PARTY_WITH_YOU,
  PROVIDER,
  PROVIDER_WITH_YOU;

  static Performing of(boolean thirdParty, boolean withYou) {
    if (thirdParty) {
      return withYou ? THIRD_PARTY_WITH_YOU : THIRD_PARTY;
    }
    return withYou ? PROVIDER_WITH_YOU : PROVIDER;
  }

  @Override
  public String key() {
    return Key.spelled("performing", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
