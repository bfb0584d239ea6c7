// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything the template prints, as text and lists. The template decides headings and order.
 *
 * @param proposed proposed rules looked at, for the head of every page; or empty
 * @param cover identification and scope
 * @param owner summary for an owner
 * @param chapters one a framework
 * @param monitoring continuous monitoring
 * @param matrices who does what, one an arrangement
 * @param requests records to ask for
 * @param verdicts the seven verdicts with their sentences
 * @param editions frameworks read
 * @param inputs files read
 * @param intervals numbers used, with what they stand on
 * @param arrangements names of the columns
 * @param tailoring what the organisation chose of SP 800-53
 * @param stated what every arrangement was taken to say
 * @param changes what changed since an earlier report; empty or one
 */
record PdfView(
    String proposed,
    Cover cover,
    Owner owner,
    List<Chapter> chapters,
    Monitoring monitoring,
    List<Matrix> matrices,
    Requests requests,
    List<Verdict> verdicts,
    List<Edition> editions,
    List<Named> inputs,
    List<IntervalRow> intervals,
    List<Named> tailoring,
    List<String> arrangements,
    List<Row> stated,
    List<Changes> changes) {

  /** Arrangements side by side on one page; more stand in a table of their own below. */
  private static final int BESIDE = 6;

  /** The arrangements, as many at a time as have room beside each other. */
  public List<Block> blocks() {
    List<Block> out = new ArrayList<>();
    for (int from = 0; from < arrangements.size(); from += BESIDE) {
      out.add(new Block(from, Math.min(arrangements.size(), from + BESIDE)));
    }
    return out;
  }

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

  /** What a template says of itself: its title, and whether it has a logo. */
  record Brand(String title, boolean logo) {}

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
  record Owner(List<Answer> answers, List<Arrangement> arrangements) {

    /** Gates, then warnings, each once with the arrangements it stands above. */
    public List<Above> above() {
      Map<Named, List<String>> found = new LinkedHashMap<>();
      for (Arrangement each : arrangements) {
        each.gates().forEach(g -> found.computeIfAbsent(g, k -> new ArrayList<>()).add(each.name));
      }
      for (Arrangement each : arrangements) {
        for (String warning : each.warnings()) {
          found.computeIfAbsent(new Named("", warning), k -> new ArrayList<>()).add(each.name);
        }
      }
      return found.entrySet().stream()
          .map(e -> new Above(e.getKey().name(), e.getKey().text(), e.getValue()))
          .toList();
    }
  }

  /** A gate by name, or a warning without one, and the arrangements it stands above. */
  record Above(String gate, String text, List<String> arrangements) {}

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
      String citedAt,
      String proposed,
      boolean compact,
      List<Count> counts,
      List<Family> families,
      List<Band> bands,
      List<Points> points,
      List<Gaps> gaps,
      List<Retained> retained,
      List<NotBinding> notApplicable) {}

  /** A family of controls with one cell an arrangement. */
  record Family(String title, int controls, List<Heat> cells) {}

  /** Counts that draw a bar, and how many of the binding controls are open. */
  record Heat(String counts, int open, int binding) {}

  /** Who does what under one arrangement, by heading of the vocabulary. */
  record Matrix(String arrangement, List<MatrixGroup> groups) {}

  /** Capabilities under one heading. */
  record MatrixGroup(String title, List<MatrixRow> rows) {}

  /** A capability: for how many controls each actor acts, and the first of them. */
  record MatrixRow(String capability, List<String> counts, String controls) {}

  /**
   * Records to ask for.
   *
   * @param all the numbered list
   * @param arrangements whom to ask for which, one an arrangement
   * @param carers what to ask of those who alone look after a system
   */
  record Requests(List<Request> all, List<Asked> arrangements, List<Named> carers) {}

  /** A record. */
  record Request(String number, String kind, String is, String controls, String keep) {}

  /** Whom to ask for which under one arrangement. */
  record Asked(String arrangement, List<Named> parties) {}

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
      String performer,
      String evidence,
      List<Reference> controls) {

    /** The controls as markup. */
    public String named(String separator) {
      return Reference.markup(controls, separator);
    }
  }

  /** Retained duties of one arrangement by owner. */
  record Retained(String arrangement, List<Owned> duties) {}

  /** Duties of one owner; an empty owner is a blank to fill. */
  record Owned(String owner, String flags, List<Reference> controls) {

    /** The controls as markup. */
    public String named(String separator) {
      return Reference.markup(controls, separator);
    }
  }

  /** Controls that do not bind, by reason. */
  record NotBinding(String reason, List<String> controls) {}

  /**
   * Continuous monitoring.
   *
   * @param claims what the verdicts under break-fix say about a claim of a source text
   * @param verdictOnClaims how many of them hold, in words; empty without claims
   * @param charts one an arrangement
   * @param answers the answers on frequency, with swatches
   * @param duties required and in writing, side by side
   * @param steps of SP 800-137
   * @param domains automation domains with one text an arrangement; empty without SP 800-53
   * @param members how many controls make up monitoring in scope
   */
  record Monitoring(
      List<Claim> claims,
      String verdictOnClaims,
      List<MonitoringChart> charts,
      List<Legend> answers,
      List<Watched> duties,
      List<Step> steps,
      List<Row> domains,
      int members) {}

  /** One control of the claim. */
  record Claim(Reference control, String verdict, String finding, String why) {}

  /** Bars of one arrangement: answers on frequency, verdicts of the monitoring controls. */
  record MonitoringChart(String arrangement, String frequencies, String verdicts, String words) {}

  /** An answer on frequency, with counts that draw its swatch. */
  record Legend(String title, String swatch) {}

  /**
   * A duty as one number asks for it, with one answer an arrangement; the rules that ask are
   * markup.
   */
  record Watched(String duty, String rules, String required, List<String> answers) {}

  /** A step of SP 800-137. */
  record Step(String title, String means, List<Reference> controls) {}

  /** Changes since an earlier report; {@code more} counts those not printed. */
  record Changes(String report, String date, String counts, List<Moved> moved, int more) {}

  /** What became of one open item. */
  record Moved(String change, String item, String before, String now, String status) {}
}
