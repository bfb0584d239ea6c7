// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import org.plumbline.report.Report;
import org.plumbline.report.template.OwnFiles;
import org.plumbline.report.template.Template;
import org.plumbline.report.template.TemplateProblem;
import org.plumbline.report.view.ReportView;
import org.w3c.dom.Document;
import org.xhtmlrenderer.pdf.ITextRenderer;

/** Writes a report as a PDF by a template. */
public final class PdfWriter {
  /** Family of each font: one name a family, so that a style sheet asks for a weight of it. */
  private static final Map<String, String> FONTS = new LinkedHashMap<>();

  static {
    FONTS.put("fonts/SourceSans3-Regular.ttf", "Source Sans 3");
    FONTS.put("fonts/SourceSans3-It.ttf", "Source Sans 3");
    FONTS.put("fonts/SourceSans3-Semibold.ttf", "Source Sans 3");
    FONTS.put("fonts/SourceSerif4-Regular.ttf", "Source Serif 4");
    FONTS.put("fonts/SourceSerif4-Semibold.ttf", "Source Serif 4");
  }

  /** The library knows no PDF/A after the first; of any other number it keeps its refusals. */
  private static final int NO_TRANSPARENCY = 100;

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

  /**
   * Fills a template and makes no pages of it.
   *
   * @throws BadInputException when the template is broken
   */
  public static void fill(Report report, Template template) {
    var unused = new Pages(ReportView.of(report), template, report.words()).build();
  }

  static List<Problem> write(Report report, ReportView view, Template template, OutputStream out)
      throws IOException {
    Document page = new Pages(view, template, report.words()).build();
    List<BaseFont> fonts = fonts();
    Glyphs glyphs = new Glyphs(fonts);
    glyphs.replaceBelow(page.getElementsByTagNameNS("*", "body").item(0));
    ITextRenderer renderer = renderer(page, template);
    List<String> files = List.copyOf(FONTS.keySet());
    for (int i = 0; i < fonts.size(); i++) {
      // the list of glyphs that the library writes lacks those that others are made of
      fonts.get(i).setIncludeCidSet(false);
      String file = files.get(i);
      renderer.getFontResolver().addFont(fonts.get(i), file, FONTS.get(file));
    }
    renderer.getSharedContext().setLineBreakingStrategy(new LineBreaks());
    renderer
        .getSharedContext()
        .setReplacedElementFactory(
            new ChartFactory(
                renderer.getOutputDevice(),
                renderer.getDotsPerPoint(),
                Logo.of(template),
                report.palette()));
    renderer.setPDFXConformance(NO_TRANSPARENCY);
    renderer.setListener(new Identification(report));
    out.write(Packed.of(FixedBytes.nameSubsets(laidOut(renderer, page, template))));
    return glyphs.warnings(template.name() + ".pdf");
  }

  private static ITextRenderer renderer(Document page, Template template) {
    float dotsPerPoint = ITextRenderer.DEFAULT_DOTS_PER_POINT;
    int dotsPerPixel = ITextRenderer.DEFAULT_DOTS_PER_PIXEL;
    OrderedOutput device = new OrderedOutput(dotsPerPoint, page);
    OwnAgent agent = new OwnAgent(device, dotsPerPixel, new OwnFiles(template.folder()));
    return new ITextRenderer(dotsPerPoint, dotsPerPixel, device, agent);
  }

  /** Style and structure of a template can be such that no page comes of them. */
  private static byte[] laidOut(ITextRenderer renderer, Document page, Template template) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream(1 << 20);
    try {
      renderer.setDocument(page, null, new UnlinkedPages());
      renderer.layout();
      renderer.createPDF(pdf);
      return pdf.toByteArray();
    } catch (BadInputException | UncheckedIOException e) {
      throw e;
    } catch (RuntimeException e) {
      Place place = Place.of(template.named("style.css"));
      BadInputException refused =
          new BadInputException(
              List.of(
                  Problem.of(
                      TemplateProblem.LAYOUT, Problem.Severity.ERROR, place, template.name())));
      refused.initCause(e);
      throw refused;
    }
  }

  /** The fonts every text is drawn with. */
  static List<BaseFont> fonts() throws IOException {
    List<BaseFont> fonts = new ArrayList<>();
    for (String font : FONTS.keySet()) {
      fonts.add(BaseFont.createFont(font, BaseFont.IDENTITY_H, BaseFont.EMBEDDED));
    }
    return fonts;
  }
}
