// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.intake.Signatures;

/** Asks of each paper whether both sides have signed it, who did and on what day. */
final class ConfirmSigned {
  private static final int TRIES = 3;

  private final Talk talk;

  ConfirmSigned(Talk talk) {
    this.talk = talk;
  }

  /**
   * Asks and writes each answer at once; the first end of input ends the questions.
   *
   * @param again whether papers are asked about that were not signed the last time
   */
  void ask(Signatures signatures, boolean again) throws IOException {
    for (Signatures.Paper paper : signatures.unsigned()) {
      if (paper.asked() && !again) {
        continue;
      }
      talk.gap();
      Optional<String> answer =
          talk.ask(Talk.HEAD, ConfirmWord.SIGNED_ASK, paper.title(), offer(paper));
      if (answer.isEmpty()) {
        return;
      }
      if (!answer.get().toLowerCase(Locale.ROOT).startsWith("y")) {
        signatures.notSigned(paper);
        continue;
      }
      Optional<Signatures.Signed> signed = signed();
      if (signed.isEmpty()) {
        talk.say(Talk.TEXT, ConfirmWord.SIGNED_NOT, paper.title());
        continue;
      }
      signatures.signed(paper, signed.get());
      talk.say(
          Talk.TEXT,
          ConfirmWord.SIGNED_KEPT,
          paper.title(),
          signed.get().by(),
          signed.get().on().toString());
    }
  }

  private static String offer(Signatures.Paper paper) {
    return String.valueOf(paper.file().getFileName()).replaceFirst("\\.ya?ml$", "");
  }

  private Optional<Signatures.Signed> signed() throws IOException {
    Optional<String> by = talk.ask(Talk.TEXT, ConfirmWord.SIGNED_BY).filter(b -> b.length() > 2);
    for (int tried = 0; by.isPresent() && tried < TRIES; tried++) {
      Optional<String> on = talk.ask(Talk.TEXT, ConfirmWord.SIGNED_ON);
      if (on.isEmpty() || on.get().isEmpty()) {
        return Optional.empty();
      }
      try {
        return Optional.of(new Signatures.Signed(by.get(), LocalDate.parse(on.get())));
      } catch (DateTimeParseException e) {
        talk.say(Talk.TEXT, ConfirmWord.SIGNED_AGAIN);
      }
    }
    return Optional.empty();
  }
}
