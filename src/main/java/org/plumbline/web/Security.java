// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;

/** Who may do what. On this computer alone, whoever sits at it may do everything. */
@Configuration
class Security {
  private static final String API = "/api/";

  /** Headers for browsers are set by {@link Door}. */
  @Bean
  SecurityFilterChain onThisComputer(HttpSecurity http) {
    return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .headers(headers -> headers.disable())
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .csrf(csrf -> csrf.requireCsrfProtectionMatcher(Security::needsToken))
        .build();
  }

  /**
   * A page elsewhere can make a browser send anything here, so each change a browser asks for needs
   * a token of ours. A program that calls the interface is no browser: it names no origin and has
   * no cookie of ours.
   */
  private static boolean needsToken(HttpServletRequest request) {
    boolean program =
        request.getRequestURI().startsWith(API)
            && request.getHeader("Origin") == null
            && request.getHeader("Sec-Fetch-Site") == null
            && request.getHeader("Cookie") == null;
    return !program && CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request);
  }
}
