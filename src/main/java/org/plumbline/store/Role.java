// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may do with one organization. */
public enum Role {
  /** Everything. */
  OFFICER,
  /** Read and download. */
  VIEWER;

  /** As programs and the database spell it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of this spelling. */
  public static Optional<Role> of(String code) {
    return Arrays.stream(values()).filter(r -> r.code().equals(code)).findFirst();
  }
}
