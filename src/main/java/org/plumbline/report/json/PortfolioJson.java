// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.json;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.portfolio.Client;
import org.plumbline.report.portfolio.Standing;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes clients as JSON lines: an object for each client and offer, the best offer of a client
 * first, and one without an offer for a client that has none or could not be read. The contract is
 * {@code portfolio.schema.json}.
 */
public final class PortfolioJson {
  static final int VERSION = 1;
  private static final JsonFactory FACTORY = new JsonFactory();

  private PortfolioJson() {}

  /** The lines of a client, without line ends; at least one. */
  public static List<String> lines(Client client, LocalDate date) {
    return client.standings().isEmpty()
        ? List.of(line(client, null, date))
        : client.standings().stream().map(s -> line(client, s, date)).toList();
  }

  private static String line(Client client, @Nullable Standing standing, LocalDate date) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      out.writeStartObject();
      out.writeNumberProperty("schema_version", VERSION);
      out.writeStringProperty("date", date.toString());
      out.writeStringProperty("client", client.folder());
      out.writeStringProperty("organization", client.organization());
      texts("rules", client.rules(), out);
      out.writeName("next_date");
      if (client.next().isPresent()) {
        out.writeString(client.next().get().toString());
      } else {
        out.writeNull();
      }
      if (standing == null) {
        out.writeNullProperty("offer");
      } else {
        out.writeBooleanProperty("best", client.standings().get(0).equals(standing));
        offer(standing, out);
      }
      unread(client.unread(), out);
      out.writeEndObject();
    }
    return text.toString();
  }

  private static void offer(Standing standing, JsonGenerator out) {
    Standing.Offer offer = standing.offer();
    out.writeObjectPropertyStart("offer");
    out.writeStringProperty("id", offer.id());
    out.writeStringProperty("name", offer.name());
    texts("providers", offer.providers(), out);
    out.writeStringProperty("kind", offer.kind());
    out.writeBooleanProperty("signed", offer.signed());
    out.writeEndObject();
    Standing.Duties duties = standing.duties();
    out.writeObjectPropertyStart("duties");
    out.writeNumberProperty("all", duties.all());
    out.writeNumberProperty("promised", duties.promised());
    out.writeNumberProperty("open", duties.open());
    out.writeNumberProperty("left_after_changes", duties.left());
    out.writeEndObject();
    out.writeObjectPropertyStart("stop");
    out.writeStringProperty("title", standing.stop().title());
    out.writeStringProperty("text", standing.stop().text());
    out.writeEndObject();
    out.writeArrayPropertyStart("changes");
    for (Standing.Needed each : standing.changes()) {
      out.writeStartObject();
      out.writeStringProperty("provider", each.provider());
      out.writeStringProperty("title", each.title());
      out.writeNumberProperty("helps", each.helps());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void unread(List<Client.Unread> unread, JsonGenerator out) {
    out.writeArrayPropertyStart("not_read");
    for (Client.Unread each : unread) {
      out.writeStartObject();
      out.writeStringProperty("place", each.place());
      out.writeStringProperty("reason", each.reason());
      out.writeStringProperty("remedy", each.remedy());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void texts(String name, List<String> texts, JsonGenerator out) {
    out.writeArrayPropertyStart(name);
    texts.forEach(out::writeString);
    out.writeEndArray();
  }
}
