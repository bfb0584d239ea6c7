// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads the tables of systems, tools and providers under CMMC. */
public final class CmmcScopeFile {
  private final Problems problems;
  private final Set<String> ids = new HashSet<>();

  private CmmcScopeFile(Problems problems) {
    this.problems = problems;
  }

  /** The tables of a file; VOC-021 for a word that is not known, VOC-004 for one written twice. */
  public static CmmcScope read(Path file, String name, Problems problems) {
    CmmcScopeFile reader = new CmmcScopeFile(problems);
    return Yaml.read(file, name, problems).map(reader::scope).orElse(CmmcScope.NONE);
  }

  private CmmcScope scope(YamlMap map) {
    map.allow("asset_categories", "tools", "providers");
    List<CmmcScope.AssetCategory> categories = new ArrayList<>();
    map.maps("asset_categories").forEach(each -> categories.add(category(each)));
    List<String> known = categories.stream().map(CmmcScope.AssetCategory::category).toList();
    List<CmmcScope.ToolClass> tools = new ArrayList<>();
    map.maps("tools").forEach(each -> tools.add(tool(each, known)));
    List<CmmcScope.ProviderKind> providers = new ArrayList<>();
    map.maps("providers").forEach(each -> providers.add(provider(each)));
    return new CmmcScope(categories, tools, providers);
  }

  private CmmcScope.AssetCategory category(YamlMap map) {
    map.allow(
        "category",
        "level",
        "title",
        "means",
        "you_do",
        "assessed",
        "exempt",
        "citation",
        "verified");
    YamlText id = map.name("category");
    YamlText level = map.text("level");
    once("category", id, id.value() + " at level " + level.value());
    return new CmmcScope.AssetCategory(
        id.value(),
        level.value(),
        map.text("title").value(),
        map.text("means").value(),
        map.text("you_do").value(),
        map.text("assessed").value(),
        word(map.text("exempt"), CmmcScope.Exempt.class),
        map.text("citation").value(),
        verified(map));
  }

  private CmmcScope.ToolClass tool(YamlMap map, List<String> categories) {
    map.allow(
        "class",
        "title",
        "usually",
        "unless",
        "category",
        "cloud_authorization",
        "external_service",
        "ask",
        "citation",
        "verified");
    YamlText id = map.name("class");
    once("tool", id, id.value());
    YamlText category = map.text("category");
    if (!categories.contains(category.value())) {
      unknown(category, categories);
    }
    return new CmmcScope.ToolClass(
        id.value(),
        map.text("title").value(),
        word(map.text("usually"), CmmcScope.Holds.class),
        map.textOr("unless", ""),
        category.value(),
        word(map.text("cloud_authorization"), CmmcScope.CloudAuthorization.class),
        word(map.text("external_service"), CmmcScope.ExternalService.class),
        map.textOr("ask", ""),
        map.text("citation").value(),
        verified(map));
  }

  private CmmcScope.ProviderKind provider(YamlMap map) {
    map.allow(
        "id",
        "title",
        "handles",
        "result",
        "cloud_authorization",
        "you_show",
        "citation",
        "verified");
    YamlText id = map.name("id");
    once("provider", id, id.value());
    return new CmmcScope.ProviderKind(
        id.value(),
        map.text("title").value(),
        map.text("handles").value(),
        map.text("result").value(),
        map.textOr("cloud_authorization", ""),
        map.text("you_show").value(),
        map.text("citation").value(),
        verified(map));
  }

  private void once(String table, YamlText id, String name) {
    if (!ids.add(table + " " + name)) {
      problems.error(VocabularyProblem.TWICE, id.place(), name);
    }
  }

  private Retention.Verified verified(YamlMap map) {
    return word(map.text("verified"), Retention.Verified.class);
  }

  private <E extends Enum<E>> E word(YamlText text, Class<E> type) {
    List<E> all = Arrays.asList(type.getEnumConstants());
    for (E each : all) {
      if (spelled(each).equals(text.value())) {
        return each;
      }
    }
    unknown(text, all.stream().map(CmmcScopeFile::spelled).toList());
    return all.get(0);
  }

  private void unknown(YamlText text, List<String> known) {
    problems.error(
        VocabularyProblem.UNKNOWN, text.place(), text.value(), Spelling.hint(text.value(), known));
  }

  private static String spelled(Enum<?> each) {
    return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
