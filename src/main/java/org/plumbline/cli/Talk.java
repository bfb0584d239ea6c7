// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import org.plumbline.phrase.Key;

/** Questions at a terminal and the lines that are typed in answer. */
record Talk(Run run, BufferedReader keys) {
  static final String HEAD = "";
  static final String TEXT = "  ";
  static final String DETAIL = "    ";

  /** Prints a sentence behind a lead, broken at the width of a page. */
  void say(String lead, Key key, Object... values) {
    Prose.print(run.out(), lead, run.say(key, values));
  }

  /** Prints an item of a numbered list. */
  void item(int number, String text) {
    Prose.print(run.out(), String.format("    %2d  ", number), text);
  }

  void gap() {
    run.out().println();
  }

  /** The line that is typed in answer, without blanks around it; empty at the end of input. */
  Optional<String> ask(String lead, Key question, Object... values) throws IOException {
    say(lead, question, values);
    run.out().flush();
    return Optional.ofNullable(keys.readLine()).map(String::strip);
  }
}
