// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.api;

import org.plumbline.phrase.Phrase;
import org.springframework.http.HttpStatus;

/** What was asked cannot be done as it was asked. */
final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final transient Phrase title;
  private final transient Phrase detail;

  private RefusedException(HttpStatus status, ApiWord title, Phrase detail) {
    super(detail.key());
    this.status = status;
    this.title = Phrase.of(title);
    this.detail = detail;
  }

  /** A value that its parameter does not take. */
  static RefusedException value(String name, String value) {
    return new RefusedException(
        HttpStatus.BAD_REQUEST, ApiWord.BAD_REQUEST, Phrase.of(ApiWord.BAD_VALUE, name, value));
  }

  /** A change without the version that was changed. */
  static RefusedException conditionNeeded(String header) {
    return new RefusedException(
        HttpStatus.PRECONDITION_REQUIRED,
        ApiWord.CONDITION_NEEDED,
        Phrase.of(ApiWord.CONDITION_NEEDED_DETAIL, header));
  }

  /** Nothing of this name. */
  static RefusedException notFound(String word) {
    return new RefusedException(
        HttpStatus.NOT_FOUND, ApiWord.NOT_FOUND, Phrase.of(ApiWord.NOT_FOUND_DETAIL, word));
  }

  HttpStatus status() {
    return status;
  }

  Phrase title() {
    return title;
  }

  Phrase detail() {
    return detail;
  }
}
