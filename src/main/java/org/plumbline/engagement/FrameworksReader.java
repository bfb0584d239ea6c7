// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plumbline.capability.Facts;
import org.plumbline.yaml.YamlMap;

/** Reads which frameworks an organisation looks at, or finds them in what it is regulated under. */
record FrameworksReader(Names names, KnownRules rules) {

  /** Ids of frameworks; none where all are looked at. Notes ENG-007 and ENG-018. */
  List<String> read(YamlMap organisation, Facts facts) {
    if (organisation.has("frameworks")) {
      return List.copyOf(
          names.all(
              organisation,
              "frameworks",
              NameProblem.FRAMEWORK,
              rules.frameworks(),
              Listed.FRAMEWORKS));
    }
    String regulated = organisation.textOr("regulated_under", "");
    List<String> implied = new ArrayList<>();
    for (KnownRules.Implied rule : rules.implied()) {
      if (follows(rule, regulated, facts)) {
        rule.frameworks().stream()
            .filter(rules.frameworks()::contains)
            .filter(id -> !implied.contains(id))
            .forEach(implied::add);
      }
    }
    if (implied.isEmpty()) {
      names.problems().warning(OrganisationProblem.FRAMEWORKS_ALL, organisation.place());
    } else {
      names
          .problems()
          .warning(
              OrganisationProblem.FRAMEWORKS_IMPLIED,
              organisation.placeOfKey("regulated_under"),
              implied);
    }
    return List.copyOf(implied);
  }

  private static boolean follows(KnownRules.Implied rule, String regulated, Facts facts) {
    return rule.words().stream().anyMatch(word -> says(regulated, word))
        || rule.facts().stream().anyMatch(facts::yes);
  }

  private static boolean says(String regulated, String word) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
        .matcher(regulated.toLowerCase(Locale.ROOT))
        .find();
  }
}
