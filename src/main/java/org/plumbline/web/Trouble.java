// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.plumbline.application.UnknownWordException;
import org.plumbline.problem.BadInputException;
import org.plumbline.store.Edition;
import org.plumbline.store.Organizations;
import org.plumbline.store.StaleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Says what went wrong, and loses nothing that was typed. */
@ControllerAdvice(annotations = Page.class)
class Trouble {
  private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);
  private static final int MOST_MEGABYTES = 20;

  /** Numbers differ between two starts too. */
  private static final AtomicLong COUNT = new AtomicLong(System.currentTimeMillis());

  private final Office office;
  private final Organizations organizations;
  private final Showing showing;

  Trouble(Office office, Organizations organizations, Showing showing) {
    this.office = office;
    this.organizations = organizations;
    this.showing = showing;
  }

  /** One field of a form that is sent again. */
  record Typed(String name, String value) {}

  /** Somebody else has saved since the form was made: what was typed goes along into the next. */
  @ExceptionHandler
  ModelAndView conflict(StaleException e, HttpServletRequest request) {
    ModelAndView page = page("conflict", PageWord.CONFLICT_TITLE, HttpStatus.CONFLICT, request);
    String slug = request.getRequestURI().replaceFirst("^/o/([^/]+)/.*$", "$1");
    List<Typed> typed = new ArrayList<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!name.equals("seen") && !name.startsWith("_")) {
                for (String value : values) {
                  typed.add(new Typed(name, value));
                }
              }
            });
    Optional<Edition> theirs = organizations.editions(slug).stream().findFirst();
    page.addObject("typed", typed);
    page.addObject("newest", e.newest());
    page.addObject("action", request.getRequestURI());
    page.addObject(
        "files",
        request.getContentType() != null && request.getContentType().startsWith("multipart/"));
    page.addObject("who", theirs.map(t -> office.name(t.who())).orElse(""));
    page.addObject("what", theirs.map(Edition::what).orElse(""));
    page.addObject("slug", slug);
    return page;
  }

  @ExceptionHandler
  ModelAndView tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
    ModelAndView page =
        page("broken", PageWord.BROKEN_TITLE, HttpStatus.CONTENT_TOO_LARGE, request);
    page.addObject(
        "problems", List.of(Wrong.of("", office.say(PageWord.FILE_TOO_LARGE, MOST_MEGABYTES))));
    return page;
  }

  /** No browser sends it so: a form without its file, or letters that are none. */
  @ExceptionHandler({MultipartException.class, InvalidParameterException.class})
  ModelAndView garbled(HttpServletRequest request) {
    return page("missing", PageWord.MISSING_TITLE, HttpStatus.BAD_REQUEST, request);
  }

  /** Files that were brought in from elsewhere may have mistakes. */
  @ExceptionHandler
  ModelAndView badInput(BadInputException e, HttpServletRequest request) {
    ModelAndView page =
        page("broken", PageWord.BROKEN_TITLE, HttpStatus.UNPROCESSABLE_CONTENT, request);
    page.addObject("problems", Wrong.of(e, office.words()));
    return page;
  }

  @ExceptionHandler({
    UnknownPageException.class,
    UnknownWordException.class,
    TypeMismatchException.class // a word where the address has a number
  })
  ModelAndView missing(HttpServletRequest request) {
    return page("missing", PageWord.MISSING_TITLE, HttpStatus.NOT_FOUND, request);
  }

  /** What nobody foresaw: the log has the same number. */
  @ExceptionHandler
  ModelAndView unforeseen(Exception e, HttpServletRequest request) {
    if (e instanceof ErrorResponse known) {
      HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
      return page("missing", PageWord.MISSING_TITLE, status, request);
    }
    String number = Long.toString(COUNT.incrementAndGet(), 36);
    LOG.error("page failed, number {}", number, e);
    ModelAndView page =
        page("broken", PageWord.FAILED_TITLE, HttpStatus.INTERNAL_SERVER_ERROR, request);
    page.addObject("problems", List.of(Wrong.of("", office.say(PageWord.FAILED, number))));
    return page;
  }

  private ModelAndView page(
      String view, PageWord title, HttpStatus status, HttpServletRequest request) {
    ModelAndView page = new ModelAndView(view, status);
    Model model = new org.springframework.ui.ExtendedModelMap();
    showing.common(model, request);
    page.addAllObjects(model.asMap());
    page.addObject("title", office.say(title));
    page.addObject("back", request.getRequestURI().matches("/o/[^/]+/.*"));
    page.addObject("slug", request.getRequestURI().replaceFirst("^/o/([^/]+)/.*$", "$1"));
    return page;
  }
}
