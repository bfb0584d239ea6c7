// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.intake.matrix.Correction;
import org.plumbline.intake.matrix.Mapping;
import org.plumbline.intake.matrix.SheetSeen;
import org.plumbline.intake.matrix.TableProblem;
import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Problem;

/** A matrix that was misread, read again as a person says. */
public final class MatrixCorrection {
  private static final Set<String> CURABLE =
      Stream.of(
              TableProblem.NO_IDS,
              TableProblem.NO_PARTIES,
              TableProblem.WHOSE_COLUMN,
              TableProblem.UNFILLED,
              TableProblem.UNKNOWN_SHEET)
          .map(TableProblem::code)
          .collect(Collectors.toUnmodifiableSet());

  private final MatrixIntake.Opened opened;

  /**
   * Opens the file.
   *
   * @throws BadInputException where it cannot be opened, or the folder has mistakes
   */
  public MatrixCorrection(Library library, MatrixIntake.Asked asked) {
    this.opened = new MatrixIntake(library).open(asked);
  }

  /** Whether a person who says what the columns are can help a file that was refused. */
  public static boolean helps(BadInputException refusal) {
    return refusal.problems().stream()
        .filter(p -> p.severity() == Problem.Severity.ERROR)
        .allMatch(p -> CURABLE.contains(p.code()));
  }

  /** The sheets, and how each is read now. */
  public List<SheetSeen> sheets() {
    return opened.matrix().sheets(opened.grid(), opened.wish(opened.kept()));
  }

  /**
   * The reading with what a person says; nothing is written.
   *
   * @throws BadInputException where the file holds no matrix even so
   */
  public MatrixIntake.Read read(Collection<Correction> said) {
    return opened.read(Optional.of(mapping(said)));
  }

  /** Whether nothing is wrong but with other sheets than the one that was just corrected. */
  public static boolean elsewhere(BadInputException refusal, String sheet) {
    return !sheet.isEmpty()
        && refusal.problems().stream()
            .filter(p -> p.severity() == Problem.Severity.ERROR)
            .map(p -> p.place().file())
            .allMatch(at -> at.contains("!") && !at.endsWith("!" + sheet));
  }

  /** Keeps what a person says for this file and its later editions. */
  public void keep(Collection<Correction> said) {
    try {
      MatrixFiles.keep(opened.asked(), mapping(said));
    } catch (IOException e) {
      throw new UncheckedIOException(opened.asked().file().toString(), e);
    }
  }

  private Mapping mapping(Collection<Correction> said) {
    String name = String.valueOf(opened.asked().file().getFileName());
    Mapping before = opened.kept().orElse(Mapping.NONE);
    return new Mapping(name, false, before.layouts(), before.heads(), before.left()).with(said);
  }
}
