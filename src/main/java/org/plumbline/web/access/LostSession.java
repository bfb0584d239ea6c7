// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * A form that comes without the token of its session, as one does that was open for too long: what
 * was typed is shown again to be sent once more, and nothing of it is saved.
 */
final class LostSession implements AccessDeniedHandler {
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
      throws IOException, ServletException {
    if (!told(request, response, e)) {
      response.sendError(HttpStatus.FORBIDDEN.value());
    }
  }

  /** Whether that is what happened; then it is answered. */
  static boolean told(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
      throws IOException, ServletException {
    boolean form = e instanceof CsrfException && !Paths.forPrograms(request);
    if (!form || request.getHeader("HX-Request") != null) {
      return false;
    }
    if (request.getServletPath().equals(Paths.SIGN_IN)) {
      response.sendRedirect(Paths.SIGN_IN); // with a form that is fresh
      return true;
    }
    response.setStatus(HttpStatus.FORBIDDEN.value());
    request.getRequestDispatcher(Paths.LOST).forward(request, response);
    return true;
  }

  /**
   * Whether a browser says that a page of ours sent it. A page elsewhere must not have its own form
   * shown here, ready to be sent with a good token.
   */
  static boolean ours(HttpServletRequest request) {
    return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
  }
}
