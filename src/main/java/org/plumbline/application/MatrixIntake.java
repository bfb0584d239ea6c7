// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.catalogue.Control;
import org.plumbline.engagement.OfferReader;
import org.plumbline.foreign.ForeignFile;
import org.plumbline.foreign.Unreadable;
import org.plumbline.intake.PaperIntake;
import org.plumbline.intake.PaperTables;
import org.plumbline.intake.grid.Grid;
import org.plumbline.intake.grid.GridReader;
import org.plumbline.intake.grid.TableRemedy;
import org.plumbline.intake.matrix.ForeignMatrix;
import org.plumbline.intake.matrix.Mapping;
import org.plumbline.intake.matrix.MatrixReading;
import org.plumbline.intake.matrix.People;
import org.plumbline.intake.matrix.TableProblem;
import org.plumbline.intake.matrix.TableVocabulary;
import org.plumbline.intake.matrix.TableVocabularyReader;
import org.plumbline.papers.ControlSpellings;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Row;
import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;

/** Reads a provider's responsibility matrix as it came, and puts it into an offer. */
public final class MatrixIntake {
  private final Library library;

  public MatrixIntake(Library library) {
    this.library = library;
  }

  /**
   * What is asked.
   *
   * @param file the matrix
   * @param folder the organization's folder; absent to look at the file alone
   * @param offer id of the offer it belongs to; absent to look at the file alone
   * @param sheet the one sheet to read
   * @param providerColumn the provider's own column, from 1
   */
  public record Asked(
      Path file,
      Optional<Path> folder,
      Optional<String> offer,
      Optional<String> sheet,
      OptionalInt providerColumn) {}

  /**
   * A matrix that was read.
   *
   * @param asked what was asked
   * @param reading the reading
   * @param macros whether the file carries macros
   * @param kept whether an earlier mapping said how to read it
   * @param left sheets that a person leaves out
   * @param confirmed whether a person has said that this reading is right
   * @param provider whose offer it belongs to; empty where the file is looked at alone
   */
  public record Read(
      Asked asked,
      MatrixReading reading,
      boolean macros,
      boolean kept,
      Set<String> left,
      boolean confirmed,
      String provider) {}

  /** Where everything was written, and what became of what was there. */
  public record Written(Path offer, Path earlier, Path mapping) {}

  /**
   * Reads the file; nothing is written.
   *
   * @throws BadInputException where the file holds no matrix, or the folder has mistakes
   * @throws UnknownWordException when no offer has this id
   * @throws UncheckedIOException when the file is not there
   */
  public Read read(Asked asked) {
    Opened opened = open(asked);
    return opened.read(opened.kept());
  }

  /**
   * A file before it is read.
   *
   * @param kept how it was read before, where it was
   * @param provider whose offer it belongs to; empty where the file is looked at alone
   */
  record Opened(
      Asked asked,
      ForeignMatrix matrix,
      Grid grid,
      Optional<Mapping> kept,
      String provider,
      Problems problems) {

    ForeignMatrix.Wish wish(Optional<Mapping> by) {
      return new ForeignMatrix.Wish(asked.sheet(), asked.providerColumn(), by);
    }

    /** The reading by what a mapping says; by what is found where there is none. */
    Read read(Optional<Mapping> by) {
      MatrixReading reading;
      try {
        reading = matrix.read(grid, asked.file().toString(), wish(by));
      } catch (StackOverflowError e) {
        // a cell made to exhaust the patterns; whatever people write does not
        throw unreadable(asked.file(), Unreadable.TOO_MANY_CELLS);
      }
      problems.throwIfAny();
      Mapping said = by.orElse(Mapping.NONE);
      return new Read(
          asked, reading, grid.macros(), by.isPresent(), said.left(), said.confirmed(), provider);
    }
  }

  Opened open(Asked asked) {
    Problems problems = new Problems();
    TableVocabulary vocabulary =
        TableVocabularyReader.read(library.home().resolve("controls"), problems)
            .orElseThrow(() -> new BadInputException(problems.errors()));
    People people = people(asked, problems);
    problems.throwIfAny();
    if (asked.offer().isPresent()) {
      MatrixFiles.refuseBraces(MatrixFiles.offerFile(asked));
    }
    Grid grid = grid(asked.file());
    Optional<Mapping> kept = MatrixFiles.kept(asked, problems);
    problems.throwIfAny();
    People guessed = asked.offer().isPresent() ? People.NOBODY : guessed(asked.file());
    ForeignMatrix matrix = new ForeignMatrix(vocabulary, controls(), people, guessed, problems);
    return new Opened(asked, matrix, grid, kept, people.provider(), problems);
  }

