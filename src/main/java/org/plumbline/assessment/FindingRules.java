// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Condition;
import org.plumbline.capability.Requirement;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Traits;
import org.plumbline.catalogue.Needs.Need;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagement.Order;
import org.plumbline.engagement.Engagement.Performer;
import org.plumbline.engagement.Organisation;

/** Derives the outcome of one need under one arrangement. */
final class FindingRules {
  /** Days. */
  private static final int HALF_YEAR = 183;

  private final Organisation organisation;
  private final Engagement engagement;
  private final Coverage coverage;
  private final boolean staffed;
  private final Trait continuity;
  private final Trait scans;
  private final Trait matrix;
  private final Trait tools;

  FindingRules(Organisation organisation, Engagement engagement, Traits traits) {
    this.organisation = organisation;
    this.engagement = engagement;
    this.continuity = traits.named(TraitNames.CONTINUITY);
    this.scans = traits.named(TraitNames.SCANS);
    this.matrix = traits.named(TraitNames.MATRIX);
    this.tools = traits.named(TraitNames.TOOLS);
    this.staffed = engagement.level(traits.named("internal-it-staff")) >= 2;
    this.coverage =
        new Coverage(
            organisation, engagement, engagement.level(traits.named(TraitNames.INVENTORY)));
  }

  /** One route tested: what is held and what is missing. */
  private record Route(Condition condition, List<Requirement> held, List<Missing> missing) {
    String name() {
      return condition instanceof Condition.Ordered ? "ordered" : "standing";
    }
  }

  /** The better of the contract's route and the organisation's declaration. */
  Finding findingFor(Need need) {
    Capability capability = need.capability();
    if (capability.nonDelegable()) {
      return plain(
          need,
          Outcome.ORG,
          "this is the organisation's own act under every arrangement and cannot be delegated");
    }
    Finding contract = contract(need);
    boolean own =
        organisation.selfPerformed().contains(capability.id())
            && (!capability.technicalHome() || staffed);
    return own && Outcome.SELF.weight() > contract.outcome().weight()
        ? plain(
            need, Outcome.SELF, "the organisation declares in writing that its own staff does this")
        : contract;
  }

  private Finding contract(Need need) {
    Capability capability = need.capability();
    boolean technical = capability.technicalHome();
    if (engagement.notPerformed().contains(capability.id())) {
      return technical
          ? plain(
              need,
              Outcome.UNOWNED,
              "the offer declares that it does not perform this and nobody else is named")
          : plain(
              need,
              Outcome.SELF,
              "the offer declares that it does not perform this; it stays with the organisation");
    }
    Performer split = engagement.performerOf(capability);
    if (split == Performer.CLIENT) {
      return technical && !staffed
          ? plain(
              need,
              Outcome.UNOWNED,
              "the responsibility matrix gives this to internal IT staff that does not exist")
          : plain(need, Outcome.SELF, "the responsibility matrix gives this to the organisation");
    }
    boolean joint = split == Performer.JOINT;
    Route best = bestRoute(need, joint);
    if (best == null) {
      return technical
          ? impossible(need)
          : plain(need, Outcome.SELF, "no contract takes this on; it stays with the organisation");
    }
    if (!technical) {
      return organisationHome(need, best, joint);
    }
    return technicalHome(need, best, joint);
  }

  private Finding organisationHome(Need need, Route best, boolean joint) {
    if (!best.missing().isEmpty()) {
      return finding(
          need,
          Outcome.SELF,
          "no contract takes this on as stated; it stays with the organisation",
          best);
    }
    return finding(
        need,
        joint ? Outcome.JOINT : Outcome.COMMITTED,
        joint
            ? "the provider takes on its part, the organisation keeps its own"
            : "the provider takes this on",
        best);
  }

  private Finding technicalHome(Need need, Route best, boolean joint) {
    Capability capability = need.capability();
    List<Missing> missing = new ArrayList<>(best.missing());
    if (engagement.model().coManaged() && joint && !capability.bilateral()) {
      if (!staffed) {
        return plain(
            need,
            Outcome.UNOWNED,
            "both sides must act, and the organisation has no IT staff to act");
      }
      if (engagement.level(matrix) < 2) {
        return plain(
            need,
            Outcome.UNOWNED,
            "both sides must act, and no written responsibility matrix says who does what");
      }
      if (engagement.level(tools) < 2) {
        missing.add(new Missing.Term(new Requirement(tools, 2), engagement.level(tools)));
      }
    }
    Route route = new Route(best.condition(), best.held(), missing);
    if (!missing.isEmpty()) {
      return finding(
          need, Outcome.ATTAINABLE, "possible under this model, not in writing as stated", route);
    }
    boolean reChecked =
        capability.kind() == Capability.Kind.SETTING
            && best.condition() instanceof Condition.Ordered
            && engagement.level(continuity) < 3;
    if (reChecked) {
      return finding(
          need,
          Outcome.JOINT,
          "set once by an order; the organisation checks again at each new device",
          route);
    }
    return joint
        ? finding(need, Outcome.JOINT, "both sides are bound to their part", route)
        : finding(need, Outcome.COMMITTED, "the provider alone is bound to do this", route);
  }

