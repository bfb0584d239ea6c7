// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.Console;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.MatrixIntake;
import org.plumbline.application.MatrixWord;
import org.plumbline.capability.Capability;
import org.plumbline.intake.MatrixJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Reads a provider's matrix, has a person confirm the reading, and says what its rows are worth.
 */
@Command(name = "read", mixinStandardHelpOptions = true)
final class MatrixReadCommand implements Callable<Integer> {
  private final Run run;

  @SuppressWarnings("NullAway.Init")
  @Parameters(paramLabel = "FILE", descriptionKey = "matrix-file")
  private Path file;

  @Option(names = "--for", paramLabel = "OFFER", descriptionKey = "matrix-for")
  private @Nullable String offer;

  @Option(names = "--in", paramLabel = "FOLDER", descriptionKey = "matrix-in")
  private Path folder = Path.of(".");

  @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "matrix-sheet")
  private @Nullable String sheet;

  @Option(
      names = "--provider-column",
      paramLabel = "LETTERS",
      converter = Converters.Column.class,
      descriptionKey = "matrix-provider-column")
  private @Nullable Integer providerColumn;

  @Option(names = "--yes", descriptionKey = "matrix-yes")
  private boolean yes;

  @Option(names = "--json", descriptionKey = "matrix-json")
  private boolean json;

  MatrixReadCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    LocalDate day = LocalDate.now(run.clock());
    MatrixIntake intake = new MatrixIntake(run.library());
    MatrixIntake.Read read =
        intake.read(
            new MatrixIntake.Asked(
                file,
                offer == null ? Optional.empty() : Optional.of(folder),
                Optional.ofNullable(offer),
                Optional.ofNullable(sheet),
                providerColumn == null ? OptionalInt.empty() : OptionalInt.of(providerColumn)));
    MatrixPage page = new MatrixPage(run);
    if (json) {
      return json(intake, read, day);
    }
    page.print(read);
    if (offer == null) {
      run.print(MatrixWord.ONLY_LOOKED);
      return ExitCode.DONE;
    }
    boolean confirmed = yes || agreed();
    MatrixIntake.Written written = intake.write(read, confirmed, day);
    int rows = read.reading().rows().size();
    run.print(confirmed ? MatrixWord.CONFIRMED : MatrixWord.WAITING, rows);
    run.print(Say.WROTE, written.offer().toString());
    run.print(Say.WROTE, written.mapping().toString());
    run.print(MatrixWord.KEPT_OFFER, written.earlier().toString());
    page.print(intake.judge(read, day));
    return ExitCode.DONE;
  }

  /** For another program; what is written is the same, and nobody is asked. */
  private int json(MatrixIntake intake, MatrixIntake.Read read, LocalDate day) {
    List<MatrixJson.Worth> worth = List.of();
    if (offer != null) {
      intake.write(read, yes, day);
      worth =
          intake.judge(read, day).lines().stream()
              .map(
                  l ->
                      new MatrixJson.Worth(
                          l.control().id(),
                          l.at(),
                          l.standing().name().toLowerCase(Locale.ROOT),
                          l.about().stream().map(Capability::id).toList(),
                          l.claimedBy()))
              .toList();
    }
    run.out().println(MatrixJson.of(String.valueOf(file.getFileName()), read.reading(), worth));
    return ExitCode.DONE;
  }

  /** Asks a person at a terminal; where nobody sits there, nothing is confirmed. */
  private boolean agreed() {
    Console console = System.console();
    if (console == null || !terminal(console)) {
      return false;
    }
    run.out().flush();
    String answer = console.readLine("%s ", run.say(MatrixWord.ASK));
    return answer != null
        && List.of(run.say(MatrixWord.YES).split(" "))
            .contains(answer.strip().toLowerCase(Locale.ROOT));
  }

  /** Java 22 and newer give a console where input and output are files too, and can tell. */
  private static boolean terminal(Console console) {
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
