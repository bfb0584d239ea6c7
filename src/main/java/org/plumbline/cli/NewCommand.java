// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.plumbline.application.Forms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a workbook in which a person describes an organization and its offers. */
@Command(mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
  /** More sheets than anybody compares. */
  private static final int MOST = 9;

  private final Run run;

  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  @Parameters(paramLabel = "FILE.xlsx", descriptionKey = "new-file")
  private Path file;

  @Option(names = "--preset", paramLabel = "TRADE", descriptionKey = "preset")
  private String preset = "other";

  @Option(names = "--offers", paramLabel = "NUMBER", descriptionKey = "new-offers")
  private int offers = 2;

  NewCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    if (offers < 1 || offers > MOST) {
      throw new ParameterException(
          spec.commandLine(), run.say(Say.NOT_OFFERS, Integer.toString(offers), MOST));
    }
    Path named = Workbooks.named(file, spec, run);
    new Forms(run.library(), run.words()).intake(named, preset, offers, LocalDate.now(run.clock()));
    run.print(Say.WROTE, named.toString());
    run.print(Say.NEW_NEXT, Shell.word(named));
    return ExitCode.DONE;
  }
}
