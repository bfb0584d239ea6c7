// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.application.MatrixIntake;
import org.plumbline.application.MatrixJudgement;
import org.plumbline.capability.Capability;
import org.plumbline.catalogue.Control;
import org.plumbline.intake.grid.Columns;
import org.plumbline.intake.grid.Spot;
import org.plumbline.intake.matrix.Acts;
import org.plumbline.intake.matrix.Layout;
import org.plumbline.intake.matrix.MatrixReading;
import org.plumbline.intake.matrix.MatrixReading.Assigned;
import org.plumbline.intake.matrix.MatrixReading.Doubt;
import org.plumbline.intake.matrix.Rolled;

/** Prints how a matrix was read, and what its rows are worth. */
final class MatrixPage {
  private static final int SAMPLE = 10;
  private static final int WIDE = 60;
  private static final int LONG = 300;

  private final Run run;

  MatrixPage(Run run) {
    this.run = run;
  }

  void print(MatrixIntake.Read read) {
    MatrixReading reading = read.reading();
    Map<String, Acts> rolled = Rolled.byControl(reading.rows());
    run.print(
        MatrixSay.HEADLINE,
        String.valueOf(read.asked().file().getFileName()),
        rolled.size(),
        reading.rows().size());
    if (read.kept()) {
      run.print(MatrixSay.KEPT_MAPPING);
    }
    if (read.macros()) {
      run.print(MatrixSay.MACROS);
    }
    reading.tables().forEach(this::table);
    skipped(reading);
    reading
        .caveats()
        .forEach(c -> run.print(MatrixSay.CAVEAT, c.at().shown(), plain(c.words(), LONG)));
    sample(reading.rows());
    lost(reading.rows());
    doubts(reading.rows());
    unknown(reading);
    tally(rolled);
  }

  private void table(MatrixReading.Table table) {
    run.out().println();
    Layout layout = table.layout();
    String head =
        layout.head().isEmpty()
            ? run.say(MatrixSay.NO_HEAD)
            : layout.head().stream().map(String::valueOf).collect(Collectors.joining(", "));
    if (layout.sheet().isEmpty()) {
      run.print(MatrixSay.TABLE, head, table.rows().size());
    } else {
      run.print(MatrixSay.SHEET, plain(layout.sheet()), head, table.rows().size());
    }
    columns(layout)
        .forEach(
            (column, is) ->
                line(
                    Columns.letters(column),
                    plain(table.heads().getOrDefault(column, "-")) + ": " + is));
    layout
        .prefers()
        .ifPresent(
            p ->
                run.print(
                    p == Layout.Prefers.LETTERS ? MatrixSay.LETTERS_FIRST : MatrixSay.TYPE_FIRST));
    if (!table.hiddenColumns().isEmpty()) {
      run.print(MatrixSay.HIDDEN_COLUMNS, String.join(", ", table.hiddenColumns()));
    }
    if (!table.hiddenRows().isEmpty()) {
      run.print(
          MatrixSay.HIDDEN_ROWS,
          table.hiddenRows().stream().map(Spot::shown).collect(Collectors.joining(", ")));
    }
  }

  private Map<Integer, String> columns(Layout layout) {
    Map<Integer, String> out = new java.util.TreeMap<>();
    layout.words().forEach(c -> out.put(c, run.say(MatrixSay.COLUMN_WORDS)));
    layout.clientWords().forEach(c -> out.put(c, run.say(MatrixSay.COLUMN_CLIENT_WORDS)));
    layout.evidence().ifPresent(c -> out.put(c, run.say(MatrixSay.COLUMN_EVIDENCE)));
    layout.types().forEach(c -> out.put(c, run.say(MatrixSay.COLUMN_TYPE)));
    layout.objective().ifPresent(c -> out.put(c, run.say(MatrixSay.COLUMN_OBJECTIVE)));
    layout
        .parties()
        .forEach((c, p) -> out.put(c, run.say(MatrixSay.COLUMN_OF, acts(p.acts(), p.name()))));
    out.put(layout.id(), run.say(MatrixSay.COLUMN_ID));
    return out;
  }

  private void skipped(MatrixReading reading) {
    run.out().println();
    for (boolean hidden : List.of(true, false)) {
      List<String> names =
          reading.skipped().stream()
              .filter(s -> s.hidden() == hidden)
              .map(s -> plain(s.sheet()))
              .toList();
      if (!names.isEmpty()) {
        run.print(hidden ? MatrixSay.SKIPPED_HIDDEN : MatrixSay.SKIPPED, String.join(", ", names));
      }
    }
  }

  /** Rows from the whole length of the table. */
  private void sample(List<Assigned> rows) {
    int count = Math.min(SAMPLE, rows.size());
    run.out().println();
    run.print(MatrixSay.SAMPLE, count, rows.size());
    for (int i = 0; i < count; i++) {
      row(rows.get((int) ((long) i * rows.size() / count)));
    }
  }

  private void row(Assigned row) {
    String said = row.said().isBlank() ? run.say(MatrixSay.NO_WORD) : row.said();
    line(
        row.at().shown(),
        ids(row) + ": " + acts(row.acts(), row.other()) + " (" + plain(said) + ")");
  }

  private static String ids(Assigned row) {
    return plain(String.join(", ", row.written()));
  }

  private void lost(List<Assigned> rows) {
    for (Assigned row : rows) {
      if (!row.lost().isEmpty()) {
        run.print(MatrixSay.LOST, ids(row), plain(row.lost()), row.at().shown());
      }
    }
  }

