// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.intake.grid.Columns;
import org.plumbline.intake.grid.Spot;
import org.plumbline.intake.matrix.Acts;
import org.plumbline.intake.matrix.Layout;
import org.plumbline.intake.matrix.MatrixReading;
import org.plumbline.intake.matrix.Rolled;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A responsibility matrix as it was read, and what its rows are worth, for other programs. */
public final class MatrixJson {
  private MatrixJson() {}

  /**
   * What a row is worth.
   *
   * @param standing as {@code over} or {@code holds}
   * @param acts the acts that are given away or lack something, by their ids
   * @param claimedBy another provider who claims it too; empty where none does
   */
  public record Worth(
      String control, String at, String standing, List<String> acts, String claimedBy) {}

  /**
   * The reading as one object.
   *
   * @param file name of the file
   * @param worth of each control, where it was judged; otherwise empty
   */
  public static String of(String file, MatrixReading reading, List<Worth> worth) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("file", file);
      json.writeStringProperty("names_provider", reading.otherwise());
      array(json, "tables", reading.tables(), t -> table(json, t));
      array(json, "skipped_sheets", reading.skipped(), s -> skipped(json, s));
      array(json, "caveats", reading.caveats(), c -> caveat(json, c));
      array(json, "rows", reading.rows(), r -> row(json, r));
      array(
          json,
          "unknown_rows",
          reading.tables().stream().flatMap(t -> t.unknown().stream()).toList(),
          u -> unknown(json, u));
      json.writeObjectPropertyStart("controls");
      for (Map.Entry<String, Acts> each : Rolled.byControl(reading.rows()).entrySet()) {
        json.writeStringProperty(each.getKey(), each.getValue().spelling());
      }
      json.writeEndObject();
      if (!worth.isEmpty()) {
        array(json, "worth_if_signed", worth, w -> worth(json, w));
      }
      json.writeEndObject();
    }
    return out.toString();
  }

  private static <T> void array(
      JsonGenerator json, String name, List<T> items, java.util.function.Consumer<T> item) {
    json.writeArrayPropertyStart(name);
    for (T each : items) {
      json.writeStartObject();
      item.accept(each);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void table(JsonGenerator json, MatrixReading.Table table) {
    Layout layout = table.layout();
    json.writeStringProperty("sheet", layout.sheet());
    json.writeArrayPropertyStart("head_rows");
    layout.head().forEach(json::writeNumber);
    json.writeEndArray();
    json.writeObjectPropertyStart("columns");
    layout.columns().forEach((column, is) -> json.writeStringProperty(Columns.letters(column), is));
    json.writeEndObject();
    strings(json, "hidden_columns", table.hiddenColumns());
    strings(json, "hidden_rows", table.hiddenRows().stream().map(Spot::shown).toList());
  }

  private static void skipped(JsonGenerator json, MatrixReading.Skipped sheet) {
    json.writeStringProperty("sheet", sheet.sheet());
    json.writeBooleanProperty("hidden", sheet.hidden());
  }

  private static void caveat(JsonGenerator json, MatrixReading.Caveat caveat) {
    json.writeStringProperty("at", caveat.at().shown());
    json.writeStringProperty("words", caveat.words());
  }

  private static void row(JsonGenerator json, MatrixReading.Assigned row) {
    json.writeStringProperty("at", row.at().shown());
    strings(json, "written", row.written());
    strings(json, "controls", row.hits().stream().map(h -> h.control()).distinct().toList());
    json.writeStringProperty("party", row.acts().spelling());
    text(json, "other", row.other());
    text(json, "said", row.said());
    text(json, "evidence", row.evidence());
    text(json, "provider_words", row.words());
    text(json, "client_words", row.clientWords());
    text(json, "shown_as", row.lost());
    if (row.hidden()) {
      json.writeBooleanProperty("hidden", true);
    }
    strings(json, "doubts", row.doubt().stream().map(d -> spelled(d.why())).toList());
  }

  private static void unknown(JsonGenerator json, MatrixReading.Unknown row) {
    json.writeStringProperty("at", row.at().shown());
    json.writeStringProperty("id", row.id());
    json.writeStringProperty("party", row.acts().spelling());
    text(json, "words", row.words());
  }

  private static void worth(JsonGenerator json, Worth worth) {
    json.writeStringProperty("control", worth.control());
    text(json, "at", worth.at());
    json.writeStringProperty("standing", worth.standing());
    strings(json, "acts", worth.acts());
    text(json, "claimed_by", worth.claimedBy());
  }

  private static String spelled(MatrixReading.Why why) {
    return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void text(JsonGenerator json, String name, String value) {
    if (!value.isBlank()) {
      json.writeStringProperty(name, value);
    }
  }

  private static void strings(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
