// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.Forms;
import org.plumbline.application.Request;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the questions to one provider. */
@Command(mixinStandardHelpOptions = true)
final class QuestionnaireCommand implements Callable<Integer> {
  private final Run run;

  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  @Option(names = "--to", required = true, paramLabel = "PROVIDER", descriptionKey = "ask-to")
  private String to;

  @Option(names = "--for", paramLabel = "FOLDER", descriptionKey = "ask-for")
  private @Nullable Path folder;

  @Option(names = "--preset", paramLabel = "TRADE", descriptionKey = "preset")
  private String preset = "other";

  @SuppressWarnings("NullAway.Init")
  @Option(names = "--out", required = true, paramLabel = "FILE.xlsx", descriptionKey = "ask-out")
  private Path out;

  QuestionnaireCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    if (to.isBlank()) {
      throw new ParameterException(spec.commandLine(), run.words().say(Say.NOBODY_ASKED));
    }
    Path file = Workbooks.named(out, spec, run);
    Request request =
        new Request(
            Optional.ofNullable(folder),
            Optional.empty(),
            Optional.empty(),
            LocalDate.now(run.clock()));
    new Forms(run.library(), run.words()).questionnaire(file, to, preset, request);
    run.print(Say.WROTE, file.toString());
    run.print(Say.ASK_NEXT, Shell.word(file));
    return ExitCode.DONE;
  }
}
