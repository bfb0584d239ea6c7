// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plumbline.application.Forms;
import org.plumbline.application.Library;
import org.plumbline.application.Starter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the files of an organization and of an offer for those who like to write files. */
@Command(mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  private final Run run;

  @SuppressWarnings("NullAway.Init")
  @Parameters(paramLabel = "FOLDER", descriptionKey = "init-folder")
  private Path folder;

  @Option(names = "--preset", paramLabel = "TRADE", descriptionKey = "preset")
  private String preset = "other";

  InitCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    Library library = run.library();
    new Starter(library, run.words())
        .write(folder, new Forms(library, run.words()).preset(preset))
        .forEach(path -> run.print(Say.WROTE, path.toString()));
    run.print(Say.INIT_NEXT, Shell.word(folder));
    return ExitCode.DONE;
  }
}
