// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfTemplate;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextFSImage;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElement;
import org.xhtmlrenderer.pdf.ITextReplacedElementFactory;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/** Draws {@code <img class="chart" data-counts="..."/>}, or data-frequencies, as vectors. */
final class ChartFactory extends ITextReplacedElementFactory {
  private final float dotsPerPoint;

  ChartFactory(ITextOutputDevice device, float dotsPerPoint) {
    super(device);
    this.dotsPerPoint = dotsPerPoint;
  }

  @Override
  public @Nullable ReplacedElement createReplacedElement(
      LayoutContext context, BlockBox box, UserAgentCallback agent, int width, int height) {
    Element element = box.getElement();
    if (element != null && width > 0 && height > 0) {
      if (element.hasAttribute("data-counts")) {
        return new Chart(
            Bars::svg, element.getAttribute("data-counts"), width, height, dotsPerPoint);
      }
      if (element.hasAttribute("data-frequencies")) {
        String counts = element.getAttribute("data-frequencies");
        return new Chart(Bars::frequencies, counts, width, height, dotsPerPoint);
      }
    }
    return super.createReplacedElement(context, box, agent, width, height);
  }

  /** Draws counts as an SVG document of a size. */
  private interface Drawing {
    String svg(String counts, int width, int height);
  }

  /** One bar of the size its style gives it. */
  private static final class Chart implements ITextReplacedElement {
    private final Drawing drawing;
    private final String counts;
    private final int width;
    private final int height;
    private final float dotsPerPoint;
    private Point location = new Point(0, 0);

    Chart(Drawing drawing, String counts, int width, int height, float dotsPerPoint) {
      this.drawing = drawing;
      this.counts = counts;
      this.width = width;
      this.height = height;
      this.dotsPerPoint = dotsPerPoint;
    }

    @Override
    public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
      int w = Math.round(width / dotsPerPoint);
      int h = Math.round(height / dotsPerPoint);
      PdfTemplate template = device.getCurrentPage().createTemplate(w, h);
      Graphics2D graphics = template.createGraphicsShapes(w, h);
      load(drawing.svg(counts, w, h))
          .renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(w, h));
      graphics.dispose();
      Image image = Image.getInstance(template);
      image.scaleAbsolute(width, height);
      Rectangle area = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
      device.drawImage(new ITextFSImage(image), area.x, area.y);
    }

    private static SVGDocument load(String svg) {
      SVGDocument document =
          new SVGLoader()
              .load(
                  new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                  null,
                  LoaderContext.createDefault());
      if (document == null) {
        throw new IllegalStateException("the bar is no SVG: " + svg);
      }
      return document;
    }

    @Override
    public int getIntrinsicWidth() {
      return width;
    }

    @Override
    public int getIntrinsicHeight() {
      return height;
    }

    @Override
    public Point getLocation() {
      return location;
    }

    @Override
    public void setLocation(int x, int y) {
      location = new Point(x, y);
    }

    @Override
    public void detach(LayoutContext context) {}

    @Override
    public boolean isRequiresInteractivePaint() {
      return false;
    }

    @Override
    public boolean hasBaseline() {
      return false;
    }

    @Override
    public int getBaseline() {
      return 0;
    }
  }
}
