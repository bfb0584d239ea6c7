// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.plumbline.application.Library;
import org.plumbline.phrase.Phrase;
import org.plumbline.wording.Words;

/** The local pages, as the command line starts them. */
public interface LocalServer {

  /**
   * What the pages take from outside.
   *
   * @param port 1 to 65535; 0 for any that is free
   * @param data folder in which they keep what they are given
   * @param library all data of the home
   * @param words what the pages say
   * @param clock the time, and the day where the user is
   */
  record Serving(int port, Path data, Library library, Words words, Clock clock) {}

  /**
   * Starts on this machine only.
   *
   * @return the address to open in a browser
   * @throws RefusedException when something of this machine is in the way
   */
  String start(Serving serving);

  /** Comes back when the server has ended. */
  void waitUntilStopped();

  /** The server does not start; what is in the way, and what to do about it. */
  final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Phrase what;
    private final transient Phrase help;

    private RefusedException(Phrase what, Phrase help) {
      super(what.key());
      this.what = what;
      this.help = help;
    }

    /** Another running Plumbline keeps its data in the folder. */
    public static RefusedException inUse(Path data) {
      return new RefusedException(
          Phrase.of(Say.DATA_IN_USE, data.toString()), Phrase.of(Say.DATA_IN_USE_HELP));
    }

    Phrase what() {
      return what;
    }

    Phrase help() {
      return help;
    }
  }
}
