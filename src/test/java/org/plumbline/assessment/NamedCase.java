// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.Copies;
import org.plumbline.ProjectData;
import org.plumbline.capability.Facts;
import org.plumbline.capability.Trait;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagement.Order;
import org.plumbline.engagement.Engagement.Performer;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Offer;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.Stated;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** The organisation and the arrangement of a named case, with the changes of {@code with}. */
final class NamedCase {
  private final Optional<YamlMap> offer;
  private final String model;
  private final Map<String, String> levels;
  private final Map<String, Order> orders = new HashMap<>();
  private final Map<String, Performer> matrix = new HashMap<>();
  private final Map<String, Integer> facts = new HashMap<>();
  private final Set<String> functions;
  private final Set<String> performsItself;
  private final Set<String> doesNotPerform;
  private final Optional<String> staff;

  NamedCase(YamlMap given, Problems problems) {
    YamlMap with =
        given
            .map("with")
            .orElseGet(
                () ->
                    Yaml.parse("{}".getBytes(StandardCharsets.UTF_8), "nothing", problems)
                        .orElseThrow())
            .allow(
                "levels",
                "orders",
                "ordered_from",
                "independent",
                "functions",
                "facts",
                "performs_itself",
                "does_not_perform",
                "staff",
                "matrix");
    this.offer = given.map("offer");
    this.model = given.textOr("under", "");
    this.levels = pairs(with, "levels");
    this.functions = CasesTest.texts(with, "functions");
    this.performsItself = CasesTest.texts(with, "performs_itself");
    this.doesNotPerform = CasesTest.texts(with, "does_not_perform");
    this.staff = with.optional("staff").map(YamlText::value);
    String by = with.textOr("ordered_from", "");
    boolean independent = with.yes("independent", false);
    with.map("orders")
        .ifPresent(
            map ->
                map.keys()
                    .forEach(
                        k ->
                            orders.put(
                                k,
                                new Order(
                                    map.days(k).orElse(0),
                                    Set.of(),
                                    "2026-01-15",
                                    by,
                                    independent))));
    pairs(with, "matrix")
        .forEach((k, v) -> matrix.put(k, Performer.valueOf(v.toUpperCase(Locale.ROOT))));
    pairs(with, "facts").forEach((k, v) -> facts.put(k, number(v)));
    known(orders.keySet());
    known(matrix.keySet());
    known(performsItself);
    known(doesNotPerform);
    assertTrue(
        ProjectData.VOCABULARY.facts().keySet().containsAll(facts.keySet()),
        "unknown fact in " + facts.keySet());
  }

  private static void known(Set<String> capabilities) {
    assertTrue(
        ProjectData.VOCABULARY.capabilities().keySet().containsAll(capabilities),
        "unknown capability in " + capabilities);
  }

  private static int number(String answer) {
    return switch (answer) {
      case "yes" -> 1;
      case "no" -> 0;
      default -> Integer.parseInt(answer);
    };
  }

  private static Map<String, String> pairs(YamlMap with, String key) {
    Map<String, String> out = new LinkedHashMap<>();
    with.map(key).ifPresent(m -> m.keys().forEach(k -> out.put(k, m.text(k).value())));
    return out;
  }

  Organisation organisation() {
    Organisation base =
        offer
            .map(o -> ProjectData.example(o.text("organisation").value()))
            .orElse(ProjectData.ARCHETYPE);
    Map<String, Integer> answers = new HashMap<>(base.facts().answers());
    answers.putAll(facts);
    Set<String> own = new HashSet<>(base.selfPerformed());
    own.addAll(performsItself);
    int staffLevel =
        staff.map(s -> stated("internal-it-staff", s).level()).orElse(base.staffLevel());
    return Copies.of(
        base,
        copy -> {
          copy.staffLevel = staffLevel;
          copy.facts = new Facts(answers);
          copy.selfPerformed = own;
        });
  }

  Engagement engagement() {
    Engagement base =
        offer.isPresent()
            ? ofOffer(offer.get())
            : Engagements.ofModel(
                ProjectData.model(model), ProjectData.TRAITS, ProjectData.ARCHETYPE);
    List<Stated> stated = new ArrayList<>(base.levels());
    levels.forEach((trait, level) -> stated.set(named(trait).index(), stated(trait, level)));
    staff.ifPresent(
        level ->
            stated.set(named("internal-it-staff").index(), stated("internal-it-staff", level)));
    Set<String> named = new HashSet<>(base.functions());
    named.addAll(functions);
    Map<String, Order> ordered = new HashMap<>(base.orders());
    ordered.putAll(orders);
    Map<String, Performer> split = new HashMap<>(base.matrix());
    split.putAll(matrix);
    Set<String> left = new HashSet<>(base.notPerformed());
    left.addAll(doesNotPerform);
    return Copies.of(
        base,
        copy -> {
          copy.levels = stated;
          copy.orders = ordered;
          copy.functions = named;
          copy.matrix = split;
          copy.notPerformed = left;
        });
  }

  /** The offer with its changed levels, so that warnings are of the changed offer. */
  private Engagement ofOffer(YamlMap which) {
    Offer base = ProjectData.offer(which.text("organisation").value(), which.text("id").value());
    Map<Trait, Stated> terms = new LinkedHashMap<>(base.terms());
    levels.forEach((trait, level) -> terms.put(named(trait), stated(trait, level)));
    Offer changed = Copies.of(base, copy -> copy.terms = terms);
    return Engagements.ofOffer(changed, ProjectData.TRAITS, organisation());
  }

  private static Trait named(String trait) {
    return ProjectData.TRAITS.named(trait);
  }

  private static Stated stated(String trait, String level) {
    return new Stated(
        named(trait).level(level).orElseThrow().rank(),
        Stated.Origin.CONTRACT,
        "",
        "changed in the case");
  }
}
