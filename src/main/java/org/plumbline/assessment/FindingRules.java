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
import org.plumbline.phrase.Phrase;

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

  /** Systems whose cover is all that some route of this need lacks. */
  Set<String> lackingOnly(Need need) {
    return need.capability().nonDelegable()
        ? Set.of()
        : routes.lackingOnly(need, engagement.performerOf(need.capability()) == Performer.JOINT);
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
    Routes.Route best = routes.best(need, joint);
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

  private Finding organisationHome(Need need, Routes.Route best, boolean joint) {
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

  private Finding technicalHome(Need need, Routes.Route best, boolean joint) {
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
    Routes.Route route = new Routes.Route(best.condition(), best.held(), missing);
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

  private Finding impossible(Need need) {
    return new Finding(
        need,
        Outcome.IMPOSSIBLE,
        Phrase.literal(
            "no term that "
                + engagement.model().title().toLowerCase(java.util.Locale.ROOT)
                + " support can carry would oblige anybody to do this"),
        List.of(),
        List.of(),
        routes.outOfReach(need),
        "",
        Set.of());
  }

  private Finding plain(Need need, Outcome outcome, String reason) {
    return new Finding(
        need, outcome, Phrase.literal(reason), List.of(), List.of(), List.of(), "", Set.of());
  }

  private Finding finding(Need need, Outcome outcome, String reason, Routes.Route route) {
    return new Finding(
        need,
        outcome,
        Phrase.literal(reason),
        route.held(),
        route.missing(),
        List.of(),
        route.name(),
        coverage.caredByOthers(
            need.capability(), route.condition(), engagement.orders().get(need.capability().id())));
  }
}
