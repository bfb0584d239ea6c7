// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.application.Library;
import org.plumbline.application.Migrator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes offers of an earlier version in the present form and says what to check. */
@Command(mixinStandardHelpOptions = true)
final class MigrateCommand implements Callable<Integer> {
  private final Run run;

  @SuppressWarnings("NullAway.Init")
  @Parameters(paramLabel = "FOLDER", descriptionKey = "migrate-folder")
  private Path folder;

  MigrateCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    Library library = run.library();
    List<Migrator.Moved> moved = new Migrator(library).migrate(folder);
    MessageLines lines = new MessageLines(run, library.workspace().vocabulary(), List.of());
    for (Migrator.Moved each : moved) {
      run.print(Say.MIGRATED, each.file().toString(), each.kept().toString());
      lines.print(each.messages());
    }
    if (moved.isEmpty()) {
      run.print(Say.NOTHING_TO_MIGRATE);
    }
    return ExitCode.DONE;
  }
}
