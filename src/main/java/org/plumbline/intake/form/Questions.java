// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.capability.Level;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Traits;
import org.plumbline.wording.Words;

/** What a person is asked about each trait, level and element, in everyday words. */
public final class Questions {
  private static final String QUESTION = "form-question.";
  private static final String LEVEL = "form-level.";
  private static final String ELEMENT = "form-element.";

  private Questions() {}

  /** The question about a trait; its title where there are no words for one. */
  public static String of(Trait trait, Words words) {
    return said(QUESTION + trait.id(), trait.title(), words);
  }

  /** A level as a whole sentence. */
  public static String level(Trait trait, Level level, Words words) {
    return said(
        LEVEL + trait.id() + "." + level.name(), level.title() + ": " + level.means(), words);
  }

  /** A separate promise as a whole sentence. */
  public static String element(Trait.Element element, Words words) {
    return said(ELEMENT + element.id(), element.title() + ": " + element.means(), words);
  }

  private static String said(String key, String otherwise, Words words) {
    return words.has(key) ? words.say(key, Map.of()) : otherwise;
  }

  /**
   * The answers of a fixed list by the words of files, such as {@code class} or {@code care}; none
   * where there is no such list.
   */
  public static Map<String, String> choices(String list, Words words) {
    return Choices.of(list, words);
  }

  /** Every key of the words file that forms name, with the names of the values they give. */
  public static Map<String, Set<String>> keys(Traits traits) {
    Map<String, Set<String>> out = new TreeMap<>(Choices.keys());
    for (Trait trait : traits.all()) {
      out.put(QUESTION + trait.id(), Set.of());
      trait.levels().forEach(l -> out.put(LEVEL + trait.id() + "." + l.name(), Set.of()));
      trait.elements().forEach(e -> out.put(ELEMENT + e.id(), Set.of()));
    }
    return out;
  }
}
