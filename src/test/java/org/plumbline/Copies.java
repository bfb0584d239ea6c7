// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.plumbline.capability.Facts;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Offer;
import org.plumbline.engagement.OfficialRole;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.SecurityPlan;
import org.plumbline.engagement.Stated;
import org.plumbline.papers.Arrangement;
import org.plumbline.papers.ListedSystem;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Statement;

/**
 * The same with one thing another: {@code Copies.of(organisation, copy -> copy.name = "Other")}.
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

  /** An offer under another id and name. */
  public static Offer named(Offer base, String id, String provider) {
    Papers p = base.papers();
    return new Offer(
        new Papers(
            id,
            provider,
            p.kind(),
            p.documents(),
            p.services(),
            p.covers(),
            p.excludes(),
            p.statements(),
            p.deliverables(),
            p.functions(),
            p.refusals(),
            p.rows(),
            p.takesMediaAway(),
            p.aside()),
        base.model(),
        base.paper());
  }

  /** Papers whose statements are changed one by one. */
  public static Papers statements(Papers p, UnaryOperator<List<Statement>> change) {
    return new Papers(
        p.id(),
        p.provider(),
        p.kind(),
        p.documents(),
        p.services(),
        p.covers(),
        p.excludes(),
        change.apply(p.statements()),
        p.deliverables(),
        p.functions(),
        p.refusals(),
        p.rows(),
        p.takesMediaAway(),
        p.aside());
  }

  /** Papers that look after these classes, tags and systems in general. */
  public static Papers covering(Papers p, List<String> covers) {
    return new Papers(
        p.id(),
        p.provider(),
        p.kind(),
        p.documents(),
        p.services(),
        covers,
        List.of(),
        p.statements(),
        p.deliverables(),
        p.functions(),
        p.refusals(),
        p.rows(),
        p.takesMediaAway(),
        p.aside());
  }

  /** What can be replaced in an engagement. */
  public static final class OfEngagement {
    private final Engagement base;
    public String name;
    public List<Stated> levels;
    public Arrangement arrangement;

    private OfEngagement(Engagement base) {
      this.base = base;
      this.name = base.name();
      this.levels = base.levels();
      this.arrangement = base.arrangement();
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
          arrangement,
          base.paper());
    }
  }

  /** What can be replaced in an organisation. */
  public static final class OfOrganisation {
    private final Organisation base;
    public String name;
    public boolean archetype;
    public int people;
    public boolean listed;
    public SecurityPlan systemSecurityPlan;
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
          notes,
          base.counts());
    }
  }
}