  private void doubts(List<Assigned> rows) {
    List<Assigned> doubtful = rows.stream().filter(r -> !r.doubt().isEmpty()).toList();
    if (doubtful.isEmpty()) {
      return;
    }
    run.out().println();
    run.print(MatrixSay.LOOK, doubtful.size());
    for (Assigned row : doubtful) {
      for (Doubt doubt : row.doubt()) {
        line(
            row.at().shown(),
            ids(row) + ": " + why(doubt) + " -> " + acts(row.acts(), row.other()));
      }
    }
  }

  private String why(Doubt doubt) {
    String one = doubt.one().isBlank() ? run.say(MatrixSay.NO_WORD) : plain(doubt.one());
    String other = plain(doubt.other());
    return switch (doubt.why()) {
      case LETTERS_AND_TYPE -> run.say(MatrixSay.WHY_LETTERS_AND_TYPE, one, other);
      case TWO_ROWS -> run.say(MatrixSay.WHY_TWO_ROWS, one, other);
      case OBJECTIVES -> run.say(MatrixSay.WHY_OBJECTIVES, one, other);
      case DENIED -> run.say(MatrixSay.WHY_DENIED, other);
      case WORD_UNKNOWN -> run.say(MatrixSay.WHY_WORD_UNKNOWN, one);
      case OPEN -> run.say(MatrixSay.WHY_OPEN, one);
    };
  }

  private void unknown(MatrixReading reading) {
    List<MatrixReading.Unknown> all = new ArrayList<>();
    reading.tables().forEach(t -> all.addAll(t.unknown()));
    if (!all.isEmpty()) {
      run.out().println();
      run.print(MatrixSay.UNKNOWN, all.size());
      all.forEach(
          u ->
              line(
                  u.at().shown(),
                  plain(u.id().isBlank() ? u.words() : u.id()) + ": " + acts(u.acts(), u.other())));
    }
  }

  private void tally(Map<String, Acts> rolled) {
    Map<Acts, Integer> counts = new LinkedHashMap<>();
    rolled.values().forEach(a -> counts.merge(a, 1, Integer::sum));
    run.out().println();
    run.print(
        MatrixSay.TALLY,
        counts.getOrDefault(Acts.PROVIDER, 0),
        counts.getOrDefault(Acts.JOINT, 0),
        counts.getOrDefault(Acts.CLIENT, 0),
        counts.getOrDefault(Acts.OTHER, 0),
        counts.getOrDefault(Acts.NOT_APPLICABLE, 0),
        counts.getOrDefault(Acts.UNCLEAR, 0));
    run.out().println();
  }

  private String acts(Acts acts, String name) {
    return switch (acts) {
      case PROVIDER -> run.say(MatrixSay.ACTS_PROVIDER);
      case JOINT -> run.say(MatrixSay.ACTS_JOINT);
      case CLIENT -> run.say(MatrixSay.ACTS_CLIENT);
      case OTHER -> run.say(MatrixSay.ACTS_OTHER, name.isBlank() ? "-" : plain(name));
      case NOT_APPLICABLE -> run.say(MatrixSay.ACTS_NOT_APPLICABLE);
      case UNCLEAR -> run.say(MatrixSay.ACTS_UNCLEAR);
    };
  }

  /** What the rows are worth beside the rest of the papers. */
  void print(MatrixJudgement worth) {
    run.out().println();
    run.print(MatrixSay.WORTH);
    ids(MatrixSay.HOLDS, worth.holds());
    if (!worth.lacking().isEmpty()) {
      run.print(MatrixSay.LACKS, worth.lacking().size());
      worth.lacking().forEach(l -> line(l.control().id(), lack(l)));
    }
    if (!worth.over().isEmpty()) {
      run.print(MatrixSay.OVER, worth.over().size());
      for (MatrixJudgement.Over over : worth.over()) {
        for (Capability act : over.acts()) {
          line(
              over.control().id(),
              run.say(
                  act.nonDelegable() ? MatrixSay.OVER_BY_LAW : MatrixSay.OVER_BY_NATURE,
                  act.title(),
                  act.restsOn()));
        }
      }
    }
    ids(MatrixSay.LESS, worth.less());
    ids(MatrixSay.OPEN, worth.open());
    ids(MatrixSay.ORPHANS, worth.orphans());
    ids(MatrixSay.NOBODY, worth.nobody());
    if (!worth.doubled().isEmpty()) {
      run.print(MatrixSay.DOUBLED, worth.doubled().size());
      worth.doubled().forEach((control, other) -> line(control.id(), plain(other)));
    }
    run.print(MatrixSay.COUNSEL);
  }

  private String lack(MatrixJudgement.Lacking lacking) {
    String acts =
        lacking.acts().stream().map(Capability::title).distinct().collect(Collectors.joining("; "));
    return run.say(
        switch (lacking.lack()) {
          case TERM -> MatrixSay.LACK_TERM;
          case JOB -> MatrixSay.LACK_JOB;
          case SIGNATURE -> MatrixSay.LACK_SIGNATURE;
          case COVERAGE -> MatrixSay.LACK_COVERAGE;
          case UNREACHABLE -> MatrixSay.LACK_UNREACHABLE;
        },
        acts);
  }

  private void ids(MatrixSay what, List<Control> controls) {
    if (!controls.isEmpty()) {
      run.print(
          what,
          controls.size(),
          controls.stream().map(Control::id).collect(Collectors.joining(", ")));
    }
  }

  private void line(String at, String text) {
    run.out().println("  " + at + "  " + text);
  }

  /** Words of a foreign file, short and without signs that steer a terminal. */
  private static String plain(String text) {
    return plain(text, WIDE);
  }

  private static String plain(String text, int most) {
    String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    return line.length() <= most ? line : line.substring(0, most) + "...";
  }
}