  /** A held route, else the minimal fix; null when the model reaches none. */
  private @Nullable Route bestRoute(Need need, boolean joint) {
    Route best = null;
    for (Condition condition : need.capability().conditions()) {
      Route route = test(need, condition.raisedTo(need.raised()), joint);
      if (route == null) {
        continue;
      }
      if (route.missing().isEmpty()) {
        return route;
      }
      if (best == null || betterFix(route, best)) {
        best = route;
      }
    }
    return best;
  }

  private boolean betterFix(Route route, Route best) {
    boolean standingAgreement = engagement.level(continuity) >= 3;
    boolean bestStands = best.condition() instanceof Condition.Standing;
    boolean routeStands = route.condition() instanceof Condition.Standing;
    if (standingAgreement && bestStands != routeStands) {
      return routeStands;
    }
    return route.missing().size() < best.missing().size();
  }

  private @Nullable Route test(Need need, Condition condition, boolean joint) {
    Capability capability = need.capability();
    Order order = engagement.orders().get(capability.id());
    boolean ordered = condition instanceof Condition.Ordered;
    List<Requirement> held = new ArrayList<>();
    List<Missing> missing = new ArrayList<>();
    List<Requirement> asked = condition.requirements();
    if (needsDescription(capability, condition, joint)) {
      asked = condition.raisedTo(List.of(new Requirement(matrix, 1))).requirements();
    }
    if (condition instanceof Condition.Ordered job && tooOftenToOrder(job, order)) {
      return null;
    }
    for (Requirement requirement : asked) {
      int stated = stated(requirement.trait(), ordered, order);
      if (stated >= requirement.level()) {
        held.add(requirement);
      } else if (requirement.level() > reachable(requirement.trait(), stated)) {
        return null;
      } else {
        missing.add(new Missing.Term(requirement, stated));
      }
    }
    need.function()
        .ifPresent(
            f -> {
              if (!engagement.allFunctions() && !engagement.functions().contains(f.id())) {
                missing.add(new Missing.Function(f.id()));
              }
            });
    if (condition instanceof Condition.Ordered job
        && !(inTime(job, order) && byRightParty(capability, order))) {
      missing.add(
          new Missing.Order(
              capability.id(),
              job.longestDays().orElse(0),
              order == null ? 0 : order.days(),
              capability.thirdParty()));
    }
    for (String orphan : coverage.orphans(capability, condition, order)) {
      missing.add(new Missing.Uncovered(orphan));
    }
    return new Route(condition, held, missing);
  }

  private boolean needsDescription(Capability capability, Condition condition, boolean joint) {
    return capability.technicalHome()
        && joint
        && Coverage.running(condition)
        && !engagement.model().coManaged()
        && !capability.bilateral();
  }

  /** An ordered scan is as frequent as its order. */
  private int stated(Trait trait, boolean ordered, @Nullable Order order) {
    if (ordered && order != null && order.days() > 0 && trait.index() == scans.index()) {
      return Math.max(engagement.level(trait), trait.reachedBy(order.days()).rank());
    }
    return engagement.level(trait);
  }

  private int reachable(Trait trait, int stated) {
    return Math.max(stated, engagement.model().band(trait).ceiling().level());
  }

  /**
   * Border rule B7: without a running agreement, work needed more than half-yearly is a service.
   */
  private boolean tooOftenToOrder(Condition.Ordered job, @Nullable Order order) {
    return job.longestDays().orElse(HALF_YEAR) < HALF_YEAR
        && !inTime(job, order)
        && reachable(continuity, engagement.level(continuity)) < 3;
  }

  private static boolean inTime(Condition.Ordered job, @Nullable Order order) {
    if (order == null) {
      return false;
    }
    return job.longestDays().isEmpty()
        || (order.days() > 0 && order.days() <= job.longestDays().get());
  }

  /** Nobody judges his own work: some orders count only when somebody else carries them out. */
  private boolean byRightParty(Capability capability, @Nullable Order order) {
    return !capability.thirdParty()
        || order != null
            && !order.by().isBlank()
            && !order.by().strip().equalsIgnoreCase(engagement.name());
  }

  private Finding impossible(Need need) {
    return new Finding(
        need,
        Outcome.IMPOSSIBLE,
        "no term that "
            + engagement.model().title().toLowerCase(java.util.Locale.ROOT)
            + " support can carry would oblige anybody to do this",
        List.of(),
        List.of(),
        outOfReach(need),
        "",
        Set.of());
  }

  /** Every level some route asks for and this model cannot add. */
  private List<Missing.Term> outOfReach(Need need) {
    Set<Missing.Term> beyond = new LinkedHashSet<>();
    for (Condition condition : need.capability().conditions()) {
      for (Requirement requirement : condition.raisedTo(need.raised()).requirements()) {
        int stated = engagement.level(requirement.trait());
        if (requirement.level() > reachable(requirement.trait(), stated)) {
          beyond.add(new Missing.Term(requirement, stated));
        }
      }
    }
    return List.copyOf(beyond);
  }

  private Finding plain(Need need, Outcome outcome, String reason) {
    return new Finding(need, outcome, reason, List.of(), List.of(), List.of(), "", Set.of());
  }

  private Finding finding(Need need, Outcome outcome, String reason, Route route) {
    return new Finding(
        need,
        outcome,
        reason,
        route.held(),
        route.missing(),
        List.of(),
        route.name(),
        coverage.caredByOthers(
            need.capability(), route.condition(), engagement.orders().get(need.capability().id())));
  }
}