  /**
   * Reads a file by itself for those who are named in it; nothing is written.
   *
   * @param provider name of the provider; empty where nobody knows it
   * @param client name of the client; empty where nobody knows it
   * @return empty where no table of the file lists controls
   * @throws BadInputException where it leaves open whose a column is
   */
  public Optional<MatrixReading> alone(Path file, String provider, String client) {
    Problems problems = new Problems();
    TableVocabulary vocabulary =
        TableVocabularyReader.read(library.home().resolve("controls"), problems)
            .orElseThrow(() -> new BadInputException(problems.errors()));
    ForeignMatrix matrix =
        new ForeignMatrix(
            vocabulary,
            controls(),
            People.NOBODY,
            new People(provider, client, Map.of()),
            problems);
    Grid grid;
    try {
      grid = tables(file);
    } catch (ForeignFile.UnreadableException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
    if (!matrix.matrix(grid)) {
      return Optional.empty();
    }
    MatrixReading reading = matrix.read(grid, file.toString(), ForeignMatrix.Wish.NONE);
    problems.throwIfAny();
    return Optional.of(reading);
  }

  /** Whom the file names, where nobody said whose it is. */
  private People guessed(Path file) {
    return PaperIntake.of(library.home())
        .named(file)
        .map(n -> new People(n.provider(), n.client(), Map.of()))
        .orElse(People.NOBODY);
  }

  private ControlSpellings controls() {
    Map<String, Set<String>> objectives = new HashMap<>();
    library.workspace().frameworks().forEach(f -> objectives.putAll(f.objectiveLetters()));
    return new ControlSpellings(
        library.workspace().frameworks().stream()
            .flatMap(f -> f.assessed().stream())
            .map(Control::id)
            .collect(Collectors.toCollection(TreeSet::new)),
        objectives);
  }

  private People people(Asked asked, Problems problems) {
    if (asked.folder().isEmpty() || asked.offer().isEmpty()) {
      return People.NOBODY;
    }
    Path folder = asked.folder().get();
    String client = library.workspace().organisation(folder, problems).name();
    List<Papers> offers =
        library.workspace().offers(folder, problems).offers().stream()
            .map(o -> o.papers())
            .toList();
    problems.throwIfAny();
    String id = asked.offer().get();
    UnknownWordException.known(Named.ARRANGEMENT, id, offers.stream().map(Papers::id).toList());
    String provider = "";
    Map<String, String> others = new LinkedHashMap<>();
    for (Papers each : offers) {
      if (each.id().equals(id)) {
        provider = each.provider();
      } else {
        others.put(each.id(), each.provider());
      }
    }
    return new People(provider, client, others);
  }

  /** The tables of a file; those of a printed paper are taken from its text. */
  private static Grid tables(Path file) throws IOException {
    ForeignFile.require(file);
    return PaperTables.paper(file) ? PaperTables.read(file) : GridReader.read(file);
  }

  private static Grid grid(Path file) {
    try {
      return tables(file);
    } catch (ForeignFile.UnreadableException e) {
      throw unreadable(file, e.why());
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static BadInputException unreadable(Path file, Unreadable why) {
    return new BadInputException(
        List.of(
            Problem.of(
                TableProblem.UNREADABLE,
                Problem.Severity.ERROR,
                Place.of(file.toString()),
                why,
                TableRemedy.of(why.remedy()))));
  }

  /**
   * Puts the rows into the offer and keeps the mapping; the offer as it was is kept beside.
   *
   * @param confirmed whether a person has said that the reading is right
   */
  public Written write(Read read, boolean confirmed, LocalDate day) {
    return MatrixFiles.write(read, confirmed, day);
  }

  /**
   * What the rows are worth beside the rest of the papers, as if all of them were confirmed and the
   * table signed.
   */
  public MatrixJudgement judge(Read read, LocalDate day) {
    Path offer = MatrixFiles.offerFile(read.asked());
    Path folder = read.asked().folder().orElseThrow();
    String id = read.asked().offer().orElseThrow();
    try (FolderCopy copy = FolderCopy.of(folder)) {
      String text = Files.readString(offer, StandardCharsets.UTF_8);
      // what the papers say without this table
      copy.replace(offer, MatrixFiles.text(text, read, false, false, day));
      Evaluation before = evaluate(copy.folder(), id, day);
      copy.replace(offer, MatrixFiles.text(text, read, true, true, day));
      Evaluation after = evaluate(copy.folder(), id, day);
      List<Papers> others = beside(library.workspace().offers(folder, new Problems()), id);
      return MatrixJudgement.of(library, read.reading(), before, after, others);
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  /** The papers that hold together with these: judged together, or with a table that is signed. */
  private static List<Papers> beside(OfferReader.Offers offers, String id) {
    Set<String> together =
        offers.together().stream()
            .map(t -> t.arrangement().members().stream().map(Papers::id).toList())
            .filter(members -> members.contains(id))
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    return offers.offers().stream()
        .map(o -> o.papers())
        .filter(p -> !p.id().equals(id))
        .filter(p -> together.contains(p.id()) || p.rows().stream().anyMatch(Row::signed))
        .toList();
  }

  private Evaluation evaluate(Path folder, String id, LocalDate day) {
    return new Evaluator(library)
        .evaluate(new Request(Optional.of(folder), Optional.empty(), Optional.empty(), day), id);
  }
}
