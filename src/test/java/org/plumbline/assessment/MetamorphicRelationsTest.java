// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Arrangements;
import org.plumbline.Copies;
import org.plumbline.ProjectData;
import org.plumbline.capability.SystemClass;
import org.plumbline.capability.Trait;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagement.Order;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.ListedSystem;
import org.plumbline.engagement.Offer;
import org.plumbline.engagement.OfferReader;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.Stated;
import org.plumbline.problem.Problems;

/**
 * What may change in the words of a case without changing what comes of it, and what may only
 * change for the worse; tried on seeded organisations and offers.
 */
class MetamorphicRelationsTest {
  private static final Assessor ALL = new Assessor(ProjectData.VOCABULARY, ProjectData.FRAMEWORKS);
  private static final int ROUNDS = 16;
  private static final int WHOLE_ROUNDS = 6;

  @TempDir Path folder;

  private static List<String> told(Organisation who, Engagement engagement) {
    return told(ALL.cells(who, engagement), UnaryOperator.identity());
  }

  private static List<String> told(List<Cell> cells, UnaryOperator<String> words) {
    return cells.stream().map(Told::whole).map(words).toList();
  }

  @Test
  void the_order_of_systems_and_of_terms_changes_nothing() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      AnyCase any = new AnyCase(seed);
      Organisation who = any.organisation();
      Offer offer = any.offer("one");
      List<ListedSystem> systems = new ArrayList<>(who.systems());
      Collections.reverse(systems);
      List<Trait> traits = new ArrayList<>(offer.terms().keySet());
      Collections.shuffle(traits, new Random(seed));
      Map<Trait, Stated> terms = new LinkedHashMap<>();
      traits.forEach(trait -> terms.put(trait, offer.terms().get(trait)));
      Organisation turned = Copies.of(who, copy -> copy.systems = systems);
      Engagement shuffled =
          Engagements.ofOffer(
              Copies.of(offer, copy -> copy.terms = terms), ProjectData.TRAITS, turned);
      same(
          told(who, Engagements.ofOffer(offer, ProjectData.TRAITS, who)),
          told(turned, shuffled),
          "seed " + seed);
    }
  }

  @Test
  void the_order_of_arrangements_changes_nothing_but_the_order_of_columns() {
    for (int seed = 0; seed < WHOLE_ROUNDS; seed++) {
      AnyCase any = new AnyCase(seed);
      List<Engagement> three =
          new ArrayList<>(List.of(any.engagement("a"), any.engagement("b"), any.engagement("c")));
      Assessment before = ALL.assess(any.organisation(), three);
      Collections.shuffle(three, new Random(seed));
      Assessment after = ALL.assess(any.organisation(), three);
      for (Engagement each : three) {
        sameColumn(before, after, each, "seed " + seed);
        assertEquals(
            Told.observations(before, each), Told.observations(after, each), "seed " + seed);
      }
    }
  }

  @Test
  void an_unrelated_offer_beside_changes_nothing_of_the_others() {
    for (int seed = 0; seed < WHOLE_ROUNDS; seed++) {
      AnyCase any = new AnyCase(seed);
      Engagement one = any.engagement("a");
      Assessment alone = ALL.assess(any.organisation(), List.of(one));
      Assessment beside = ALL.assess(any.organisation(), List.of(any.engagement("b"), one));
      sameColumn(alone, beside, one, "seed " + seed);
      List<String> observed = new ArrayList<>(Told.observations(beside, one));
      // said only where managed support is looked at too, to compare the two
      observed.remove("O-RESIGN");
      List<String> before = new ArrayList<>(Told.observations(alone, one));
      before.remove("O-RESIGN");
      assertEquals(before, observed, "seed " + seed);
    }
  }

  /** Compared line by line, so that a failure shows what differs and not three thousand cells. */
  private static void same(List<String> before, List<String> after, String what) {
    List<String> gone = new ArrayList<>(before);
    gone.removeAll(after);
    List<String> come = new ArrayList<>(after);
    come.removeAll(before);
    assertEquals(gone, come, what);
    assertEquals(before, after, what);
  }

  private static void sameColumn(
      Assessment one, Assessment other, Engagement engagement, String seed) {
    UnaryOperator<String> same = UnaryOperator.identity();
    String id = engagement.id();
    same(told(one.cells(id), same), told(other.cells(id), same), seed);
    assertEquals(Told.gates(one, engagement), Told.gates(other, engagement), seed);
    assertEquals(Told.questions(one, engagement), Told.questions(other, engagement), seed);
    assertEquals(
        one.summaries().stream().filter(s -> s.engagement().equals(id)).toList(),
        other.summaries().stream().filter(s -> s.engagement().equals(id)).toList(),
        seed);
  }

  @Test
  void other_names_for_systems_providers_and_the_organisation_change_nothing_but_names() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      AnyCase any = new AnyCase(seed);
      Organisation who = any.organisation();
      Engagement one = any.engagement("one");
      UnaryOperator<String> name = old -> old.replace("box-", "Zürich №").replace("Provider", "Ö");
      Organisation renamed =
          Copies.of(
              who,
              copy -> {
                copy.name = "Another name";
                copy.systems =
                    who.systems().stream().map(s -> called(s, name.apply(s.id()))).toList();
              });
      Engagement other =
          Copies.of(
              one,
              copy -> {
                copy.name = name.apply(one.name());
                copy.excludesSystems = names(one.excludesSystems(), name);
                copy.namesSystems = names(one.namesSystems(), name);
                copy.orders = new HashMap<>();
                one.orders().forEach((act, o) -> copy.orders.put(act, ordered(o, name)));
              });
      same(
          told(ALL.cells(who, one), name).stream().sorted().toList(),
          told(renamed, other).stream().sorted().toList(),
          "seed " + seed);
    }
  }

  private static ListedSystem called(ListedSystem system, String id) {
    return new ListedSystem(
        id,
        system.systemClass(),
        system.regulated(),
        system.description(),
        system.care(),
        system.exempt());
  }

  private static Set<String> names(Set<String> systems, UnaryOperator<String> name) {
    return systems.stream().map(name).collect(Collectors.toSet());
  }

  private static Order ordered(Order order, UnaryOperator<String> name) {
    return new Order(
        order.days(),
        names(order.systems(), name),
        order.dated(),
        name.apply(order.by()),
        order.independent());
  }

  @Test
  void a_system_split_in_two_of_the_same_kind_changes_no_verdict() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      AnyCase any = new AnyCase(seed);
      Organisation who = any.organisation();
      Engagement one = any.engagement("one");
      String half = any.one(who.systems()).id();
      String other = half + "-twin";
      List<ListedSystem> systems = new ArrayList<>();
      for (ListedSystem system : who.systems()) {
        systems.add(system);
        if (system.id().equals(half)) {
          systems.add(called(system, other));
        }
      }
      Organisation split = Copies.of(who, copy -> copy.systems = systems);
      Engagement both =
          Copies.of(
              one,
              copy -> {
                copy.excludesSystems = twins(one.excludesSystems(), half, other);
                copy.namesSystems = twins(one.namesSystems(), half, other);
                copy.orders = new HashMap<>();
                one.orders()
                    .forEach(
                        (act, o) ->
                            copy.orders.put(
                                act,
                                new Order(
                                    o.days(),
                                    twins(o.systems(), half, other),
                                    o.dated(),
                                    o.by(),
                                    o.independent())));
              });
      same(verdicts(who, one), verdicts(split, both), "seed " + seed + ": " + half);
    }
  }

  /** Two systems without cover are two missing items, so another alternative may be nearer. */
  private static List<String> verdicts(Organisation who, Engagement engagement) {
    return ALL.cells(who, engagement).stream()
        .map(c -> c.control().id() + " " + c.verdict() + " " + c.severity() + " " + Told.flags(c))
        .toList();
  }

  private static Set<String> twins(Set<String> systems, String half, String other) {
    Set<String> out = new HashSet<>(systems);
    if (out.contains(half)) {
      out.add(other);
    }
    return out;
  }

  @Test
  void leaving_systems_out_never_makes_a_verdict_better() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      AnyCase any = new AnyCase(seed);
      Organisation who = any.organisation();
      Engagement one = any.engagement("one");
      Set<SystemClass> classes = new HashSet<>(one.excludesClasses());
      classes.addAll(any.classes(2));
      Set<String> systems = new HashSet<>(one.excludesSystems());
      systems.add(any.one(who.systems()).id());
      notBetter(who, one, Copies.of(one, copy -> copy.excludesClasses = classes), "seed " + seed);
      notBetter(who, one, Copies.of(one, copy -> copy.excludesSystems = systems), "seed " + seed);
    }
  }

  @Test
  void refusing_a_duty_never_makes_a_verdict_better() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      AnyCase any = new AnyCase(seed);
      Engagement one = any.engagement("one");
      Set<String> refused = any.acts(4);
      Engagement less = Arrangements.refusing(one, refused.toArray(String[]::new));
      notBetter(any.organisation(), one, less, "seed " + seed);
    }
  }

  @Test
  void a_duty_refused_that_the_model_could_not_carry_stays_impossible() {
    Organisation who = ProjectData.example("cedar-ridge-dental");
    Engagement silent =
        ProjectData.engagement(who, ProjectData.offer("cedar-ridge-dental", "lakeside"));
    Engagement refusing =
        Arrangements.refusing(silent, "log-review", "log-collection", "incident-handling");
    notBetter(who, silent, refusing, "break-fix that refuses what it cannot do");
    long before = gaps(who, silent);
    assertTrue(before > 0);
    assertTrue(gaps(who, refusing) >= before);
  }

  private static long gaps(Organisation who, Engagement engagement) {
    return ALL.cells(who, engagement).stream()
        .filter(c -> c.verdict() == Verdict.STRUCTURAL_GAP)
        .count();
  }

  private static void notBetter(
      Organisation who, Engagement before, Engagement after, String what) {
    List<Cell> then = ALL.cells(who, before);
    List<Cell> now = ALL.cells(who, after);
    for (int i = 0; i < then.size(); i++) {
      Verdict was = then.get(i).verdict();
      Verdict is = now.get(i).verdict();
      assertTrue(
          is.compareTo(was) <= 0,
          what + ": " + then.get(i).control().id() + " went from " + was + " to " + is);
    }
  }

  @Test
  void a_framework_alone_has_the_same_cells_as_among_all() {
    for (int seed = 0; seed < 5; seed++) {
      AnyCase any = new AnyCase(seed);
      Organisation who = any.organisation();
      Engagement one = any.engagement("one");
      Assessment all = ALL.assess(who, List.of(one));
      for (var framework : ProjectData.FRAMEWORKS) {
        Assessment alone =
            Assessor.assess(who, List.of(one), List.of(framework), ProjectData.VOCABULARY);
        UnaryOperator<String> same = UnaryOperator.identity();
        same(
            told(all.cells(framework.id(), "one"), same),
            told(alone.cells(), same),
            "seed " + seed);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "cedar-ridge-dental,summit",
    "harbor-consumer-credit,ridgeline",
    "tri-valley-machining,lakeside"
  })
  void terms_written_in_another_order_are_the_same_offer(String organisation, String id)
      throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of("examples", organisation, "offers", id + ".yaml"));
    int from = lines.indexOf("terms:") + 1;
    int to = from;
    while (lines.get(to).startsWith("  ")) {
      to++;
    }
    Collections.shuffle(lines.subList(from, to), new Random(1));
    Files.createDirectories(folder.resolve("offers"));
    Files.write(folder.resolve("offers/any.yaml"), lines);
    Problems problems = new Problems();
    Set<String> systems =
        ProjectData.example(organisation).systems().stream()
            .map(ListedSystem::id)
            .collect(Collectors.toSet());
    List<Offer> read =
        OfferReader.readAll(
            folder, ProjectData.VOCABULARY, ProjectData.MODELS, systems, ProjectData.DAY, problems);
    assertEquals(List.of(), problems.all());
    assertEquals(List.of(ProjectData.offer(organisation, id)), read);
    assertTrue(to - from > 10);
  }
}
