// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.SystemClass;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads the systems in scope. */
record SystemsReader(Names names, Set<String> hosting) {

  List<ListedSystem> read(YamlMap top) {
    List<ListedSystem> out = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlMap map : top.maps("systems")) {
      map.allow("id", "class", "regulated_data", "what", "cared_for_by", "exempt");
      YamlText id = map.name("id");
      if (!ids.add(id.value().toLowerCase(Locale.ROOT))) {
        names.problems().error(OrganisationProblem.SYSTEM_TWICE, id.place(), id.value());
      }
      Optional<SystemClass> systemClass = names.systemClass(map.text("class"));
      map.text("regulated_data");
      out.add(
          new ListedSystem(
              id.value(),
              systemClass.orElse(SystemClass.ENDPOINT),
              map.has("regulated_data") && map.yes("regulated_data", false),
              map.textOr("what", ""),
              map.map("cared_for_by").map(this::care),
              map.has("exempt") ? Optional.of(map.text("exempt").value()) : Optional.empty()));
    }
    return out;
  }

  private ListedSystem.Care care(YamlMap map) {
    map.allow("who", "duties");
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
    return new ListedSystem.Care(map.name("who").value(), all, duties);
  }
}
