// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.render.FSFont;

/**
 * The fonts that texts are drawn with. The fourteen that every reader of PDFs has are read only
 * when a style asks for one: their tables of widths are long, and a page in our own never needs
 * them.
 */
final class OwnFonts extends ITextFontResolver {
  private boolean usualRead;

  @Override
  protected Map<String, FontFamily> loadFonts() {
    return Map.of();
  }

  @Override
  public @Nullable FSFont resolveFont(SharedContext context, FontSpecification wanted) {
    if (!usualRead && !ours(wanted.families)) {
      usualRead = true;
      super.loadFonts().forEach(getFonts()::putIfAbsent);
    }
    return super.resolveFont(context, wanted);
  }

  /** Whether the family that a style names first is known without the usual ones. */
  private boolean ours(String @Nullable [] families) {
    return families != null
        && families.length > 0
        && getFonts().containsKey(families[0].replaceAll("^[\"']|[\"']$", ""));
  }
}
