// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

/** What a text says of a length of time: the length, or why it is none. */
public sealed interface Length {

  /** A length of time. */
  record Of(Promised promised) implements Length {}

  /** No length of time. */
  record None(Fault fault) implements Length {}

  /** Why a text is no length of time. */
  enum Fault {
    /** Neither ISO 8601 nor a number of business days or hours. */
    NOT_A_LENGTH,
    /** Weeks, months or years: a month and a year differ, so the days must be written. */
    NOT_IN_DAYS,
    /** Nothing, or more than a hundred years. */
    OUT_OF_RANGE
  }
}
