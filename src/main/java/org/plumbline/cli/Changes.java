// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import org.plumbline.application.CarryOver;
import org.plumbline.report.tracking.ChangeLog;

/** One line on an earlier report, when there was one. */
final class Changes {
  private Changes() {}

  /** What changed since. */
  static void print(CarryOver carried, Run run) {
    carried
        .tracking()
        .changes()
        .ifPresent(
            log -> {
              run.out().println();
              run.print(
                  Say.CHANGES_SINCE,
                  log.reportId(),
                  log.date(),
                  log.count(ChangeLog.Kind.NEW),
                  log.count(ChangeLog.Kind.GONE),
                  log.count(ChangeLog.Kind.MOVED),
                  log.count(ChangeLog.Kind.CARRIED),
                  log.unchanged());
            });
  }

  /** How many items carry what people wrote. */
  static void printCount(CarryOver carried, Run run) {
    carried
        .tracking()
        .changes()
        .ifPresent(
            log ->
                run.print(
                    Say.CARRIED_SINCE,
                    log.count(ChangeLog.Kind.CARRIED),
                    log.reportId(),
                    log.date()));
  }
}
