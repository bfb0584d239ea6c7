// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Contents and bookmarks, read off the headings: a section with an id is a chapter, named by its
 * {@code title} or its first h2; every h3 in it with an id, or in an element with one, is a part,
 * and every h2 where an h1 gives the message.
 */
final class Contents {
  private record Entry(String name, String id) {}

  private record Chapter(Entry entry, List<Entry> parts, boolean contents) {}

  private final Document page;
  private final List<Chapter> chapters = new ArrayList<>();

  Contents(Document page, Element body) {
    this.page = page;
    for (Node node = body.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element section && !section.getAttribute("id").isEmpty()) {
        String name = nameOf(section);
        if (!name.isEmpty()) {
          chapters.add(
              new Chapter(
                  new Entry(name, section.getAttribute("id")),
                  parts(section),
                  below(section, "contents").getLength() > 0));
        }
      }
    }
  }

  /** Puts the bookmarks into the head and the contents in place of {@code <contents/>}. */
  void write(Element head) {
    Element bookmarks = page.createElementNS(Pages.XHTML, "bookmarks");
    for (Chapter chapter : chapters) {
      Element mark = bookmark(chapter.entry());
      chapter.parts().forEach(part -> mark.appendChild(bookmark(part)));
      bookmarks.appendChild(mark);
    }
    head.appendChild(bookmarks);
    NodeList places = page.getElementsByTagNameNS("*", "contents");
    while (places.getLength() > 0) {
      Node place = places.item(0);
      Node parent = place.getParentNode();
      for (Chapter chapter : chapters) {
        if (!chapter.contents()) {
          parent.insertBefore(line("toc", chapter.entry()), place);
          chapter.parts().forEach(part -> parent.insertBefore(line("sub", part), place));
        }
      }
      parent.removeChild(place);
    }
  }

  private Element bookmark(Entry entry) {
    Element mark = page.createElementNS(Pages.XHTML, "bookmark");
    mark.setAttribute("name", entry.name());
    mark.setAttribute("href", "#" + entry.id());
    return mark;
  }

  private Element line(String style, Entry entry) {
    Element line = page.createElementNS(Pages.XHTML, "p");
    line.setAttribute("class", style);
    Element link = page.createElementNS(Pages.XHTML, "a");
    link.setAttribute("href", "#" + entry.id());
    link.setTextContent(entry.name());
    line.appendChild(link);
    return line;
  }

  private static String nameOf(Element section) {
    if (section.hasAttribute("title")) {
      return section.getAttribute("title");
    }
    NodeList headings = below(section, "h2");
    return headings.getLength() == 0 ? "" : text(headings.item(0));
  }

  private static List<Entry> parts(Element section) {
    List<Entry> out = new ArrayList<>();
    boolean message = below(section, "h1").getLength() > 0;
    NodeList headings = below(section, message ? "h2" : "h3");
    for (int i = 0; i < headings.getLength(); i++) {
      Element heading = (Element) headings.item(i);
      Element parent = (Element) heading.getParentNode();
      String own = heading.getAttribute("id");
      String id = own.isEmpty() && parent != section ? parent.getAttribute("id") : own;
      if (!id.isEmpty()) {
        out.add(new Entry(text(heading), id));
      }
    }
    return out;
  }

  private static NodeList below(Element section, String name) {
    return section.getElementsByTagNameNS("*", name);
  }

  private static String text(Node node) {
    return node.getTextContent().strip().replaceAll("\\s+", " ");
  }
}
