// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A cell in one line, expected and derived alike. */
final class Told {
  private Told() {}

  static String expected(JsonNode cell) {
    StringBuilder out = new StringBuilder(cell.get("verdict").asText());
    out.append(' ').append(cell.path("subtype").asText("-"));
    out.append(" becomes ").append(cell.path("becomes").asText("-"));
    out.append(" lead ").append(cell.path("lead").asText("-"));
    out.append(" basis ").append(cell.path("basis").asText("-"));
    for (JsonNode outcome : cell.get("outcomes")) {
      TreeSet<String> missing = new TreeSet<>();
      outcome.path("missing").forEach(m -> missing.add(m.asText()));
      out.append(' ')
          .append(outcome.get("capability").asText())
          .append('=')
          .append(outcome.get("outcome").asText())
          .append(missing);
      JsonNode half = outcome.path("providersHalf");
      if (!half.isMissingNode()) {
        TreeSet<String> items = new TreeSet<>();
        half.forEach(m -> items.add(m.asText()));
        out.append(" half ").append(half.isTextual() ? "[in writing]" : items.toString());
      }
    }
    return out.toString();
  }

  static String derived(Judgement each) {
    StringBuilder out = new StringBuilder(each.verdict().name());
    out.append(' ').append(each.subtype().orElse("-"));
    out.append(" becomes ").append(each.becomes().map(Enum::name).orElse("-"));
    out.append(" lead ").append(each.lead().map(Told::lower).orElse("-"));
    out.append(" basis ").append(each.basis().map(Told::lower).orElse("-"));
    for (Finding finding : each.findings()) {
      TreeSet<String> missing =
          finding.missing().stream()
              .map(Cases::spelled)
              .collect(Collectors.toCollection(TreeSet::new));
      finding.unowned().ifPresent(c -> missing.add(why(c)));
      out.append(' ')
          .append(finding.need().capability().id())
          .append('=')
          .append(finding.outcome().letter())
          .append(missing);
      finding
          .unowned()
          .flatMap(Cause::providersHalf)
          .ifPresent(
              h ->
                  out.append(" half ")
                      .append(
                          h.isEmpty()
                              ? "[in writing]"
                              : h.stream()
                                  .map(Cases::spelled)
                                  .collect(Collectors.toCollection(TreeSet::new))
                                  .toString()));
    }
    return out.toString();
  }

  static String why(Cause cause) {
    return switch (cause.kind()) {
      case OUTSIDE_SERVICE -> "outside:" + cause.detail();
      case EXCLUDED -> cause.addOn() ? "excluded:add-on" : "excluded";
      case OTHER_PARTY -> "other:" + cause.detail();
      case NO_STAFF -> "no-staff";
      default -> "no-matrix";
    };
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
