// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.List;
import org.plumbline.phrase.Key;

/** Where the words that an organization or an offer may use are listed. */
enum Listed implements Key {
  FRAMEWORKS,
  OWNED;

  @Override
  public String key() {
    return Key.spelled("listed", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
