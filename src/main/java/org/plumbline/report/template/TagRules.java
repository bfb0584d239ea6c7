// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.ProcessingInstruction;

/** What elements and attributes of a page may be, as a template has them and as they are filled. */
public final class TagRules {
  /** Elements that bring something else into a page. */
  private static final Set<String> ELEMENTS =
      Set.of(
          "applet", "audio", "base", "embed", "frame", "iframe", "link", "object", "script",
          "video");

  private static final Set<String> READING =
      Set.of("src", "srcset", "background", "data", "poster");

  /** Bars: how many numbers each has at most. */
  private static final String COUNTS = "data-counts";

  private static final String FREQUENCIES = "data-frequencies";
  private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,8}( [0-9]{1,8}){0,19}");

  private final OwnFiles own;
  private final StyleRules styles;

  public TagRules(OwnFiles own) {
    this.own = own;
    this.styles = new StyleRules(own);
  }

  List<Refused> element(String name) {
    return ELEMENTS.contains(name.toLowerCase(Locale.ROOT))
        ? List.of(Refused.of(TemplateProblem.ELEMENT, name))
        : List.of();
  }

  List<Refused> attribute(String name, String value) {
    String word = name.toLowerCase(Locale.ROOT);
    if (word.equals("style")) {
      return style(value);
    }
    if (word.equals(COUNTS) || word.equals(FREQUENCIES)) {
      return NUMBERS.matcher(value.strip()).matches()
          ? List.of()
          : List.of(Refused.of(TemplateProblem.COUNTS, word, Expressions.shown(value)));
    }
    return READING.contains(word) && own.find(value.strip()).isEmpty()
        ? List.of(Refused.of(TemplateProblem.REFERENCE, Expressions.shown(value)))
        : List.of();
  }

  List<Refused> style(String text) {
    return styles.refused(text).stream().map(StyleRules.Found::refused).toList();
  }

  /** What is refused of a page whose values are filled in. */
  public List<Refused> page(Document page) {
    List<Refused> out = new ArrayList<>();
    below(page, out);
    return out;
  }

  private void below(Node node, List<Refused> out) {
    if (node instanceof ProcessingInstruction instruction) {
      out.add(Refused.of(TemplateProblem.INSTRUCTION, instruction.getTarget()));
    }
    if (node instanceof Element element) {
      out.addAll(element(element.getLocalName()));
      if (element.getLocalName().equals("style")) {
        out.addAll(style(element.getTextContent()));
      }
      NamedNodeMap attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        Attr attribute = (Attr) attributes.item(i);
        out.addAll(attribute(attribute.getName(), attribute.getValue()));
      }
    }
    NodeList children = node.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      below(children.item(i), out);
    }
  }
}
