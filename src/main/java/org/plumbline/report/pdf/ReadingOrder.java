// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineText;

/** Where each text and element of a page is read: in the order of the document. */
final class ReadingOrder {
  /** The first place of a node and the last one below it. */
  private record Span(int first, int last) {}

  private final Map<Node, Span> places = new IdentityHashMap<>();

  ReadingOrder(Document page) {
    index(page, 0);
  }

  private int index(Node node, int first) {
    int last = first;
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      last = index(child, last + 1);
    }
    places.put(node, new Span(first, last));
    return last;
  }

  /** Where a node begins. */
  int of(Node node) {
    return span(node).first();
  }

  /** Where a text is read; what a style writes before or after an element goes with its words. */
  int of(InlineText text) {
    Node written = text.getTextNode();
    if (written != null && places.containsKey(written)) {
      return of(written);
    }
    Box box = madeBy(text);
    Span span = span(element(box));
    return "before".equals(box.getPseudoElementOrClass()) ? span.first() : span.last();
  }

  /** The text or element of the document that a text is of. */
  Node source(InlineText text) {
    Node written = text.getTextNode();
    if (written != null && places.containsKey(written)) {
      return written;
    }
    return nearestText(element(madeBy(text)));
  }

  /** The last words of an element, whose tag holds what a style adds to them. */
  private static Node nearestText(Node node) {
    for (Node child = node.getLastChild(); child != null; child = child.getPreviousSibling()) {
      Node found = nearestText(child);
      if (found instanceof Text words && !words.getData().isBlank()) {
        return found;
      }
    }
    return node;
  }

  /** The nearest box around a text that an element made. */
  private static Box madeBy(InlineText text) {
    Box at = Objects.requireNonNull(text.getParent());
    while (at.getElement() == null) {
      at = Objects.requireNonNull(at.getParent());
    }
    return at;
  }

  private static Element element(Box box) {
    return Objects.requireNonNull(box.getElement());
  }

  private Span span(Node node) {
    return Objects.requireNonNull(places.get(node), "not in the document");
  }
}
