// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.template;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlMap;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The XHTML files of a template. */
public final class Markup {
  private final Path folder;
  private final String template;
  private final Problems problems;

  Markup(Path folder, String template, Problems problems) {
    this.folder = folder;
    this.template = template;
    this.problems = problems;
  }

  /** The frame must be there, well-formed, and have a place for the sections. */
  void checkFrame(YamlMap map) {
    if (!Files.isRegularFile(folder.resolve(Template.FRAME))) {
      problems.error(
          "TPL-004",
          map.place(),
          "there is no `" + Template.FRAME + "` beside this file",
          "copy it from " + TemplateReader.named("gap-report", Template.FRAME));
      return;
    }
    check(Template.FRAME);
    if (!text(Template.FRAME).matches("(?s).*<sections\\s*/>.*")) {
      problems.error(
          "TPL-012",
          Place.of(TemplateReader.named(template, Template.FRAME)),
          "the frame has no place for the sections",
          "write `<sections/>` between `<body>` and `</body>`");
    }
  }

  /** TPL-006 when the file is not well-formed. */
  void check(String file) {
    String text = text(file);
    try {
      parse(text);
    } catch (SAXParseException e) {
      problems.error(
          "TPL-006",
          place(TemplateReader.named(template, file), text, e.getLineNumber(), e.getColumnNumber()),
          "not well-formed: " + inWords(e),
          "close every element in the order it was opened, put one element around all, and write"
              + " `&amp;` for a plain `&`");
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  private String text(String file) {
    Path path = folder.resolve(file);
    try {
      return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  /**
   * Parses text that stands on its own: no document type, no outside entity.
   *
   * @throws SAXParseException with the place, when it is not well-formed
   */
  public static Document parse(String text) throws SAXException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new InputSource(new StringReader(text)));
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException("every Java reads XML", e);
    }
  }

  /** A place in a text, with its line; long lines are not quoted. */
  public static Place place(String name, String text, int line, int column) {
    String quoted =
        text.lines().skip(Math.max(0, line - 1L)).findFirst().orElse("").replace('\t', ' ');
    return new Place(
        name, line, Math.max(1, column), 1, quoted.length() > 160 ? "" : quoted.stripTrailing());
  }

  private static String inWords(SAXParseException e) {
    String words = String.valueOf(e.getMessage()).strip().replace('"', '`');
    String plain = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    return plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
  }
}
