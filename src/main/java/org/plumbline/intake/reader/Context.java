// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.plumbline.capability.TraitNames;
import org.plumbline.intake.text.Block;

/**
 * What governs a block: the list or heading it stands under, its row, the clocks of the paper.
 *
 * @param polarity of heading, lead of the list, section of the table or head of the column
 * @param row words of the row that name its subject; empty outside tables
 * @param plan tier of the column; empty where there is none
 * @param deskHours hours a week of the desk in this column or paper
 * @param service whether the column describes the services that the rows name
 * @param clock whether times stop outside attended hours
 * @param request whether the paper asks and offers nothing
 */
record Context(
    String file,
    Block block,
    Polarity polarity,
    String row,
    String plan,
    OptionalDouble deskHours,
    boolean service,
    Clock clock,
    boolean request) {
  private static final double WEEK = 168;

  /** Whether promised times stop outside attended hours. */
  enum Clock {
    RUNS,
    /** The paper says so: times to answer at the desk stop. */
    OF_DESK,
    /** Said beside the table: all times to answer or to tell in it stop. */
    OF_TABLE,
    /** Said in the sentence itself: what it names in hours or minutes stops. */
    OF_SENTENCE;

    private static final Set<String> ANSWERS = Set.of("response-time", "notice");

    /** Units of times that stop. */
    boolean stops(String unit) {
      return unit.equals("hour")
          || unit.equals("minute")
          || unit.equals("day") && this != OF_SENTENCE;
    }

    boolean stops(Phrase phrase) {
      return switch (this) {
        case RUNS -> false;
        case OF_DESK ->
            phrase.about().equals("response-time") && phrase.subject().equals(TraitNames.DESK);
        case OF_TABLE -> ANSWERS.contains(phrase.about());
        case OF_SENTENCE -> true;
      };
    }
  }

  /** What a heading makes of all that stands under it. */
  enum Polarity {
    OFFERED(""),
    EXCLUDED("heading_excluded"),
    CLIENT("heading_client"),
    OPTION("heading_option"),
    PRAISE("heading_praise"),
    FOUND("heading_found"),
    FEES("heading_fees"),
    /** The provider's own house, not the client's systems. */
    OWN("heading_own");

    private final String list;

    Polarity(String list) {
      this.list = list;
    }

    /** Of the innermost of these headings that says anything. */
    static Polarity of(List<String> headings, Manner manner) {
      for (int i = headings.size() - 1; i >= 0; i--) {
        String folded = Wording.folded(headings.get(i));
        for (Polarity polarity : List.of(EXCLUDED, CLIENT, OWN, FOUND, PRAISE, OPTION, FEES)) {
          if (manner.says(polarity.list, folded)) {
            return polarity;
          }
        }
      }
      return OFFERED;
    }
  }

  /** The same, where the cell is sold by itself. */
  Context option() {
    Polarity sold = polarity == Polarity.OFFERED ? Polarity.OPTION : polarity;
    return new Context(file, block, sold, row, plan, deskHours, service, clock, request);
  }

  /** The same, after a question that the next sentence answers. */
  Context asked(String question) {
    return new Context(file, block, polarity, question, plan, deskHours, service, clock, request);
  }

  /**
   * The same, where the sentence says that its times stop outside attended hours, or that they
   * never do.
   */
  Context clocked(Part part, Manner manner) {
    if (manner.says("clock_runs_in_sentence", part.sentence())) {
      return clocked(Clock.RUNS);
    }
    return manner.says("clock_in_sentence", part.sentence()) ? clocked(Clock.OF_SENTENCE) : this;
  }

  private Context clocked(Clock other) {
    return new Context(file, block, polarity, row, plan, deskHours, service, other, request);
  }

  /** True where a cell answers the question of its row: in a tier, or with yes or no. */
  boolean answers(String folded, Manner manner) {
    boolean yes = Marks.yes(folded) || manner.says("cell_yes", folded) && folded.length() < 30;
    boolean no =
        (manner.says("cell_no", folded) || manner.says("cell_option", folded))
                && folded.length() < 30
            || Marks.no(folded);
    boolean words = service && folded.strip().split("\\s+").length >= 2;
    return !plan.isEmpty() || yes || no || words;
  }

  /** Hours defined elsewhere are put in; times stop where the clock does. */
  Optional<Quantity> clocked(Quantity quantity, Phrase phrase, Part part) {
    if (Double.isNaN(quantity.number())) {
      return deskHours.isPresent()
          ? Optional.of(quantity.of(deskHours.getAsDouble()))
          : Optional.empty();
    }
    boolean stops =
        clock.stops(phrase)
            && quantity.kind() == Quantity.Kind.LENGTH
            && clock.stops(quantity.unit())
            && Quantities.in(part.folded()).stream().noneMatch(q -> q.number() == WEEK);
    return Optional.of(stops ? quantity.in("business-" + quantity.unit()) : quantity);
  }

  /** Heading, row and head of the column, folded. */
  String around() {
    Block.Cell cell = block.cell();
    return Wording.folded(String.join(" . ", block.heading(), cell.row(), cell.column()));
  }

  /** True in a cell of a table. */
  boolean inRow() {
    return !row.isEmpty();
  }
}
