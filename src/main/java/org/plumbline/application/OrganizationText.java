// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.problem.Place;
import org.plumbline.yaml.Answers;
import org.plumbline.yaml.FileText;

/**
 * The text of an organization's file while somebody corrects it in a form. What the form does not
 * ask, comments included, stays as it was typed.
 */
public final class OrganizationText {
  private static final Place NOWHERE = Place.of("");

  private final FileText file;

  public OrganizationText(String text) {
    this.file = new FileText(text);
  }

  /**
   * A system as a form shows it.
   *
   * @param was its name before; empty for a new one
   * @param type spelling of its class
   * @param data what it does with regulated data, as files spell it
   * @param who somebody else who looks after it; or empty
   * @param duties {@code hosting} or {@code all}; {@code some} where the file names single ones
   */
  public record Row(
      String was, String name, String what, String type, String data, String who, String duties) {}

  /** What stands in the file under a key of its top, as text; or empty. */
  public String text(String key) {
    try {
      return file.textUnder(key);
    } catch (FileText.NoPlaceException e) {
      return "";
    }
  }

  /** The systems of the file, in their order. */
  public List<Row> rows() {
    try {
      return file.items("systems").stream().map(i -> row(i.values())).toList();
    } catch (FileText.NoPlaceException e) {
      return List.of();
    }
  }

  private static Row row(Answers system) {
    Answers care = system.at("cared_for_by");
    List<String> duties = care.texts("duties");
    String id = system.text("id");
    String data = system.text("regulated_data");
    return new Row(
        id,
        id,
        system.text("what"),
        system.text("class"),
        data.equals("yes") ? "stored" : data,
        care.text("who"),
        duties.isEmpty()
            ? ""
            : duties.equals(List.of("hosting")) || duties.equals(List.of("all"))
                ? duties.get(0)
                : "some");
  }

  /** The facts that are answered, as files spell them. */
  public Map<String, String> facts() {
    Map<String, String> out = new java.util.LinkedHashMap<>();
    try {
      Answers facts = file.mapping("facts");
      for (String key : facts.keys()) {
        Answers dated = facts.at(key);
        out.put(key, dated.isEmpty() ? facts.text(key) : dated.text("value"));
      }
    } catch (FileText.NoPlaceException e) {
      return out;
    }
    return out;
  }

  /** The file with one text under a key of its top. */
  public OrganizationText with(String key, String value) {
    return replaced(key, key + ": " + Answers.quoted(value));
  }

  /** The file with these answers to facts; one that says the same keeps its date and source. */
  public OrganizationText withFacts(Map<String, String> answers) {
    try {
      Answers facts = file.mapping("facts");
      Map<String, String> before = facts();
      boolean same = true;
      for (Map.Entry<String, String> each : answers.entrySet()) {
        if (!each.getValue().equals(before.getOrDefault(each.getKey(), "unknown"))) {
          same = false;
          facts.put(each.getKey(), each.getValue());
        }
      }
      return same ? this : replaced("facts", "facts:\n" + indented(facts.yaml().stripTrailing()));
    } catch (FileText.NoPlaceException e) {
      return this;
    }
  }

  private static String indented(String lines) {
    return "  " + lines.replace("\n", "\n  ");
  }

  /** The file with these systems; rows that say what the file says keep their lines. */
  public OrganizationText withRows(List<Row> rows) {
    try {
      List<FileText.Item> items = file.items("systems");
      List<String> out = new ArrayList<>();
      for (Row row : rows) {
        Optional<FileText.Item> before =
            items.stream().filter(i -> i.values().text("id").equals(row.was())).findFirst();
        boolean same = before.filter(b -> row(b.values()).equals(row)).isPresent();
        out.add(
            same
                ? before.get().lines()
                : "- " + changed(row, before.map(FileText.Item::values)).inOneLine());
      }
      return rows.isEmpty()
          ? replaced("systems", "systems: []")
          : replaced("systems", "systems:\n" + indented(String.join("\n", out)));
    } catch (FileText.NoPlaceException e) {
      return this;
    }
  }

  private static Answers changed(Row row, Optional<Answers> before) {
    Answers out = before.orElseGet(() -> new Answers(NOWHERE));
    out.put("id", row.name()).put("class", row.type()).put("regulated_data", row.data());
    out.without("what").put("what", row.what());
    if (row.duties().equals("some")) {
      return out;
    }
    out.without("cared_for_by");
    if (!row.who().isBlank() && !row.duties().isBlank()) {
      out.put(
          "cared_for_by", new Answers(NOWHERE).put("who", row.who()).put("duties", row.duties()));
    }
    return out;
  }

  private OrganizationText replaced(String key, String lines) {
    try {
      return new OrganizationText(file.replaced(key, lines).text());
    } catch (FileText.NoPlaceException e) {
      return this;
    }
  }

  public String text() {
    return file.text();
  }
}
