// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets no more tries to sign in through than {@link Attempts} allows. */
final class AttemptsFilter extends OncePerRequestFilter {
  private final Attempts attempts;

  AttemptsFilter(Attempts attempts) {
    this.attempts = attempts;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean tries =
        request.getMethod().equals("POST") && request.getServletPath().equals(Paths.SIGN_IN);
    if (tries && !attempts.begun(name(request), request.getRemoteAddr())) {
      Attempts.refuse(response);
      request.getRequestDispatcher(Paths.TOO_OFTEN).forward(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  static String name(HttpServletRequest request) {
    String name = request.getParameter("name");
    return name == null ? "" : name;
  }
}
