// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.List;

/**
 * Everything the template prints, as text and lists. The template decides headings and order.
 *
 * @param cover identification and scope
 * @param owner summary for an owner
 * @param chapters one a framework
 * @param monitoring continuous monitoring
 * @param verdicts the seven verdicts with their sentences
 * @param editions frameworks read
 * @param inputs files read
 * @param intervals numbers used, with what they stand on
 * @param arrangements names of the columns
 * @param stated what every arrangement was taken to say
 * @param changes what changed since an earlier report; empty or one
 */
record PdfView(
    Cover cover,
    Owner owner,
    List<Chapter> chapters,
    Monitoring monitoring,
    List<Verdict> verdicts,
    List<Edition> editions,
    List<Named> inputs,
    List<IntervalRow> intervals,
    List<String> arrangements,
    List<Row> stated,
    List<Changes> changes) {

  /** Identification and scope. */
  record Cover(
      String id,
      String date,
      String version,
      String organisation,
      String regulatedUnder,
      String systemsNote,
      List<Paper> papers,
      List<ListedSystem> systems,
      List<Named> officials) {}

  /** An arrangement and the paper it was read from. */
  record Paper(String name, String kind, String document, String recognisedAs) {}

  /** A system in scope. */
  record ListedSystem(String id, String kind, String regulated, String caredFor) {}

  /** A word and what belongs to it. */
  record Named(String name, String text) {}

  /** A first column and one text an arrangement. */
  record Row(String name, List<String> texts) {}

  /** A verdict as defined, with counts that draw its swatch. */
  record Verdict(String title, String sentence, String swatch) {}

  /** A framework's edition. */
  record Edition(
      String title,
      String issuer,
      String edition,
      String effective,
      String source,
      String readOn,
      String sha256) {}

  /** A number used. */
  record IntervalRow(String subject, String words, String basis, String citation) {}

  /** Summary for an owner: one answer a framework and arrangement, one column an arrangement. */
  record Owner(List<Answer> answers, List<Arrangement> arrangements) {}

  /** A support model at its least, as usual and at its most: carried, and points where counted. */
  record Band(String model, int assignable, List<Integer> carried, List<Integer> points) {}

  /** The answer of one framework and arrangement; counts draw the bar. */
  record Answer(
      String framework, boolean first, String arrangement, String counts, Shares shares) {}

  /** What one arrangement asks of its reader. */
  record Arrangement(
      String name,
      List<Named> gates,
      List<String> warnings,
      List<String> questions,
      List<String> observations,
      List<Named> actions,
      List<Named> retained) {}

  /** Four shares of a fixed denominator. */
  record Shares(
      int assignable, int carried, int left, int open, int impossible, int skill, int onlyYou) {}

  /** One framework. */
  record Chapter(
      String anchor,
      String title,
      String citedAs,
      boolean compact,
      List<Count> counts,
      List<Band> bands,
      List<Points> points,
      List<Gaps> gaps,
      List<Retained> retained,
      List<NotBinding> notApplicable) {}

  /** Seven counts and four shares of one arrangement. */
  record Count(String arrangement, List<Integer> verdicts, int total, Shares shares, String bar) {}

  /** Points of CMMC level 2; {@code withheld} when a gate forbids numbers. */
  record Points(
      String arrangement,
      boolean withheld,
      int asOffered,
      int withTerms,
      int ceiling,
      int retained,
      List<String> eligible,
      List<String> notEligible) {}

  /** Open cells of one arrangement by cause. */
  record Gaps(String arrangement, List<Group> groups) {}

  /** One cause and every control it holds open. */
  record Group(
      String severity,
      String item,
      String required,
      String stated,
      String wording,
      List<Reference> controls) {}

  /** A control; the title stands only where it is named for the first time. */
  record Reference(String id, String title, String link) {}

  /** Retained duties of one arrangement by owner. */
  record Retained(String arrangement, List<Owned> duties) {}

  /** Duties of one owner; an empty owner is a blank to fill. */
  record Owned(String owner, String flags, List<String> controls) {}

  /** Controls that do not bind, by reason. */
  record NotBinding(String reason, List<String> controls) {}

  /** Controls that ask for watching, with the interval and one verdict an arrangement. */
  record Monitoring(List<Watched> controls) {}

  /** One such control. */
  record Watched(
      String framework, String id, String title, String interval, List<String> verdicts) {}

  /** Changes since an earlier report; {@code more} counts those not printed. */
  record Changes(String report, String date, String counts, List<Moved> moved, int more) {}

  /** What became of one open item. */
  record Moved(String change, String item, String before, String now, String status) {}
}
