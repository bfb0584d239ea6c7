// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

/**
 * A column of a sheet.
 *
 * @param key by which the hidden first row names it
 * @param width in characters
 */
record Column(String key, int width) {
  /** Hidden first column: what a row asks. */
  static final String ROW = "row";

  static final String QUESTION = "question";
  static final String ANSWER = "answer";
  static final String WORDS = "words";
  static final String PLACE = "place";
  static final String DOCUMENT = "document";
  static final String FIRM = "firm";
  static final String SYSTEMS = "systems";
  static final String DUTIES = "duties";
  static final String CONFIRMED_BY = "confirmed-by";
  static final String CONFIRMED_ON = "confirmed-on";
  static final String NAME = "name";
  static final String WHAT = "what";
  static final String CLASS = "class";
  static final String DATA = "data";
  static final String WHO = "who";
  static final String CARE = "care";
  static final String TAGS = "tags";
  static final String OFFER = "offer";
  static final String UNIT = "unit";
  static final String LOW = "low";
  static final String HIGH = "high";
  static final String PER = "per";
  static final String QUANTITY = "quantity";
  static final String INCLUDED = "included";
  static final String MINIMUM = "minimum";
  static final String TAKEN = "taken";
  static final String CURRENCY = "currency";
}
