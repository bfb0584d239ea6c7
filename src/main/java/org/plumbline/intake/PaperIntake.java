// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.intake.reader.ControlTitles;
import org.plumbline.intake.reader.PaperReader;
import org.plumbline.intake.reader.PhraseBook;
import org.plumbline.intake.reader.PhraseBookReader;
import org.plumbline.intake.reader.Reading;
import org.plumbline.intake.text.IntakeProblem;
import org.plumbline.intake.text.PaperFiles;
import org.plumbline.intake.text.TrackedChanges;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;

/** Reads foreign papers to suggestions. The command line and the web page ask it the same. */
public final class PaperIntake {
  private final PhraseBook book;
  private final String provider;
  private final ControlTitles titles;

  private PaperIntake(PhraseBook book, String provider, ControlTitles titles) {
    this.book = book;
    this.provider = provider;
    this.titles = titles;
  }

  /**
   * An intake that knows the vocabulary of a home.
   *
   * @throws org.plumbline.problem.BadInputException when a file of the vocabulary is wrong
   */
  public static PaperIntake of(Path home) {
    Problems problems = new Problems();
    PhraseBook book = new PhraseBookReader(home, problems).read();
    problems.throwIfAny();
    return new PaperIntake(book, "", ControlTitles.NONE);
  }

  /** The same intake for papers of which a person says who provides. */
  public PaperIntake by(String name) {
    return new PaperIntake(book, name, titles);
  }

  /** The same intake, which knows what the catalogues call the controls that tables cite. */
  public PaperIntake with(ControlTitles known) {
    return new PaperIntake(book, provider, known);
  }

  /**
   * The readings of all files, in their order; all problems come in one run.
   *
   * @param changes which reading of tracked changes is taken
   * @param progress told how far a long paper is read
   * @throws org.plumbline.problem.BadInputException when any file cannot be read, INT-001 to
   *     INT-009
   * @throws UncheckedIOException when the machine does not let one be read
   */
  public List<Reading> read(
      List<Path> files, TrackedChanges.Reading changes, Consumer<PaperFiles.Progress> progress) {
    return read(files, changes, progress, (blocks, of) -> {});
  }

  /**
   * The same, telling of the words too.
   *
   * @param words told after each block of all files that are open so far
   */
  public List<Reading> read(
      List<Path> files,
      TrackedChanges.Reading changes,
      Consumer<PaperFiles.Progress> progress,
      PaperReader.Progress words) {
    Problems problems = new Problems();
    PaperFiles opener = new PaperFiles(changes, problems, progress);
    PaperCheck check = new PaperCheck(book, problems);
    PaperReader reader = new PaperReader(book, provider, titles);
    List<Reading> out = new ArrayList<>();
    int[] before = {0};
    for (Path file : files) {
      try {
        opener
            .read(file)
            .filter(text -> check.fits(text, Place.of(file.toString())))
            .ifPresent(
                text -> {
                  PaperReader.Progress all =
                      (blocks, of) -> words.read(before[0] + blocks, before[0] + of);
                  out.add(reader.read(text, all));
                  before[0] += text.blocks().size();
                });
      } catch (StackOverflowError e) {
        // words made to exhaust the patterns of the vocabulary; whatever people write does not
        problems.error(IntakeProblem.TOO_MUCH_TEXT, Place.of(file.toString()));
      } catch (IOException e) {
        throw new UncheckedIOException(file.toString(), e);
      }
    }
    problems.throwIfAny();
    return out;
  }

  /** Whom a file names as provider and client; empty where it is no paper that can be read. */
  public Optional<PaperReader.Named> named(Path file) {
    try {
      return new PaperFiles(TrackedChanges.Reading.NOT_SAID, new Problems(), at -> {})
          .read(file)
          .map(new PaperReader(book, provider, titles)::named);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** The vocabulary. */
  public PhraseBook book() {
    return book;
  }
}
