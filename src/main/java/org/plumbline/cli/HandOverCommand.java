// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.application.HandOver;
import org.plumbline.application.WriteGuard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes everything about one arrangement as one zip file, for an assessor. */
@Command(mixinStandardHelpOptions = true)
final class HandOverCommand implements Callable<Integer> {
  private final Run run;

  @Mixin private OneOffer about = new OneOffer();

  @Option(names = "--out", paramLabel = "SET.zip", descriptionKey = "hand-over-out")
  private Path out = Path.of("hand-over.zip");

  HandOverCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    OneOffer.Asked asked = about.asked(run);
    WriteGuard guard = new WriteGuard(LocalDate.now(run.clock()), false, Optional.empty());
    HandOver.Written written =
        new HandOver(run.library(), run.words()).write(asked.request(), asked.offer(), out, guard);
    run.remark(written.letters().changes().evaluation().remarks());
    run.remark(written.remarks());
    run.print(Say.WROTE, out.toString());
    EarlierReport.printKept(guard, run);
    run.print(Say.HAND_OVER_HOLDS, written.files(), written.reportId());
    LettersCommand.said(written.letters(), run);
    return ExitCode.DONE;
  }
}
