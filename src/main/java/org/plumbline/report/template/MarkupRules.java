// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.template;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.ext.DefaultHandler2;

/** Names everything in a file of a template that a template may not have, at its place. */
final class MarkupRules extends DefaultHandler2 {
  private static final Pattern INLINE =
      Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]", Pattern.DOTALL);

  /** Elements inside each other; ten times those of the deepest page that is shipped. */
  private static final int DEEPEST = 200;

  private final String name;
  private final String text;
  private final TagRules tags;
  private final Problems problems;
  private final int[] lines;
  private final StringBuilder said = new StringBuilder();
  private Locator locator;
  private int depth;

  @SuppressWarnings("NullAway.Init") // the parser gives the locator before anything else
  MarkupRules(String name, String text, TagRules tags, Problems problems) {
    this.name = name;
    this.text = text;
    this.tags = tags;
    this.problems = problems;
    this.lines =
        Pattern.compile("\r\n|\r|\n").matcher(text).results().mapToInt(r -> r.end()).toArray();
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    this.locator = locator;
  }

  @Override
  public void startElement(String uri, String local, String qName, Attributes attributes) {
    texts();
    int end = offset();
    int start = last("<" + qName);
    report(tags.element(local), start + 1);
    if (++depth == DEEPEST + 1) {
      report(List.of(Refused.of(TemplateProblem.DEEP, DEEPEST)), start + 1);
    }
    for (int i = 0; i < attributes.getLength(); i++) {
      String attribute = attributes.getQName(i);
      report(refused(attribute, attributes.getValue(i)), find(attribute, start, end));
    }
  }

  private List<Refused> refused(String attribute, String value) {
    if (!attribute.startsWith(Directives.PREFIX)) {
      return tags.attribute(attribute, value);
    }
    String word = attribute.substring(Directives.PREFIX.length());
    return Directives.KNOWN.contains(word)
        ? Expressions.refused(value)
        : List.of(
            Refused.of(
                TemplateProblem.ATTRIBUTE, attribute, Spelling.quoted(Directives.spelled())));
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    said.append(characters, start, length);
  }

  @Override
  public void endElement(String uri, String local, String qName) {
    if (local.equals("style")) {
      report(tags.style(said.toString()), offset());
    }
    texts();
    depth--;
  }

  private void texts() {
    Matcher inline = INLINE.matcher(said);
    while (inline.find()) {
      report(Expressions.refused(inline.group()), offset());
    }
    said.setLength(0);
  }

  @Override
  public void processingInstruction(String target, String data) {
    report(List.of(Refused.of(TemplateProblem.INSTRUCTION, target)), last("<?" + target));
  }

  @Override
  public void comment(char[] characters, int start, int length) {
    if (String.valueOf(characters, start, length).startsWith("/*/")) {
      report(List.of(Refused.of(TemplateProblem.COMMENT)), last("<!--/*/"));
    }
  }

  private void report(List<Refused> refused, int at) {
    refused.forEach(each -> each.report(place(at), problems));
  }

  /** Where the parser is: behind what it tells of. */
  private int offset() {
    int line = locator.getLineNumber();
    int start = line <= 1 || line - 2 >= lines.length ? 0 : lines[line - 2];
    return Math.min(text.length(), start + Math.max(0, locator.getColumnNumber() - 1));
  }

  private int last(String opening) {
    return Math.max(0, text.lastIndexOf(opening, offset()));
  }

  private int find(String attribute, int start, int end) {
    Matcher at = Pattern.compile("(?<=\\s)" + Pattern.quote(attribute) + "\\s*=").matcher(text);
    return at.region(start, end).useTransparentBounds(true).find() ? at.start() : start;
  }

  private Place place(int at) {
    int line = Arrays.binarySearch(lines, at);
    int before = line >= 0 ? line + 1 : -line - 1;
    int start = before == 0 ? 0 : lines[before - 1];
    return Markup.place(name, text, before + 1, at - start + 1);
  }
}
