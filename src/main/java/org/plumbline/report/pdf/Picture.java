// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Point;
import java.awt.Rectangle;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextFSImage;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElement;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/** A bar or a logo of the size its style gives it. */
final class Picture implements ITextReplacedElement {

  /** Makes the picture for a page, in points. */
  interface Drawing {
    Image draw(PdfContentByte page, int width, int height);
  }

  private final Drawing drawing;
  private final int width;
  private final int height;
  private final float dotsPerPoint;
  private Point location = new Point(0, 0);

  Picture(Drawing drawing, int width, int height, float dotsPerPoint) {
    this.drawing = drawing;
    this.width = width;
    this.height = height;
    this.dotsPerPoint = dotsPerPoint;
  }

  @Override
  public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
    Image image =
        drawing.draw(
            device.getCurrentPage(),
            Math.round(width / dotsPerPoint),
            Math.round(height / dotsPerPoint));
    image.scaleAbsolute(width, height);
    Rectangle area = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
    device.drawImage(new ITextFSImage(image), area.x, area.y);
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
