// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.application.LetterFinder;
import org.plumbline.application.Letters;
import org.plumbline.application.WriteGuard;
import org.plumbline.judgement.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the letters, the rider, the requests and the calendars about one arrangement. */
@Command(mixinStandardHelpOptions = true)
final class LettersCommand implements Callable<Integer> {
  private final Run run;

  @Mixin private OneOffer about = new OneOffer();

  @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "letters-out")
  private Path out = Path.of("letters");

  LettersCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    LetterFinder finder = new LetterFinder(run.library(), run.words());
    OneOffer.Asked asked = about.asked(run);
    Letters letters = finder.find(asked.request(), asked.offer());
    run.remark(letters.changes().evaluation().remarks());
    WriteGuard guard = new WriteGuard(LocalDate.now(run.clock()), false, Optional.empty());
    finder.write(letters, out, guard).forEach(path -> run.print(Say.WROTE, path.toString()));
    EarlierReport.printKept(guard, run);
    said(letters, run);
    return ExitCode.DONE;
  }

  /** What the letters rest on, and what nobody may read into them. */
  static void said(Letters letters, Run run) {
    var changes = letters.changes();
    int items = changes.steps().stream().mapToInt(s -> s.write().size()).sum();
    if (changes.engagement().offer()) {
      String name = changes.engagement().name();
      if (items == 0) {
        run.print(Say.LETTERS_NOTHING_OPEN, name);
      } else {
        int closed = changes.steps().get(changes.steps().size() - 1).closedSoFar();
        run.print(Say.LETTERS_COUNTS, name, items, closed, changes.open().size());
      }
      long beyond =
          changes.evaluation().assessment().cells().stream()
              .filter(c -> c.verdict() == Verdict.STRUCTURAL_GAP)
              .count();
      if (beyond > 0) {
        run.print(Say.LETTERS_BEYOND, (int) beyond);
      }
    }
    run.print(
        Say.LETTERS_REQUEST,
        letters.request().points(),
        letters.request().kind(),
        letters.request().left());
    run.print(Say.CHANGES_COUNSEL);
  }
}
