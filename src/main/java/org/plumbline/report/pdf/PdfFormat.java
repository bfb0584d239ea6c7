// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

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

/** The PDF; it has the name of its template. */
public final class PdfFormat implements Format {
  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public String fileName(Optional<Template> template) {
    return template
        .map(t -> t.name() + "." + name())
        .orElseGet(() -> Format.super.fileName(template));
  }

  @Override
  public boolean templated() {
    return true;
  }

  @Override
  public List<Problem> write(
      Report report, ReportView view, Optional<Template> template, OutputStream out)
      throws IOException {
    return PdfWriter.write(report, view, template.orElseThrow(), out);
  }

  @Override
  public Optional<ReportFile.Reader> reader() {
    return Optional.of(PdfText::read);
  }
}
