// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.capability.Level;
import org.plumbline.capability.Trait;
import org.plumbline.engagement.OrganisationFolder;
import org.plumbline.intake.Confirmation;
import org.plumbline.intake.PaperOrder;
import org.plumbline.intake.Signatures;
import org.plumbline.intake.form.StatementText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Walks through what was read from papers: right, something else, does not fit, skip. */
@Command(mixinStandardHelpOptions = true)
final class ConfirmCommand implements Callable<Integer> {
  private final Run run;
  private final InputStream in;

  @SuppressWarnings("NullAway.Init")
  @Parameters(paramLabel = "FOLDER", descriptionKey = "confirm-folder")
  private Path folder;

  @Option(names = "--signed", descriptionKey = "confirm-signed")
  private boolean signed;

  @SuppressWarnings("NullAway.Init")
  private StatementText reading;

  @SuppressWarnings("NullAway.Init")
  private SystemNumbers numbers;

  ConfirmCommand(Run run, InputStream in) {
    this.run = run;
    this.in = in;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> offers = new OrganisationFolder(folder).offers();
    Confirmation confirmation = new Confirmation(offers);
    Signatures signatures = new Signatures(offers);
    PaperOrder order = new PaperOrder(offers);
    List<Confirmation.Pending> pending = confirmation.pending();
    if (pending.isEmpty()
        && confirmation.unscoped().isEmpty()
        && order.pending().isEmpty()
        && !asksForSignatures(signatures)) {
      run.print(Say.CONFIRM_NOTHING);
      return ExitCode.DONE;
    }
    reading = new StatementText(run.words(), run.library().workspace().vocabulary());
    BufferedReader keys = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    numbers = new SystemNumbers(run, folder, keys);
    if (all(confirmation, pending, keys)) {
      new ConfirmSystems(run, numbers).ask(confirmation);
      new ConfirmOrder(run, keys).ask(order);
      new ConfirmSigned(run, keys).ask(signatures, signed);
    }
    ending(confirmation, signatures);
    return ExitCode.DONE;
  }

  private boolean asksForSignatures(Signatures signatures) {
    return signatures.unsigned().stream().anyMatch(p -> signed || !p.asked());
  }

  /** Goes through everything that waits; false when the person stops. */
  private boolean all(
      Confirmation confirmation, List<Confirmation.Pending> pending, BufferedReader keys)
      throws IOException {
    int at = 0;
    for (Confirmation.Pending each : pending) {
      at++;
      show(each, at, pending.size());
      if (!answered(confirmation, each, keys)) {
        return false;
      }
    }
    return true;
  }

  private void ending(Confirmation confirmation, Signatures signatures) {
    run.print(Say.CONFIRM_LEFT, confirmation.pending().size());
    int unscoped = numbers.all().isEmpty() ? 0 : confirmation.unscoped().size();
    if (unscoped > 0) {
      run.print(ConfirmWord.LEFT_SYSTEMS, unscoped);
    }
    int unsigned = signatures.unsigned().size();
    if (unsigned > 0) {
      run.print(ConfirmWord.LEFT_UNSIGNED, unsigned, folder.toString());
    }
    run.print(ConfirmWord.NEXT, folder.toString());
  }

  /** Where a promise counts only for named systems, and its words name none, a person does. */
  private List<String> covers(Confirmation.Pending each) throws IOException {
    return Confirmation.wantsSystems(each) && !numbers.all().isEmpty()
        ? numbers
            .asked(run.say(ConfirmWord.WORDS_SYSTEMS, numbers.shown()), numbers.all())
            .orElse(List.of())
        : List.of();
  }

  private void show(Confirmation.Pending each, int at, int of) {
    run.print(Say.CONFIRM_HEAD, at, of, reading.title(each));
    run.print(Say.CONFIRM_WORDS, each.words());
    run.print(Say.CONFIRM_AT, each.at());
    List<String> lines = reading.lines(each);
    for (int i = 0; i < lines.size(); i++) {
      run.print(i == 0 ? Say.CONFIRM_READ : Say.CONFIRM_ALSO, lines.get(i));
    }
    run.print(Say.CONFIRM_ASK);
    run.out().flush();
  }

  /** Takes one answer; false when the person stops. */
  private boolean answered(
      Confirmation confirmation, Confirmation.Pending each, BufferedReader keys)
      throws IOException {
    while (true) {
      String line = keys.readLine();
      if (line == null) {
        return false;
      }
      switch (line.strip().toLowerCase(Locale.ROOT)) {
        case "r" -> confirmation.right(each, covers(each));
        case "d" -> confirmation.doesNotFit(each);
        case "s" -> {
          if (!somethingElse(confirmation, each, keys)) {
            return false;
          }
        }
        case "k", "" -> {}
        case "q" -> {
          return false;
        }
        default -> {
          run.print(Say.CONFIRM_ASK);
          run.out().flush();
          continue;
        }
      }
      return true;
    }
  }

  private boolean somethingElse(
      Confirmation confirmation, Confirmation.Pending each, BufferedReader keys)
      throws IOException {
    Optional<Trait> trait = reading.trait(each);
    if (trait.isEmpty()) {
      run.print(Say.CONFIRM_BY_HAND, each.file().toString());
      return true;
    }
    List<Level> levels = trait.get().levels();
    levels.forEach(
        level -> run.print(Say.CONFIRM_LEVEL, level.rank(), reading.level(trait.get(), level)));
    run.print(Say.CONFIRM_WHICH);
    run.out().flush();
    String line = keys.readLine();
    if (line == null) {
      return false;
    }
    String number = line.strip();
    if (number.matches("\\d") && Integer.parseInt(number) < levels.size()) {
      confirmation.somethingElse(each, levels.get(Integer.parseInt(number)).name(), covers(each));
    } else {
      run.print(Say.CONFIRM_SKIPPED);
    }
    return true;
  }
}
