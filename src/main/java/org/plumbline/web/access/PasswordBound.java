// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.plumbline.hash.Sha256;

/**
 * Somebody who has signed in, for as long as the password of the account is the same: a new one
 * ends every session, whichever way it began.
 *
 * @param mark of the password; not the password, nor its hash
 */
record PasswordBound(String mark) implements Serializable {

  /** Bound to a password by its hash. */
  static PasswordBound to(String hash) {
    return new PasswordBound(Sha256.hex(hash.getBytes(StandardCharsets.UTF_8)));
  }

  /** Whether this is still the password. */
  boolean still(String hash) {
    return equals(to(hash));
  }

  /** Who carries one. */
  interface Carrier {
    PasswordBound bound();

    /** Whether he was signed out from elsewhere. */
    default boolean ended() {
      return false;
    }
  }
}
