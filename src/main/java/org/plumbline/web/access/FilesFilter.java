// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes files from people who have signed in. To look for the token of a form is to write the files
 * beside it to the disk, so a stranger is turned away before anybody looks.
 */
final class FilesFilter extends OncePerRequestFilter {
  private final Rights rights;
  private final Refusals refusals;

  FilesFilter(Rights rights, Refusals refusals) {
    this.rights = rights;
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean files = String.valueOf(request.getContentType()).startsWith("multipart/");
    boolean program = Paths.forPrograms(request) && TokenFilter.shown(request);
    if (files && !program && !rights.signedIn()) {
      refusals.notSignedIn(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
