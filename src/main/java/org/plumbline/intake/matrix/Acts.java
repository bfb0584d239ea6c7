// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who acts by a row of a foreign table; of two readings the one that credits less comes first. */
public enum Acts {
  /** The row leaves open who acts, or nobody does. */
  UNCLEAR,
  NOT_APPLICABLE,
  CLIENT,
  /** Somebody else than the provider whose table it is: a cloud platform, another provider. */
  OTHER,
  JOINT,
  PROVIDER;

  /** Spelling in files. */
  public String spelling() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one of this spelling. */
  public static Optional<Acts> spelled(String word) {
    return Arrays.stream(values()).filter(a -> a.spelling().equals(word)).findFirst();
  }
}
