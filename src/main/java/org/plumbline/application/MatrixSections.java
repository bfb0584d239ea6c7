// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.application.MatrixJudgement.Standing;
import org.plumbline.capability.Capability;
import org.plumbline.intake.matrix.Acts;
import org.plumbline.intake.matrix.MatrixReading;
import org.plumbline.intake.matrix.MatrixReading.Assigned;
import org.plumbline.intake.matrix.MatrixReading.Doubt;
import org.plumbline.intake.matrix.MatrixReading.Why;
import org.plumbline.intake.matrix.Rolled;
import org.plumbline.phrase.Phrase;

/** What is said of a matrix row by row, for the screen and the page alike. */
public final class MatrixSections {
  private static final int SAMPLE = 10;
  private static final int WIDE = 60;

  private MatrixSections() {}

  /**
   * A sentence and the rows it is about.
   *
   * @param name of the section, for marks on a page
   * @param says the sentence
   * @param bad whether somebody has to do something about it
   * @param items the rows; each says its own thing, or is named only
   */
  public record Section(String name, Phrase says, boolean bad, List<Item> items) {
    public Section {
      items = List.copyOf(items);
    }

    /** True where the rows say nothing of their own. */
    public boolean bare() {
      return items.stream().allMatch(i -> i.text().isEmpty());
    }
  }

  /**
   * A row.
   *
   * @param at where it stands in the file; empty where it stands nowhere
   * @param id control or controls
   * @param title of the control; empty where it is not known
   * @param text what is said of it; empty where the sentence above says all
   */
  public record Item(String at, String id, String title, List<Phrase> text) {
    public Item {
      text = List.copyOf(text);
    }
  }

  /** Words of a foreign file, short and without signs that steer a terminal. */
  public static String plain(String text, int most) {
    String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    return line.length() <= most ? line : line.substring(0, most) + "...";
  }

  private static String plain(String text) {
    return plain(text, WIDE);
  }

