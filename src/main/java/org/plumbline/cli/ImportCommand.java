// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plumbline.application.Importer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a form that somebody filled in into a folder of files. */
@Command(mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  private final Run run;

  @SuppressWarnings("NullAway.Init")
  @Parameters(paramLabel = "FORM.xlsx", descriptionKey = "import-file")
  private Path form;

  @SuppressWarnings("NullAway.Init")
  @Option(names = "--into", required = true, paramLabel = "FOLDER", descriptionKey = "import-into")
  private Path into;

  ImportCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    Importer.Imported imported = new Importer(run.library(), run.words()).bring(form, into);
    run.remark(imported.remarks());
    if (imported.written().isEmpty() && imported.remarks().isEmpty()) {
      run.print(Say.IMPORT_NOTHING, form.toString());
    }
    imported.written().forEach(path -> run.print(Say.WROTE, path.toString()));
    imported
        .kept()
        .forEach((file, kept) -> run.print(Say.IMPORT_KEPT, file.toString(), kept.toString()));
    if (imported.waiting() > 0) {
      run.print(Say.IMPORT_WAITING, imported.waiting());
    }
    if (imported.written().isEmpty()) {
      return ExitCode.DONE;
    }
    run.print(Say.IMPORT_NEXT, Shell.word(into));
    return ExitCode.DONE;
  }
}
