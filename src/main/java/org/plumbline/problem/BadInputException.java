// SPDX-License-Identifier: Apache-2.0
package org.plumbline.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The input cannot be used; carries every mistake found; the message names places and codes only.
 */
public final class BadInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial")
  private final List<Problem> problems;

  public BadInputException(List<Problem> problems) {
    super(problems.stream().map(p -> p.place() + " " + p.code()).collect(Collectors.joining("; ")));
    this.problems = List.copyOf(problems);
  }

  /** All mistakes, by place. */
  public List<Problem> problems() {
    return problems;
  }
}
