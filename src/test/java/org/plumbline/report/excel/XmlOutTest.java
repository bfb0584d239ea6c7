// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class XmlOutTest {
  @Test
  void text_and_attributes_come_back_as_they_were_written() throws Exception {
    String odd = "a < b & \"c\" > d' ]]> \r\n\t\u00e9 \u4e2d \uD83D\uDE00 end";
    assertEquals(odd, read(odd).getTextContent());
    assertEquals(odd, read(odd).getAttribute("place"));
  }

  @Test
  void what_xml_cannot_hold_becomes_a_question_mark() throws Exception {
    String bad = "a\u0001b\uD83Dc\uDE00d\uFFFEe\u000Bf";
    assertEquals("a?b?c?d?e?f", read(bad).getTextContent());
    assertEquals("a?b?c?d?e?f", read(bad).getAttribute("place"));
  }

  private static Element read(String text) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new XmlOut(bytes).start("cell").attribute("place", text).text(text).end().flush();
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes.toByteArray()))
        .getDocumentElement();
  }
}
