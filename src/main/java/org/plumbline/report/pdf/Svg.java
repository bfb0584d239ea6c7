// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Draws SVG as vectors. */
final class Svg {
  private Svg() {}

  /** The drawing, in a box of this many points. */
  static Image draw(PdfContentByte page, String svg, int width, int height) {
    return draw(page, load(svg), new ViewBox(width, height), width, height);
  }

  /** The drawing, in a part of a box of this many points. */
  static Image draw(PdfContentByte page, SVGDocument svg, ViewBox part, int width, int height) {
    PdfTemplate template = page.createTemplate(width, height);
    Graphics2D graphics = template.createGraphicsShapes(width, height);
    svg.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, part);
    graphics.dispose();
    return Image.getInstance(template);
  }

  static SVGDocument load(String svg) {
    SVGDocument document =
        new SVGLoader()
            .load(
                new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                null,
                LoaderContext.createDefault());
    if (document == null) {
      throw new IllegalStateException("not an SVG: " + svg);
    }
    return document;
  }
}
