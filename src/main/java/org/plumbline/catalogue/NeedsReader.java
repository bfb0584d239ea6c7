// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Basis;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Declared;
import org.plumbline.capability.Fact;
import org.plumbline.capability.FactRule;
import org.plumbline.capability.LevelsReader;
import org.plumbline.capability.NamedFunction;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * Reads what a control calls for: {@code a + b[trait>=level, has:element]* || c?fact}. {@code ||}
 * separates alternatives and {@code +} joins acts; a star marks a main act, a question mark a fact
 * without which the act falls away. Brackets hold what the control asks beside the act's own
 * conditions: levels, elements ({@code has:}), an element that answers it alone ({@code or:}), a
 * longest interval ({@code every<=P92D}), a topic ({@code topic:}), a function by its name.
 */
record NeedsReader(Vocabulary vocabulary, Optional<String> rule, Problems problems) {
  private static final Pattern LINK =
      Pattern.compile("([a-z][a-z-]*)(?:\\[([^\\]]*)])?(\\*)?(?:\\?([A-Za-z0-9>=]+))?");
  private static final Pattern RULE = Pattern.compile("([A-Za-z][\\w-]*)(?:\\s*>=\\s*(\\d{1,9}))?");
  private static final Pattern RAISED = Pattern.compile("([a-z-]+)>=([a-z0-9-]+)");
  private static final Pattern EVERY = Pattern.compile("every<=P(\\d{1,4})D");
  private static final String LEVELS = "CAT-004";
  private static final String HAS = "has:";
  private static final String OR = "or:";
  private static final String TOPIC = "topic:";

  /** The alternatives; acts stand on the text of the control but for those the bases name. */
  Needs read(YamlText text, Map<String, Basis> bases) {
    List<List<Need>> out = new ArrayList<>();
    for (String alternative : text.value().split("\\|\\|")) {
      List<Need> needs = new ArrayList<>();
      for (String link : alternative.split("\\+(?![^\\[]*])")) {
        if (!link.isBlank()) {
          need(link.strip(), text, bases).ifPresent(needs::add);
        }
      }
      if (!needs.isEmpty()) {
        out.add(needs);
      }
    }
    return new Needs(out);
  }

  /** Acts that stand on something else than the text: {@code {guidance: [a, b]}}. */
  Map<String, Basis> bases(Optional<YamlMap> map) {
    Map<String, Basis> out = new LinkedHashMap<>();
    if (map.isPresent()) {
      for (String key : map.get().keys()) {
        Optional<Basis> basis = Basis.of(key);
        if (basis.isEmpty()) {
          problems.error(
              CatalogueProblem.BASIS,
              map.get().placeOfKey(key),
              key,
              Spelling.hint(key, Basis.spellings()));
        }
        for (YamlText act : map.get().texts(key)) {
          basis.ifPresent(b -> out.put(act.value(), b));
        }
      }
    }
    return out;
  }

  /** Whether an act or what is asked beside it hangs on a promise that is made for a rule. */
  private boolean namesRules(Capability capability, Ask raised) {
    return Stream.concat(capability.conditions().stream(), Stream.of(raised))
        .anyMatch(
            ask ->
                ask.levels().stream().anyMatch(r -> r.rank() > 0 && r.trait().namesRules())
                    || vocabulary.traits().in(ask.elements()).stream()
                        .anyMatch(e -> vocabulary.traits().of(e).namesRules()));
  }

  private Optional<Need> need(String link, YamlText text, Map<String, Basis> bases) {
    Matcher matcher = LINK.matcher(link);
    if (!matcher.matches()) {
      problems.error(CatalogueProblem.NEED, text.place(), link);
      return Optional.empty();
    }
    Details details = new Details(this, text);
    if (matcher.group(2) != null) {
      for (String part : matcher.group(2).split(",")) {
        details.take(part.strip());
      }
    }
    Optional<FactRule> onlyIf =
        Optional.ofNullable(matcher.group(4)).flatMap(r -> rule(new YamlText(r, text.place())));
    return find(
            vocabulary.capabilities(),
            new YamlText(matcher.group(1), text.place()),
            CatalogueProblem.CAPABILITY,
            Declared.CAPABILITIES)
        .map(
            capability ->
                details.need(
                    capability,
                    matcher.group(3) != null,
                    onlyIf,
                    bases.getOrDefault(capability.id(), Basis.TEXT)));
  }

