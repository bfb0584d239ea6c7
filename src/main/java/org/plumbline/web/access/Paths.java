// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Addresses of signing in and out. */
final class Paths {
  static final String SIGN_IN = "/sign-in";
  static final String SIGN_OUT = "/sign-out";
  static final String PASSWORD = "/password";
  static final String TOO_OFTEN = "/sign-in/too-often";
  static final String LOST = "/session-ended";
  static final String REFUSED = "/refused";
  static final String API = "/api/";
  private static final String MCP = "/mcp";

  private static final String DESCRIPTION = "/v3/api-docs";

  /** Pages that our own code goes on to; nobody asks for them. */
  private static final Set<String> INSIDE =
      Set.of("/error", TOO_OFTEN, LOST, REFUSED, SignOn.FAILED);

  private Paths() {}

  /** Whether a page is asked for that answers another request. */
  static boolean inside(HttpServletRequest request) {
    return INSIDE.contains(request.getServletPath());
  }

  /** Whether programs ask under this address, and are answered as programs. */
  static boolean forPrograms(HttpServletRequest request) {
    String path = request.getServletPath();
    return path.startsWith(API) || path.equals(MCP) || path.startsWith(DESCRIPTION);
  }
}
