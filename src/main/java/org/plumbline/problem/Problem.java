// SPDX-License-Identifier: Apache-2.0
package org.plumbline.problem;

/**
 * One mistake in an input.
 *
 * @param code stable code such as {@code CAT-014}; never reused
 * @param severity error stops the run, warning does not
 * @param place where it stands
 * @param message what is wrong: lower case, no full stop, user text in backticks
 * @param help what to do about it, or empty
 */
public record Problem(String code, Severity severity, Place place, String message, String help) {

  /** How much a problem weighs. */
  public enum Severity {
    ERROR,
    WARNING,
    NOTE
  }

  /** The form compilers use: place, code, message, the line with the spot marked, the remedy. */
  public String render() {
    StringBuilder out = new StringBuilder();
    out.append(place).append(": ").append(severity.name().toLowerCase(java.util.Locale.ROOT));
    out.append(' ').append(code).append(": ").append(message);
    if (!place.source().isEmpty()) {
      String number = Integer.toString(place.line());
      String gutter = " ".repeat(Math.max(0, 4 - number.length()));
      out.append('\n').append("  ").append(gutter).append(number).append(" | ");
      out.append(place.source());
      out.append('\n').append("       | ").append(" ".repeat(Math.max(0, place.column() - 1)));
      out.append("^".repeat(Math.max(1, place.width())));
    }
    if (!help.isEmpty()) {
      out.append('\n').append("  help: ").append(help);
    }
    return out.toString();
  }
}
