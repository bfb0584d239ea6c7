// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

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
import org.plumbline.intake.form.Questions;

/** An entry that waits, in words: its heading, and what it would say of the provider. */
final class ConfirmReading {
  private static final Pattern LENGTH = Pattern.compile("P(T?)(\\d+)([DHM])");
  private static final Pattern ELEMENT = Pattern.compile("\\{([a-z0-9-]+): .*");

  private final Run run;
  private final Vocabulary vocabulary;

  ConfirmReading(Run run, Vocabulary vocabulary) {
    this.run = run;
    this.vocabulary = vocabulary;
  }

  Optional<Trait> trait(Confirmation.Pending each) {
    return each.trait().isEmpty() ? Optional.empty() : vocabulary.traits().find(each.trait());
  }

  String title(Confirmation.Pending each) {
    return trait(each)
        .map(Trait::title)
        .orElseGet(() -> run.say(ConfirmWord.titleOf(each.section())));
  }

  /** What the entry says, one sentence or clause a line; never empty. */
  List<String> lines(Confirmation.Pending each) {
    Map<String, String> fields = new LinkedHashMap<>();
    each.fields()
        .forEach(f -> fields.put(f.replaceFirst(":.*$", ""), f.replaceFirst("^.*?: ", "")));
    List<String> out = new ArrayList<>();
    if (each.section().equals("prices")) {
      price(fields, out);
      return out;
    }
    if (each.section().equals("client_duties")) {
      out.add(run.say(ConfirmWord.YOURS));
    }
    fields.forEach((key, value) -> said(each, key, value).ifPresent(out::add));
    return out;
  }

  private Optional<String> said(Confirmation.Pending each, String key, String value) {
    return switch (key) {
      case "level" -> trait(each).flatMap(t -> t.level(value).map(l -> level(t, l)));
      case "elements" -> element(each, value);
      case "every" -> Optional.of(length(ConfirmWord.EVERY, value));
      case "within" -> Optional.of(length(ConfirmWord.WITHIN, value));
      case "kept" -> Optional.of(length(ConfirmWord.KEPT, value));
      case "hours_a_week" -> Optional.of(run.say(ConfirmWord.HOURS_A_WEEK, value));
      case "covers" -> Optional.of(run.say(ConfirmWord.COVERS, classes(value)));
      case "of" -> Optional.of(run.say(ConfirmWord.OF, value));
      case "efforts" -> Optional.of(run.say(ConfirmWord.EFFORTS));
      case "if_client" -> Optional.of(run.say(ConfirmWord.IF_CLIENT));
      case "taken" -> Optional.of(run.say(ConfirmWord.NOT_TAKEN));
      case "capability" -> Optional.of(act(each, value));
      case "name" -> Optional.of(run.say(ConfirmWord.RUNS, function(value)));
      default -> Optional.empty();
    };
  }

  /** A level as the questions of the forms say it. */
  String level(Trait trait, Level level) {
    return Questions.level(trait, level, run.words());
  }

  private Optional<String> element(Confirmation.Pending each, String value) {
    Matcher id = ELEMENT.matcher(value);
    return id.matches()
        ? trait(each)
            .flatMap(t -> t.elements().stream().filter(e -> e.id().equals(id.group(1))).findFirst())
            .map(e -> Questions.element(e, run.words()))
        : Optional.empty();
  }

  private String act(Confirmation.Pending each, String id) {
    Capability act = vocabulary.capabilities().get(id);
    ConfirmWord how =
        each.section().equals("deliverables") ? ConfirmWord.DELIVERS : ConfirmWord.REFUSES;
    return run.say(how, act == null ? id : act.title());
  }

  private String function(String id) {
    NamedFunction function = vocabulary.functions().get(id);
    return function == null ? id : function.title();
  }

  private String length(ConfirmWord how, String value) {
    Matcher length = LENGTH.matcher(value);
    if (!length.matches()) {
      return value;
    }
    String unit =
        length.group(3).equals("D") ? "days" : length.group(3).equals("H") ? "hours" : "minutes";
    return run.say(how, Long.parseLong(length.group(2)), unit);
  }

  private List<String> classes(String value) {
    List<String> out = new ArrayList<>();
    for (String word : value.replaceAll("[\\[\\]\"]", "").split(", *")) {
      out.add(SystemClass.of(word).map(c -> run.say(c)).orElse(word));
    }
    return out;
  }

  private void price(Map<String, String> fields, List<String> out) {
    String each = fields.getOrDefault("each", "");
    String unit = fields.getOrDefault("unit", "");
    if (fields.containsKey("quantity")) {
      out.add(run.say(ConfirmWord.PRICE_WHEN_USED, each, unit));
    } else {
      out.add(run.say(ConfirmWord.PRICE, each, unit, fields.getOrDefault("per", "")));
    }
    if (fields.containsKey("optional")) {
      out.add(run.say(ConfirmWord.PRICE_OPTION));
    }
  }
}