  /** Rows to hold against the file, and rows to look at. */
  public static List<Section> of(MatrixReading reading) {
    List<Section> out = new ArrayList<>();
    List<Assigned> rows = reading.rows();
    int count = Math.min(SAMPLE, rows.size());
    List<Item> sample = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sample.add(sample(rows.get((int) ((long) i * rows.size() / count))));
    }
    out.add(new Section("sample", Phrase.of(MatrixWord.SAMPLE, count, rows.size()), false, sample));
    add(out, "lost", MatrixWord.LOST, lost(rows));
    add(out, "look", MatrixWord.LOOK, doubts(rows));
    List<Item> unknown =
        reading.tables().stream()
            .flatMap(t -> t.unknown().stream())
            .map(
                u ->
                    new Item(
                        u.at().shown(),
                        plain(u.id().isBlank() ? u.words() : u.id()),
                        "",
                        List.of(acts(u.acts(), u.other()))))
            .toList();
    add(out, "unknown", MatrixWord.UNKNOWN, unknown);
    return out;
  }

  private static void add(List<Section> out, String name, MatrixWord word, List<Item> items) {
    if (!items.isEmpty()) {
      long rows = items.stream().map(Item::at).distinct().count();
      out.add(new Section(name, Phrase.of(word, rows), true, items));
    }
  }

  private static Item sample(Assigned row) {
    String words = row.said().isBlank() ? beside(row) : row.said();
    Object said = words.isBlank() ? Phrase.of(MatrixWord.NO_WORD) : (Object) plain(words);
    return new Item(
        row.at().shown(),
        ids(row),
        "",
        List.of(Phrase.of(MatrixWord.ROW, acts(row.acts(), row.other()), said)));
  }

  /** What the columns of both parties say, where no column says who acts. */
  private static String beside(Assigned row) {
    return Stream.of(row.words(), row.clientWords())
        .filter(w -> !w.isBlank())
        .map(w -> plain(w, WIDE / 2))
        .collect(Collectors.joining(" | "));
  }

  private static List<Item> lost(List<Assigned> rows) {
    return rows.stream()
        .filter(r -> !r.lost().isEmpty())
        .map(
            r ->
                new Item(
                    r.at().shown(),
                    ids(r),
                    "",
                    List.of(Phrase.of(MatrixWord.LOST_ROW, plain(r.lost())))))
        .toList();
  }

  private static List<Item> doubts(List<Assigned> rows) {
    Map<String, Acts> rolled = Rolled.byControl(rows);
    List<Item> out = new ArrayList<>();
    for (Assigned row : rows) {
      for (Doubt doubt : row.doubt()) {
        boolean settled = doubt.why() == Why.TWO_ROWS && row.hits().size() == 1;
        Acts acts =
            settled ? rolled.getOrDefault(row.hits().get(0).control(), row.acts()) : row.acts();
        out.add(
            new Item(
                row.at().shown(),
                ids(row),
                "",
                List.of(Phrase.of(MatrixWord.DOUBT, why(doubt), acts(acts, row.other())))));
      }
    }
    return out;
  }

  private static String ids(Assigned row) {
    return plain(String.join(", ", row.written()));
  }

  private static Phrase why(Doubt doubt) {
    Object one =
        doubt.one().isBlank() ? Phrase.of(MatrixWord.NO_WORD) : (Object) plain(doubt.one());
    String other = plain(doubt.other());
    return switch (doubt.why()) {
      case LETTERS_AND_TYPE -> Phrase.of(MatrixWord.WHY_LETTERS_AND_TYPE, one, other);
      case TWO_ROWS -> Phrase.of(MatrixWord.WHY_TWO_ROWS, one, other);
      case OBJECTIVES -> Phrase.of(MatrixWord.WHY_OBJECTIVES, one, other);
      case DENIED -> Phrase.of(MatrixWord.WHY_DENIED, other);
      case WORDS -> Phrase.of(MatrixWord.WHY_WORDS, one, other);
      case WORD_UNKNOWN -> Phrase.of(MatrixWord.WHY_WORD_UNKNOWN, one);
      case OPEN -> Phrase.of(MatrixWord.WHY_OPEN, one);
    };
  }

  /** Who acts, in words. */
  public static Phrase acts(Acts acts, String name) {
    return switch (acts) {
      case PROVIDER -> Phrase.of(MatrixWord.ACTS_PROVIDER);
      case JOINT -> Phrase.of(MatrixWord.ACTS_JOINT);
      case CLIENT -> Phrase.of(MatrixWord.ACTS_CLIENT);
      case OTHER -> Phrase.of(MatrixWord.ACTS_OTHER, name.isBlank() ? "-" : plain(name));
      case NOT_APPLICABLE -> Phrase.of(MatrixWord.ACTS_NOT_APPLICABLE);
      case UNCLEAR -> Phrase.of(MatrixWord.ACTS_UNCLEAR);
    };
  }

  /** How many controls each party has. */
  public static Phrase tally(MatrixReading reading) {
    List<Acts> all = List.copyOf(Rolled.byControl(reading.rows()).values());
    return Phrase.of(
        MatrixWord.TALLY,
        Arrays.stream(
                new Acts[] {
                  Acts.PROVIDER,
                  Acts.JOINT,
                  Acts.CLIENT,
                  Acts.OTHER,
                  Acts.NOT_APPLICABLE,
                  Acts.UNCLEAR
                })
            .map(a -> all.stream().filter(a::equals).count())
            .toArray());
  }

  /** What the rows are worth, in one sentence. */
  public static Phrase sum(MatrixJudgement worth) {
    return Phrase.of(
        MatrixWord.SUM,
        worth.named(),
        worth.of(Standing.HOLDS).size(),
        worth.of(Standing.OVER).size(),
        worth.of(Standing.UNREACHABLE).size(),
        worth.lacking().size(),
        worth.of(Standing.OPEN).size() + worth.of(Standing.NOBODY).size());
  }

  /** What the rows are worth, what is worst first; every control stands in one of the sections. */
  public static List<Section> of(MatrixJudgement worth) {
    List<Section> out = new ArrayList<>();
    section(out, MatrixWord.OVER, worth.of(Standing.OVER));
    section(out, MatrixWord.UNREACHABLE, worth.of(Standing.UNREACHABLE));
    section(out, MatrixWord.LACKS, worth.lacking());
    section(out, MatrixWord.LESS, worth.of(Standing.LESS));
    section(out, MatrixWord.OPEN, worth.of(Standing.OPEN));
    section(out, MatrixWord.NOBODY, worth.of(Standing.NOBODY));
    section(out, MatrixWord.PART, worth.of(Standing.PART));
    section(out, MatrixWord.ORPHANS, worth.of(Standing.ORPHAN));
    List<Item> doubled =
        worth.doubled().stream()
            .map(l -> item(l, List.of(Phrase.literal(plain(l.claimedBy())))))
            .toList();
    add(out, "doubled", MatrixWord.DOUBLED, doubled);
    section(out, MatrixWord.OTHERS, worth.of(Standing.OTHER));
    section(out, MatrixWord.ABSENT, worth.of(Standing.ABSENT));
    section(out, MatrixWord.YOURS, worth.of(Standing.YOURS));
    section(out, MatrixWord.HOLDS, worth.of(Standing.HOLDS));
    return out;
  }

  private static void section(
      List<Section> out, MatrixWord word, List<MatrixJudgement.Line> lines) {
    if (!lines.isEmpty()) {
      boolean fine = word == MatrixWord.YOURS || word == MatrixWord.HOLDS;
      out.add(
          new Section(
              word.name().toLowerCase(java.util.Locale.ROOT),
              Phrase.of(word, lines.size()),
              !fine,
              lines.stream().map(l -> item(l, said(l))).toList()));
    }
  }

  private static Item item(MatrixJudgement.Line line, List<Phrase> text) {
    return new Item(line.at(), line.control().id(), line.control().title(), text);
  }

  private static List<Phrase> said(MatrixJudgement.Line line) {
    return switch (line.standing()) {
      case OVER -> line.about().stream().map(MatrixSections::over).toList();
      case LESS ->
          List.of(
              Phrase.of(
                  MatrixWord.LESS_ROW, acts(line.acts(), line.other()), titles(line.about())));
      case UNREACHABLE -> line.about().isEmpty() ? List.of() : List.of(named(line.about()));
      case OTHER ->
          line.other().isBlank() ? List.of() : List.of(Phrase.literal(plain(line.other())));
      case PART -> List.of(Phrase.of(MatrixWord.PART_LACKS, titles(line.about())));
      default -> line.lacks().stream().flatMap(l -> lack(l).stream()).toList();
    };
  }

  private static Optional<Phrase> lack(MatrixJudgement.Lack lack) {
    String acts = titles(lack.about());
    return Optional.ofNullable(
        switch (lack.standing()) {
          case EXCLUDED -> Phrase.of(MatrixWord.LACK_EXCLUDED, acts);
          case STAFF -> Phrase.of(MatrixWord.LACK_STAFF, acts);
          case TERM -> Phrase.of(MatrixWord.LACK_TERM, acts);
          case RECORD -> Phrase.of(MatrixWord.LACK_RECORD, acts);
          case JOB -> Phrase.of(MatrixWord.LACK_JOB, acts);
          case SIGNATURE -> Phrase.of(MatrixWord.LACK_SIGNATURE, acts);
          case COVERAGE ->
              Phrase.of(MatrixWord.LACK_COVERAGE, String.join(", ", lack.systems()), acts);
          default -> null;
        });
  }

  private static Phrase named(List<Capability> acts) {
    return Phrase.literal(titles(acts));
  }

  private static String titles(List<Capability> acts) {
    return acts.stream().map(Capability::title).distinct().collect(Collectors.joining("; "));
  }

  private static Phrase over(Capability act) {
    return Phrase.of(
        act.nonDelegable() ? MatrixWord.OVER_BY_LAW : MatrixWord.OVER_BY_NATURE,
        act.title(),
        act.restsOn());
  }
}
