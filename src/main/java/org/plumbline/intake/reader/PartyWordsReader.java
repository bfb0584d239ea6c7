// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.intake.reader.NamePattern.Among;
import org.plumbline.intake.reader.NamePattern.Mark;
import org.plumbline.intake.reader.NamePattern.Role;
import org.plumbline.intake.text.IntakeProblem;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads {@code parties.yaml}. Notes each example that is read otherwise, INT-020. */
final class PartyWordsReader {
  private final WordClasses classes;
  private final Problems problems;

  PartyWordsReader(WordClasses classes, Problems problems) {
    this.classes = classes;
    this.problems = problems;
  }

  PartyWords words(YamlMap file) {
    file.allow(
        "names",
        "part_of_client",
        "client_called",
        "firm",
        "legal_forms",
        "no_name",
        "papers",
        "ends_name");
    String legal = ",? (?:(?i:" + any(file, "legal_forms") + ")\\b\\.?|(?:[A-Z]\\.){2,3})";
    String name = name(legal, any(file, "ends_name"));
    List<NamePattern> names = new ArrayList<>();
    for (YamlMap each : file.maps("names")) {
      names.add(pattern(each, name));
    }
    return new PartyWords(
        names,
        wordings(file, "firm"),
        Pattern.compile(name),
        legal,
        wordings(file, "no_name"),
        wordings(file, "papers"),
        file.texts("client_called").stream().map(YamlText::value).toList(),
        wordings(file, "part_of_client"));
  }

  private NamePattern pattern(YamlMap map, String name) {
    map.allow(
        "words", "among", "whole", "firm", "short", "example", "client", "provider", "signer");
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    for (Mark mark : Mark.values()) {
      if (map.yes(mark.name().toLowerCase(Locale.ROOT), false)) {
        marks.add(mark);
      }
    }
    Among among = Among.valueOf(map.textOr("among", "beginning").toUpperCase(Locale.ROOT));
    NamePattern out = NamePattern.of(map.text("words").value(), name, among, marks);
    check(out, map);
    return out;
  }

  /** Words with capitals, perhaps "of" or "and" between them, perhaps a legal form. */
  private static String name(String legal, String ends) {
    String word = "(?!(?:" + ends + ")\\b)[A-Z][\\w'&-]*";
    return "(?:(?:Dr|St|Mt)\\. )?"
        + word
        + "(?: (?:(?:and|of|the) )?(?:"
        + word
        + "|&)){0,6}(?:"
        + legal
        + ")?";
  }

  private static String any(YamlMap file, String key) {
    return file.texts(key).stream().map(YamlText::value).collect(Collectors.joining("|"));
  }

  private void check(NamePattern pattern, YamlMap map) {
    YamlText example = map.text("example");
    Optional<Matcher> found = pattern.in(Wording.plain(example.value()));
    for (Role role : Role.values()) {
      String wanted = map.textOr(role.name().toLowerCase(Locale.ROOT), "");
      String named = found.flatMap(m -> pattern.name(m, role)).orElse("");
      if (!wanted.isEmpty() && !wanted.equals(named)) {
        problems.error(
            IntakeProblem.EXAMPLE,
            example.place(),
            example.value(),
            named.isEmpty() ? "-" : named,
            wanted);
      }
    }
  }

  private List<Wording> wordings(YamlMap map, String key) {
    return map.has(key) ? map.texts(key).stream().map(classes::wording).toList() : List.of();
  }
}
