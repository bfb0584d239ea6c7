// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.problem.Problems;
import org.plumbline.report.excel.TrackingReader;
import org.plumbline.report.tracking.Kept;
import org.plumbline.report.tracking.OldTracking;
import org.plumbline.report.tracking.Status;
import org.plumbline.wording.Words;

/** Finds the workbook in which somebody follows the open items of a client, and its dates. */
final class ClientTracking {
  private static final String WORKBOOK = "gap-report.xlsx";
  private static final String REPORTS = "reports";

  private ClientTracking() {}

  /**
   * The workbooks there are: in the folder of the client, in its reports, and where this run writes
   * its documents.
   */
  static List<Path> workbooks(Path client, Optional<Path> documents) {
    return Stream.concat(
            Stream.of(client.resolve(WORKBOOK), client.resolve(REPORTS).resolve(WORKBOOK)),
            documents.map(d -> d.resolve(WORKBOOK)).stream())
        .filter(Files::isRegularFile)
        .distinct()
        .toList();
  }

  /**
   * The earliest due date of an item that is neither closed nor accepted; empty where none has one.
   *
   * @param problems told when a workbook cannot be read; what else is odd in it is for the command
   *     that continues it to say
   */
  static Optional<LocalDate> next(List<Path> workbooks, Words words, Problems problems) {
    return workbooks.stream()
        .flatMap(w -> read(w, words, problems).stream())
        .flatMap(old -> old.items().values().stream())
        .map(OldTracking.Item::kept)
        .filter(ClientTracking::waits)
        .flatMap(kept -> kept.due().stream())
        .min(Comparator.naturalOrder());
  }

  private static boolean waits(Kept kept) {
    return !kept.closed() && kept.status().known().filter(Status.ACCEPTED::equals).isEmpty();
  }

  private static Optional<OldTracking> read(Path workbook, Words words, Problems problems) {
    Problems own = new Problems();
    Optional<OldTracking> read =
        TrackingReader.read(workbook, workbook.toString().replace('\\', '/'), words, own);
    if (read.isEmpty()) {
      problems.addAll(own);
    }
    return read;
  }
}
