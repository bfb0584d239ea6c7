// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The spellings in which people write the id of a control, brought to one form: {@code AC-02 (1)},
 * {@code ac-2.1} and {@code AC-2(1)} are the same.
 *
 * @param id the id in its one form, without the name of the law
 * @param law a word of the law that the text names, such as {@code 45 cfr}; empty when it names
 *     none
 */
record IdSpelling(String id, Optional<String> law) {
  private static final Pattern CFR =
      Pattern.compile(
          "^(?:title\\s*)?(\\d{1,2})\\s*c\\.?\\s*f\\.?\\s*r\\.?\\s*(?:part|section|sec\\.?|§+)?\\s*");
  private static final Pattern NAMED =
      Pattern.compile(
          "^(?:nist\\s*)?(?:sp\\s*)?(800-53|800-171|hipaa|glba|cmmc)a?"
              + "(?:\\s*(?:rev\\.?|revision|r)\\s*\\d)?(?:\\s*(?:level|l)\\s*\\d)?[\\s:,]+");
  private static final Pattern SECTION = Pattern.compile("^(?:§+|section\\b|sec\\.)\\s*");

  /** A control of SP 800-53, its enhancement in brackets or after a point, and an item of it. */
  private static final Pattern NIST =
      Pattern.compile(
          "([a-z]{2})-?0*(\\d{1,3})(?:\\(0*(\\d{1,2})\\)|\\.0*(\\d{1,2}))?(?:\\.|\\(?[a-z]\\)?\\.?(?:\\(?\\d{1,2}\\)?)?)?");

  /** A requirement numbered with points, and an objective of it. */
  private static final Pattern POINTS = Pattern.compile("(\\d+(?:\\.\\d+){2,9}e?)(?:\\[[a-z]\\])?");

  private static final Pattern PRACTICE =
      Pattern.compile("([a-z]{2}\\.l[123]-)(.+?)(?:\\[[a-z]\\])?");
  private static final Pattern CLAUSE =
      Pattern.compile("(?:far)?52\\.204-21\\(b\\)\\(1\\)\\(([ivx]+)\\)");
  private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![\\d])0+(?=\\d)");

  /** The one form of what somebody wrote. */
  static IdSpelling of(String written) {
    String text = plain(written);
    Optional<String> law = Optional.empty();
    Matcher cfr = CFR.matcher(text);
    Matcher named = NAMED.matcher(text);
    if (cfr.find()) {
      law = Optional.of(cfr.group(1) + " cfr");
      text = text.substring(cfr.end());
    } else if (named.find()) {
      law = Optional.of(named.group(1));
      text = text.substring(named.end());
    }
    text = SECTION.matcher(text.strip()).replaceFirst("");
    return new IdSpelling(oneForm(text.replace(" ", "")), law);
  }

  /** The part of an id by which it is called for short: {@code 3.3.1} of {@code AU.L2-3.3.1}. */
  Optional<String> shortForm() {
    Matcher practice = PRACTICE.matcher(id);
    return practice.matches() ? Optional.of(practice.group(2)) : Optional.empty();
  }

  /** True when ids of the other law look like this one. */
  boolean looksLike(IdSpelling other) {
    return shape(id).equals(shape(other.id))
        || other.shortForm().filter(s -> shape(s).equals(shape(id))).isPresent();
  }

  private static String plain(String written) {
    return written
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\u2010-\u2015\u2212]", "-")
        .replaceAll("[\\s\u00a0]+", " ");
  }

  private static String oneForm(String text) {
    Matcher nist = NIST.matcher(text);
    if (nist.matches()) {
      return nist(nist.toMatchResult());
    }
    Matcher clause = CLAUSE.matcher(text);
    if (clause.matches()) {
      return "b.1." + clause.group(1);
    }
    Matcher points = POINTS.matcher(text);
    if (points.matches()) {
      return withoutZeros(points.group(1));
    }
    Matcher practice = PRACTICE.matcher(text);
    return practice.matches() ? practice.group(1) + withoutZeros(practice.group(2)) : text;
  }

  private static String nist(MatchResult found) {
    String enhancement = found.group(3) == null ? found.group(4) : found.group(3);
    String base = found.group(1) + "-" + found.group(2);
    return enhancement == null ? base : base + "(" + enhancement + ")";
  }

  private static String withoutZeros(String text) {
    return LEADING_ZEROS.matcher(text).replaceAll("");
  }

  /**
   * What tells one law's ids from another's: the first section number, or the kind of numbering.
   */
  private static String shape(String id) {
    for (String section : List.of("164.", "314.")) {
      if (id.startsWith(section)) {
        return section;
      }
    }
    if (id.matches("[a-z]{2}-\\d.*")) {
      return "aa-1";
    }
    return id.matches("\\d+\\.\\d+.*")
        ? "1.1"
        : id.replaceAll("\\d+", "1").replaceAll("[a-z]+", "a");
  }
}
