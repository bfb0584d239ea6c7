// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.UnknownWordException;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.BadInputException;
import org.plumbline.store.Organizations;
import org.plumbline.store.StaleException;
import org.plumbline.wording.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Tells what went wrong as problem details (RFC 9457), each mistake of an input with its place. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackageClasses = Troubles.class)
class Troubles extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

  private final Words words;

  Troubles(Words words) {
    this.words = words;
  }

  /**
   * One mistake of an input.
   *
   * @param line from 1; 0 for the whole file
   */
  record Mistake(
      String code,
      String severity,
      String message,
      String help,
      String file,
      int line,
      int column) {

    static Mistake of(org.plumbline.problem.Problem problem, Words words) {
      return new Mistake(
          problem.code(),
          problem.severity().name().toLowerCase(java.util.Locale.ROOT),
          words.say(problem.message()),
          words.say(problem.help()),
          Organizations.plainPath(problem.place().file()),
          problem.place().line(),
          problem.place().column());
    }
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(RefusedException e) {
    return answer(e.status(), e.title(), e.detail());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> badInput(BadInputException e) {
    List<Mistake> mistakes = e.problems().stream().map(p -> Mistake.of(p, words)).toList();
    ProblemDetail body =
        body(
            HttpStatus.UNPROCESSABLE_CONTENT,
            Phrase.of(ApiWord.BAD_DATA),
            Phrase.of(ApiWord.BAD_DATA_DETAIL, mistakes.size()));
    body.setProperty("problems", mistakes);
    return answer(body);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unknownWord(UnknownWordException e) {
    Phrase detail =
        Phrase.of(ApiWord.UNKNOWN_WORD, words.say(e.kind()), e.word(), List.copyOf(e.known()));
    return answer(HttpStatus.BAD_REQUEST, Phrase.of(ApiWord.BAD_REQUEST), detail);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> stale(StaleException e) {
    return answer(
        HttpStatus.PRECONDITION_FAILED,
        Phrase.of(ApiWord.STALE),
        Phrase.of(ApiWord.STALE_DETAIL, e.seen(), e.newest()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> notFound(NoSuchElementException e) {
    return refused(RefusedException.notFound(String.valueOf(e.getMessage())));
  }

  /** What a role may not do is answered where all of that is. */
  @ExceptionHandler
  void notAllowed(AccessDeniedException e) {
    throw e;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> wrongType(MethodArgumentTypeMismatchException e) {
    return refused(RefusedException.value(e.getName(), String.valueOf(e.getValue())));
  }

  /** Letters in a parameter that are none. */
  @ExceptionHandler(InvalidParameterException.class)
  ResponseEntity<ProblemDetail> garbled() {
    return answer(
        HttpStatus.BAD_REQUEST, Phrase.of(ApiWord.BAD_REQUEST), Phrase.of(ApiWord.BAD_LETTERS));
  }

  /** A mistake of ours: the log has it under a number that the answer names. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> ours(RuntimeException e, HttpServletRequest request) {
    String number = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("{} {} {}", number, request.getMethod(), request.getRequestURI(), e);
    return answer(
        HttpStatus.INTERNAL_SERVER_ERROR,
        Phrase.of(ApiWord.OUR_BUG),
        Phrase.of(ApiWord.OUR_BUG_DETAIL, number));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return new ResponseEntity<>(
        body(HttpStatus.BAD_REQUEST, Phrase.of(ApiWord.BAD_REQUEST), Phrase.of(ApiWord.BAD_BODY)),
        HttpStatus.BAD_REQUEST);
  }

  private ResponseEntity<ProblemDetail> answer(HttpStatus status, Phrase title, Phrase detail) {
    return answer(body(status, title, detail));
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail body) {
    return ResponseEntity.status(body.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(body);
  }

  private ProblemDetail body(HttpStatus status, Phrase title, Phrase detail) {
    ProblemDetail body = ProblemDetail.forStatus(status);
    body.setTitle(words.say(title));
    body.setDetail(words.say(detail));
    return body;
  }
}
