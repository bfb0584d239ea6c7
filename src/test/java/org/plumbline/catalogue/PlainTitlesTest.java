// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.capability.Capability;
import org.plumbline.capability.EvidenceKind;
import org.plumbline.capability.Fact;
import org.plumbline.capability.Interval;
import org.plumbline.capability.NamedFunction;
import org.plumbline.capability.SystemClass;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;

/** Whatever has an id has a plain title, and no text for readers speaks in ids or codes. */
class PlainTitlesTest {
  private static final Vocabulary WORDS = ProjectData.VOCABULARY;
  private static final Pattern CODE =
      Pattern.compile("\\b[BCFT]\\d{1,2}\\b|practice default|<=|>=|\\bours\\b");

  @Test
  void a_title_has_two_to_six_words_in_sentence_case_and_is_no_id() {
    Map<String, String> titles = titles();
    assertTrue(titles.size() > 400, titles.size() + " titles");
    List<String> faulty = new ArrayList<>();
    titles.forEach(
        (id, title) -> {
          int words = title.split(" ").length;
          boolean short1 = words == 1 && title.length() > 5;
          boolean plain =
              (short1 || words >= 2 && words <= 6)
                  && Character.isUpperCase(title.charAt(0))
                  && !title.endsWith(".")
                  && !title.contains("_")
                  && !title.equals(id);
          if (!plain) {
            faulty.add(id + ": " + title);
          }
        });
    assertEquals(List.of(), faulty);
  }

  @Test
  void no_two_things_of_one_kind_share_a_title() {
    for (List<String> titles :
        List.of(
            WORDS.capabilities().values().stream().map(Capability::title).toList(),
            WORDS.evidence().values().stream().map(EvidenceKind::title).toList(),
            WORDS.functions().values().stream().map(NamedFunction::title).toList(),
            WORDS.facts().values().stream().map(Fact::title).toList())) {
      Set<String> seen = new HashSet<>();
      titles.forEach(title -> assertTrue(seen.add(title), title));
    }
  }

  @Test
  void texts_for_readers_name_no_id_and_no_code() {
    Pattern ids = ids();
    List<String> faulty = new ArrayList<>();
    texts()
        .forEach(
            (where, text) -> {
              if (ids.matcher(text).find() || CODE.matcher(text).find()) {
                faulty.add(where + ": " + text);
              }
            });
    assertEquals(List.of(), faulty);
  }

  @Test
  void every_class_of_systems_is_said_in_plain_words() {
    for (SystemClass each : SystemClass.values()) {
      assertTrue(!Said.WORDS.say(each).contains("-"), Said.WORDS.say(each));
    }
  }

  private static Map<String, String> titles() {
    Map<String, String> out = new LinkedHashMap<>();
    WORDS.capabilities().values().forEach(c -> out.put("capability " + c.id(), c.title()));
    WORDS.evidence().values().forEach(e -> out.put("evidence " + e.id(), e.title()));
    WORDS.functions().values().forEach(f -> out.put("function " + f.id(), f.title()));
    WORDS.facts().values().forEach(f -> out.put("fact " + f.id(), f.title()));
    WORDS
        .traits()
        .all()
        .forEach(
            t -> t.levels().forEach(level -> out.put(t.id() + ": " + level.name(), level.title())));
    return out;
  }

  private static Map<String, String> texts() {
    Map<String, String> out = new LinkedHashMap<>(titles());
    for (Capability c : WORDS.capabilities().values()) {
      out.put(c.id() + " means", c.means());
      out.put(c.id() + " rests on", c.restsOn());
    }
    for (Interval i : WORDS.intervals()) {
      out.put(i.id() + " subject", i.subject());
      out.put(i.id() + " citation", i.citation());
      out.put(i.id() + " stated by", i.statedBy());
    }
    for (Framework framework : ProjectData.FRAMEWORKS) {
      for (Control control : framework.controls()) {
        out.put(control.id() + " asks", control.asks());
        out.put(control.id() + " reading", control.reading());
        out.put(control.id() + " why", control.why());
      }
    }
    return out;
  }

  /** Ids with a hyphen that are no ordinary English word. */
  private static Pattern ids() {
    Set<String> ids = new HashSet<>(WORDS.capabilities().keySet());
    WORDS.traits().all().forEach(t -> ids.addAll(idsOf(t)));
    ids.removeIf(id -> !id.contains("-"));
    ids.removeAll(Set.of("best-effort", "part-time", "read-only"));
    return Pattern.compile(
        "(?<![\\w-])("
            + String.join("|", ids.stream().map(Pattern::quote).toList())
            + ")(?![\\w-])");
  }

  private static List<String> idsOf(Trait trait) {
    List<String> out = new ArrayList<>(List.of(trait.id()));
    trait.levels().forEach(level -> out.add(level.name()));
    return out;
  }
}
