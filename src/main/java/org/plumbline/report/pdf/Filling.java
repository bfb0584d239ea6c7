// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import org.plumbline.report.template.Markup;
import org.plumbline.report.template.OwnFiles;
import org.plumbline.report.template.Refused;
import org.plumbline.report.template.TagRules;
import org.plumbline.report.template.Template;
import org.plumbline.report.template.TemplateProblem;
import org.plumbline.wording.Words;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Fills the files of a template with what a report says. */
final class Filling {
  private static final Pattern EXPRESSION =
      Pattern.compile(
          "(?:expression|as each|as assignation sequence): \"(.*?)\" \\(template"
              + "|Expression \\[(.*?)\\] @",
          Pattern.DOTALL);
  private static final Pattern UNKNOWN =
      Pattern.compile("Property or field '([^']+)'|Method (\\w+\\()|variable '([^']+)'");

  private static final Pattern DECLARATION = Pattern.compile("^\\s*<\\?xml[^>]*\\?>");

  private final Template template;
  private final OwnFiles own;
  private final TemplateEngine engine = new TemplateEngine();

  Filling(Template template, Words words) {
    this.template = template;
    this.own = new OwnFiles(template.folder());
    engine.setDialect(new ClosedDialect());
    engine.setMessageResolver(new Messages(words));
    engine.setTemplateResolver(new FolderResolver(own));
  }

  /**
   * The frame filled.
   *
   * @throws BadInputException TPL-007 when an expression names what is not there
   */
  Document frame(Map<String, Object> scope) {
    return fill(Template.FRAME, scope, text -> text);
  }

  /** What a section is filled to: nothing, one element or several; TPL-007 as for the frame. */
  List<Element> section(Template.Section section, Map<String, Object> scope) {
    Document document =
        fill(
            section.file(),
            scope,
            text -> "<parts>" + DECLARATION.matcher(text).replaceFirst("") + "</parts>");
    List<Element> out = new ArrayList<>();
    NodeList nodes = document.getDocumentElement().getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element) {
        out.add(element);
      }
    }
    return out;
  }

  private Document fill(String file, Map<String, Object> scope, UnaryOperator<String> around) {
    Document filled;
    try {
      filled = Markup.parse(around.apply(engine.process(file, new Context(Locale.US, scope))));
    } catch (TemplateEngineException e) {
      throw refused(file, e);
    } catch (SAXException e) {
      throw bad(problem(Place.of(template.named(file)), TemplateProblem.FILLED));
    }
    List<Refused> refused = new TagRules(own).page(filled);
    if (!refused.isEmpty()) {
      Place place = Place.of(template.named(file));
      throw new BadInputException(refused.stream().distinct().map(r -> r.at(place)).toList());
    }
    return filled;
  }

  private BadInputException refused(String file, TemplateEngineException e) {
    Place place = Place.of(template.named(file));
    String expression = "";
    String unknown = "";
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateProcessingException at && at.hasLineAndCol()) {
        place =
            Markup.place(
                template.named(file),
                Markup.text(template.folder().resolve(file)),
                at.getLine(),
                at.getCol());
      }
      String message = String.valueOf(cause.getMessage());
      Matcher found = EXPRESSION.matcher(message);
      expression =
          found.find() ? Objects.requireNonNullElse(found.group(1), found.group(2)) : expression;
      Matcher missing = UNKNOWN.matcher(message);
      if (missing.find()) {
        unknown = missing.group().replaceAll("^.*[ '](\\w+[(]?)'?$", "$1").replace("(", "()");
      }
    }
    if (expression.isEmpty()) {
      return bad(problem(place, TemplateProblem.SOME_EXPRESSION));
    }
    return bad(
        unknown.isEmpty()
            ? problem(place, TemplateProblem.EXPRESSION, expression)
            : problem(place, TemplateProblem.NAME, expression, unknown));
  }

  private static Problem problem(Place place, TemplateProblem what, Object... values) {
    return Problem.of(what, Problem.Severity.ERROR, place, values);
  }

  private static BadInputException bad(Problem problem) {
    return new BadInputException(List.of(problem));
  }
}
