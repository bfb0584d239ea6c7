// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Somebody who has the JSON report and its contract, and none of our code. */
final class Stranger {
  private final JsonNode report;
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Map<String, String> levels = new HashMap<>();
  private final Map<String, String> most = new HashMap<>();
  private final Map<String, String> modelOf = new HashMap<>();
  private final Map<String, JsonNode> controls = new HashMap<>();

  Stranger(JsonNode report) {
    this.report = report;
    for (JsonNode trait : report.at("/vocabulary/traits")) {
      for (JsonNode level : trait.path("levels")) {
        ranks.put(text(trait, "id") + "/" + text(level, "id"), level.path("rank").asInt());
      }
    }
    for (JsonNode engagement : report.path("engagements")) {
      modelOf.put(text(engagement, "id"), text(engagement, "model"));
      for (JsonNode term : engagement.path("terms")) {
        levels.put(text(engagement, "id") + "/" + text(term, "trait"), text(term, "level"));
      }
    }
    for (JsonNode model : report.at("/vocabulary/models")) {
      for (JsonNode term : model.path("terms")) {
        most.put(text(model, "id") + "/" + text(term, "trait"), text(term.path("most"), "level"));
      }
    }
    for (JsonNode control : report.path("controls")) {
      controls.put(text(control, "framework") + " " + text(control, "control"), control);
    }
  }

  int cells() {
    return report.path("cells").size();
  }

  List<String> cellsThatDoNotFollow() {
    List<String> wrong = new ArrayList<>();
    for (JsonNode cell : report.path("cells")) {
      String at = text(cell, "control") + " under " + text(cell, "engagement");
      String verdict = verdict(cell.path("outcomes"));
      if (!verdict.equals(text(cell, "verdict")) || bindsNot(cell) && !verdict.startsWith("NOT_")) {
        wrong.add(at + ": " + verdict);
      }
      for (JsonNode outcome : cell.path("outcomes")) {
        String found = outcome(outcome.path("facts"));
        if (!found.equals(text(outcome, "outcome"))) {
          wrong.add(at + ", " + text(outcome, "capability") + ": " + found);
        }
        for (JsonNode fact : outcome.path("facts")) {
          if (!holdsTrue(fact, text(cell, "engagement"))) {
            wrong.add(at + ": " + fact);
          }
        }
      }
    }
    return wrong;
  }

  private boolean bindsNot(JsonNode cell) {
    JsonNode rule =
        controls.get(text(cell, "framework") + " " + text(cell, "control")).path("applies_if");
    JsonNode answer = report.at("/organisation/facts").path(rule.path("fact").asString(""));
    return !answer.isMissingNode() && answer.asInt() < rule.path("at_least").asInt();
  }

  private static String verdict(JsonNode outcomes) {
    Set<String> all = new HashSet<>();
    outcomes.forEach(o -> all.add(text(o, "outcome")));
    if (all.isEmpty()) {
      return "NOT_APPLICABLE";
    }
    if (all.contains("IMPOSSIBLE")) {
      return "STRUCTURAL_GAP";
    }
    if (all.contains("UNOWNED")) {
      return "UNASSIGNED";
    }
    if (all.contains("ATTAINABLE")) {
      return "CONDITIONAL";
    }
    if (Set.of("ORG", "SELF").containsAll(all)) {
      return "RETAINED";
    }
    return all.equals(Set.of("COMMITTED")) ? "DELIVERABLE" : "SHARED";
  }

  private static String outcome(JsonNode facts) {
    boolean missing = false;
    String own = "";
    for (JsonNode fact : facts) {
      switch (text(fact, "is")) {
        case "beyond" -> {
          return "IMPOSSIBLE";
        }
        case "missing" -> {
          if (text(fact, "kind").equals("matrix")) {
            return "UNOWNED";
          }
          missing = true;
        }
        case "own" -> own = text(fact, "part");
        default -> {}
      }
    }
    return switch (own) {
      case "nature" -> "ORG";
      case "whole" -> "SELF";
      case "part" -> "JOINT";
      default -> missing ? "ATTAINABLE" : "COMMITTED";
    };
  }

  /** A level that is said to be held, missing or out of reach is so by what the papers state. */
  private boolean holdsTrue(JsonNode fact, String engagement) {
    if (!text(fact, "kind").equals("trait")) {
      return true;
    }
    String trait = text(fact, "name");
    int required = rank(trait, text(fact, "required"));
    int stated = rank(trait, text(fact, "stated"));
    int papers = rank(trait, levels.getOrDefault(engagement + "/" + trait, ""));
    return switch (text(fact, "is")) {
      case "held" ->
          stated >= required
              && (stated == papers || text(fact.path("source"), "kind").equals("order"));
      case "missing" -> stated < required && stated == papers;
      default -> stated < required && stated == Math.max(papers, most(engagement, trait));
    };
  }

  private int most(String engagement, String trait) {
    return rank(trait, most.getOrDefault(modelOf.get(engagement) + "/" + trait, ""));
  }

  private int rank(String trait, String level) {
    return ranks.getOrDefault(trait + "/" + level, -1);
  }

  /** Ids of cells that the vocabulary gives no title. */
  List<String> idsWithoutTitle() {
    Set<String> known = new HashSet<>();
    for (String list :
        List.of("traits", "capabilities", "functions", "models", "flags", "evidence")) {
      report.at("/vocabulary/" + list).forEach(e -> known.add(titled(e)));
    }
    for (JsonNode trait : report.at("/vocabulary/traits")) {
      trait.path("elements").forEach(e -> known.add(titled(e)));
    }
    Set<String> used = new TreeSet<>();
    for (JsonNode cell : report.path("cells")) {
      cell.path("flags").forEach(f -> used.add(f.asString()));
      for (JsonNode outcome : cell.path("outcomes")) {
        used.add(text(outcome, "capability"));
        if (outcome.has("function")) {
          used.add(text(outcome, "function"));
        }
        for (JsonNode fact : outcome.path("facts")) {
          if (!text(fact, "kind").equals("system")) {
            used.add(text(fact, "name"));
          }
        }
      }
    }
    for (JsonNode control : report.path("controls")) {
      control.path("evidence").forEach(e -> used.add(e.asString()));
      for (JsonNode alternative : control.path("needs")) {
        alternative.forEach(need -> known.add(text(need, "topic"))); // a word of the control itself
      }
    }
    used.removeAll(known);
    return List.copyOf(used);
  }

  private static String titled(JsonNode entry) {
    return text(entry, "title").isBlank() ? "" : text(entry, "id");
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asString("");
  }
}
