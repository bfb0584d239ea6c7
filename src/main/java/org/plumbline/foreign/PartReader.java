// SPDX-License-Identifier: Apache-2.0
package org.plumbline.foreign;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML of a part of a workbook that may come from anywhere. */
public final class PartReader {
  private PartReader() {}

  /**
   * A reader that opens no other file. It is given text, not bytes: of bytes that are no UTF-8 the
   * parser complains on standard error, past the message a person gets.
   *
   * @throws XMLStreamException when the part does not start as XML
   */
  public static XMLStreamReader of(InputStream part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
    return factory.createXMLStreamReader(new InputStreamReader(part, strict));
  }
}
