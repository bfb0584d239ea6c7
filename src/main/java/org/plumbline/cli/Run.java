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

  /** Says when a stage ended, for measuring; on only with PLUMBLINE_TIMES set. */
  void stage(String name) {
    if (System.getenv("PLUMBLINE_TIMES") != null) {
      long sinceStart =
          System.currentTimeMillis()
              - java.lang.management.ManagementFactory.getRuntimeMXBean().getStartTime();
      err().printf("%6d ms  %s%n", sinceStart, name);
      err().flush();
    }
  }
}
