// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import java.net.URI;

/**
 * The provider by which people sign in with the account they have there (OpenID Connect).
 *
 * @param issuer its address, as it names itself in what it hands out
 * @param client who we are to it
 * @param secret by which it knows us
 * @param claim what of a person there is the name of the account here
 * @param newcomers whether somebody without an account is given one that may do nothing yet
 */
public record SignOn(URI issuer, String client, String secret, String claim, boolean newcomers) {
  /** Under which its settings are known here. */
  static final String ID = "provider";

  static final String START = "/sign-on";
  static final String BACK = START + "/" + ID + "/back";

  /** Where the provider tells that somebody has signed out there; the rest is its ID. */
  static final String OUT = "/logout/connect/back-channel/";

  static final String FAILED = START + "/" + ID + "/failed";

  /** Where it runs, as people know it. */
  String host() {
    return issuer.getHost();
  }

  /** Whether a page may lead there. */
  boolean holds(URI address) {
    return origin(address).equals(origin());
  }

  String origin() {
    return origin(issuer);
  }

  private static String origin(URI address) {
    return address.getScheme()
        + "://"
        + address.getHost()
        + (address.getPort() < 0 ? "" : ":" + address.getPort());
  }

  @Override
  public String toString() {
    return issuer + " as " + client;
  }
}
