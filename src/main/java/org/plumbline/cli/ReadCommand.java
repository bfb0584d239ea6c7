// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.Library;
import org.plumbline.application.MatrixIntake;
import org.plumbline.application.Named;
import org.plumbline.application.Starter;
import org.plumbline.application.UnknownWordException;
import org.plumbline.engagement.OrganisationFolder;
import org.plumbline.intake.Contradiction;
import org.plumbline.intake.OfferIntake;
import org.plumbline.intake.PaperIntake;
import org.plumbline.intake.ReadingJson;
import org.plumbline.intake.form.FormProblem;
import org.plumbline.intake.form.FormReader;
import org.plumbline.intake.matrix.MatrixReading;
import org.plumbline.intake.matrix.Rolled;
import org.plumbline.intake.reader.ControlTitles;
import org.plumbline.intake.reader.Reading;
import org.plumbline.intake.reader.Suggestion;
import org.plumbline.intake.text.PaperFiles;
import org.plumbline.intake.text.TrackedChanges;
import org.plumbline.papers.ControlLookup;
import org.plumbline.papers.ControlSpellings;
import org.plumbline.papers.NumbersReader;
import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a provider's papers as they came; nothing counts that a person has not confirmed. */
@Command(mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
  private static final List<String> READINGS = List.of("with", "without");
  private static final int SHOWN = 90;

  /** The letter of an objective. */
  private static final Pattern OBJECTIVE = Pattern.compile("[a-z]{1,2}");

  private final Run run;

  @SuppressWarnings("NullAway.Init")
  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "read-files")
  private List<Path> files;

  @Option(names = "--json", descriptionKey = "read-json")
  private boolean json;

  @Option(names = "--into", paramLabel = "FOLDER", descriptionKey = "read-into")
  private @Nullable Path into;

  @Option(names = "--plan", paramLabel = "PLAN", descriptionKey = "read-plan")
  private @Nullable String plan;

  @Option(names = "--provider", paramLabel = "NAME", descriptionKey = "read-provider")
  private @Nullable String provider;

  @Option(names = "--changes", paramLabel = "WHICH", descriptionKey = "read-changes")
  private @Nullable String changes;

  ReadCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    TrackedChanges.Reading which = TrackedChanges.Reading.NOT_SAID;
    if (changes != null) {
      UnknownWordException.known(Named.CHANGES, changes, READINGS);
      which = TrackedChanges.Reading.valueOf(changes.toUpperCase(Locale.ROOT));
    }
    papersOnly();
    PaperIntake found =
        PaperIntake.of(run.home())
            .with(new ControlTitles(() -> run.library().workspace().frameworks()));
    PaperIntake intake = provider == null ? found : found.by(provider.strip());
    if (json) {
      json(intake, which);
      return ExitCode.DONE;
    }
    List<Reading> readings = intake.read(files, which, this::progress);
    readings.forEach(this::summary);
    if (into != null) {
      write(intake, readings, into);
    }
    return ExitCode.DONE;
  }

  /** A form of this program holds questions, no promises. */
  private void papersOnly() {
    Problems problems = new Problems();
    for (Path file : files) {
      if (FormReader.isForm(file)) {
        problems.error(FormProblem.NO_PAPER, Place.of(file.toString()), Shell.word(file));
      }
    }
    problems.throwIfAny();
  }

  private void progress(PaperFiles.Progress at) {
    run.progress(run.say(Say.READ_PAGE, at.file(), at.page(), at.of()));
  }

  private void json(PaperIntake intake, TrackedChanges.Reading which) {
    Map<String, List<Path>> papers = new LinkedHashMap<>();
    for (Path file : files) {
      Path folder = file.toAbsolutePath().normalize().getParent();
      String name = folder == null ? "" : String.valueOf(folder.getFileName());
      papers.computeIfAbsent(name, k -> new ArrayList<>()).add(file);
    }
    List<String> lines = new ArrayList<>();
    papers.forEach(
        (name, each) -> {
          List<Reading> readings = intake.read(each, which, this::progress);
          List<ReadingJson.Assignment> rows = new ArrayList<>();
          for (int i = 0; i < readings.size(); i++) {
            rows.addAll(assignments(each.get(i), readings.get(i)));
          }
          lines.add(ReadingJson.of(name, readings, rows));
        });
    lines.forEach(run.out()::println);
  }

  /** Rows of a responsibility matrix; none where the file holds no such table. */
  private List<ReadingJson.Assignment> assignments(Path file, Reading reading) {
    try {
      List<MatrixReading.Assigned> read =
          new MatrixIntake(run.library())
              .alone(file, reading.provider(), reading.client())
              .map(MatrixReading::rows)
              .orElse(List.of());
      List<ReadingJson.Assignment> out = new ArrayList<>();
      Rolled.byControl(read)
          .forEach(
              (control, acts) ->
                  out.add(new ReadingJson.Assignment(plain(control), acts.spelling())));
      objectives(read, out);
      standards(read, out);
      return out;
    } catch (BadInputException e) {
      run.remark(e.problems());
      return List.of();
    }
  }

  /** A row of one objective says who acts by the id of the objective, beside its requirement. */
  private static void objectives(
      List<MatrixReading.Assigned> rows, List<ReadingJson.Assignment> out) {
    for (MatrixReading.Assigned row : rows) {
      for (ControlLookup.Hit hit : row.hits()) {
        if (OBJECTIVE.matcher(hit.part()).matches()) {
          String id = plain(hit.control()) + "[" + hit.part() + "]";
          out.add(new ReadingJson.Assignment(id, row.acts().spelling()));
        }
      }
    }
  }

  /** Rows of a standard, or of a paragraph within a control, say who acts by their own id too. */
  private static void standards(
      List<MatrixReading.Assigned> rows, List<ReadingJson.Assignment> out) {
    for (MatrixReading.Assigned row : rows) {
      if (row.hits().stream().allMatch(h -> h.fanned() || h.part().startsWith("("))) {
        row.written().stream()
            .flatMap(w -> ControlSpellings.cited(w).stream())
            .forEach(id -> out.add(new ReadingJson.Assignment(id, row.acts().spelling())));
      }
    }
  }

  /** From level 2 on CMMC writes the practice before the number of its catalogue. */
  private static String plain(String control) {
    return control.replaceFirst("^[A-Z]{2}\\.L[23]-", "");
  }

  private void summary(Reading reading) {
    long held = reading.suggestions().stream().filter(Suggestion::held).count();
    List<Suggestion> sure = reading.suggestions().stream().filter(s -> !s.doubtful()).toList();
    long refused = sure.stream().filter(s -> s.force().negated()).count();
    long yours = sure.stream().filter(s -> s.subject().equals("client-duty")).count();
    long doubtful = reading.suggestions().size() - sure.size();
    long slogans = reading.suggestions().size() - held - refused - yours - doubtful;
    run.print(
        Say.READ_PAPER,
        reading.file(),
        held,
        doubtful,
        refused,
        yours,
        Math.max(0, slogans),
        reading.prices().size());
    if (!reading.pagesWithoutText().isEmpty()) {
      run.print(Say.READ_EMPTY_PAGES, reading.file(), numbers(reading.pagesWithoutText()));
    }
    if (!reading.notRead().isEmpty()) {
      run.print(Say.READ_HIDDEN, reading.file(), reading.notRead());
    }
  }

  private static List<String> numbers(List<Integer> pages) {
    return pages.stream().map(String::valueOf).toList();
  }

  private void write(PaperIntake intake, List<Reading> readings, Path folder) {
    Library library = run.library();
    Problems problems = new Problems();
    OfferIntake offers =
        new OfferIntake(
            library.workspace().vocabulary(),
            NumbersReader.read(run.home().resolve("controls"), problems),
            intake.book());
    problems.throwIfAny();
    OfferIntake.Written written = offers.write(readings, folder, Optional.ofNullable(plan));
    run.print(Say.WROTE, written.file().toString());
    Starter.setAside(folder).ifPresent(kept -> run.print(Say.READ_BLANK, kept.toString()));
    written
        .kept()
        .ifPresent(
            kept ->
                run.print(
                    Say.READ_AGAIN,
                    kept.toString(),
                    written.again().fresh().size(),
                    written.again().changed().size(),
                    written.again().gone().size()));
    written.again().fresh().forEach(words -> said(Say.READ_FRESH, shown(words)));
    written.again().changed().forEach(c -> said(Say.READ_CHANGED, c.before(), c.now()));
    written.again().gone().forEach(words -> said(Say.READ_GONE, shown(words)));
    for (Contradiction c : written.contradictions()) {
      run.print(Say.READ_CONTRADICTION, shown(c.one()), c.oneAt(), shown(c.other()), c.otherAt());
    }
    String offer = String.valueOf(written.file().getFileName()).replaceFirst("\\.yaml$", "");
    for (int i = 0; i < readings.size(); i++) {
      if (readings.get(i).kind().equals("matrix")) {
        run.print(Say.READ_MATRIX, Shell.word(files.get(i)), offer, Shell.word(folder));
      }
    }
    if (new OrganisationFolder(folder).organisation().isEmpty()) {
      run.print(Say.READ_NO_ORGANISATION, Shell.word(folder));
    }
    run.print(Say.READ_WAITING, written.waiting(), Shell.word(folder));
  }

  private void said(Say what, Object... values) {
    Prose.print(run.out(), "  - ", run.say(what, values));
  }

  private static String shown(String words) {
    return words.length() > SHOWN ? words.substring(0, SHOWN) + "..." : words;
  }
}
