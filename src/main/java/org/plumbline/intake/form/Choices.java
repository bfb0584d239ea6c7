// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.capability.SystemClass;
import org.plumbline.capability.Trait;
import org.plumbline.papers.DocumentKind;
import org.plumbline.papers.ListedSystem;
import org.plumbline.papers.PricePeriod;
import org.plumbline.papers.PriceUnit;
import org.plumbline.wording.Words;

/** The answers that stand in the lists of a form: words of files, and what people read for them. */
final class Choices {
  static final String YES_NO = "yes-no";
  static final String FACT = "fact";
  static final String CLASS = "class";
  static final String DATA = "data";
  static final String CARE = "care";
  static final String KIND = "kind";
  static final String DOCUMENT = "document";
  static final String SIGNED = "signed";
  static final String COVERS = "covers";
  static final String PROMISED = "promised";
  static final String RHYTHM = "rhythm";
  static final String FIRM = "firm";
  static final String UNIT = "unit";
  static final String PER = "per";
  static final String TAKEN = "taken";
  static final String PLAN = "plan";
  static final String BASELINE = "baseline";
  static final String STAFF = "staff";

  /** Family of the words of all lists but those of levels. */
  private static final String FAMILY = "form-choice.";

  private static final Map<String, List<String>> FIXED = fixed();

  private Choices() {}

  private static Map<String, List<String>> fixed() {
    Map<String, List<String>> out = new LinkedHashMap<>();
    out.put(YES_NO, List.of("yes", "no"));
    out.put(FACT, List.of("yes", "no", "unknown"));
    out.put(CLASS, SystemClass.spellings());
    out.put(DATA, ListedSystem.Data.spellings());
    out.put(CARE, List.of("all", "hosting"));
    out.put(KIND, List.of("managed", "co-managed", "break-fix", "retainer", "specialist"));
    out.put(DOCUMENT, DocumentKind.spellings());
    out.put(SIGNED, List.of("yes", "no"));
    out.put(COVERS, List.of("yes", "no", "unsaid"));
    out.put(PROMISED, List.of("yes", "unsaid"));
    out.put(
        RHYTHM,
        List.of(
            "ongoing", "P7D", "P31D", "P92D", "P183D", "P365D", "P1095D", "once", "named",
            "unsaid"));
    out.put(FIRM, List.of("firm", "efforts", "addon"));
    out.put(UNIT, PriceUnit.spellings());
    out.put(PER, PricePeriod.spellings());
    out.put(TAKEN, List.of("yes", "no"));
    out.put(PLAN, List.of("final", "draft", "none", "unknown"));
    out.put(BASELINE, List.of("low", "moderate", "high", "privacy"));
    return out;
  }

  /** A list of fixed answers by the words of files. */
  static Map<String, String> of(String list, Words words) {
    Map<String, String> out = new LinkedHashMap<>();
    for (String word : FIXED.getOrDefault(list, List.of())) {
      out.put(word, words.say(FAMILY + list + "." + word, Map.of()));
    }
    return out;
  }

  /** The levels of a trait, each as a sentence, highest last. */
  static Map<String, String> levels(Trait trait, Words words) {
    Map<String, String> out = new LinkedHashMap<>();
    trait.levels().forEach(l -> out.put(l.name(), Questions.level(trait, l, words)));
    return out;
  }

  /** Every key of the words file that lists name. */
  static Map<String, Set<String>> keys() {
    Map<String, Set<String>> out = new TreeMap<>();
    FIXED.forEach((list, all) -> all.forEach(w -> out.put(FAMILY + list + "." + w, Set.of())));
    return out;
  }
}
