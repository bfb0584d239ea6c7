// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import org.plumbline.report.template.Markup;
import org.plumbline.report.template.Template;
import org.plumbline.wording.Words;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
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
  private final SpringTemplateEngine engine = new SpringTemplateEngine();

  Filling(Template template, Words words) {
    this.template = template;
    engine.setMessageResolver(new Messages(words));
    engine.setTemplateResolver(new FolderResolver(template.folder()));
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
    try {
      return Markup.parse(around.apply(engine.process(file, new Context(Locale.US, scope))));
    } catch (TemplateProcessingException e) {
      throw refused(file, e);
    } catch (SAXException e) {
      throw new BadInputException(
          List.of(
              problem(Place.of(template.named(file)), "what is filled in breaks the page", "")));
    }
  }

  private BadInputException refused(String file, TemplateProcessingException e) {
    Place place = Place.of(template.named(file));
    String expression = "";
    String unknown = "";
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateProcessingException at && at.hasLineAndCol()) {
        place = Markup.place(template.named(file), text(file), at.getLine(), at.getCol());
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
    String what = expression.isEmpty() ? "an expression here" : "`" + expression + "`";
    return new BadInputException(
        List.of(
            problem(
                place,
                what
                    + (unknown.isEmpty()
                        ? " cannot be worked out"
                        : " cannot be worked out: there is no `" + unknown + "`"),
                "correct it; the sections of templates/reports/gap-report show what can be printed,"
                    + " and `engagement` is there in a repeated section only")));
  }

  private static Problem problem(Place place, String message, String help) {
    return new Problem(
        "TPL-007", Problem.Severity.ERROR, place, Phrase.literal(message), Phrase.literal(help));
  }

  private String text(String file) {
    Path path = template.folder().resolve(file);
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }
}
