// SPDX-License-Identifier: Apache-2.0
package org.plumbline.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlText;

/**
 * Reads what a control calls for: {@code a + b[trait>=level, has:element]* || c?fact}. {@code ||}
 * separates alternatives, {@code +} joins acts, a star marks the main act, a question mark a fact
 * without which the act falls away.
 */
final class NeedsParser {
  private static final Pattern LINK =
      Pattern.compile("([a-z][a-z-]*)(?:\\[([^\\]]*)])?(\\*)?(?:\\?([A-Za-z0-9>=]+))?");
  private static final Pattern RULE = Pattern.compile("([A-Za-z]\\w*)(?:>=(\\d{1,9}))?");
  private static final Pattern RAISED = Pattern.compile("([a-z-]+)>=([a-z0-9-]+)");
  private static final Pattern EVERY = Pattern.compile("every<=P(\\d{1,4})D");

  private final Vocabulary vocabulary;
  private final Map<String, Capability> capabilities;
  private final Problems problems;

  NeedsParser(Vocabulary vocabulary, Problems problems) {
    this.vocabulary = vocabulary;
    this.capabilities = vocabulary.byId();
    this.problems = problems;
  }

  Needs read(YamlText text) {
    List<List<Need>> out = new ArrayList<>();
    for (String alternative : text.value().split("\\|\\|")) {
      List<Need> needs = new ArrayList<>();
      for (String link : alternative.split("\\+(?![^\\[]*])")) {
        need(link.strip(), text).ifPresent(needs::add);
      }
      if (!needs.isEmpty()) {
        out.add(needs);
      }
    }
    return new Needs(out);
  }

  private Optional<Need> need(String link, YamlText text) {
    Matcher matcher = LINK.matcher(link);
    if (!matcher.matches()) {
      problems.error(NeedProblem.UNREADABLE, text.place(), link);
      return Optional.empty();
    }
    Capability capability = capabilities.get(matcher.group(1));
    if (capability == null) {
      unknown(text, matcher.group(1), capabilities.keySet());
      return Optional.empty();
    }
    Details details = new Details(text);
    if (matcher.group(2) != null) {
      for (String part : matcher.group(2).split(",")) {
        details.take(part.strip());
      }
    }
    return Optional.of(
        new Need(
            capability,
            matcher.group(3) != null,
            new Ask(details.ranks, details.elements),
            details.alone,
            details.every,
            details.topic,
            details.function,
            Optional.ofNullable(matcher.group(4)).flatMap(r -> rule(r, text))));
  }

  private final class Details {
    private final YamlText text;
    private final List<Ask.Rank> ranks = new ArrayList<>();
    private long elements;
    private Optional<Trait.Element> alone = Optional.empty();
    private OptionalInt every = OptionalInt.empty();
    private Optional<String> topic = Optional.empty();
    private Optional<String> function = Optional.empty();

    Details(YamlText text) {
      this.text = text;
    }

    void take(String part) {
      Matcher days = EVERY.matcher(part);
      Matcher raised = RAISED.matcher(part);
      if (days.matches()) {
        every = OptionalInt.of(Integer.parseInt(days.group(1)));
      } else if (raised.matches()) {
        rank(raised.group(1), raised.group(2)).ifPresent(ranks::add);
      } else if (part.startsWith("has:")) {
        element(part.substring(4)).ifPresent(e -> elements |= e.bit());
      } else if (part.startsWith("or:")) {
        alone = element(part.substring(3));
      } else if (part.startsWith("topic:")) {
        topic = Optional.of(part.substring(6));
      } else if (vocabulary.functions().containsKey(part)) {
        function = Optional.of(part);
      } else {
        unknown(text, part, vocabulary.functions().keySet());
      }
    }

    private Optional<Trait.Element> element(String id) {
      Optional<Trait.Element> found = vocabulary.element(id);
      if (found.isEmpty()) {
        unknown(text, id, vocabulary.elements().stream().map(Trait.Element::id).toList());
      }
      return found;
    }

    private Optional<Ask.Rank> rank(String id, String level) {
      Optional<Trait> trait = vocabulary.trait(id);
      if (trait.isEmpty()) {
        unknown(text, id, vocabulary.traits().stream().map(Trait::id).toList());
        return Optional.empty();
      }
      OptionalInt rank = trait.get().rank(level);
      if (rank.isEmpty()) {
        unknown(text, level, trait.get().levels().stream().map(Trait.Level::name).toList());
        return Optional.empty();
      }
      return Optional.of(new Ask.Rank(trait.get(), rank.getAsInt()));
    }
  }

  /** A fact, or a number of it. */
  Optional<Need.FactRule> rule(String rule, YamlText text) {
    Matcher matcher = RULE.matcher(rule.replace(" ", ""));
    if (!matcher.matches()) {
      problems.error(NeedProblem.UNREADABLE, text.place(), rule);
      return Optional.empty();
    }
    return Optional.of(
        new Need.FactRule(
            matcher.group(1),
            matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2))));
  }

  private void unknown(YamlText text, String word, java.util.Collection<String> known) {
    problems.error(NeedProblem.WORD, text.place(), word, Spelling.hint(word, known));
  }
}
