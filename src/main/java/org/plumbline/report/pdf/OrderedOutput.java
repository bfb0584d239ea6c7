// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.extend.FSImage;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;
import org.xhtmlrenderer.render.TextDecoration;

/**
 * Writes the text of a page in the order in which it is read. The renderer paints numbers of lists
 * first, then sentences, then the links in them, then pictures: all of it waits here until the page
 * is full. What lies outside the page is left out; nothing unseen can then be copied or searched.
 * Each text is part of its tag; all else is decoration.
 */
final class OrderedOutput extends ITextOutputDevice {
  /** Where on the page something is painted. */
  private record Frame(AffineTransform transform, @Nullable Shape clip) {}

  /** Something to paint when the page is full; blanks go with the words before them. */
  private record Piece(int place, Frame frame, Node of, boolean blank, Runnable painting) {}

  private final Document document;
  private final ReadingOrder order;
  private final Marks marks = new Marks();
  private final Links links = new Links(this);
  private final List<Piece> pieces = new ArrayList<>();
  private @Nullable Tags tags;
  private @Nullable PdfStructureElement tag;
  private @Nullable Frame frame;

  /** Not so while the renderer paints the marks of lists, which come again with their words. */
  private boolean painting;

  OrderedOutput(float dotsPerPoint, Document page) {
    super(dotsPerPoint);
    this.document = page;
    this.order = new ReadingOrder(page);
  }

  @Override
  public void setWriter(PdfWriter writer) {
    super.setWriter(writer);
    tags = new Tags(writer.getStructureTreeRoot(), document, this::shown);
  }

  private boolean shown(Element element) {
    CalculatedStyle style = getSharedContext().getStyle(element);
    return !style.isRunning() && !style.isDisplayNone();
  }

  @Override
  public void drawText(RenderingContext context, InlineText text) {
    InlineLayoutBox box = Objects.requireNonNull(text.getParent());
    if (box.isContainedInMarginBox()) {
      now(() -> super.drawText(context, text));
    } else if (onPage(context, box.getAbsY() + box.getBaseline())) {
      boolean blank = text.getSubstring().isBlank();
      later(order.of(text), order.source(text), blank, () -> super.drawText(context, text));
    }
  }

  @Override
  public void paintReplacedElement(RenderingContext context, BlockBox box) {
    if (box.isContainedInMarginBox()) {
      now(() -> super.paintReplacedElement(context, box));
    } else if (onPage(context, box.getAbsY() + box.getHeight() / 2)) {
      Element picture = Objects.requireNonNull(box.getElement());
      later(order.of(picture), picture, false, () -> super.paintReplacedElement(context, box));
    }
  }

  @Override
  public void paintBackground(RenderingContext context, Box box) {
    now(() -> super.paintBackground(context, box));
    if (box.getElement() == null || box.isContainedInMarginBox()) {
      return;
    }
    if (box instanceof BlockBox item && item.getMarkerData() != null) {
      LineBox line = item.getMarkerData().getReferenceLine();
      if (onPage(context, line == null ? item.getAbsY() : line.getAbsY())) {
        Element element = Objects.requireNonNull(item.getElement());
        later(order.of(element), element, false, () -> mark(context, item));
      }
    }
    if (Tags.link(box.getElement()) && onPage(context, box.getAbsY() + box.getHeight() / 2)) {
      links.add(context, box);
    }
  }

  /** The renderer leaves the weight of the last text for the number of a list. */
  private void mark(RenderingContext context, BlockBox item) {
    CalculatedStyle style = Objects.requireNonNull(item.getStyle());
    setFontSpecification(Objects.requireNonNull(style.getFontSpecification()));
    item.paintListMarker(context);
  }

  /** A chapter that begins on the edge of a page is painted into the page before as well. */
  private static boolean onPage(RenderingContext context, int y) {
    PageBox page = Objects.requireNonNull(context.getPage());
    return y >= page.getTop() && y < page.getBottom();
  }

  private void now(Runnable work) {
    boolean before = painting;
    painting = true;
    work.run();
    painting = before;
  }

  private void later(int place, Node of, boolean blank, Runnable work) {
    if (frame == null) {
      frame = new Frame(new AffineTransform(getTransform()), getClip());
    }
    pieces.add(new Piece(place, frame, of, blank, work));
  }

  @Override
  public void finishPage() {
    pieces.sort(Comparator.comparingInt(Piece::place));
    AffineTransform transform = new AffineTransform(getTransform());
    Shape clip = getClip();
    Frame current = null;
    for (Piece piece : pieces) {
      if (piece.frame() != current) {
        current = piece.frame();
        getTransform().setTransform(current.transform());
        setClip(current.clip());
      }
      tag = piece.blank() ? tag : tagOf(piece.of()).orElse(null);
      now(piece.painting());
    }
    tag = null;
    marks.end();
    pieces.clear();
    getTransform().setTransform(transform);
    setClip(clip);
    links.write(this::tagOf);
    super.finishPage();
  }

  private Optional<PdfStructureElement> tagOf(Node node) {
    Tags all = Objects.requireNonNull(tags);
    int page = Objects.requireNonNull(getWriter()).getPageNumber();
    return all.repeated(node, page) ? Optional.empty() : all.of(node);
  }

  @Override
  public void clip(Shape shape) {
    frame = null;
    super.clip(shape);
  }

  // none is no clip, as the renderer itself sets it, though it does not say so
  @SuppressWarnings("NullAway")
  @Override
  public void setClip(@Nullable Shape shape) {
    frame = null;
    super.setClip(shape);
  }

  @Override
  public void translate(double x, double y) {
    frame = null;
    super.translate(x, y);
  }

  @Override
  public void drawTextDecoration(
      RenderingContext context, InlineLayoutBox box, TextDecoration decoration) {
    now(() -> super.drawTextDecoration(context, box, decoration));
  }

  @Override
  public void drawTextDecoration(RenderingContext context, LineBox line) {
    now(() -> super.drawTextDecoration(context, line));
  }

  @Override
  public void drawString(String text, float x, float y, @Nullable JustificationInfo info) {
    if (painting) {
      marks.begin(getCurrentPage(), tag);
      super.drawString(text, x, y, info);
    }
  }

  @Override
  public void drawImage(FSImage image, int x, int y) {
    if (painting) {
      marks.begin(getCurrentPage(), tag);
      super.drawImage(image, x, y);
    }
  }

  @Override
  public void draw(Shape shape) {
    marks.begin(getCurrentPage(), tag);
    super.draw(shape);
  }

  @Override
  public void fill(Shape shape) {
    marks.begin(getCurrentPage(), tag);
    super.fill(shape);
  }

  @Override
  public void fillOval(int x, int y, int width, int height) {
    if (painting) {
      super.fillOval(x, y, width, height);
    }
  }

  @Override
  public void drawOval(int x, int y, int width, int height) {
    if (painting) {
      super.drawOval(x, y, width, height);
    }
  }

  @Override
  public void fillRect(int x, int y, int width, int height) {
    if (painting) {
      super.fillRect(x, y, width, height);
    }
  }
}
