// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
  /** Files of a family that a style can name, the plain one first. */
  private static final Map<String, List<String>> FAMILIES =
      new TreeMap<>(
          Map.of(
              "Source Sans 3",
              List.of(
                  "fonts/SourceSans3-Regular.ttf",
                  "fonts/SourceSans3-It.ttf",
                  "fonts/SourceSans3-Semibold.ttf"),
              "Source Serif 4",
              List.of("fonts/SourceSerif4-Regular.ttf", "fonts/SourceSerif4-Semibold.ttf")));

  /** Where the bold face stands among the files of the usual family. */
  private static final int SEMIBOLD = 2;

  private static final String USUAL = "Source Sans 3";

  /** The library knows no PDF/A after the first; of any other number it keeps its refusals. */
  private static final int NO_TRANSPARENCY = 100;

  /** Tables that may be moved to the next page, each by laying out the document again. */
  private static final int MOVED_TABLES = 12;

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
    List<Face> faces = faces(template.css());
    Glyphs glyphs = new Glyphs(faces.stream().map(Face::font).toList());
    glyphs.replaceBelow(page.getElementsByTagNameNS("*", "body").item(0));
    ITextRenderer renderer = renderer(page, template);
    for (Face face : faces) {
      // the list of glyphs that the library writes lacks those that others are made of
      face.font().setIncludeCidSet(false);
      renderer.getFontResolver().addFont(face.font(), face.file(), face.family());
    }
    renderer.getSharedContext().setLineBreakingStrategy(new LineBreaks());
    renderer
        .getSharedContext()
        .setReplacedElementFactory(
            new ChartFactory(
                renderer.getOutputDevice(),
                renderer.getDotsPerPoint(),
                Logo.of(template),
                report.palette(),
                faces.get(Math.min(SEMIBOLD, faces.size() - 1)).font()));
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
    return new ITextRenderer(dotsPerPoint, dotsPerPixel, device, agent, new OwnFonts());
  }

  /** Style and structure of a template can be such that no page comes of them. */
  private static byte[] laidOut(ITextRenderer renderer, Document page, Template template) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream(1 << 20);
    try {
      int left = MOVED_TABLES;
      do {
        renderer.setDocument(page, null, new UnlinkedPages());
        renderer.layout();
      } while (left-- > 0 && TableStarts.moved(Objects.requireNonNull(renderer.getRootBox())));
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

  /** A font with the file it comes from and the family a style names it by. */
  private record Face(BaseFont font, String file, String family) {}

  /** The fonts of the families that a style names; the usual one where it names none. */
  private static List<Face> faces(String css) throws IOException {
    List<Face> out = new ArrayList<>();
    for (Map.Entry<String, List<String>> family : FAMILIES.entrySet()) {
      if (css.contains('"' + family.getKey() + '"')) {
        out.addAll(faces(family.getKey(), family.getValue()));
      }
    }
    return out.isEmpty() ? faces(USUAL, FAMILIES.getOrDefault(USUAL, List.of())) : out;
  }

  private static List<Face> faces(String family, List<String> files) throws IOException {
    List<Face> out = new ArrayList<>();
    for (String file : files) {
      out.add(
          new Face(
              BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED), file, family));
    }
    return out;
  }

  /** The fonts that texts are drawn with where a style names none. */
  static List<BaseFont> fonts() throws IOException {
    return faces("").stream().map(Face::font).toList();
  }
}
