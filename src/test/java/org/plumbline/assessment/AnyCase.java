// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.plumbline.Copies;
import org.plumbline.ProjectData;
import org.plumbline.capability.Fact;
import org.plumbline.capability.Facts;
import org.plumbline.capability.SystemClass;
import org.plumbline.capability.Trait;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagement.Order;
import org.plumbline.engagement.Engagement.Performer;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.ListedSystem;
import org.plumbline.engagement.Offer;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.Paper;
import org.plumbline.engagement.PlanState;
import org.plumbline.engagement.Stated;

/** Any organisation and any offers to it, from a seed. */
final class AnyCase {
  private static final List<String> ACTS =
      List.copyOf(ProjectData.VOCABULARY.capabilities().keySet());

  private final Random random;
  private final Organisation organisation;

  AnyCase(long seed) {
    this.random = new Random(seed);
    this.organisation = anyOrganisation();
  }

  Organisation organisation() {
    return organisation;
  }

  private Organisation anyOrganisation() {
    List<ListedSystem> systems = new ArrayList<>();
    for (int i = 2 + random.nextInt(5); i > 0; i--) {
      systems.add(
          new ListedSystem(
              "box-" + i,
              one(List.of(SystemClass.values())),
              random.nextBoolean(),
              "",
              some(4).map(care -> new ListedSystem.Care("Host", random.nextBoolean(), acts(8))),
              some(8).map(exempt -> "documented")));
    }
    Map<String, Integer> answers = new HashMap<>();
    for (Fact fact : ProjectData.VOCABULARY.facts().values()) {
      if (random.nextInt(3) > 0) {
        answers.put(fact.id(), fact.number() ? random.nextInt(9_000) : random.nextInt(2));
      }
    }
    return Copies.of(
        ProjectData.ARCHETYPE,
        copy -> {
          copy.archetype = random.nextBoolean();
          copy.staffLevel = random.nextInt(5);
          copy.people = random.nextInt(100);
          copy.facts = new Facts(answers);
          copy.systems = systems;
          copy.selfPerformed = random.nextBoolean() ? Set.of() : acts(6);
          copy.owners = random.nextBoolean() ? Map.of() : Map.of(one(ACTS), "owner");
          copy.systemSecurityPlan = one(List.of(PlanState.values()));
        });
  }

  /** An offer to the organisation. */
  Offer offer(String id) {
    Map<Trait, Stated> terms = new java.util.LinkedHashMap<>();
    for (Trait trait : ProjectData.TRAITS.all()) {
      if (!trait.ofOrganisation() && random.nextInt(4) > 0) {
        Stated.Origin origin = one(List.of(Stated.Origin.CONTRACT, Stated.Origin.PROVIDER));
        terms.put(trait, new Stated(random.nextInt(trait.top() + 1), origin, "", "1"));
      }
    }
    Map<String, Order> orders = new HashMap<>();
    for (String act : acts(6)) {
      Set<String> named = random.nextBoolean() ? Set.of() : systems(2);
      String by = one(List.of("", "Provider " + id, "A third party"));
      orders.put(
          act, new Order(random.nextInt(400), named, "2026-01-15", by, random.nextBoolean()));
    }
    Map<String, Performer> matrix = new HashMap<>();
    acts(8).forEach(act -> matrix.put(act, one(List.of(Performer.values()))));
    return new Offer(
        id,
        "Provider " + id,
        one(ProjectData.MODELS),
        terms,
        random.nextInt(3) == 0 ? Optional.empty() : Optional.of(classes(2)),
        classes(6),
        systems(6),
        systems(4),
        orders,
        subset(ProjectData.VOCABULARY.functions().keySet(), 2),
        matrix,
        random.nextBoolean() ? Set.of() : acts(10),
        random.nextBoolean(),
        Paper.NONE);
  }

  Engagement engagement(String id) {
    return Engagements.ofOffer(offer(id), ProjectData.TRAITS, organisation);
  }

  private Optional<Boolean> some(int oneIn) {
    return Optional.of(true).filter(yes -> random.nextInt(oneIn) == 0);
  }

  <T> T one(Collection<T> of) {
    return new ArrayList<>(of).get(random.nextInt(of.size()));
  }

  /** One in so many acts of the vocabulary. */
  Set<String> acts(int oneIn) {
    return subset(ACTS, oneIn);
  }

  Set<SystemClass> classes(int oneIn) {
    return subset(List.of(SystemClass.values()), oneIn);
  }

  private Set<String> systems(int oneIn) {
    return subset(organisation.systems().stream().map(ListedSystem::id).toList(), oneIn);
  }

  private <T> Set<T> subset(Collection<T> of, int oneIn) {
    Set<T> out = new HashSet<>();
    of.stream().sorted().filter(each -> random.nextInt(oneIn) == 0).forEach(out::add);
    return out;
  }
}
