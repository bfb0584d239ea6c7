// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;

/**
 * What a command takes from outside.
 *
 * @param home folder with controls/ and models/
 * @param clock today, when no date is given
 * @param out answers
 * @param err progress and problems
 */
record Run(Path home, Clock clock, PrintWriter out, PrintWriter err) {

  /** Says what goes on, to a person at a terminal only. */
  void progress(String message) {
    if (System.console() != null) {
      err.println(message);
      err.flush();
    }
  }
}
