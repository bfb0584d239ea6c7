// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/**
 * Tables that begin at the foot of a page with no room for a row there. The page maker moves their
 * first rows to the next page, loses their head on the way and leaves their heading behind; so such
 * a table has to begin on the next page, with what stands above it.
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
    Optional<Element> torn = new TableStarts(root.getLayer().getPages()).torn(root);
    torn.ifPresent(TableStarts::breakBefore);
    return torn.isPresent();
  }

  /** Where the first of them has to begin; one that does already is torn for want of a page. */
  private Optional<Element> torn(Box box) {
    if (box instanceof TableBox table) {
      return Optional.of(table)
          .filter(this::torn)
          .map(Box::getElement)
          .map(TableStarts::top)
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

  private boolean torn(TableBox table) {
    if (table.getChildCount() < 2
        || !(table.getChild(0) instanceof TableSectionBox head)
        || !head.isHeader()
        || table.getChild(1).getChildCount() == 0) {
      return false;
    }
    return pageOf(table) != pageOf(table.getChild(1).getChild(0));
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

  /** The heading of a table, with what it begins, else the table itself. */
  private static Element top(Element table) {
    Element top = table;
    Element before = before(table);
    Element above = before != null && before.getTagName().equals("p") ? before(before) : before;
    while (above != null && above.getTagName().matches("h[1-4]")) {
      top = above;
      above = before(above);
    }
    Node parent = top.getParentNode();
    while (before(top) == null && parent instanceof Element around && isPart(around)) {
      top = around;
      parent = around.getParentNode();
    }
    return top;
  }

  private static boolean isPart(Element element) {
    return element.getTagName().equals("div");
  }

  private static @Nullable Element before(Element element) {
    for (Node at = element.getPreviousSibling(); at != null; at = at.getPreviousSibling()) {
      if (at instanceof Element found) {
        return found;
      }
    }
    return null;
  }

  private static void breakBefore(Element element) {
    String own = element.getAttribute(STYLE);
    element.setAttribute(STYLE, own.isEmpty() ? BREAK : own + "; " + BREAK);
  }
}
