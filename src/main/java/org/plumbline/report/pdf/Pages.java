// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import org.plumbline.report.template.Template;
import org.plumbline.report.template.TemplateProblem;
import org.plumbline.report.template.TemplateText;
import org.plumbline.report.view.DecisionView;
import org.plumbline.report.view.ReportView;
import org.plumbline.wording.Words;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The frame of a template with its sections, style, contents and bookmarks put in. */
final class Pages {
  static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final Template template;
  private final Words words;
  private final Filling filling;
  private final Map<String, Object> scope = new LinkedHashMap<>();
  private final List<DecisionView.Arrangement> engagements;

  Pages(ReportView view, Template template, Words words) {
    this.template = template;
    this.words = words;
    this.filling = new Filling(template, words);
    this.engagements = view.decision().arrangements();
    scope.put("view", view);
    scope.put("print", new Print(view));
    scope.put("sheet", new Sheet(view));
    scope.put(
        "template",
        new Brand(
            TemplateText.said(template.title(), words),
            template.logo().isPresent(),
            words.locale().toLanguageTag()));
  }

  Document build() {
    Document page = filling.frame(scope);
    Element place = part(page, "sections");
    Element body = part(page, "body");
    if (place.getParentNode() != body) {
      throw without("body");
    }
    for (Template.Section section : template.sections()) {
      for (Element part :
          section.repeated() ? repeated(section) : filling.section(section, scope)) {
        body.insertBefore(page.adoptNode(part), place);
      }
    }
    body.removeChild(place);
    moved(body);
    Element head = part(page, "head");
    Element style = page.createElementNS(XHTML, "style");
    style.setAttribute("type", "text/css");
    style.setTextContent(template.css() + PageNumber.css(words));
    head.appendChild(style);
    new Contents(page, body).write(head);
    return page;
  }

  /** A section with {@code data-after} stands below the section of that id, where there is one. */
  private static void moved(Element body) {
    Map<String, Element> byId = new LinkedHashMap<>();
    for (Node node = body.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element section) {
        byId.put(section.getAttribute("id"), section);
      }
    }
    for (Element section : byId.values()) {
      Element before = byId.get(section.getAttribute("data-after"));
      if (!section.getAttribute("data-after").isEmpty() && before != null) {
        body.insertBefore(section, before.getNextSibling());
      }
      section.removeAttribute("data-after");
    }
  }

  private Element part(Document page, String name) {
    if (page.getElementsByTagNameNS("*", name).item(0) instanceof Element element) {
      return element;
    }
    throw without(name);
  }

  private BadInputException without(String part) {
    return new BadInputException(
        List.of(
            Problem.of(
                TemplateProblem.FRAME,
                Problem.Severity.ERROR,
                Place.of(template.named(Template.FRAME)),
                part)));
  }

  /** Once for each arrangement, each under an id of its own. */
  private List<Element> repeated(Template.Section section) {
    List<Element> out = new ArrayList<>();
    for (int i = 0; i < engagements.size(); i++) {
      Map<String, Object> inside = new LinkedHashMap<>(scope);
      inside.put("engagement", engagements.get(i));
      inside.put("number", i + 1);
      for (Element part : filling.section(section, inside)) {
        if (part.hasAttribute("id")) {
          part.setAttribute("id", part.getAttribute("id") + "-" + (i + 1));
        }
        out.add(part);
      }
    }
    return out;
  }
}
