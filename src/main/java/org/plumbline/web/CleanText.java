// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.problem.Printable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Fields of forms hold what a file and a page can hold: signs that steer a terminal, hide, or turn
 * the direction of what follows are left out before any page sees them. Passwords stay as typed.
 */
@Component
final class CleanText extends OncePerRequestFilter {
  private static final Set<String> PASSWORDS = Set.of("password", "old", "new");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new Clean(request), response);
  }

  private static final class Clean extends HttpServletRequestWrapper {
    Clean(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
      String[] values = getParameterValues(name);
      return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      String[] values = super.getParameterValues(name);
      return values == null || PASSWORDS.contains(name) ? values : clean(values);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      Map<String, String[]> out = new LinkedHashMap<>();
      super.getParameterMap()
          .forEach((name, v) -> out.put(name, PASSWORDS.contains(name) ? v : clean(v)));
      return out;
    }

    private static String[] clean(String[] values) {
      return Stream.of(values).map(Printable::only).toArray(String[]::new);
    }
  }
}
