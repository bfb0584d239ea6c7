// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Condition;
import org.plumbline.capability.Requirement;
import org.plumbline.capability.Trait;
import org.plumbline.capability.TraitNames;
import org.plumbline.capability.Traits;
import org.plumbline.catalogue.Needs.Need;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagement.Performer;
import org.plumbline.engagement.Organisation;

/** Derives the outcome of one need under one arrangement. */
final class FindingRules {
  private final Organisation organisation;
  private final Engagement engagement;
  private final Coverage coverage;
  private final boolean staffed;
  private final Trait continuity;
  private final Trait matrix;
  private final Trait tools;
  private final Routes routes;

  FindingRules(Organisation organisation, Engagement engagement, Traits traits) {
    this.organisation = organisation;
    this.engagement = engagement;
    this.continuity = traits.named(TraitNames.CONTINUITY);
    this.matrix = traits.named(TraitNames.MATRIX);
    this.tools = traits.named(TraitNames.TOOLS);
    this.staffed = engagement.level(traits.named(TraitNames.STAFF)) >= 2;
    this.coverage =
        new Coverage(
            organisation, engagement, engagement.level(traits.named(TraitNames.INVENTORY)));
    this.routes = new Routes(engagement, coverage, traits);
  }

  /** The better of the contract's route and the organisation's declaration. */
  Finding findingFor(Need need) {
    Capability capability = need.capability();
    if (capability.nonDelegable()) {
      return plain(need, Outcome.ORG, Reason.NOT_DELEGABLE);
    }
    Finding contract = contract(need);
    boolean own =
        organisation.selfPerformed().contains(capability.id())
            && (!capability.technicalHome() || staffed);
    return own && Outcome.SELF.weight() > contract.outcome().weight()
        ? plain(need, Outcome.SELF, Reason.OWN_STAFF)
        : contract;
  }

  /** Systems whose cover is all that some route of this need lacks. */
  Set<String> lackingOnly(Need need) {
    return need.capability().nonDelegable()
        ? Set.of()
        : routes.lackingOnly(need, engagement.performerOf(need.capability()) == Performer.JOINT);
  }

  private Finding contract(Need need) {
    Capability capability = need.capability();
    Performer split = engagement.performerOf(capability);
    boolean refused = engagement.notPerformed().contains(capability.id());
    boolean client = split == Performer.CLIENT;
    if (refused && !capability.technicalHome()) {
      return plain(need, Outcome.SELF, Reason.DECLINED_YOURS);
    }
    if (client && !refused && (staffed || !capability.technicalHome())) {
      return plain(need, Outcome.SELF, Reason.MATRIX_YOURS);
    }
    boolean joint = split == Performer.JOINT;
    Routes.Route best = routes.best(need, joint);
    if (best == null) {
      return capability.technicalHome()
          ? impossible(need)
          : plain(need, Outcome.SELF, Reason.NO_CONTRACT);
    }
    if (refused || client) {
      return unowned(need, best, refused ? Reason.DECLINED : matrixWithoutStaff());
    }
    return capability.technicalHome()
        ? technicalHome(need, best, joint)
        : organisationHome(need, best, joint);
  }

  private Reason matrixWithoutStaff() {
    return organisation.hasPartTimeStaff() ? Reason.MATRIX_PART_TIME : Reason.MATRIX_WITHOUT_STAFF;
  }

  /** Possible, and refused or given to nobody; never better than what no term can reach. */
  private static Finding unowned(Need need, Routes.Route best, Reason reason) {
    return new Finding(
        need,
        Outcome.UNOWNED,
        reason.says(),
        List.of(),
        List.of(),
        List.of(),
        best.kind(),
        Set.of());
  }

  private Finding organisationHome(Need need, Routes.Route best, boolean joint) {
    if (!best.missing().isEmpty()) {
      return finding(need, Outcome.SELF, Reason.NOT_WRITTEN_YOURS, best);
    }
    return finding(
        need,
        joint ? Outcome.JOINT : Outcome.COMMITTED,
        joint ? Reason.PROVIDER_PART : Reason.PROVIDER_TAKES_ON,
        best);
  }

  private Finding technicalHome(Need need, Routes.Route best, boolean joint) {
    Capability capability = need.capability();
    List<Missing> missing = new ArrayList<>(best.missing());
    if (engagement.model().coManaged() && joint && !capability.bilateral()) {
      if (!staffed) {
        return plain(
            need,
            Outcome.UNOWNED,
            organisation.hasPartTimeStaff() ? Reason.PART_TIME_STAFF : Reason.NO_STAFF);
      }
      if (engagement.level(matrix) < 2) {
        return plain(need, Outcome.UNOWNED, Reason.NO_MATRIX);
      }
      if (engagement.level(tools) < 2) {
        missing.add(new Missing.Term(new Requirement(tools, 2), engagement.level(tools)));
      }
    }
    Routes.Route route = new Routes.Route(best.condition(), best.held(), missing);
    if (!missing.isEmpty()) {
      return finding(need, Outcome.ATTAINABLE, Reason.NOT_WRITTEN, route);
    }
    boolean reChecked =
        capability.kind() == Capability.Kind.SETTING
            && best.condition() instanceof Condition.Ordered
            && engagement.level(continuity) < 3;
    if (reChecked) {
      return finding(need, Outcome.JOINT, Reason.SET_ONCE, route);
    }
    return joint
        ? finding(need, Outcome.JOINT, Reason.BOTH_BOUND, route)
        : finding(need, Outcome.COMMITTED, Reason.PROVIDER_BOUND, route);
  }

  private Finding impossible(Need need) {
    return new Finding(
        need,
        Outcome.IMPOSSIBLE,
        Reason.BEYOND_MODEL.says(engagement.model().title()),
        List.of(),
        List.of(),
        routes.outOfReach(need),
        RouteKind.NONE,
        Set.of());
  }

  private Finding plain(Need need, Outcome outcome, Reason reason) {
    return new Finding(
        need, outcome, reason.says(), List.of(), List.of(), List.of(), RouteKind.NONE, Set.of());
  }

  private Finding finding(Need need, Outcome outcome, Reason reason, Routes.Route route) {
    return new Finding(
        need,
        outcome,
        reason.says(),
        route.held(),
        route.missing(),
        List.of(),
        route.kind(),
        coverage.caredByOthers(
            need.capability(), route.condition(), engagement.orders().get(need.capability().id())));
  }
}
