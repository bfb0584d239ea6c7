// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.capability.SystemClass;
import org.plumbline.papers.ListedSystem;
import org.plumbline.papers.ListedSystem.Data;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads the systems in scope. */
record SystemsReader(Names names, Set<String> hosting) {
  private static final List<String> WORDS =
      List.of("stored", "copies", "passed", "shown", "no", "yes");

  List<ListedSystem> read(YamlMap top) {
    List<ListedSystem> out = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlMap map : top.maps("systems")) {
      map.allow(
          "id", "class", "regulated_data", "what", "tags", "cared_for_by", "exempt", "category");
      YamlText id = map.name("id");
      if (!ids.add(id.value().toLowerCase(Locale.ROOT))) {
        names.problems().error(OrganisationProblem.SYSTEM_TWICE, id.place(), id.value());
      }
      Optional<SystemClass> systemClass = names.systemClass(map.text("class"));
      out.add(
          new ListedSystem(
              id.value(),
              systemClass.orElse(SystemClass.ENDPOINT),
              data(map),
              map.texts("tags").stream().map(YamlText::value).collect(Collectors.toSet()),
              map.textOr("what", ""),
              map.map("cared_for_by").map(this::care).stream().toList(),
              map.has("exempt") ? Optional.of(map.text("exempt").value()) : Optional.empty(),
              Set.of(),
              category(map)));
    }
    return out;
  }

  /** Its asset category under CMMC, however spelled; empty where none is said. */
  private String category(YamlMap map) {
    Optional<YamlText> said = map.optional("category");
    if (said.isEmpty()) {
      return "";
    }
    String word =
        said.get().value().toLowerCase(Locale.ROOT).replace(' ', '-').replace("ized", "ised");
    List<String> known = names.vocabulary().cmmcScope().categoryIds();
    YamlText spelled = new YamlText(word, said.get().place());
    return names.known(NameProblem.CATEGORY, spelled, known) ? word : "";
  }

  /** What it does with regulated data; yes means that they live there. */
  private Data data(YamlMap map) {
    YamlText word = map.text("regulated_data");
    if (word.value().equals("yes")) {
      return Data.STORED;
    }
    names.known(NameProblem.REGULATED_DATA, word, WORDS);
    return WORDS.contains(word.value())
        ? Data.valueOf(word.value().toUpperCase(Locale.ROOT))
        : Data.NO;
  }

  private ListedSystem.Care care(YamlMap map) {
    map.allow("who", "duties", "own");
    boolean all = false;
    Set<String> duties = new LinkedHashSet<>();
    List<YamlText> stated = map.texts("duties");
    if (stated.isEmpty()) {
      names.problems().error(OrganisationProblem.NO_DUTIES, map.placeOfKey("duties"));
    }
    for (YamlText text : stated) {
      if (text.value().equals("all")) {
        all = true;
      } else if (text.value().equals("hosting")) {
        duties.addAll(hosting);
      } else if (names.capability(text)) {
        duties.add(text.value());
      }
    }
    return new ListedSystem.Care(map.name("who").value(), map.yes("own", false), all, duties);
  }
}
