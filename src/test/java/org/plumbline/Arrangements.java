// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.Requirement;
import org.plumbline.capability.SystemClass;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagement.Order;
import org.plumbline.engagement.Engagement.Performer;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.ListedSystem;
import org.plumbline.engagement.Offer;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.Paper;
import org.plumbline.engagement.Stated;

/** Offers and organisations made for one test, with levels by name as in the data. */
public final class Arrangements {
  private Arrangements() {}

  /** An offer of {@code One IT} that states these levels in a contract and nothing else. */
  public static Offer offer(String model, String... levels) {
    Map<org.plumbline.capability.Trait, Stated> terms = new java.util.LinkedHashMap<>();
    for (String level : levels) {
      Requirement stated = Act.requirement(level);
      terms.put(stated.trait(), new Stated(stated.level(), Stated.Origin.CONTRACT, "", "1"));
    }
    return new Offer(
        "one",
        "One IT",
        ProjectData.model(model),
        terms,
        Optional.empty(),
        Set.of(),
        Set.of(),
        Set.of(),
        Map.of(),
        Set.of(),
        Map.of(),
        Set.of(),
        false,
        Paper.NONE);
  }

  /** The offer of a model laid against the archetype organisation. */
  public static Engagement under(String model, String... levels) {
    return against(ProjectData.ARCHETYPE, model, levels);
  }

  public static Engagement against(Organisation organisation, String model, String... levels) {
    return Engagements.ofOffer(offer(model, levels), ProjectData.TRAITS, organisation);
  }

  public static Engagement with(Engagement base, String... levels) {
    List<Stated> changed = new ArrayList<>(base.levels());
    for (String level : levels) {
      Requirement stated = Act.requirement(level);
      changed.set(
          stated.trait().index(), new Stated(stated.level(), Stated.Origin.CONTRACT, "", "1"));
    }
    return Copies.of(base, copy -> copy.levels = changed);
  }

  public static Engagement ordering(Engagement base, String capability, int days, String by) {
    return ordering(base, capability, days, by, Set.of());
  }

  public static Engagement ordering(
      Engagement base, String capability, int days, String by, Set<String> systems) {
    Map<String, Order> orders = new HashMap<>(base.orders());
    orders.put(capability, new Order(days, systems, "2026-10-01", by, false));
    return Copies.of(base, copy -> copy.orders = orders);
  }

  /** An order that a party marked independent carries out. */
  public static Engagement orderingFromOutside(Engagement base, String capability, int days) {
    Map<String, Order> orders = new HashMap<>(base.orders());
    orders.put(capability, new Order(days, Set.of(), "2026-10-01", "Northgate Assessors", true));
    return Copies.of(base, copy -> copy.orders = orders);
  }

  public static Engagement dividing(Engagement base, String capability, Performer performer) {
    Map<String, Performer> matrix = new HashMap<>(base.matrix());
    matrix.put(capability, performer);
    return Copies.of(base, copy -> copy.matrix = matrix);
  }

  public static Engagement refusing(Engagement base, String... capabilities) {
    Set<String> refused = new HashSet<>(base.notPerformed());
    refused.addAll(Set.of(capabilities));
    return Copies.of(base, copy -> copy.notPerformed = refused);
  }

  /** The archetype organisation with these systems and a level of own IT staff. */
  public static Organisation organisation(String staff, ListedSystem... systems) {
    return Copies.of(
        ProjectData.ARCHETYPE,
        copy -> {
          copy.staffLevel = Act.requirement("internal-it-staff: " + staff).level();
          copy.systems = List.of(systems);
        });
  }

  public static Organisation doingItself(Organisation base, String... capabilities) {
    return Copies.of(base, copy -> copy.selfPerformed = Set.of(capabilities));
  }

  public static ListedSystem system(String id, SystemClass systemClass, boolean regulated) {
    return new ListedSystem(id, systemClass, regulated, "", Optional.empty(), Optional.empty());
  }

  /** The system looked after by somebody else, in every duty or in some. */
  public static ListedSystem caredFor(ListedSystem system, String... capabilities) {
    return new ListedSystem(
        system.id(),
        system.systemClass(),
        system.regulated(),
        "",
        Optional.of(
            new ListedSystem.Care("Another", capabilities.length == 0, Set.of(capabilities))),
        system.exempt());
  }

  public static ListedSystem exempt(ListedSystem system) {
    return new ListedSystem(
        system.id(),
        system.systemClass(),
        system.regulated(),
        "",
        system.care(),
        Optional.of("documented"));
  }
}
