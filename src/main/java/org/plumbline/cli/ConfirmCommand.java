// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.application.Library;
import org.plumbline.application.StatementWeights;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.OrganisationFolder;
import org.plumbline.intake.Confirmation;
import org.plumbline.intake.PaperOrder;
import org.plumbline.intake.Signatures;
import org.plumbline.intake.form.StatementText;
import org.plumbline.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Walks through what was read from papers, offer by offer: right, something else, does not fit. */
@Command(mixinStandardHelpOptions = true)
final class ConfirmCommand implements Callable<Integer> {
  private final Run run;
  private final InputStream in;

  @SuppressWarnings("NullAway.Init")
  @Parameters(paramLabel = "FOLDER", descriptionKey = "confirm-folder")
  private Path folder;

  @Option(names = "--signed", descriptionKey = "confirm-signed")
  private boolean signed;

  ConfirmCommand(Run run, InputStream in) {
    this.run = run;
    this.in = in;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> offers = new OrganisationFolder(folder).offers();
    List<Path> asked = offers.stream().filter(this::waits).toList();
    if (asked.isEmpty()) {
      run.print(offers.isEmpty() ? ConfirmWord.NO_OFFERS : Say.CONFIRM_NOTHING, Shell.word(folder));
      return ExitCode.DONE;
    }
    Library library = run.library();
    Problems problems = new Problems();
    Organisation organisation = library.workspace().organisation(folder, problems);
    problems.throwIfAny();
    ConfirmPlan plan =
        new ConfirmPlan(new StatementWeights(library, organisation.frameworks())::of);
    Talk talk =
        new Talk(run, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    SystemNumbers numbers = new SystemNumbers(talk, organisation);
    StatementText reading = new StatementText(run.words(), library.workspace().vocabulary());
    for (Path offer : asked) {
      if (!walked(offer, plan, talk, numbers, reading)) {
        break;
      }
    }
    ending(new Confirmation(offers), new Signatures(offers), numbers);
    return ExitCode.DONE;
  }

  private boolean waits(Path offer) {
    List<Path> file = List.of(offer);
    Confirmation confirmation = new Confirmation(file);
    return !confirmation.pending().isEmpty()
        || !confirmation.unscoped().isEmpty()
        || !new PaperOrder(file).pending().isEmpty()
        || !new PaperOrder(file).unranked().isEmpty()
        || new Signatures(file).unsigned().stream().anyMatch(p -> signed || !p.asked());
  }

  /** Everything about one offer; false when the person stops. */
  private boolean walked(
      Path offer, ConfirmPlan plan, Talk talk, SystemNumbers numbers, StatementText reading)
      throws IOException {
    List<Path> file = List.of(offer);
    Confirmation confirmation = new Confirmation(file);
    List<Confirmation.Pending> pending = confirmation.pending();
    List<ConfirmPlan.Question> questions = plan.questions(pending);
    if (!pending.isEmpty()) {
      talk.gap();
      talk.say(
          Talk.HEAD,
          ConfirmWord.BEGIN,
          confirmation.provider(),
          pending.size(),
          questions.size(),
          ConfirmPlan.minutes(questions));
    }
    confirmation
        .emptyPages()
        .forEach(e -> talk.say(Talk.HEAD, ConfirmWord.EMPTY_PAGES, e.paper(), e.pages()));
    new ConfirmSystems(talk, numbers).ask(confirmation);
    ConfirmElse otherwise = new ConfirmElse(talk, reading, numbers, confirmation);
    if (!new ConfirmOffer(talk, reading, confirmation, otherwise).ask(questions)) {
      return false;
    }
    new ConfirmSystems(talk, numbers).ask(confirmation);
    new ConfirmOrder(talk).ask(new PaperOrder(file));
    new ConfirmSigned(talk).ask(new Signatures(file), signed);
    return true;
  }

  private void ending(Confirmation confirmation, Signatures signatures, SystemNumbers numbers) {
    run.out().println();
    run.print(Say.CONFIRM_LEFT, confirmation.pending().size());
    int unscoped = numbers.all().isEmpty() ? 0 : confirmation.unscoped().size();
    if (unscoped > 0) {
      run.print(ConfirmWord.LEFT_SYSTEMS, unscoped);
    }
    int unsigned = signatures.unsigned().size();
    if (unsigned > 0) {
      run.print(ConfirmWord.LEFT_UNSIGNED, unsigned, Shell.word(folder));
    }
    run.print(ConfirmWord.NEXT, Shell.word(folder));
  }
}
