// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in requests that name this server as their host, so that a page elsewhere cannot reach the
 * pages through a name of its own, and not to pages that only answer other requests; tells browsers
 * what the pages may do.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Door extends OncePerRequestFilter {
  private static final int MISDIRECTED = 421;

  private final Set<String> hosts;

  /** A browser that signs out by a form is led on to the provider. */
  private final String forms;

  Door(Reach reach) {
    this.hosts = reach.hosts();
    this.forms = reach.signOn().map(s -> " " + s.origin()).orElse("");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; form-action 'self'"
            + forms
            + "; frame-ancestors 'none'; base-uri 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Cache-Control", "no-store");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    String host = String.valueOf(request.getHeader("Host")).replaceFirst(":\\d{1,5}$", "");
    // what a proxy says it was asked for stands in addresses that are made here
    if (!named(host) || !named(request.getServerName())) {
      response.setStatus(MISDIRECTED);
    } else if (Paths.inside(request)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
  }

  private boolean named(String host) {
    return hosts.contains(host.toLowerCase(Locale.ROOT));
  }
}
