// SPDX-License-Identifier: Apache-2.0
package org.plumbline.compiled;

/** What the next bytes of a compiled file are; written as its position here. */
enum Tag {
  /** Number of a text in the table. */
  TEXT,
  NUMBER,
  /** Four parts of 16 bits, the highest first. */
  LONG,
  /** A number that is there, of one that may be absent. */
  SOME_NUMBER,
  NO_NUMBER,
  YES,
  NO,
  NOTHING,
  /** A value that is there, of one that may be absent. */
  PRESENT,
  /** How many, then each. */
  LIST,
  SET,
  /** How many, then key and value of each. */
  MAP,
  /** Days since 1970. */
  DATE,
  PATH,
  /** Number of the type, then of the constant. */
  CONSTANT,
  /** Number of the type, then each component. */
  RECORD,
  /** Number of a record read before: values that are equal are written once. */
  AGAIN;

  /** The first bytes of a compiled file; the digit changes with the form. */
  static final String MAGIC = "plumbline compiled 2";
}
