// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/** The links of a page: an area for each line of their words, each part of the tag of its link. */
final class Links {
  /** The words of a link on one line. */
  private record Words(Element link, Box line) {}

  /** Where they are and where they lead. */
  private record Area(Rectangle place, PdfAction action) {
    Area with(Area other) {
      Rectangle more = other.place;
      return new Area(
          new Rectangle(
              Math.min(place.getLeft(), more.getLeft()),
              Math.min(place.getBottom(), more.getBottom()),
              Math.max(place.getRight(), more.getRight()),
              Math.max(place.getTop(), more.getTop())),
          action);
    }
  }

  private final ITextOutputDevice device;
  private final Map<Words, Area> areas = new LinkedHashMap<>();

  Links(ITextOutputDevice device) {
    this.device = device;
  }

  /** One more part of a link on this page. */
  void add(RenderingContext context, Box box) {
    Words words =
        new Words(
            Objects.requireNonNull(box.getElement()),
            box instanceof InlineLayoutBox part ? part.getLineBox() : box);
    String target = words.link().getAttribute("href");
    Optional<PdfAction> action =
        target.startsWith("#")
            ? inside(context, target.substring(1))
            : Optional.of(new PdfAction(target));
    Rectangle place = device.createLocalTargetArea(context, box);
    action.ifPresent(a -> areas.merge(words, new Area(place, a), Area::with));
  }

  private Optional<PdfAction> inside(RenderingContext context, String id) {
    Box target = device.getSharedContext().getBoxById(id);
    if (target == null) {
      return Optional.empty();
    }
    int line = target instanceof InlineLayoutBox part ? part.getBaseline() : 0;
    PageBox page =
        Objects.requireNonNull(context.getRootLayer()).getPage(context, target.getAbsY() + line);
    if (page == null) {
      return Optional.empty();
    }
    float below =
        page.getMarginBorderPadding(context, Edge.TOP)
            + target.getAbsY()
            + target.getMargin(context).top()
            - page.getTop();
    PdfDestination place =
        new PdfDestination(
            PdfDestination.XYZ, 0, device.getDeviceLength(page.getHeight(context) - below), 0);
    place.addPage(writer().getPageReference(page.getPageNo() + 1));
    PdfAction action = new PdfAction();
    action.put(PdfName.S, PdfName.GOTO);
    action.put(PdfName.D, place);
    return Optional.of(action);
  }

  /** Puts them on the page; words without a tag, in the head of a table once more, lead nowhere. */
  void write(Function<Element, Optional<PdfStructureElement>> tags) {
    areas.forEach(
        (words, area) ->
            tags.apply(words.link())
                .filter(tag -> tag.contains(PdfName.K))
                .ifPresent(tag -> write(writer(), words.link(), area, tag)));
    areas.clear();
  }

  private PdfWriter writer() {
    return Objects.requireNonNull(device.getWriter());
  }

  private static void write(PdfWriter writer, Element link, Area area, PdfStructureElement tag) {
    Rectangle at = area.place();
    PdfAnnotation annotation =
        new PdfAnnotation(
            writer, at.getLeft(), at.getBottom(), at.getRight(), at.getTop(), area.action());
    String words = link.getTextContent().strip().replaceAll("\\s+", " ");
    annotation.put(PdfName.SUBTYPE, PdfName.LINK);
    annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    annotation.put(PdfName.CONTENTS, new PdfString(words, PdfObject.TEXT_UNICODE));
    annotation.setBorder(new PdfBorderArray(0, 0, 0));
    int key = writer.getStructureTreeRoot().addExistingObject(tag.getReference());
    annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
    writer.addAnnotation(annotation);
    PdfDictionary reference = new PdfDictionary(PdfName.OBJR);
    reference.put(PdfName.PG, writer.getCurrentPage());
    reference.put(PdfName.OBJ, annotation.getIndirectReference());
    kids(tag).add(reference);
  }

  /** The library keeps a single kid without a list. */
  private static PdfArray kids(PdfStructureElement tag) {
    PdfObject kids = tag.get(PdfName.K);
    if (kids instanceof PdfArray list) {
      return list;
    }
    PdfArray list = new PdfArray(kids);
    tag.put(PdfName.K, list);
    return list;
  }
}
