// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements, attributes and texts on their way to a stream, with correct escapes. */
final class XmlOut {
  private final XMLStreamWriter out;

  /** A step of the writer. */
  private interface Step {
    void take() throws XMLStreamException;
  }

  XmlOut(OutputStream to) throws IOException {
    try {
      out = new OutputFactoryImpl().createXMLStreamWriter(to, "UTF-8");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  XmlOut start(String element) {
    return take(() -> out.writeStartElement(element));
  }

  XmlOut attribute(String name, String value) {
    return take(() -> out.writeAttribute(name, clean(value)));
  }

  /** Adds an attribute of another namespace, with its prefix. */
  XmlOut attribute(String prefix, String namespace, String name, String value) {
    return take(() -> out.writeAttribute(prefix, namespace, name, clean(value)));
  }

  XmlOut namespace(String prefix, String namespace) {
    return take(() -> out.writeNamespace(prefix, namespace));
  }

  XmlOut text(String value) {
    return take(() -> out.writeCharacters(clean(value)));
  }

  XmlOut end() {
    return take(out::writeEndElement);
  }

  void flush() {
    take(out::flush);
  }

  private XmlOut take(Step step) {
    try {
      step.take();
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(new IOException(e));
    }
    return this;
  }

  /** Text with a question mark for every character that XML cannot hold. */
  static String clean(String text) {
    char[] cleaned = null;
    for (int i = 0; i < text.length(); i++) {
      if (!holds(text, i)) {
        cleaned = cleaned == null ? text.toCharArray() : cleaned;
        cleaned[i] = '?';
      }
    }
    return cleaned == null ? text : String.valueOf(cleaned);
  }

  private static boolean holds(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c >= ' ' && c < 0xFFFE || c == '\n' || c == '\r' || c == '\t';
  }
}
