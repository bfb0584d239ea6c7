// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.plumbline.problem.Problem;
import org.plumbline.report.Report;
import org.plumbline.report.ReportFile;
import org.plumbline.report.template.Template;
import org.plumbline.report.view.ReportView;

/** One form a report can be written in. A new form is one class, added to the list of formats. */
public interface Format {

  /** Its word on the command line, and the ending of its files. */
  String name();

  /** Name of its file. */
  default String fileName(Optional<Template> template) {
    return "gap-report." + name();
  }

  /** Whether it is made by a template. */
  default boolean templated() {
    return false;
  }

  /** Whether it prints links between documents, which are read for it alone. */
  default boolean printsCrosswalks() {
    return false;
  }

  /**
   * Writes a report; the same report gives the same bytes.
   *
   * @param view of the report; shared with the other formats that are written
   * @param template present where {@link #templated} says so
   * @return what a reader should know of the file
   * @throws IOException when the stream cannot be written
   */
  List<Problem> write(Report report, ReportView view, Optional<Template> template, OutputStream out)
      throws IOException;

  /** Reads its files back, if it can. */
  default Optional<ReportFile.Reader> reader() {
    return Optional.empty();
  }
}
