// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import com.lowagie.text.Image;
import com.lowagie.text.pdf.BaseFont;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.wording.Palette;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElementFactory;
import org.xhtmlrenderer.render.BlockBox;

/**
 * Draws {@code <img class="chart" data-counts="..."/>}, or data-frequencies, as vectors, with its
 * figures where {@code data-words} names what they count, and the logo of the template where {@code
 * <img class="logo"/>} stands.
 */
final class ChartFactory extends ITextReplacedElementFactory {
  private final float dotsPerPoint;
  private final Optional<Logo> logo;
  private final Bars bars;
  private final BaseFont figures;
  private final Map<Bar, Image> drawn = new HashMap<>();

  /** What makes two bars the same: it stands in the file once. */
  private record Bar(String kind, String counts, int width, int height) {}

  ChartFactory(
      ITextOutputDevice device,
      float dotsPerPoint,
      Optional<Logo> logo,
      Palette palette,
      BaseFont figures) {
    super(device);
    this.dotsPerPoint = dotsPerPoint;
    this.logo = logo;
    this.bars = new Bars(palette);
    this.figures = figures;
  }

  @Override
  public @Nullable ReplacedElement createReplacedElement(
      LayoutContext context, BlockBox box, UserAgentCallback agent, int width, int height) {
    Element element = box.getElement();
    if (element != null && width > 0 && height > 0) {
      Optional<Picture.Drawing> drawing = drawing(element);
      if (drawing.isPresent()) {
        return new Picture(drawing.get(), width, height, dotsPerPoint);
      }
    }
    return super.createReplacedElement(context, box, agent, width, height);
  }

  private Optional<Picture.Drawing> drawing(Element element) {
    if (element.hasAttribute("data-counts")) {
      String counts = element.getAttribute("data-counts");
      String words = element.getAttribute("data-words");
      if (!words.isEmpty()) {
        return Optional.of(
            (page, w, h) ->
                drawn(
                    new Bar("figures " + words, counts, w, h),
                    () -> bars.figures(page, counts, words, figures, w, h)));
      }
      return Optional.of(
          (page, w, h) ->
              drawn(new Bar("verdicts", counts, w, h), () -> bars.verdicts(page, counts, w, h)));
    }
    if (element.hasAttribute("data-frequencies")) {
      String counts = element.getAttribute("data-frequencies");
      return Optional.of(
          (page, w, h) ->
              drawn(
                  new Bar("frequencies", counts, w, h),
                  () -> bars.frequencies(page, counts, w, h)));
    }
    return element.getAttribute("class").equals("logo") ? logo.map(l -> l::draw) : Optional.empty();
  }

  private Image drawn(Bar bar, Supplier<Image> drawing) {
    return drawn.computeIfAbsent(bar, b -> drawing.get());
  }
}
