// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who acts by a sentence of a cell: {@code MSP configures; client approves}. A party acts where a
 * clause begins with it, or where the clause says by whom, or with whose help.
 */
final class PartySentence {
  private static final Pattern CLAUSES =
      Pattern.compile("[;\\n]|\\.(?=\\s|$)|,\\s|\\s(?:and|but|while|whereas|then|&)\\s");

  private static final Pattern BESIDE =
      Pattern.compile(
          "(?:\\b(?:by|with|from|up to|left to|falls? to|(?:is|are|remains?|stays?)(?= (?:yours|ours)\\b)|(?:responsibility|duty|task|job|call) of)|:) ([^;,.()]{2,60})",
          Pattern.CASE_INSENSITIVE);

  /** What belongs to a party acts as little as its tools do. */
  private static final Pattern TOOL =
      Pattern.compile(
          "(?:['\\u2019]s)? (?:[\\w-]+ )?(?:platform|portal|tools?|software|systems?|templates?|tenants?|environment|networks?|data|devices|accounts?|policy|policies|behalf|side)\\b.*");

  /** Something of a party's that acts for it: our analysts, your IT lead. */
  private static final Pattern OWN =
      Pattern.compile(
          "(our|your|the (?:client|customer|practice|clinic)['\\u2019]s) .+",
          Pattern.CASE_INSENSITIVE);

  /** What is done by somebody is not done by what it begins with. */
  private static final Pattern DONE_BY =
      Pattern.compile(
          "\\b(?:is|are|gets?|be|was|were) [\\w -]{0,40}\\bby\\b.*", Pattern.CASE_INSENSITIVE);

  /** What may stand before the name of a party: only the Company's lead, heads of the Company. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:(?:only|then|also|which|that|where|if|when) )*(?:(?:[\\w-]+ )?(?:heads?|staff|management|people|members?|employees|owners?|team) of )?(?:(?:the|our|your|by|via) )?(?=\\S)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SENTENCES =
      Pattern.compile("[;,\\n]|\\.(?=\\s|$)|\\s[\u2010-\u2015-]\\s");

  private static final Pattern TOGETHER = Pattern.compile("(?i)\\b(?:joint|jointly)\\b");

  private static final Pattern ABSENT =
      Pattern.compile(
          "(?i)^(?:there (?:is|are) )?no [^.;]{2,60} (?:in (?:the )?(?:scope|use|enclave|boundary|system|environment|office)|components?|here)$");

  private static final Pattern REFUSED =
      Pattern.compile("\\b(?:not|never|no longer|cannot|neither|nor)\\b|n['\\u2019]t\\b");

  private static final int LONGEST = 600;
  private static final int MOST_WORDS = 5;

  private final TableVocabulary vocabulary;
  private final People people;

  PartySentence(TableVocabulary vocabulary, People people) {
    this.vocabulary = vocabulary;
    this.people = people;
  }

  /** Who acts; empty where no party stands where one acts. */
  Optional<Acts> read(String text) {
    if (text.isBlank() || text.length() > LONGEST) {
      return Optional.empty();
    }
    Set<Acts> all = EnumSet.noneOf(Acts.class);
    for (String clause : CLAUSES.split(text)) {
      if (REFUSED.matcher(clause).find()) {
        continue;
      }
      if (TOGETHER.matcher(clause).find()) {
        all.add(Acts.JOINT);
      }
      if (!DONE_BY.matcher(clause).find()) {
        begins(clause).ifPresent(all::add);
      }
      Matcher beside = BESIDE.matcher(clause);
      while (beside.find()) {
        String rest = beside.group(1);
        begins(rest).filter(a -> !tool(rest)).ifPresent(all::add);
      }
    }
    Optional<Acts> together = CellShares.together(all);
    return together.isPresent() || !absent(text) ? together : Optional.of(Acts.NOT_APPLICABLE);
  }

  /** True where a clause says that there is no such thing: no telephony in scope. */
  private boolean absent(String text) {
    for (String clause : SENTENCES.split(text)) {
      if (ABSENT.matcher(clause.strip()).find()
          || vocabulary.cells().get(Plain.word(clause)) == Acts.NOT_APPLICABLE) {
        return true;
      }
    }
    return false;
  }

  private static boolean tool(String rest) {
    return TOOL.matcher(rest.replaceFirst("^\\S+", "")).find();
  }

  /** The party whose name the text begins with, the longest name first. */
  private Optional<Acts> begins(String clause) {
    String plain = BEFORE.matcher(clause.strip()).replaceFirst("");
    String[] words = plain.split("(?:['\u2019]s)?[\\s():]+", MOST_WORDS + 1);
    for (int n = Math.min(MOST_WORDS, words.length); n > 0; n--) {
      Optional<Acts> acts = party(String.join(" ", List.of(words).subList(0, n)));
      if (acts.isPresent()) {
        return acts;
      }
    }
    Matcher own = OWN.matcher(clause.strip());
    if (!own.matches() || TOOL.matcher(clause.strip().substring(own.end(1))).matches()) {
      return Optional.empty();
    }
    return Optional.of(own.group(1).equalsIgnoreCase("our") ? Acts.PROVIDER : Acts.CLIENT);
  }

  private Optional<Acts> party(String name) {
    if (people.isProvider(name) || people.isClient(name)) {
      return Optional.of(people.isProvider(name) ? Acts.PROVIDER : Acts.CLIENT);
    }
    String word = Plain.word(name);
    for (Map.Entry<Acts, Set<String>> each : vocabulary.parties().entrySet()) {
      if (names(each.getKey()) && each.getValue().contains(word)) {
        return Optional.of(each.getKey());
      }
    }
    Acts acts = vocabulary.cells().get(word);
    boolean status =
        word.length() < 2
            || vocabulary.marks().contains(word)
            || vocabulary.noMarks().contains(word)
            || vocabulary.empty().contains(word);
    return acts != null && names(acts) && !status ? Optional.of(acts) : Optional.empty();
  }

  private static boolean names(Acts acts) {
    return acts == Acts.PROVIDER || acts == Acts.CLIENT || acts == Acts.JOINT;
  }
}
