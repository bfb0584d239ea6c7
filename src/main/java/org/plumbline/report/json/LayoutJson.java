// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.json;

import java.io.OutputStream;
import java.util.List;
import org.plumbline.report.layout.Field;
import org.plumbline.report.layout.FilledForm;
import org.plumbline.report.layout.FilledSheet;
import org.plumbline.report.layout.Layout;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a form whose sheets are lists of objects, the headings their keys. What is not known is
 * null: nothing is invented, and no key is left out.
 */
public final class LayoutJson {
  private LayoutJson() {}

  /** Writes it as UTF-8 and leaves the stream open; the same form gives the same bytes. */
  public static void write(FilledForm form, OutputStream target) {
    try (JsonGenerator out = JsonWriter.document(target)) {
      out.writeStartObject();
      for (FilledSheet sheet : form.sheets()) {
        if (sheet.shape().rows() == Layout.Rows.REPORT) {
          out.writeName(sheet.shape().name());
          object(sheet.shape(), sheet.rows().get(0), out);
        } else {
          out.writeArrayPropertyStart(sheet.shape().name());
          sheet.rows().forEach(row -> object(sheet.shape(), row, out));
          out.writeEndArray();
        }
      }
      out.writeEndObject();
    }
  }

  private static void object(Layout.Sheet shape, List<Field.Value> row, JsonGenerator out) {
    out.writeStartObject();
    for (int i = 0; i < row.size(); i++) {
      out.writeName(shape.columns().get(i).header());
      if (row.get(i) instanceof Field.Value.Day day) {
        out.writeString(day.date().toString());
      } else if (row.get(i) instanceof Field.Value.Text text && !text.text().isEmpty()) {
        out.writeString(text.text());
      } else {
        out.writeNull();
      }
    }
    out.writeEndObject();
  }
}
