// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.foreign.ForeignFile;
import org.plumbline.foreign.Unreadable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Tables of JSON: a list of objects is a table whose head is their keys; an object of objects or of
 * texts is a table whose first column is its keys.
 */
final class JsonGrid {
  private static final int DEEPEST = 60;
  private static final String KEY = "key";

  private final Limits limits = new Limits();
  private final List<Sheet> sheets = new ArrayList<>();

  private JsonGrid() {}

  /** A value with the line it starts in; exactly one of the three is not empty, or none. */
  private record Value(int line, String text, List<Value> items, Map<String, Value> fields) {
    boolean scalar() {
      return items.isEmpty() && fields.isEmpty();
    }
  }

  static Grid read(String text) throws IOException {
    return ForeignFile.read(
        Unreadable.NO_JSON,
        () -> {
          JsonGrid grid = new JsonGrid();
          try (JsonParser in = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            in.nextToken();
            grid.tables("", value(in, 0));
          }
          return new Grid(Grid.Form.JSON, false, grid.sheets);
        });
  }

  private static Value value(JsonParser in, int depth) throws IOException {
    int line = Math.max(1, in.currentTokenLocation().getLineNr());
    if (depth > DEEPEST) {
      throw new IOException("too deep");
    }
    if (in.currentToken() == JsonToken.START_ARRAY) {
      List<Value> items = new ArrayList<>();
      while (in.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(in, depth + 1));
      }
      return new Value(line, "", items, Map.of());
    }
    if (in.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Value> fields = new LinkedHashMap<>();
      while (in.nextToken() != JsonToken.END_OBJECT) {
        String name = in.currentName();
        in.nextToken();
        fields.put(name, value(in, depth + 1));
      }
      return new Value(line, "", List.of(), fields);
    }
    String text = in.currentToken() == JsonToken.VALUE_NULL ? "" : String.valueOf(in.getString());
    return new Value(line, text, List.of(), Map.of());
  }

  private void tables(String path, Value value) throws IOException {
    List<Value> objects = value.items().stream().filter(v -> !v.fields().isEmpty()).toList();
    if (!objects.isEmpty()) {
      list(path, objects);
    } else if (keyed(value)) {
      keyed(path, value);
    }
    for (Map.Entry<String, Value> field : value.fields().entrySet()) {
      tables(path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue());
    }
    for (Value item : value.items()) {
      if (!item.items().isEmpty()) {
        tables(path, item);
      }
      for (Map.Entry<String, Value> field : item.fields().entrySet()) {
        if (!field.getValue().scalar() && !list(field.getValue())) {
          tables(path + "." + field.getKey(), field.getValue());
        }
      }
    }
  }

  /** A list of texts, which belongs into one cell. */
  private static boolean list(Value value) {
    return value.fields().isEmpty() && value.items().stream().allMatch(Value::scalar);
  }

  private static boolean keyed(Value value) {
    return value.fields().size() > 1
        && (value.fields().values().stream().allMatch(v -> v.scalar() || list(v))
            || value.fields().values().stream().allMatch(v -> !v.fields().isEmpty()));
  }

  private void list(String path, List<Value> objects) throws IOException {
    Set<String> heads = new LinkedHashSet<>();
    List<Map<String, String>> rows = new ArrayList<>();
    for (Value object : objects) {
      Map<String, String> row = new LinkedHashMap<>();
      flat("", object, row);
      rows.add(row);
      heads.addAll(row.keySet());
    }
    SheetLines out = new SheetLines(path, limits);
    out.add(objects.get(0).line(), false, List.copyOf(heads));
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = rows.get(i);
      out.add(
          objects.get(i).line(), false, heads.stream().map(h -> row.getOrDefault(h, "")).toList());
    }
    sheets.add(out.sheet(false));
  }

  private void keyed(String path, Value value) throws IOException {
    Set<String> heads = new LinkedHashSet<>();
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    for (Map.Entry<String, Value> field : value.fields().entrySet()) {
      Map<String, String> row = new LinkedHashMap<>();
      flat("", field.getValue(), row);
      rows.put(field.getKey(), row);
      heads.addAll(row.keySet());
    }
    SheetLines out = new SheetLines(path, limits);
    List<String> head = new ArrayList<>(List.of(KEY));
    head.addAll(heads);
    out.add(value.line(), false, head);
    for (Map.Entry<String, Map<String, String>> row : rows.entrySet()) {
      List<String> texts = new ArrayList<>(List.of(row.getKey()));
      heads.forEach(h -> texts.add(row.getValue().getOrDefault(h, "")));
      Value at = value.fields().get(row.getKey());
      out.add(at == null ? value.line() : at.line(), false, texts);
    }
    sheets.add(out.sheet(false));
  }

  /** The fields of an object, those of objects inside under {@code outer / inner}. */
  private static void flat(String name, Value value, Map<String, String> into) {
    if (!value.fields().isEmpty()) {
      value
          .fields()
          .forEach((k, v) -> flat(name.isEmpty() ? apart(k) : name + " / " + apart(k), v, into));
    } else {
      String text =
          value.items().isEmpty()
              ? value.text()
              : String.join(
                  "; ", value.items().stream().map(Value::text).filter(t -> !t.isEmpty()).toList());
      into.put(name.isEmpty() ? "value" : name, text);
    }
  }

  /** The words of a key: responsibleParty. */
  private static String apart(String key) {
    return key.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
  }
}
