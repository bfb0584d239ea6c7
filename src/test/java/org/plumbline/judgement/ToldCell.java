// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.plumbline.papers.Row;

/** A cell with every cause in one line, expected and derived alike. */
final class ToldCell {
  private ToldCell() {}

  static String expected(JsonNode cell, boolean several) {
    StringBuilder out = new StringBuilder(cell.get("verdict").asText());
    out.append(' ').append(cell.path("subtype").asText("-"));
    out.append(" becomes ").append(cell.path("becomes").asText("-"));
    out.append(" lead ").append(cell.path("lead").asText("-"));
    out.append(" basis ").append(cell.path("basis").asText("-"));
    for (JsonNode outcome : cell.get("outcomes")) {
      out.append(' ')
          .append(outcome.get("capability").asText())
          .append('=')
          .append(outcome.get("outcome").asText())
          .append(sorted(outcome.path("missing")));
      if (several && outcome.has("note")) {
        out.append(outcome.get("note").get(0).asText());
      }
    }
    TreeSet<String> causes = new TreeSet<>();
    for (JsonNode cause : cell.path("causes")) {
      String detail = cause.path("area").asText(cause.path("who").asText(""));
      causes.add(
          cause.get("cause").asText()
              + ' '
              + cause.get("capability").asText()
              + ' '
              + detail
              + (cause.path("addOn").asBoolean() ? "add-on" : "")
              + sorted(cause.path("missing"))
              + half(cause.path("providersHalf")));
    }
    return out.append(" because ").append(causes).toString();
  }

  private static String half(JsonNode half) {
    if (half.isMissingNode()) {
      return "";
    }
    return " half " + (half.isTextual() ? "[in writing]" : sorted(half));
  }

  private static TreeSet<String> sorted(JsonNode list) {
    return new TreeSet<>(Cases.texts(list));
  }

  static String derived(Judgement each, boolean several) {
    StringBuilder out = new StringBuilder(each.verdict().name());
    out.append(' ').append(each.subtype().orElse("-"));
    out.append(" becomes ").append(each.becomes().map(Enum::name).orElse("-"));
    out.append(" lead ").append(each.lead().map(ToldCell::lower).orElse("-"));
    out.append(" basis ").append(each.basis().map(ToldCell::lower).orElse("-"));
    for (Finding finding : each.findings()) {
      TreeSet<String> missing = spelled(finding.missing());
      finding.unowned().ifPresent(c -> missing.add(Told.why(c)));
      finding
          .row()
          .filter(r -> r.party() == Row.Party.CLIENT && finding.outcome() == Outcome.SELF)
          .ifPresent(r -> missing.add("matrix: client"));
      out.append(' ')
          .append(finding.need().capability().id())
          .append('=')
          .append(finding.outcome().letter())
          .append(missing);
      boolean each1 = finding.need().capability().eachMember();
      if (several && finding.outcome().held() && !each1) {
        out.append("by ").append(String.join(", ", new TreeSet<>(finding.members())));
      }
    }
    TreeSet<String> causes = new TreeSet<>();
    for (Cause cause : each.causes()) {
      causes.add(
          cause.kind().spelling()
              + ' '
              + cause.capability()
              + ' '
              + cause.detail()
              + (cause.addOn() ? "add-on" : "")
              + spelled(cause.missing())
              + cause
                  .providersHalf()
                  .map(h -> " half " + (h.isEmpty() ? "[in writing]" : spelled(h)))
                  .orElse(""));
    }
    return out.append(" because ").append(causes).toString();
  }

  static TreeSet<String> spelled(List<Missing> missing) {
    List<String> out = new ArrayList<>();
    missing.forEach(m -> out.add(Cases.spelled(m)));
    return new TreeSet<>(out);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT);
  }
}
