// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.plumbline.problem.Problem;
import org.plumbline.report.Report;
import org.plumbline.report.ReportFile;
import org.plumbline.report.format.Format;
import org.plumbline.report.template.Template;
import org.plumbline.report.view.ReportView;

/** The workbook. */
public final class WorkbookFormat implements Format {
  @Override
  public String name() {
    return "xlsx";
  }

  @Override
  public boolean printsCrosswalks() {
    return true;
  }

  @Override
  public List<Problem> write(
      Report report, ReportView view, Optional<Template> template, OutputStream out)
      throws IOException {
    WorkbookWriter.write(report, view, out);
    return List.of();
  }

  @Override
  public Optional<ReportFile.Reader> reader() {
    return Optional.of(WorkbookReader::read);
  }
}
