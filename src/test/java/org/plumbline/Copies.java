// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.plumbline.capability.Facts;
import org.plumbline.capability.SystemClass;
import org.plumbline.capability.Trait;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.ListedSystem;
import org.plumbline.engagement.Offer;
import org.plumbline.engagement.OfficialRole;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.Paper;
import org.plumbline.engagement.PlanState;
import org.plumbline.engagement.Stated;
import org.plumbline.engagement.SupportModel;

/**
 * What is looked at, with some of it replaced: {@code Copies.of(offer, copy -> copy.name =
 * "Other")}.
 */
public final class Copies {
  private Copies() {}

  public static Engagement of(Engagement base, Consumer<OfEngagement> change) {
    OfEngagement copy = new OfEngagement(base);
    change.accept(copy);
    return copy.made();
  }

  public static Organisation of(Organisation base, Consumer<OfOrganisation> change) {
    OfOrganisation copy = new OfOrganisation(base);
    change.accept(copy);
    return copy.made();
  }

  public static Offer of(Offer base, Consumer<OfOffer> change) {
    OfOffer copy = new OfOffer(base);
    change.accept(copy);
    return copy.made();
  }

  /** The engagement with one trait a level higher. */
  public static Engagement raised(Engagement base, Trait trait) {
    List<Stated> levels = new ArrayList<>(base.levels());
    levels.set(
        trait.index(), new Stated(base.level(trait) + 1, Stated.Origin.CONTRACT, "", "raised"));
    return of(base, copy -> copy.levels = levels);
  }

  /** What can be replaced in an engagement. */
  public static final class OfEngagement {
    private final Engagement base;
    public String name;
    public List<Stated> levels;
    public Optional<Set<SystemClass>> covers;
    public Set<SystemClass> excludesClasses;
    public Set<String> excludesSystems;
    public Map<String, Engagement.Order> orders;
    public Set<String> functions;
    public boolean allFunctions;
    public Map<String, Engagement.Performer> matrix;
    public Set<String> notPerformed;
    public Set<String> namesSystems;
    public boolean takesMediaAway;
    public Paper paper;

    private OfEngagement(Engagement base) {
      this.base = base;
      this.name = base.name();
      this.levels = base.levels();
      this.covers = base.covers();
      this.excludesClasses = base.excludesClasses();
      this.excludesSystems = base.excludesSystems();
      this.orders = base.orders();
      this.functions = base.functions();
      this.allFunctions = base.allFunctions();
      this.matrix = base.matrix();
      this.notPerformed = base.notPerformed();
      this.namesSystems = base.namesSystems();
      this.takesMediaAway = base.takesMediaAway();
      this.paper = base.paper();
    }

    private Engagement made() {
      return new Engagement(
          base.id(),
          name,
          base.offer(),
          base.model(),
          base.recognisedAs(),
          base.warnings(),
          levels,
          covers,
          excludesClasses,
          excludesSystems,
          namesSystems,
          orders,
          functions,
          allFunctions,
          matrix,
          notPerformed,
          takesMediaAway,
          paper);
    }
  }

  /** What can be replaced in an organisation. */
  public static final class OfOrganisation {
    private final Organisation base;
    public String name;
    public boolean archetype;
    public int people;
    public boolean listed;
    public PlanState systemSecurityPlan;
    public int staffLevel;
    public Facts facts;
    public List<ListedSystem> systems;
    public Set<String> selfPerformed;
    public Map<OfficialRole, String> officials;
    public Map<String, String> owners;
    public String notes;

    private OfOrganisation(Organisation base) {
      this.base = base;
      this.name = base.name();
      this.archetype = base.archetype();
      this.people = base.people();
      this.listed = base.listed();
      this.systemSecurityPlan = base.systemSecurityPlan();
      this.staffLevel = base.staffLevel();
      this.facts = base.facts();
      this.systems = base.systems();
      this.selfPerformed = base.selfPerformed();
      this.officials = base.officials();
      this.owners = base.owners();
      this.notes = base.notes();
    }

    private Organisation made() {
      return new Organisation(
          base.id(),
          name,
          archetype,
          base.frameworks(),
          base.tailoring(),
          staffLevel,
          people,
          facts,
          systems,
          listed,
          selfPerformed,
          officials,
          owners,
          systemSecurityPlan,
          notes);
    }
  }

  /** What can be replaced in an offer. */
  public static final class OfOffer {
    private final Offer base;
    public String id;
    public String name;
    public SupportModel model;
    public Map<Trait, Stated> terms;
    public Optional<Set<SystemClass>> covers;
    public Set<SystemClass> excludesClasses;
    public Map<String, Engagement.Order> orders;

    private OfOffer(Offer base) {
      this.base = base;
      this.id = base.id();
      this.name = base.name();
      this.model = base.model();
      this.terms = base.terms();
      this.covers = base.covers();
      this.excludesClasses = base.excludesClasses();
      this.orders = base.orders();
    }

    private Offer made() {
      return new Offer(
          id,
          name,
          model,
          terms,
          covers,
          excludesClasses,
          base.excludesSystems(),
          base.namesSystems(),
          orders,
          base.functions(),
          base.matrix(),
          base.notPerformed(),
          base.takesMediaAway(),
          base.paper());
    }
  }
}
