// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.assessment.Assessment;

/**
 * An assessment with its identification, ready to be written.
 *
 * @param id hash over inputs, catalogues, version and date
 * @param toolVersion version of the tool
 * @param date date the report speaks of
 * @param inputs files read, with their SHA-256
 * @param assessment what was found
 */
public record Report(
    String id, String toolVersion, LocalDate date, List<Input> inputs, Assessment assessment) {
  public Report {
    inputs = List.copyOf(inputs);
  }

  /** A file that was read. */
  public record Input(String name, String sha256) {}
}
