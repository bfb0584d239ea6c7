// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import java.util.Locale;
import org.plumbline.judgement.Finding;
import org.plumbline.phrase.Key;

/** By which way an arrangement takes on an act. */
public enum RouteKind implements Key {
  /** By none. */
  NONE,
  /** As a running duty, or as work of an agreement that needs no order. */
  STANDING,
  /** As a named deliverable, or as separately ordered work. */
  ORDERED,
  /** By a signed row of the responsibility matrix for the control itself. */
  ASSIGNED;

  static RouteKind of(Finding.Route route) {
    return switch (route) {
      case NONE -> NONE;
      case STANDING -> STANDING;
      case DELIVERABLE -> ORDERED;
      case ASSIGNMENT -> ASSIGNED;
    };
  }

  /** As written in JSON. */
  public String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its words for readers. */
  @Override
  public String key() {
    return Key.spelled("route", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
