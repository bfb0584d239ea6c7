// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import org.plumbline.report.template.Template;
import org.plumbline.report.template.TemplateProblem;

/**
 * The logo of a template, as large as its box allows and at its left edge.
 *
 * @param file an SVG or PNG file
 * @param named the file as messages name it
 */
record Logo(Path file, String named) {

  static Optional<Logo> of(Template template) {
    return template
        .logo()
        .map(file -> new Logo(file, template.named(String.valueOf(file.getFileName()))));
  }

  /**
   * Draws it.
   *
   * @throws BadInputException TPL-005 when an archive file may not hold it
   */
  Image draw(PdfContentByte page, int width, int height) {
    try {
      return file.toString().toLowerCase(Locale.ROOT).endsWith(".svg")
          ? vectors(page, width, height)
          : pixels(page, width, height);
    } catch (IOException e) {
      throw new UncheckedIOException(named, e);
    } catch (RuntimeException e) {
      throw new BadInputException(
          List.of(
              Problem.of(
                  TemplateProblem.LOGO_SEE_THROUGH, Problem.Severity.ERROR, Place.of(named))));
    }
  }

  private Image vectors(PdfContentByte page, int width, int height) throws IOException {
    SVGDocument svg = load();
    FloatSize size = svg.size();
    float scale = Math.min(width / size.width, height / size.height);
    ViewBox part = new ViewBox(0, 0, size.width * scale, size.height * scale);
    PdfTemplate template = page.createTemplate(width, height);
    Graphics2D graphics = template.createGraphicsShapes(width, height);
    svg.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, part);
    graphics.dispose();
    return Image.getInstance(template);
  }

  /** On white: an archive file holds no transparency. */
  private Image pixels(PdfContentByte page, int width, int height) throws IOException {
    BufferedImage read = read();
    BufferedImage solid =
        new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = solid.createGraphics();
    graphics.drawImage(read, 0, 0, Color.WHITE, null);
    graphics.dispose();
    Image image = Image.getInstance(solid, null);
    image.scaleToFit(width, height);
    PdfTemplate template = page.createTemplate(width, height);
    image.setAbsolutePosition(0, height - image.getScaledHeight());
    template.addImage(image);
    return Image.getInstance(template);
  }

  private BufferedImage read() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return ImageIO.read(in);
    }
  }

  private SVGDocument load() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      SVGDocument svg = new SVGLoader().load(in, null, org.plumbline.report.template.Logo.ALONE);
      if (svg == null) {
        throw new IllegalStateException("not an SVG: " + file);
      }
      return svg;
    }
  }
}
