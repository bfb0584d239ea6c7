// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.json;

import java.util.List;
import java.util.Map;
import org.plumbline.phrase.Key;
import org.plumbline.phrase.Phrase;
import org.plumbline.wording.Words;
import tools.jackson.core.JsonGenerator;

/** Writes what is said as code, values and text, so that nobody has to read sentences. */
record PhraseJson(JsonGenerator out, Words words) {

  void write(String name, Phrase phrase) {
    out.writeName(name);
    write(phrase);
  }

  void writeAll(String name, List<Phrase> phrases) {
    out.writeArrayPropertyStart(name);
    phrases.forEach(this::write);
    out.writeEndArray();
  }

  private void write(Phrase phrase) {
    out.writeStartObject();
    out.writeStringProperty("code", phrase.key());
    out.writeObjectPropertyStart("arguments");
    for (Map.Entry<String, Object> each : phrase.values().entrySet()) {
      out.writeName(each.getKey());
      value(each.getValue());
    }
    out.writeEndObject();
    out.writeStringProperty("text", words.say(phrase));
    out.writeEndObject();
  }

  private void value(Object value) {
    if (value instanceof Phrase phrase) {
      write(phrase);
    } else if (value instanceof Key key) {
      write(Phrase.of(key));
    } else if (value instanceof Number number) {
      out.writeNumber(number.longValue());
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      list.forEach(this::value);
      out.writeEndArray();
    } else {
      out.writeString(value.toString());
    }
  }
}
