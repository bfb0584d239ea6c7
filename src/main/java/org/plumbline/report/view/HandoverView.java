// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.judgement.Verdict;

/**
 * What a compliance officer hands to an assessor about one offer: who is bound, where it is
 * written, where the proof is.
 *
 * @param provider who made the offer
 * @param title message of the first page
 * @param lead the counts, in a sentence or two
 * @param facts what the set rests on, by name
 * @param systems in scope
 * @param categories whether systems have a category of assets
 * @param others names of other offers that were read; this set does not speak of them
 * @param rules one a rule book in force
 * @param evidence records by number
 * @param monitoring how often, in writing or not
 * @param claims rows of the provider's own division of duties that the papers do not bear out
 * @param parties who signs
 * @param carers who else looks after systems with regulated data
 */
public record HandoverView(
    String provider,
    String title,
    String lead,
    List<NamedText> facts,
    List<SystemRow> systems,
    boolean categories,
    List<String> others,
    List<Rule> rules,
    Index evidence,
    Watch monitoring,
    Claims claims,
    List<Party> parties,
    List<String> carers) {

  /** A system, whom it is left to, and what the papers say of it. */
  public record SystemRow(
      String name, String category, String kind, String data, String care, String paper) {}

  /**
   * One rule book.
   *
   * @param family id of the body of law, such as {@code hipaa}
   * @param title message of its first page
   * @param domains its families, in its own order
   * @param objectives whether its requirements are broken into objectives
   * @param kinds whether its requirements are marked required or addressable
   * @param weighted whether the rule gives each requirement a weight
   * @param dayOne open requirements that may stand on no plan of action
   * @param planning what points would allow; empty without a final plan
   * @param gapsTitle message of the gaps
   * @param gaps by due date, change and owner
   * @param matrixTitle message of the matrix
   * @param slots open items that the organization decides on in writing
   * @param excluded duties that do not apply, by reason
   */
  public record Rule(
      String id,
      String family,
      String name,
      String edition,
      String title,
      List<Domain> domains,
      Domain total,
      boolean objectives,
      boolean kinds,
      boolean weighted,
      int dayOne,
      List<Planned> planning,
      String gapsTitle,
      List<GapGroup> gaps,
      List<Own> own,
      String matrixTitle,
      List<Matrix> matrix,
      List<ControlView> slots,
      List<FrameworkView.NotBinding> excluded) {

    /** Whether any duty has this verdict. */
    public boolean any(String verdict) {
      return total.of(verdict) > 0;
    }
  }

  /**
   * Duties of a family.
   *
   * @param percent width of its bar, of the widest
   */
  public record Domain(String title, Counts counts, int dayOne, int percent) {

    /** How many that apply. */
    public int all() {
      return counts.total() - counts.of(Verdict.NOT_APPLICABLE);
    }

    /** How many have this verdict. */
    public int of(String verdict) {
      return counts.of(Verdict.valueOf(verdict));
    }

    /** A number, or a dash for none. */
    public String shown(String verdict) {
      return shown(of(verdict));
    }

    /** How many may stand on no plan of action, or a dash. */
    public String shownDayOne() {
      return shown(dayOne);
    }

    /** How many nobody is named for. */
    int open() {
      return of("CONDITIONAL") + of("UNASSIGNED") + of("STRUCTURAL_GAP");
    }

    private static String shown(int number) {
      return number == 0 ? "–" : String.valueOf(number);
    }
  }

  /**
   * Points under a condition, and what they allow.
   *
   * @param needed from how many points on a conditional status is possible
   */
  public record Planned(String when, String points, String allows, int needed) {}

  /**
   * Gaps with one due date, one change and one owner.
   *
   * @param head all of it in a line
   * @param due day by which they are to be closed
   * @param what the change that closes them, or why none does
   * @param numbers of the changes; or empty
   */
  public record GapGroup(
      String head,
      java.time.LocalDate due,
      String what,
      String numbers,
      String owner,
      List<Gap> rows) {}

  /**
   * A requirement with no performer in writing.
   *
   * @param weight of the rule's own, or empty
   * @param plan whether it may stand on a plan of action, or empty
   * @param stays whether it may not
   * @param item its row among the open items, by id
   */
  public record Gap(
      ControlView control,
      String weight,
      String plan,
      boolean stays,
      String records,
      String item) {}

  /** What the organization does itself, by family. */
  public record Own(String family, List<OwnRow> rows) {}

  /** One requirement of its own. */
  public record OwnRow(ControlView control, String owner, String records) {}

  /** A family of the matrix; {@code own page} where it is long. */
  public record Matrix(String title, String counts, boolean breaks, List<Requirement> groups) {}

  /**
   * A requirement with its objectives, or several without.
   *
   * @param id official id; empty where each row is a requirement
   * @param title its title; empty where each row is a requirement
   * @param head what is said of it above its rows; empty where each row is a requirement
   * @param link its official page
   */
  public record Requirement(
      String id,
      String title,
      String head,
      String link,
      String state,
      String style,
      List<Row> rows) {}

  /**
   * Who does what, where it is written, and who has the proof.
   *
   * @param link official page; empty for an objective
   */
  public record Row(
      String id,
      String link,
      String asks,
      String kind,
      String provider,
      String organization,
      String written,
      String evidence,
      String state,
      String style) {}

  /** Records by number. */
  public record Index(String title, List<Filed> records) {}

  /**
   * One record.
   *
   * @param holders by name, who is asked first at the front; empty where nobody holds it
   * @param holder the same in words
   */
  public record Filed(
      String number,
      String title,
      String shows,
      List<String> holders,
      String holder,
      String keep) {}

  /** How often what is done. */
  public record Watch(String title, List<Interval> rows) {}

  /** One interval. */
  public record Interval(
      String duty,
      String rules,
      String required,
      String basis,
      String written,
      String where,
      boolean lacking) {}

  /**
   * The provider's own division of duties.
   *
   * @param given whether there is one
   */
  public record Claims(String title, boolean given, List<Claim> rows) {}

  /** A row that the papers do not bear out. */
  public record Claim(
      String id,
      String title,
      String says,
      String papers,
      String todo,
      String state,
      String style) {}

  /**
   * Those who sign for one side.
   *
   * @param id under which its signature is written down: of a provider that of its papers
   */
  public record Party(String id, String name, List<String> roles) {}
}
