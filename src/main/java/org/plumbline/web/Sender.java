// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.security.Principal;
import org.plumbline.store.Who;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who sends a form. */
final class Sender {
  private Sender() {}

  /** Of the request that is being answered: the person who signed in, else this computer. */
  static Who now() {
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked) {
      Principal person = asked.getRequest().getUserPrincipal();
      return person == null ? Who.THIS_COMPUTER : new Who(person.getName());
    }
    throw new IllegalStateException("nothing is being asked");
  }
}
