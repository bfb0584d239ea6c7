// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.problem.Problem;
import org.plumbline.report.Report;
import org.plumbline.report.template.Template;
import org.plumbline.report.view.ReportView;
import org.w3c.dom.Document;
import org.xhtmlrenderer.pdf.ITextRenderer;

/** Writes a report as a PDF by a template. */
public final class PdfWriter {
  private static final List<String> FONTS =
      List.of("fonts/DejaVuSans.ttf", "fonts/DejaVuSans-Bold.ttf");

  private PdfWriter() {}

  /**
   * Writes the report; the same report and template give the same bytes.
   *
   * @return a warning for every character the embedded fonts lack
   * @throws org.plumbline.problem.BadInputException when the template is broken
   * @throws IOException when a file cannot be read or the stream not written
   */
  public static List<Problem> write(Report report, Template template, OutputStream out)
      throws IOException {
    return write(report, ReportView.of(report), template, out);
  }

  static List<Problem> write(
      Report report, ReportView view, Template template, OutputStream out) throws IOException {
    Document page = new Pages(view, template, report.words()).build();
    Glyphs glyphs = new Glyphs(fonts());
    glyphs.replaceBelow(page.getElementsByTagNameNS("*", "body").item(0));
    ITextRenderer renderer = new ITextRenderer();
    for (String font : FONTS) {
      renderer.getFontResolver().addFont(font, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
    }
    renderer.getSharedContext().setLineBreakingStrategy(new LineBreaks());
    renderer
        .getSharedContext()
        .setReplacedElementFactory(
            new ChartFactory(
                renderer.getOutputDevice(), renderer.getDotsPerPoint(),
                Logo.of(template),
                report.palette()));
    renderer.setPDFXConformance(com.lowagie.text.pdf.PdfWriter.PDFA1B);
    renderer.setListener(new Identification(report));
    renderer.setDocument(page, template.folder().toUri().toString());
    renderer.layout();
    ByteArrayOutputStream pdf = new ByteArrayOutputStream(1 << 20);
    try {
      renderer.createPDF(pdf);
    } catch (DocumentException e) {
      throw new IOException("the PDF could not be laid out", e);
    }
    out.write(FixedBytes.nameSubsets(pdf.toByteArray()));
    return glyphs.warnings(template.name() + ".pdf");
  }

  /** The fonts every text is drawn with. */
  static List<BaseFont> fonts() throws IOException {
    List<BaseFont> fonts = new ArrayList<>();
    for (String font : FONTS) {
      fonts.add(BaseFont.createFont(font, BaseFont.IDENTITY_H, BaseFont.EMBEDDED));
    }
    return fonts;
  }
}
