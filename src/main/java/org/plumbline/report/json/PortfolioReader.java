// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.portfolio.Client;
import org.plumbline.report.portfolio.Standing;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the lines of a client back as they were written. */
public final class PortfolioReader {
  private static final JsonFactory FACTORY = new JsonFactory();

  private PortfolioReader() {}

  /**
   * The client of some lines.
   *
   * @param lines all of one client, the best offer first
   * @return empty when they are none, no JSON, or of another version
   */
  public static Optional<Client> client(List<String> lines) {
    try {
      List<Map<String, Object>> read = new ArrayList<>();
      for (String line : lines) {
        read.add(map(value(line)));
      }
      return read.isEmpty() || !read.stream().allMatch(PortfolioReader::ours)
          ? Optional.empty()
          : Optional.of(client(read.get(0), read));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static boolean ours(Map<String, Object> line) {
    return Integer.valueOf(PortfolioJson.VERSION).equals(line.get("schema_version"));
  }

  private static Client client(Map<String, Object> first, List<Map<String, Object>> lines) {
    return new Client(
        text(first, "client"),
        text(first, "organization"),
        texts(first, "rules"),
        lines.stream().filter(l -> l.get("offer") != null).map(PortfolioReader::standing).toList(),
        Optional.ofNullable((String) first.get("next_date")).map(LocalDate::parse),
        maps(first, "not_read").stream()
            .map(m -> new Client.Unread(text(m, "place"), text(m, "reason"), text(m, "remedy")))
            .toList());
  }

  private static Standing standing(Map<String, Object> line) {
    Map<String, Object> offer = map(line.get("offer"));
    Map<String, Object> duties = map(line.get("duties"));
    Map<String, Object> stop = map(line.get("stop"));
    return new Standing(
        new Standing.Offer(
            text(offer, "id"),
            text(offer, "name"),
            texts(offer, "providers"),
            text(offer, "kind"),
            Boolean.TRUE.equals(offer.get("signed"))),
        new Standing.Duties(
            number(duties, "all"),
            number(duties, "promised"),
            number(duties, "open"),
            number(duties, "left_after_changes")),
        new Standing.Stop(text(stop, "title"), text(stop, "text")),
        maps(line, "changes").stream()
            .map(
                m -> new Standing.Needed(text(m, "provider"), text(m, "title"), number(m, "helps")))
            .toList());
  }

  private static String text(Map<String, Object> map, String name) {
    return java.util.Objects.requireNonNull((String) map.get(name));
  }

  private static int number(Map<String, Object> map, String name) {
    return java.util.Objects.requireNonNull((Integer) map.get(name));
  }

  private static List<String> texts(Map<String, Object> map, String name) {
    return list(map, name).stream().map(String.class::cast).toList();
  }

  private static List<Map<String, Object>> maps(Map<String, Object> map, String name) {
    return list(map, name).stream().map(PortfolioReader::map).toList();
  }

  private static List<?> list(Map<String, Object> map, String name) {
    return java.util.Objects.requireNonNull((List<?>) map.get(name));
  }

  @SuppressWarnings("unchecked") // what value() makes of an object
  private static Map<String, Object> map(@Nullable Object value) {
    return java.util.Objects.requireNonNull((Map<String, Object>) value);
  }

  private static @Nullable Object value(String line) {
    try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      return value(in.nextToken(), in);
    }
  }

  /** Objects as maps, lists, texts, whole numbers, yes and no. */
  private static @Nullable Object value(@Nullable JsonToken token, JsonParser in) {
    if (token == JsonToken.START_OBJECT) {
      Map<String, @Nullable Object> out = new LinkedHashMap<>();
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        out.put(name, value(in.nextToken(), in));
      }
      return out;
    }
    if (token == JsonToken.START_ARRAY) {
      List<@Nullable Object> out = new ArrayList<>();
      for (JsonToken next = in.nextToken();
          next != null && next != JsonToken.END_ARRAY;
          next = in.nextToken()) {
        out.add(value(next, in));
      }
      return out;
    }
    if (token == JsonToken.VALUE_NUMBER_INT) {
      return in.getIntValue();
    }
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return token == JsonToken.VALUE_TRUE;
    }
    return token == JsonToken.VALUE_STRING ? in.getString() : null;
  }
}
