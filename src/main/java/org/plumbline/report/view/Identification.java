// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.catalogue.Framework;
import org.plumbline.report.Origin;
import org.plumbline.report.Report;

/**
 * Which report it is.
 *
 * @param id number printed on every paper
 * @param date the date it speaks of
 * @param version of the tool
 * @param baseline baseline of SP 800-53B that was looked at
 * @param look template and paper of the PDF
 * @param proposed titles of the proposed rules looked at, or empty
 */
public record Identification(
    String id,
    LocalDate date,
    String version,
    Optional<String> baseline,
    Optional<Origin.Look> look,
    String proposed) {

  static Identification of(Report report) {
    return new Identification(
        report.id(),
        report.date(),
        report.toolVersion(),
        report.origin().baseline(),
        report.look(),
        report.assessment().frameworks().stream()
            .filter(Framework::proposed)
            .map(Framework::title)
            .collect(Collectors.joining("; ")));
  }
}
