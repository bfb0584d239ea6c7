// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/**
 * Tables that begin at the foot of a page with no room for a row there. The page maker moves their
 * first rows to the next page, may lose their head on the way, and leaves their heading behind; so
 * such a table has to begin on the next page, with what stands above it.
 */
final class TableStarts {
  private static final String BREAK = "page-break-before: always; padding-top: 4pt";
  private static final String STYLE = "style";

  private final List<PageBox> pages;

  private TableStarts(List<PageBox> pages) {
    this.pages = pages;
  }

  /**
   * Has the first such table begin on the next page once the document is laid out again.
   *
   * @return whether there was one
   */
  static boolean moved(BlockBox root) {
    List<PageBox> pages = Objects.requireNonNull(root.getLayer()).getPages();
    Optional<Element> torn = new TableStarts(pages).torn(root);
    torn.ifPresent(TableStarts::breakBefore);
    return torn.isPresent();
  }

  /** Where the first of them has to begin; one that does already is torn for want of a page. */
  private Optional<Element> torn(Box box) {
    if (box instanceof TableBox table) {
      return firstRow(table)
          .filter(row -> pageOf(row) != pageOf(heading(table)))
          .map(row -> part(heading(table)).getElement())
          .filter(top -> !top.getAttribute(STYLE).endsWith(BREAK));
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      Optional<Element> found = torn(box.getChild(i));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The first row below the head of a table that has one. */
  private static Optional<Box> firstRow(TableBox table) {
    boolean headed =
        table.getChildCount() > 1
            && table.getChild(0) instanceof TableSectionBox head
            && head.isHeader()
            && table.getChild(1).getChildCount() > 0;
    return headed ? Optional.of(table.getChild(1).getChild(0)) : Optional.empty();
  }

  private int pageOf(Box box) {
    int y = box.getAbsY();
    for (int i = 0; i < pages.size(); i++) {
      if (y < pages.get(i).getBottom()) {
        return i;
      }
    }
    return pages.size();
  }

  /** The heading above a table, where one is, with a line of text below it or not. */
  private static Box heading(Box table) {
    Box top = table;
    Box above = table.getPreviousSibling();
    if (above != null && tag(above).equals("p")) {
      above = above.getPreviousSibling();
    }
    while (above != null && tag(above).matches("h[1-4]")) {
      top = above;
      above = above.getPreviousSibling();
    }
    return top;
  }

  /** The part of the document that it begins. */
  private static Box part(Box heading) {
    Box top = heading;
    Box around = top.getParent();
    while (top.getPreviousSibling() == null && around != null && tag(around).equals("div")) {
      top = around;
      around = top.getParent();
    }
    return top;
  }

  private static String tag(Box box) {
    Element element = box.getElement();
    return element == null ? "" : element.getTagName();
  }

  private static void breakBefore(Element element) {
    String own = element.getAttribute(STYLE);
    element.setAttribute(STYLE, own.isEmpty() ? BREAK : own + "; " + BREAK);
  }
}
