// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.plumbline.store.Who;

/** Who sends a form. */
final class Sender {
  private Sender() {}

  static Who of(@Nullable Principal principal) {
    return principal == null ? Who.THIS_COMPUTER : new Who(principal.getName());
  }
}
