// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.application.MatrixIntake;
import org.plumbline.application.MatrixJudgement;
import org.plumbline.capability.Capability;
import org.plumbline.catalogue.Control;
import org.plumbline.intake.grid.Columns;
import org.plumbline.intake.matrix.Acts;
import org.plumbline.intake.matrix.Layout;
import org.plumbline.intake.matrix.MatrixReading;
import org.plumbline.intake.matrix.Rolled;

/**
 * A provider's matrix as a page shows it: how it was read, and what each row is worth beside the
 * rest of the papers.
 *
 * @param columns of each table, what each was taken for
 * @param sample rows from the whole length of the tables
 * @param looks rows a person should look at
 * @param notes what else there is to know of the file
 * @param tally how many rows name whom
 * @param worth requirements, those that need somebody first
 * @param rows how many rows were read
 */
record TheirMatrix(
    List<TheirMatrix.Column> columns,
    List<TheirMatrix.Row> sample,
    List<TheirMatrix.Row> looks,
    List<String> notes,
    String tally,
    List<TheirMatrix.Worth> worth,
    int rows) {
  private static final int SAMPLE = 10;
  private static final int LONG = 300;

  /** What a requirement's row comes to; those that somebody has to talk about come first. */
  enum Kind {
    OVER,
    LACKS,
    DOUBLED,
    LESS,
    OPEN,
    NOBODY,
    HOLDS,
    ORPHAN
  }

  /** A column and what it was taken for. */
  record Column(String letters, String head, String is) {}

  /** A row of the file: where it stands, what it names, what is made of it. */
  record Row(String at, String ids, String said, String acts) {}

  /**
   * One requirement.
   *
   * @param says whom the row names; empty where no row names it
   * @param why what is to be known of it; or empty
   */
  record Worth(String kind, Control control, String says, String why) {}

  /** How many requirements are of each kind, by its code, in the order of the list. */
  public Map<String, Long> counts() {
    Map<String, Long> out = new LinkedHashMap<>();
    worth.forEach(w -> out.merge(w.kind(), 1L, Long::sum));
    return out;
  }

  /** The requirements that rows name. */
  public List<Worth> named() {
    return worth.stream().filter(w -> !w.kind().equals(code(Kind.ORPHAN))).toList();
  }

  /** Those of the same rules that no row names. */
  public List<Worth> orphans() {
    return worth.stream().filter(w -> w.kind().equals(code(Kind.ORPHAN))).toList();
  }

  long count(Kind kind) {
    return counts().getOrDefault(code(kind), 0L);
  }

  private static String code(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  static TheirMatrix of(MatrixIntake.Read read, MatrixJudgement judged, Office office) {
    return new Saying(read, judged, office).all();
  }

  /** Puts it into words. */
  private record Saying(MatrixIntake.Read read, MatrixJudgement judged, Office office) {

    TheirMatrix all() {
      List<MatrixReading.Assigned> rows = read.reading().rows();
      Map<String, Acts> rolled = Rolled.byControl(rows);
      List<Row> sample = new ArrayList<>();
      int count = Math.min(SAMPLE, rows.size());
      for (int i = 0; i < count; i++) {
        MatrixReading.Assigned row = rows.get((int) ((long) i * rows.size() / count));
        sample.add(
            row(row, plain(row.said().isBlank() ? office.say(TheirWord.NO_WORD) : row.said())));
      }
      return new TheirMatrix(
          columns(), sample, looks(rows), notes(rows), tally(rolled), worth(rolled), rows.size());
    }

    private Row row(MatrixReading.Assigned row, String said) {
      return new Row(
          row.at().shown(),
          plain(String.join(", ", row.written())),
          said,
          acts(row.acts(), row.other()));
    }

    private List<Column> columns() {
      List<Column> out = new ArrayList<>();
      for (MatrixReading.Table table : read.reading().tables()) {
        Layout layout = table.layout();
        Map<Integer, String> is = new TreeMap<>();
        layout.words().forEach(c -> is.put(c, office.say(TheirWord.COLUMN_WORDS)));
        layout.clientWords().forEach(c -> is.put(c, office.say(TheirWord.COLUMN_CLIENT_WORDS)));
        layout.evidence().ifPresent(c -> is.put(c, office.say(TheirWord.COLUMN_EVIDENCE)));
        layout.type().ifPresent(c -> is.put(c, office.say(TheirWord.COLUMN_TYPE)));
        layout.objective().ifPresent(c -> is.put(c, office.say(TheirWord.COLUMN_OBJECTIVE)));
        layout
            .parties()
            .forEach(
                (c, p) -> is.put(c, office.say(TheirWord.COLUMN_OF, acts(p.acts(), p.name()))));
        is.put(layout.id(), office.say(TheirWord.COLUMN_ID));
        String sheet = layout.sheet().isEmpty() ? "" : plain(layout.sheet()) + " ";
        is.forEach(
            (c, what) ->
                out.add(
                    new Column(
                        sheet + Columns.letters(c),
                        plain(table.heads().getOrDefault(c, "")),
                        what)));
      }
      return out;
    }

    private List<Row> looks(List<MatrixReading.Assigned> rows) {
      List<Row> out = new ArrayList<>();
      for (MatrixReading.Assigned row : rows) {
        row.doubt().forEach(d -> out.add(row(row, why(d))));
      }
      return out;
    }

    private String why(MatrixReading.Doubt doubt) {
      String one = doubt.one().isBlank() ? office.say(TheirWord.NO_WORD) : plain(doubt.one());
      String other = plain(doubt.other());
      return switch (doubt.why()) {
        case LETTERS_AND_TYPE -> office.say(TheirWord.WHY_LETTERS_AND_TYPE, one, other);
        case TWO_ROWS -> office.say(TheirWord.WHY_TWO_ROWS, one, other);
        case OBJECTIVES -> office.say(TheirWord.WHY_OBJECTIVES, one, other);
        case DENIED -> office.say(TheirWord.WHY_DENIED, other);
        case OPEN -> office.say(TheirWord.WHY_OPEN, one);
      };
    }

    private List<String> notes(List<MatrixReading.Assigned> rows) {
      List<String> out = new ArrayList<>();
      MatrixReading reading = read.reading();
      if (read.macros()) {
        out.add(office.say(TheirWord.MACROS));
      }
      for (boolean hidden : List.of(true, false)) {
        List<String> names =
            reading.skipped().stream()
                .filter(s -> s.hidden() == hidden)
                .map(s -> plain(s.sheet()))
                .toList();
        if (!names.isEmpty()) {
          out.add(
              office.say(
                  hidden ? TheirWord.SKIPPED_HIDDEN : TheirWord.SKIPPED, String.join(", ", names)));
        }
      }
      reading
          .caveats()
          .forEach(c -> out.add(office.say(TheirWord.CAVEAT, c.at().shown(), plain(c.words()))));
      rows.stream()
          .filter(r -> !r.lost().isEmpty())
          .forEach(
              r ->
                  out.add(
                      office.say(
                          TheirWord.LOST,
                          plain(String.join(", ", r.written())),
                          plain(r.lost()),
                          r.at().shown())));
      int unknown = reading.tables().stream().mapToInt(t -> t.unknown().size()).sum();
      if (unknown > 0) {
        out.add(office.say(TheirWord.UNKNOWN, unknown));
      }
      return out;
    }

    private String tally(Map<String, Acts> rolled) {
      Map<Acts, Integer> counts = new EnumMap<>(Acts.class);
      rolled.values().forEach(a -> counts.merge(a, 1, Integer::sum));
      return office.say(
          TheirWord.TALLY,
          counts.getOrDefault(Acts.PROVIDER, 0),
          counts.getOrDefault(Acts.JOINT, 0),
          counts.getOrDefault(Acts.CLIENT, 0),
          counts.getOrDefault(Acts.OTHER, 0),
          counts.getOrDefault(Acts.NOT_APPLICABLE, 0),
          counts.getOrDefault(Acts.UNCLEAR, 0));
    }

    private List<Worth> worth(Map<String, Acts> rolled) {
      List<Worth> out = new ArrayList<>();
      for (MatrixJudgement.Over over : judged.over()) {
        add(out, Kind.OVER, over.control(), rolled, over.acts().stream().map(this::over).toList());
      }
      for (MatrixJudgement.Lacking lacking : judged.lacking()) {
        add(out, Kind.LACKS, lacking.control(), rolled, List.of(lack(lacking)));
      }
      judged
          .doubled()
          .forEach((control, by) -> add(out, Kind.DOUBLED, control, rolled, List.of(plain(by))));
      judged.less().forEach(c -> add(out, Kind.LESS, c, rolled, List.of()));
      judged.open().forEach(c -> add(out, Kind.OPEN, c, rolled, List.of()));
      judged.nobody().forEach(c -> add(out, Kind.NOBODY, c, rolled, List.of()));
      judged.holds().forEach(c -> add(out, Kind.HOLDS, c, rolled, List.of()));
      judged.orphans().forEach(c -> add(out, Kind.ORPHAN, c, rolled, List.of()));
      return out;
    }

    private void add(
        List<Worth> to, Kind kind, Control control, Map<String, Acts> rolled, List<String> why) {
      Acts acts = rolled.get(control.id());
      to.add(
          new Worth(
              code(kind),
              control,
              acts == null ? "" : acts(acts, other(control)),
              String.join(" ", why)));
    }

    /** Whom a row names that names neither of the two; or empty. */
    private String other(Control control) {
      return read.reading().rows().stream()
          .filter(r -> !r.other().isBlank())
          .filter(r -> r.hits().stream().anyMatch(h -> h.control().equals(control.id())))
          .map(MatrixReading.Assigned::other)
          .findFirst()
          .orElse("");
    }

    private String over(Capability act) {
      return office.say(
          act.nonDelegable() ? TheirWord.OVER_BY_LAW : TheirWord.OVER_BY_NATURE,
          act.title(),
          act.restsOn());
    }

    private String lack(MatrixJudgement.Lacking lacking) {
      String acts =
          lacking.acts().stream()
              .map(Capability::title)
              .distinct()
              .collect(Collectors.joining("; "));
      return office.say(
          switch (lacking.lack()) {
            case TERM -> TheirWord.LACK_TERM;
            case JOB -> TheirWord.LACK_JOB;
            case SIGNATURE -> TheirWord.LACK_SIGNATURE;
            case COVERAGE -> TheirWord.LACK_COVERAGE;
            case UNREACHABLE -> TheirWord.LACK_UNREACHABLE;
          },
          acts);
    }

    private String acts(Acts acts, String name) {
      return switch (acts) {
        case PROVIDER -> office.say(TheirWord.ACTS_PROVIDER);
        case JOINT -> office.say(TheirWord.ACTS_JOINT);
        case CLIENT -> office.say(TheirWord.ACTS_CLIENT);
        case OTHER -> office.say(TheirWord.ACTS_OTHER, name.isBlank() ? "-" : plain(name));
        case NOT_APPLICABLE -> office.say(TheirWord.ACTS_NOT_APPLICABLE);
        case UNCLEAR -> office.say(TheirWord.ACTS_UNCLEAR);
      };
    }

    /** Words of a foreign file in one line, and no longer than a page can hold. */
    private static String plain(String text) {
      String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
      return line.length() <= LONG ? line : line.substring(0, LONG) + "...";
    }
  }
}
