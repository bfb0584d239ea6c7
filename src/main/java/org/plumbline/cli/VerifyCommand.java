// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.Formats;
import org.plumbline.application.SetVerifier;
import org.plumbline.application.Verification;
import org.plumbline.application.Verifier;
import org.plumbline.problem.Printable;
import org.plumbline.report.ReportFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether a report is what these inputs give, and what differs. */
@Command(mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  private static final int SHOWN = 10;
  private static final int LONGEST = 60;
  private final Run run;

  @SuppressWarnings("NullAway.Init")
  @Parameters(paramLabel = "REPORT", descriptionKey = "report")
  private Path file;

  @Option(names = "--against", paramLabel = "FOLDER", descriptionKey = "against")
  private @Nullable Path folder;

  @Option(names = "--carry-over", paramLabel = "REPORT.xlsx", descriptionKey = "verify-carry-over")
  private @Nullable Path earlier;

  VerifyCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    Verifier verifier = new Verifier(run.library(), run.words(), Formats.shipped());
    Verification found =
        SetVerifier.isSet(file)
            ? new SetVerifier(verifier, Formats.shipped()).verify(file)
            : verifier.verify(file, Optional.ofNullable(folder), Optional.ofNullable(earlier));
    if (found instanceof Verification.Differs differs) {
      print(differs);
      return ExitCode.BELOW_FAIL_ON;
    }
    run.print(Say.SAME, file.toString(), found.now().id());
    return ExitCode.DONE;
  }

  /** The causes first, then the places. */
  private void print(Verification.Differs differs) {
    run.print(Say.DIFFERS, file.toString());
    run.out().println("  " + run.say(Say.REPORT_IDS, differs.then().id(), differs.now().id()));
    differs.causes().forEach(cause -> run.out().println("  " + run.words().say(cause)));
    differs.places().stream().limit(SHOWN).forEach(this::print);
    int more = differs.places().size() - SHOWN;
    if (more > 0) {
      run.out().println("  " + run.say(Say.MORE_PLACES, more));
    }
  }

  private void print(ReportFile.Difference difference) {
    run.out().println("  " + Printable.shown(difference.place()));
    run.out().println("    " + run.say(Say.IN_THE_FILE, quoted(difference.here())));
    run.out().println("    " + run.say(Say.FROM_INPUTS, quoted(difference.there())));
  }

  private String quoted(String text) {
    String line = Printable.shown(text.replaceAll("\\s+", " "));
    return text.isEmpty()
        ? run.say(Say.NO_TEXT)
        : "`" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line) + "`";
  }
}
