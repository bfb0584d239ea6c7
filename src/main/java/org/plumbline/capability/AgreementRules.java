// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * The rules that agreements on data can be made for, in the order of their file.
 *
 * @param all each rule once
 */
public record AgreementRules(List<AgreementRule> all) {
  private static final String NAME = "vocabulary/agreement-rules.yaml";

  /** No agreement names a rule. */
  public static final AgreementRules NONE = new AgreementRules(List.of());

  public AgreementRules {
    all = List.copyOf(all);
  }

  /** Reads them; a folder without the file has none. VOC-004 for an id that stands twice. */
  static AgreementRules read(Path controls, Problems problems) {
    Path file = controls.resolve(NAME);
    if (!Files.exists(file)) {
      return NONE;
    }
    List<AgreementRule> out = new ArrayList<>();
    Yaml.read(file, "controls/" + NAME, problems)
        .ifPresent(
            map -> map.allow("rules").maps("rules").forEach(rule -> add(rule, out, problems)));
    return new AgreementRules(out);
  }

  private static void add(YamlMap map, List<AgreementRule> out, Problems problems) {
    map.allow("id", "title", "agreement", "protects", "laws", "citation", "why", "words");
    String id = map.text("id").value();
    if (out.stream().anyMatch(r -> r.id().equals(id))) {
      problems.error(VocabularyProblem.TWICE, map.placeOfKey("id"), id);
    }
    out.add(
        new AgreementRule(
            id,
            map.text("title").value(),
            map.text("agreement").value(),
            map.text("protects").value(),
            new TreeSet<>(texts(map, "laws")),
            map.text("citation").value(),
            map.text("why").value(),
            texts(map, "words")));
  }

  private static List<String> texts(YamlMap map, String key) {
    return map.texts(key).stream().map(YamlText::value).toList();
  }

  /** Ids, in the order of the file. */
  public List<String> ids() {
    return all.stream().map(AgreementRule::id).toList();
  }

  public Optional<AgreementRule> find(String id) {
    return all.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /** What people call an agreement for a rule; the id of one that is not known. */
  public String agreement(String id) {
    return find(id).map(AgreementRule::agreement).orElse(id);
  }

  /** The rule that controls under these regimes want an agreement for; none where any serves. */
  public Optional<AgreementRule> askedBy(Collection<String> laws) {
    return all.stream().filter(r -> r.laws().stream().anyMatch(laws::contains)).findFirst();
  }

  /**
   * Ids of the rules that words of a paper name; empty where they name none.
   *
   * @param client common words by which the paper calls its client, such as {@code customer}: what
   *     is called the client's own information names no rule
   */
  public Set<String> namedIn(String words, Set<String> client) {
    Set<String> out = new LinkedHashSet<>();
    all.stream().filter(r -> r.namedIn(words, client)).forEach(r -> out.add(r.id()));
    return out;
  }

  /** Titles of rules by their ids, in the order of the file. */
  public List<String> titles(Collection<String> ids) {
    return all.stream().filter(r -> ids.contains(r.id())).map(AgreementRule::title).toList();
  }
}
