// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Level;
import org.plumbline.capability.NamedFunction;
import org.plumbline.capability.SystemClass;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.intake.Confirmation;
import org.plumbline.wording.Words;

/** An entry that waits, in words: its heading, and what it would say of the provider. */
public final class StatementText {
  private static final Pattern LENGTH = Pattern.compile("P(T?)(\\d+)([DHM])");
  private static final Pattern ELEMENT = Pattern.compile("\\{([a-z0-9-]+): .*");

  private final Words words;
  private final Vocabulary vocabulary;

  public StatementText(Words words, Vocabulary vocabulary) {
    this.words = words;
    this.vocabulary = vocabulary;
  }

  /** The trait it is about; empty where it stands under none. */
  public Optional<Trait> trait(Confirmation.Pending each) {
    return each.trait().isEmpty() ? Optional.empty() : vocabulary.traits().find(each.trait());
  }

  /** Its heading. */
  public String title(Confirmation.Pending each) {
    return trait(each)
        .map(Trait::title)
        .orElseGet(() -> words.say(StatementWord.titleOf(each.section())));
  }

  /** What the entry says, one sentence or clause a line; never empty. */
  public List<String> lines(Confirmation.Pending each) {
    Map<String, String> fields = new LinkedHashMap<>();
    each.fields()
        .forEach(f -> fields.put(f.replaceFirst(":.*$", ""), f.replaceFirst("^.*?: ", "")));
    List<String> out = new ArrayList<>();
    if (each.section().equals("prices")) {
      price(fields, out);
      return out;
    }
    if (each.section().equals("client_duties")) {
      out.add(words.say(StatementWord.YOURS));
    }
    fields.forEach((key, value) -> said(each, key, value).ifPresent(out::add));
    return out;
  }

  private Optional<String> said(Confirmation.Pending each, String key, String value) {
    return switch (key) {
      case "level" -> trait(each).flatMap(t -> t.level(value).map(l -> level(t, l)));
      case "elements" -> element(each, value);
      case "every" -> Optional.of(length(StatementWord.EVERY, value));
      case "within" -> Optional.of(length(StatementWord.WITHIN, value));
      case "kept" -> Optional.of(length(StatementWord.KEPT, value));
      case "hours_a_week" -> Optional.of(words.say(StatementWord.HOURS_A_WEEK, value));
      case "covers" -> Optional.of(words.say(StatementWord.COVERS, classes(value)));
      case "for_rules" -> Optional.of(words.say(StatementWord.FOR_RULES, rules(value)));
      case "of" -> Optional.of(words.say(StatementWord.OF, value));
      case "efforts" -> Optional.of(words.say(StatementWord.EFFORTS));
      case "if_client" -> Optional.of(words.say(StatementWord.IF_CLIENT));
      case "taken" -> Optional.of(words.say(StatementWord.NOT_TAKEN));
      case "capability" -> Optional.of(act(each, value));
      case "# doubtful" -> Optional.of(words.say(StatementWord.DOUBTFUL));
      case "name" -> Optional.of(words.say(StatementWord.RUNS, function(value)));
      default -> Optional.empty();
    };
  }

  /** A level as the questions of the forms say it. */
  public String level(Trait trait, Level level) {
    return Questions.level(trait, level, words);
  }

  private Optional<String> element(Confirmation.Pending each, String value) {
    Matcher id = ELEMENT.matcher(value);
    return id.matches()
        ? trait(each)
            .flatMap(t -> t.elements().stream().filter(e -> e.id().equals(id.group(1))).findFirst())
            .map(e -> Questions.element(e, words))
        : Optional.empty();
  }

  private String act(Confirmation.Pending each, String id) {
    Capability act = vocabulary.capabilities().get(id);
    StatementWord how =
        each.section().equals("deliverables") ? StatementWord.DELIVERS : StatementWord.REFUSES;
    return words.say(how, act == null ? id : act.title());
  }

  private String function(String id) {
    NamedFunction function = vocabulary.functions().get(id);
    return function == null ? id : function.title();
  }

  private String length(StatementWord how, String value) {
    Matcher length = LENGTH.matcher(value);
    if (!length.matches()) {
      return value;
    }
    String unit =
        length.group(3).equals("D") ? "days" : length.group(3).equals("H") ? "hours" : "minutes";
    return words.say(how, Long.parseLong(length.group(2)), unit);
  }

  private List<String> classes(String value) {
    List<String> out = new ArrayList<>();
    for (String word : value.replaceAll("[\\[\\]\"]", "").split(", *")) {
      out.add(SystemClass.of(word).map(c -> words.say(c)).orElse(word));
    }
    return out;
  }

  private List<String> rules(String value) {
    return vocabulary
        .agreementRules()
        .titles(List.of(value.replaceAll("[\\[\\]\"]", "").split(", *")));
  }

  private void price(Map<String, String> fields, List<String> out) {
    String each = grouped(fields.getOrDefault("each", ""));
    String unit = fields.getOrDefault("unit", "");
    if (fields.containsKey("quantity")) {
      out.add(words.say(StatementWord.PRICE_WHEN_USED, each, unit));
    } else {
      out.add(words.say(StatementWord.PRICE, each, unit, fields.getOrDefault("per", "")));
    }
    if (fields.containsKey("optional")) {
      out.add(words.say(StatementWord.PRICE_OPTION));
    }
  }

  /** An amount with commas between its thousands. */
  private static String grouped(String amount) {
    return amount.matches("\\d+(\\.\\d+)?")
        ? amount.replaceAll("(?<=\\d)(?=(?:\\d{3})+(?:\\.|$))(?<!\\.\\d{0,9})", ",")
        : amount;
  }
}
