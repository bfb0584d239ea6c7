// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.template;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlMap;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.helpers.DefaultHandler;

/** The XHTML files of a template. */
public final class Markup {
  private static final String NO_DOCUMENT_TYPE =
      "http://apache.org/xml/features/disallow-doctype-decl";

  /** All of a page is read, so it is made at once instead of node by node when asked for. */
  private static final String NODE_BY_NODE =
      "http://apache.org/xml/features/dom/defer-node-expansion";

  private final Path folder;
  private final String template;
  private final Problems problems;

  Markup(Path folder, String template, Problems problems) {
    this.folder = folder;
    this.template = template;
    this.problems = problems;
  }

  /** The frame must be there, well-formed, and have a head and a place for the sections. */
  void checkFrame(YamlMap map) {
    if (!Files.isRegularFile(folder.resolve(Template.FRAME))) {
      problems.error(
          TemplateProblem.NO_FILE,
          map.place(),
          Template.FRAME,
          TemplateReader.named("gap-report", Template.FRAME));
      return;
    }
    check(Template.FRAME)
        .ifPresent(
            frame ->
                Stream.of("head", "body", "sections")
                    .filter(part -> frame.getElementsByTagNameNS("*", part).getLength() == 0)
                    .forEach(
                        part ->
                            problems.error(
                                TemplateProblem.FRAME,
                                Place.of(TemplateReader.named(template, Template.FRAME)),
                                part)));
  }

  /** The file, with a problem for what is not well-formed or not allowed in a template. */
  Optional<Document> check(String file) {
    String named = TemplateReader.named(template, file);
    return text(folder.resolve(file), named, problems).flatMap(text -> check(named, text));
  }

  private Optional<Document> check(String named, String text) {
    try {
      Document document = parse(text);
      look(text, new MarkupRules(named, text, new TagRules(new OwnFiles(folder)), problems));
      return Optional.of(document);
    } catch (SAXParseException e) {
      problems.error(
          TemplateProblem.MARKUP,
          place(named, text, Math.max(1, e.getLineNumber()), e.getColumnNumber()),
          inWords(e));
    } catch (SAXException e) {
      problems.error(TemplateProblem.DAMAGED_MARKUP, Place.of(named));
    }
    return Optional.empty();
  }

  /** The text of a file that was checked; what is not UTF-8 becomes a question mark. */
  public static String text(Path path) {
    try {
      return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  /** The text of a file; nothing, with a problem, when it is not UTF-8. */
  static Optional<String> text(Path path, String named, Problems problems) {
    try {
      return Optional.of(Files.readString(path));
    } catch (CharacterCodingException e) {
      problems.error(TemplateProblem.NOT_UTF8, Place.of(named));
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  private static void look(String text, DefaultHandler2 rules) throws SAXException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCUMENT_TYPE, true);
      factory.setNamespaceAware(true);
      SAXParser parser = factory.newSAXParser();
      parser.setProperty("http://xml.org/sax/properties/lexical-handler", rules);
      parser.parse(new InputSource(new StringReader(text)), rules);
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException("every Java reads XML", e);
    }
  }

  /**
   * Parses text that stands on its own: no document type, no outside entity.
   *
   * @throws SAXException when it is not well-formed; with the place where the parser knows it
   */
  public static Document parse(String text) throws SAXException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCUMENT_TYPE, true);
      factory.setFeature(NODE_BY_NODE, false);
      factory.setExpandEntityReferences(false);
      factory.setNamespaceAware(true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new InputSource(new StringReader(text)));
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException("every Java reads XML", e);
    } catch (RuntimeException e) {
      // the parser loses its way in some markup that breaks off
      throw new SAXException(e);
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
    return plain.isEmpty()
        ? plain
        : plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
  }
}
