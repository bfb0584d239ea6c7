// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * What each text of a page is to a screen reader: heading, paragraph, item of a list, cell of a
 * table, link or picture. Made once from the document; what has no tag is decoration.
 *
 * @see <a href="https://www.iso.org/standard/64599.html">ISO 14289-1, 7</a>
 */
final class Tags {
  /** Elements that are tagged under another name; headings, links and pictures have rules. */
  private static final Map<String, String> ROLES =
      Map.ofEntries(
          Map.entry("p", "P"),
          Map.entry("ul", "L"),
          Map.entry("ol", "L"),
          Map.entry("li", "LI"),
          Map.entry("table", "Table"),
          Map.entry("thead", "THead"),
          Map.entry("tbody", "TBody"),
          Map.entry("tfoot", "TFoot"),
          Map.entry("tr", "TR"),
          Map.entry("th", "TH"),
          Map.entry("td", "TD"));

  /** Parts of a table, which are tagged also where they are empty: a row keeps its columns. */
  private static final Set<String> GRID = Set.of("thead", "tbody", "tfoot", "tr", "th", "td");

  private static final Set<String> INLINE =
      Set.of("span", "b", "i", "em", "strong", "small", "sub", "sup", "code", "br");

  private final Predicate<Element> shown;
  private final Map<Node, PdfStructureElement> leaves = new IdentityHashMap<>();
  private final Map<Node, Integer> heads = new IdentityHashMap<>();
  private int level;

  /** Where texts and elements go; the library has texts or elements below one, never both. */
  private static final class Parent {
    private final PdfStructureElement element;
    private final @Nullable String between;
    private @Nullable PdfStructureElement open;

    Parent(PdfStructureElement element, @Nullable String between) {
      this.element = element;
      this.between = between;
    }

    PdfStructureElement text() {
      if (between == null) {
        return element;
      }
      if (open == null) {
        open = new PdfStructureElement(element, new PdfName(between));
      }
      return open;
    }

    PdfStructureElement child(String role) {
      open = null;
      return new PdfStructureElement(element, new PdfName(role));
    }
  }

  /**
   * Reads the document.
   *
   * @param shown whether an element is part of the pages, not of their heads and feet
   */
  Tags(PdfStructureTreeRoot root, Document page, Predicate<Element> shown) {
    this.shown = shown;
    PdfStructureElement document = new PdfStructureElement(root, new PdfName("Document"));
    children(page.getElementsByTagNameNS("*", "body").item(0), new Parent(document, "P"));
  }

  /** The tag of a text, a link, a picture or, for an item of a list, of its number. */
  Optional<PdfStructureElement> of(Node node) {
    return Optional.ofNullable(leaves.get(node));
  }

  /** Whether this is the head of a table that went before on an earlier page. */
  boolean repeated(Node node, int page) {
    return heads.containsKey(node) && heads.merge(node, page, Math::min) < page;
  }

  private void children(Node node, Parent parent) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        if (shown.test(element)) {
          element(element, parent);
        }
      } else if (child instanceof Text text && !text.getData().isBlank()) {
        put(text, parent.text());
      }
    }
  }

  private void put(Node node, PdfStructureElement tag) {
    leaves.put(node, tag);
    if (within(node, "thead")) {
      heads.put(node, Integer.MAX_VALUE);
    }
  }

  private void element(Element element, Parent parent) {
    String name = element.getTagName();
    if (name.equals("img")) {
      picture(element, parent);
    } else if (name.equals("table") && !tagged(element)) {
      parent.open = null;
    } else if (!tagged(element)) {
      parent.open = INLINE.contains(name) ? parent.open : null;
      children(element, parent);
      parent.open = INLINE.contains(name) ? parent.open : null;
    } else {
      PdfStructureElement tag = parent.child(role(element));
      attributes(element, tag);
      if (name.equals("a")) {
        put(element, tag);
      }
      children(element, new Parent(name.equals("li") ? item(element, tag) : tag, between(element)));
    }
  }

  /** A picture without words is decoration. */
  private void picture(Element element, Parent parent) {
    if (tagged(element)) {
      PdfStructureElement tag = parent.child("Figure");
      tag.put(PdfName.ALT, new PdfString(element.getAttribute("alt"), PdfObject.TEXT_UNICODE));
      put(element, tag);
    }
  }

  private PdfStructureElement item(Element element, PdfStructureElement tag) {
    if (element.getParentNode().getNodeName().equals("ol")) {
      leaves.put(element, new PdfStructureElement(tag, PdfName.LBL));
    }
    return new PdfStructureElement(tag, PdfName.LBODY);
  }

  private static @Nullable String between(Element element) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element below && (tagged(below) || between(below) != null)) {
        return "Span";
      }
    }
    return null;
  }

  private static boolean tagged(Element element) {
    String name = element.getTagName();
    if (name.equals("img")) {
      return !element.getAttribute("alt").isBlank();
    }
    return GRID.contains(name)
        || (ROLES.containsKey(name) || heading(name) || link(element))
            && !element.getTextContent().isBlank();
  }

  /** Whether an element leads somewhere. */
  static boolean link(Element element) {
    return element.getTagName().equals("a") && !element.getAttribute("href").isBlank();
  }

  private static boolean heading(String name) {
    return name.matches("h[1-6]");
  }

  /** No level of headings is left out. */
  private String role(Element element) {
    String name = element.getTagName();
    if (!heading(name)) {
      return name.equals("a") ? "Link" : Objects.requireNonNull(ROLES.get(name), name);
    }
    level = Math.min(level + 1, name.charAt(1) - '0');
    return "H" + level;
  }

  private static void attributes(Element element, PdfStructureElement tag) {
    PdfDictionary table = new PdfDictionary();
    if (element.getTagName().equals("th")) {
      boolean column = within(element, "thead");
      table.put(new PdfName("Scope"), new PdfName(column ? "Column" : "Row"));
    }
    span(element, "colspan", "ColSpan", table);
    span(element, "rowspan", "RowSpan", table);
    if (table.size() > 0) {
      table.put(PdfName.O, new PdfName("Table"));
      tag.put(PdfName.A, table);
    }
    if (element.getTagName().equals("ol")) {
      PdfDictionary list = new PdfDictionary();
      list.put(PdfName.O, new PdfName("List"));
      list.put(new PdfName("ListNumbering"), new PdfName("Decimal"));
      tag.put(PdfName.A, list);
    }
  }

  private static void span(Element cell, String attribute, String name, PdfDictionary out) {
    String cells = cell.getAttribute(attribute);
    if (cells.matches("[1-9]\\d{0,3}")) {
      out.put(new PdfName(name), new PdfNumber(Integer.parseInt(cells)));
    }
  }

  private static boolean within(Node node, String name) {
    Node at = node.getParentNode();
    while (at != null && !at.getNodeName().equals(name)) {
      at = at.getParentNode();
    }
    return at != null;
  }
}
