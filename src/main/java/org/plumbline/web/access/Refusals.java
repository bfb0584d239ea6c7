// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.plumbline.wording.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers to whoever has not signed in, or may not do what he asks: a program, or a person. */
@Component
class Refusals {
  private final Words words;
  private final JsonMapper json;
  private final Rights rights;

  Refusals(Words words, JsonMapper json, Rights rights) {
    this.words = words;
    this.json = json;
    this.rights = rights;
  }

  /** A program gets 401, a part of a page leads the whole page to sign-in, a page goes there. */
  void notSignedIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (Paths.forPrograms(request)) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
      problem(
          response,
          HttpStatus.UNAUTHORIZED,
          AccessWord.NOT_SIGNED_IN,
          AccessWord.NOT_SIGNED_IN_DETAIL);
    } else if (request.getHeader("HX-Request") != null) {
      response.setHeader("HX-Redirect", Paths.SIGN_IN);
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
    } else {
      response.sendRedirect(Paths.SIGN_IN);
    }
  }

  /**
   * Says who can give the right; a one-time password is changed first. Whose session was ended from
   * elsewhere, by a new password or by the provider, signs in anew.
   */
  void notAllowed(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (!rights.known()) {
      HttpSession session = request.getSession(false);
      if (session != null) {
        session.invalidate();
      }
      notSignedIn(request, response);
    } else if (Paths.forPrograms(request)) {
      problem(response, HttpStatus.FORBIDDEN, AccessWord.REFUSED, AccessWord.REFUSED_DETAIL);
    } else if (rights.oneTime()) {
      response.sendRedirect(Paths.PASSWORD);
    } else {
      response.setStatus(HttpStatus.FORBIDDEN.value());
      request.getRequestDispatcher(Paths.REFUSED).forward(request, response);
    }
  }

  private void problem(
      HttpServletResponse response, HttpStatus status, AccessWord title, AccessWord detail)
      throws IOException {
    ProblemDetail body = ProblemDetail.forStatus(status);
    body.setTitle(words.say(title));
    body.setDetail(words.say(detail));
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(body));
  }
}
