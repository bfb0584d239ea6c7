// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

/** Addresses of signing in and out. */
final class Paths {
  static final String SIGN_IN = "/sign-in";
  static final String SIGN_OUT = "/sign-out";
  static final String PASSWORD = "/password";
  static final String TOO_OFTEN = "/sign-in/too-often";
  static final String REFUSED = "/refused";
  static final String API = "/api/";

  private Paths() {}
}
