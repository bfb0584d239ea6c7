// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.Assessment;
import org.plumbline.hash.Sha256;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;
import org.plumbline.report.excel.TrackingReader;
import org.plumbline.report.excel.WorkbookState;
import org.plumbline.report.tracking.OldTracking;
import org.plumbline.report.tracking.Tracking;
import org.plumbline.wording.Words;

/**
 * The open items of a run, with what people wrote in an earlier report.
 *
 * @param earlier the earlier report, if there is one
 * @param tracking the items
 * @param remarks what does not come along or is kept as it stands
 */
public record CarryOver(Optional<Earlier> earlier, Tracking tracking, List<Problem> remarks) {
  public CarryOver {
    remarks = List.copyOf(remarks);
  }

  /**
   * The earlier report, as it was when it was read.
   *
   * @param whole whether everything that people wrote in it is in the items
   */
  public record Earlier(Path file, String sha256, boolean whole) {}

  /**
   * Reads the earlier report, if one is given.
   *
   * @param words by which what people chose is understood
   * @throws org.plumbline.problem.BadInputException when it is no report of Plumbline
   */
  public static CarryOver read(Optional<Path> file, Assessment assessment, Words words) {
    if (file.isEmpty()) {
      return new CarryOver(Optional.empty(), Tracking.of(assessment), List.of());
    }
    Path earlier = file.get();
    // before it is read: what somebody saves meanwhile must not pass for read
    String sha256 = hash(earlier);
    Problems problems = new Problems();
    Optional<OldTracking> old = TrackingReader.read(earlier, earlier.toString(), words, problems);
    problems.throwIfAny();
    // a kept copy goes by the name the report had, so that the new one can be verified with it
    OldTracking read = old.orElseThrow().named(Fingerprint.plainNameOf(earlier));
    return new CarryOver(
        Optional.of(new Earlier(earlier, sha256, read.whole())),
        Tracking.of(assessment, read),
        problems.remarks());
  }

  /** What people wrote elsewhere, as if it stood in an earlier report. */
  public static CarryOver of(Tracked tracked, Assessment assessment, Words words) {
    return new CarryOver(
        Optional.empty(), Noted.beside(assessment, tracked.entries(), words), List.of());
  }

  /**
   * The report to continue when none is named: the workbook that lies where the new one is to go,
   * if people wrote in it.
   */
  public static Optional<Path> lyingAt(Path place) {
    if (!Files.isRegularFile(place)) {
      return Optional.empty();
    }
    WorkbookState state;
    try {
      state = WrittenFiles.of(place.resolveSibling("")).workbook(place);
    } catch (IOException e) {
      throw new UncheckedIOException(place.toString(), e);
    }
    return state == WorkbookState.EDITED || state == WorkbookState.CONTINUED
        ? Optional.of(place)
        : Optional.empty();
  }

  private static String hash(Path file) {
    try {
      return Sha256.hex(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
