// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.application.MatrixIntake;
import org.plumbline.application.MatrixJudgement;
import org.plumbline.application.MatrixLook;
import org.plumbline.application.MatrixSections;
import org.plumbline.application.MatrixWord;

/** Prints how a matrix was read, and what its rows are worth. */
final class MatrixPage {
  private static final int WIDE = 100;

  private final Run run;

  MatrixPage(Run run) {
    this.run = run;
  }

  void print(MatrixIntake.Read read) {
    line(run.words().say(MatrixLook.headline(read)));
    if (read.kept()) {
      run.print(MatrixWord.KEPT_MAPPING);
    }
    for (MatrixLook.Table table : MatrixLook.tables(read.reading())) {
      run.out().println();
      line(run.words().say(table.says()));
      for (MatrixLook.Column column : table.columns()) {
        line("  " + column.letters() + "  " + column.head() + ": " + run.words().say(column.is()));
      }
      table.notes().forEach(n -> line(run.words().say(n)));
    }
    run.out().println();
    MatrixLook.notes(read).forEach(n -> line(run.words().say(n)));
    MatrixSections.of(read.reading()).forEach(this::section);
    run.out().println();
    line(run.words().say(MatrixSections.tally(read.reading())));
    run.out().println();
  }

  /** What the rows are worth beside the rest of the papers. */
  void print(MatrixJudgement worth) {
    run.out().println();
    run.print(MatrixWord.WORTH);
    line(run.words().say(MatrixSections.sum(worth)).strip());
    MatrixSections.of(worth).forEach(this::section);
    run.out().println();
    run.print(MatrixWord.COUNSEL);
  }

  private void section(MatrixSections.Section section) {
    run.out().println();
    String says = run.words().say(section.says());
    if (section.bare()) {
      line(
          says
              + ": "
              + section.items().stream().map(i -> i.id()).collect(Collectors.joining(", ")));
    } else {
      line(says);
      section.items().forEach(this::item);
    }
  }

  /** Where the row stands and what is said of it; a title below which more is said comes alone. */
  private void item(MatrixSections.Item item) {
    List<String> said = item.text().stream().map(run.words()::say).toList();
    if (item.title().isEmpty()) {
      line("  " + item.at() + "  " + item.id() + ": " + String.join(" ", said));
      return;
    }
    String at = item.at().isEmpty() ? "" : " (" + item.at() + ")";
    String row = "  " + item.id() + "  " + item.title() + at;
    if (said.size() == 1 && row.length() + said.get(0).length() < WIDE) {
      line(row + ": " + said.get(0));
    } else {
      line(row);
      said.forEach(s -> line("      " + s));
    }
  }

  private void line(String text) {
    run.out().println(text);
  }
}
