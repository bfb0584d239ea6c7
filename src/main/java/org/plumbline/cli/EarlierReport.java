// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.util.List;
import org.plumbline.application.CarryOver;
import org.plumbline.application.WriteGuard;
import org.plumbline.report.tracking.ChangeLog;

/** What became of an earlier report, and of what people wrote in it. */
final class EarlierReport {
  private EarlierReport() {}

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
                  log.count(ChangeLog.Kind.ASIDE),
                  log.unchanged());
            });
  }

  /** Which old files were kept, and why. */
  static void printKept(WriteGuard guard, Run run) {
    printKept(guard.kept(), run);
  }

  /** The same of several folders. */
  static void printKept(List<WriteGuard.Aside> kept, Run run) {
    kept.forEach(
        aside ->
            run.print(
                aside.foreign() ? Say.KEPT_FOREIGN : Say.KEPT_OLD,
                aside.old().toString(),
                aside.now().toString()));
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
