// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.plumbline.problem.Problem;
import org.plumbline.report.Report;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.FileTemplateResolver;
import org.w3c.dom.Document;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Writes a report as a PDF by the template and the style of {@code reports/gap-report}. */
public final class PdfWriter {
  private static final List<String> FONTS =
      List.of("fonts/DejaVuSans.ttf", "fonts/DejaVuSans-Bold.ttf");

  private PdfWriter() {}

  /**
   * Writes the report; the same report and templates give the same bytes.
   *
   * @param templates the templates folder
   * @return a warning for every character the embedded fonts lack
   * @throws IOException when a template cannot be read or the stream not written
   */
  public static List<Problem> write(Report report, Path templates, OutputStream out)
      throws IOException {
    Path folder = templates.resolve("reports").resolve("gap-report").toAbsolutePath();
    Document page = parse(fill(report, folder));
    Glyphs glyphs = new Glyphs(fonts());
    glyphs.replaceBelow(page.getElementsByTagNameNS("*", "body").item(0));
    ITextRenderer renderer = new ITextRenderer();
    for (String font : FONTS) {
      renderer.getFontResolver().addFont(font, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
    }
    renderer
        .getSharedContext()
        .setReplacedElementFactory(
            new ChartFactory(renderer.getOutputDevice(), renderer.getDotsPerPoint()));
    renderer.setPDFXConformance(com.lowagie.text.pdf.PdfWriter.PDFA1B);
    renderer.setListener(new Identification(report));
    renderer.setDocument(page, folder.toUri().toString());
    renderer.layout();
    ByteArrayOutputStream pdf = new ByteArrayOutputStream(1 << 20);
    try {
      renderer.createPDF(pdf);
    } catch (DocumentException e) {
      throw new IOException("the PDF could not be laid out", e);
    }
    out.write(FixedBytes.nameSubsets(pdf.toByteArray()));
    return glyphs.warnings();
  }

  /** The fonts every text is drawn with. */
  static List<BaseFont> fonts() throws IOException {
    List<BaseFont> fonts = new ArrayList<>();
    for (String font : FONTS) {
      fonts.add(BaseFont.createFont(font, BaseFont.IDENTITY_H, BaseFont.EMBEDDED));
    }
    return fonts;
  }

  private static String fill(Report report, Path folder) {
    FileTemplateResolver resolver = new FileTemplateResolver();
    resolver.setPrefix(folder + "/");
    resolver.setTemplateMode(TemplateMode.XML);
    resolver.setCharacterEncoding("UTF-8");
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateResolver(resolver);
    Context context = new Context(Locale.US);
    context.setVariable("view", new ViewBuilder(report).build());
    return engine.process("report.xhtml", context);
  }

  /** No document type, no outside entity: the text stands on its own. */
  private static Document parse(String xhtml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("report.xhtml is not well-formed: " + e.getMessage(), e);
    }
  }
}
