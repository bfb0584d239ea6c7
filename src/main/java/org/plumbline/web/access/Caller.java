// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import org.plumbline.store.Who;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who asks. */
public final class Caller {
  private Caller() {}

  /** Whoever signed in; "this computer" where nobody does. */
  public static Who who() {
    Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
    return signedIn == null || signedIn instanceof AnonymousAuthenticationToken
        ? Who.THIS_COMPUTER
        : new Who(signedIn.getName());
  }
}
