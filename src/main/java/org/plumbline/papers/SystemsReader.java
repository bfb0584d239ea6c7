// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.SystemClass;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads the systems of an organization. Problems ENG-067, PAP-020 to PAP-022. */
record SystemsReader(ClientReader.Known known, Problems problems) {
  private static final String CARED_FOR = "cared_for_by";

  /**
   * The systems in the order of the file; own staff cares for those on which it has taken acts on.
   */
  List<ListedSystem> read(YamlMap organisation, List<About.Declared> declared) {
    List<ListedSystem> out = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlMap map : organisation.maps("systems")) {
      ListedSystem system = system(map);
      if (!ids.add(system.id().toLowerCase(Locale.ROOT))) {
        problems.error(ClientFileProblem.SYSTEM_TWICE, map.placeOfKey("id"), system.id());
      }
      out.add(withOwn(system, declared));
    }
    for (About.Declared each : declared) {
      for (String word : each.systems()) {
        if (out.stream().noneMatch(s -> s.named(word))) {
          problems.error(
              ClientFileProblem.SYSTEM,
              organisation.placeOfKey("performs_itself"),
              word,
              Spelling.hint(word, out.stream().map(ListedSystem::id).toList()));
        }
      }
    }
    return out;
  }

  private ListedSystem system(YamlMap map) {
    map.allow("id", "class", "regulated_data", "tags", "what", CARED_FOR, "exempt", "category");
    YamlText type = map.text("class");
    YamlText word = new YamlText(type.value().replace("ized", "ised"), type.place());
    Optional<SystemClass> found =
        WhereReader.known(word, "class", SystemClass.spellings(), problems)
            .flatMap(SystemClass::of);
    List<YamlMap> cares =
        map.isMap(CARED_FOR) ? map.map(CARED_FOR).stream().toList() : map.maps(CARED_FOR);
    return new ListedSystem(
        map.name("id").value(),
        found.orElse(SystemClass.ENDPOINT),
        data(map.text("regulated_data")),
        new LinkedHashSet<>(TermReader.texts(map, "tags")),
        cares.stream().map(this::care).toList(),
        map.has("exempt"),
        new ListedSystem.Label(
            map.textOr("what", ""),
            map.textOr("category", ""),
            map.has("exempt") ? map.text("exempt").value() : ""));
  }

  /** Where the data live unless the file says less; {@code yes} is what older files say. */
  private ListedSystem.Data data(YamlText text) {
    if (text.value().equals("yes") || text.value().equals("true")) {
      return ListedSystem.Data.STORED;
    }
    if (text.value().equals("false")) {
      return ListedSystem.Data.NO;
    }
    List<String> spellings = new ArrayList<>(ListedSystem.Data.spellings());
    spellings.add("yes");
    return WhereReader.known(text, "regulated_data", spellings, problems)
        .map(word -> ListedSystem.Data.valueOf(word.toUpperCase(Locale.ROOT)))
        .orElse(ListedSystem.Data.STORED);
  }

  private ListedSystem.Care care(YamlMap map) {
    map.allow("who", "duties", "own");
    Set<String> duties = new LinkedHashSet<>();
    boolean all = false;
    List<YamlText> stated = map.texts("duties");
    if (stated.isEmpty()) {
      problems.error(ClientFileProblem.NO_DUTIES, map.placeOfKey("duties"));
    }
    Set<String> words = new LinkedHashSet<>(List.of("all", "hosting"));
    words.addAll(known.vocabulary().capabilities().keySet());
    for (YamlText text : stated) {
      Optional<String> word = WhereReader.known(text, "duties", words, problems);
      all |= word.filter("all"::equals).isPresent();
      if (word.filter("hosting"::equals).isPresent()) {
        duties.addAll(known.hosting());
      } else {
        word.ifPresent(duties::add);
      }
    }
    duties.remove("all");
    return new ListedSystem.Care(map.name("who").value(), map.yes("own", false), all, duties);
  }

  private static ListedSystem withOwn(ListedSystem system, List<About.Declared> declared) {
    List<ListedSystem.Care> cares = new ArrayList<>(system.cares());
    for (About.Declared each : declared) {
      if (each.systems().stream().anyMatch(system::named)) {
        cares.add(new ListedSystem.Care(each.by(), true, false, Set.of(each.capability())));
      }
    }
    return new ListedSystem(
        system.id(),
        system.type(),
        system.data(),
        system.tags(),
        cares,
        system.exempt(),
        system.label());
  }
}