  /** What stands in brackets. */
  private static final class Details {
    private final NeedsReader reader;
    private final YamlText text;
    private final List<Ask.Rank> ranks = new ArrayList<>();
    private long elements;
    private Optional<Trait.Element> alone = Optional.empty();
    private OptionalInt every = OptionalInt.empty();
    private Optional<String> topic = Optional.empty();
    private Optional<NamedFunction> function = Optional.empty();

    Details(NeedsReader reader, YamlText text) {
      this.reader = reader;
      this.text = text;
    }

    Need need(Capability capability, boolean main, Optional<FactRule> onlyIf, Basis basis) {
      return new Need(
          capability,
          main,
          new Ask(ranks, elements),
          alone,
          every,
          topic,
          function,
          onlyIf,
          reader.rule().filter(r -> reader.namesRules(capability, new Ask(ranks, elements))),
          basis);
    }

    void take(String part) {
      Matcher days = EVERY.matcher(part);
      Matcher raised = RAISED.matcher(part);
      if (days.matches()) {
        every = OptionalInt.of(Integer.parseInt(days.group(1)));
      } else if (raised.matches()) {
        rank(raised.group(1), raised.group(2)).ifPresent(ranks::add);
      } else if (part.startsWith(HAS)) {
        elements |= element(part.substring(HAS.length()));
      } else if (part.startsWith(OR)) {
        long bit = element(part.substring(OR.length()));
        alone = reader.vocabulary().traits().in(bit).stream().findFirst();
      } else if (part.startsWith(TOPIC)) {
        topic = Optional.of(part.substring(TOPIC.length()));
      } else {
        function =
            reader.find(
                reader.vocabulary().functions(),
                new YamlText(part, text.place()),
                CatalogueProblem.FUNCTION,
                Declared.FUNCTIONS);
      }
    }

    private long element(String id) {
      return LevelsReader.element(
          new YamlText(id, text.place()), reader.vocabulary().traits(), reader.problems(), LEVELS);
    }

    private Optional<Ask.Rank> rank(String id, String level) {
      YamlText name = new YamlText(id, text.place());
      return LevelsReader.trait(name, reader.vocabulary().traits(), reader.problems(), LEVELS)
          .flatMap(
              trait ->
                  LevelsReader.level(
                          new YamlText(level, text.place()), trait, reader.problems(), LEVELS)
                      .map(l -> new Ask.Rank(trait, l.rank())));
    }
  }

  /** A condition on a fact, such as {@code wireless} or {@code consumers>=5000}. */
  Optional<FactRule> rule(YamlText text) {
    Matcher matcher = RULE.matcher(text.value().strip());
    if (!matcher.matches()) {
      problems.error(CatalogueProblem.NO_CONDITION, text.place(), text.value());
      return Optional.empty();
    }
    Optional<Fact> fact =
        find(
            vocabulary.facts(),
            new YamlText(matcher.group(1), text.place()),
            CatalogueProblem.FACT,
            Declared.FACTS);
    boolean number = matcher.group(2) != null;
    if (fact.isPresent() && fact.get().number() != number) {
      problems.error(
          number ? CatalogueProblem.YES_OR_NO : CatalogueProblem.NUMBER,
          text.place(),
          fact.get().id());
    }
    return fact.map(f -> new FactRule(f, number ? Integer.parseInt(matcher.group(2)) : 1));
  }

  private <T> Optional<T> find(
      Map<String, T> known, YamlText text, CatalogueProblem unknown, Declared where) {
    T found = known.get(text.value());
    if (found == null && !text.value().isEmpty()) {
      problems.error(
          unknown,
          text.place(),
          text.value(),
          Spelling.hint(text.value(), known.keySet(), Phrase.of(where)));
    }
    return Optional.ofNullable(found);
  }
}
