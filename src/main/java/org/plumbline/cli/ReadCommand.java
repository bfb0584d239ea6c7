// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.plumbline.intake.PaperIntake;
import org.plumbline.intake.ReadingJson;
import org.plumbline.intake.reader.Reading;
import org.plumbline.intake.text.TrackedChanges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a provider's papers as they came; nothing counts that a person has not confirmed. */
@Command(name = "read", mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
  private final Run run;

  @SuppressWarnings("NullAway.Init")
  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "read-files")
  private List<Path> files;

  @Option(names = "--json", descriptionKey = "read-json")
  private boolean json;

  ReadCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    PaperIntake intake = PaperIntake.of(run.home());
    Map<String, List<Path>> papers = new LinkedHashMap<>();
    for (Path file : files) {
      Path folder = file.toAbsolutePath().normalize().getParent();
      String name = folder == null ? "" : String.valueOf(folder.getFileName());
      papers.computeIfAbsent(name, k -> new java.util.ArrayList<>()).add(file);
    }
    papers.forEach(
        (name, each) -> {
          List<Reading> readings =
              intake.read(each, TrackedChanges.Reading.NOT_SAID, p -> run.progress(p.file() + " " + p.page()));
          run.out().println(ReadingJson.of(name, readings, List.of()));
        });
    return ExitCode.DONE;
  }
}
