// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.Leaf.Comparison;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Condition;
import org.plumbline.capability.NamedFunction;
import org.plumbline.capability.Requirement;
import org.plumbline.capability.Trait;
import org.plumbline.capability.TraitNames;
import org.plumbline.capability.Traits;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagement.Order;
import org.plumbline.engagement.Engagement.Performer;
import org.plumbline.engagement.ListedSystem;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.Stated;
import org.plumbline.phrase.Phrase;

/** The facts behind a finding, each with its source. */
final class Leaves {
  private static final int FULL_TIME = 2;
  private static final int BY_FUNCTION = 2;
  private static final List<Reason> UNSTAFFED =
      List.of(
          Reason.NO_STAFF,
          Reason.PART_TIME_STAFF,
          Reason.MATRIX_WITHOUT_STAFF,
          Reason.MATRIX_PART_TIME);

  private final Organisation organisation;
  private final Engagement engagement;
  private final Routes routes;
  private final Trait staff;
  private final Trait matrix;
  private final Trait tools;

  Leaves(Organisation organisation, Engagement engagement, Traits traits) {
    this.organisation = organisation;
    this.engagement = engagement;
    this.staff = traits.named(TraitNames.STAFF);
    this.matrix = traits.named(TraitNames.MATRIX);
    this.tools = traits.named(TraitNames.TOOLS);
    int inventory = engagement.level(traits.named(TraitNames.INVENTORY));
    this.routes = new Routes(engagement, new Coverage(organisation, engagement, inventory), traits);
  }

  List<Leaf> of(Finding finding) {
    List<Leaf> out = new ArrayList<>();
    switch (finding.outcome()) {
      case IMPOSSIBLE -> beyond(finding, out);
      case UNOWNED -> out.add(unowned(finding));
      case ORG -> out.add(own(finding, Leaf.Part.NATURE));
      case SELF -> {
        if (is(finding, Reason.OWN_STAFF) && finding.need().capability().technicalHome()) {
          out.add(held(new Requirement(staff, FULL_TIME)));
        }
        held(finding, out);
        missing(finding, out);
        out.add(own(finding, Leaf.Part.WHOLE));
      }
      case JOINT -> {
        held(finding, out);
        division(finding, out);
        out.add(own(finding, Leaf.Part.PART));
      }
      case COMMITTED -> held(finding, out);
      case ATTAINABLE -> {
        held(finding, out);
        missing(finding, out);
      }
    }
    return List.copyOf(out);
  }

  private static boolean is(Finding finding, Reason reason) {
    return finding.reason().key().equals(reason.key());
  }

  private void held(Finding finding, List<Leaf> out) {
    finding.held().forEach(r -> out.add(held(r, finding)));
    if (finding.route() == RouteKind.NONE) {
      return;
    }
    Optional<NamedFunction> function = finding.need().function();
    if (function.isPresent() && lacksNo(finding, CauseKind.FUNCTION)) {
      out.add(named(function.get()));
    }
    Order order = engagement.orders().get(finding.need().capability().id());
    if (finding.route() == RouteKind.ORDERED
        && order != null
        && lacksNo(finding, CauseKind.ORDER)) {
      out.add(ordered(finding, order));
    }
    cover(finding, out);
  }

  private static boolean lacksNo(Finding finding, CauseKind kind) {
    return finding.missing().stream().noneMatch(m -> m.kind() == kind);
  }

  private Leaf held(Requirement requirement) {
    return held(requirement, engagement.level(requirement.trait()), source(requirement.trait()));
  }

  /** A level held; on an ordered way a scan may be as frequent as its order. */
  private Leaf held(Requirement requirement, Finding finding) {
    Order order = engagement.orders().get(finding.need().capability().id());
    if (engagement.level(requirement.trait()) < requirement.level() && order != null) {
      int reached = requirement.trait().reachedBy(order.days()).rank();
      return held(requirement, reached, Source.of(order));
    }
    return held(requirement);
  }

  private static Leaf held(Requirement requirement, int level, Source source) {
    return new Leaf.Held(Comparison.of(new Missing.Term(requirement, level)), source);
  }

  private Leaf named(NamedFunction function) {
    Source source =
        engagement.allFunctions()
            ? Source.of(Source.Kind.PRACTICE)
            : new Source(Source.Kind.PAPERS, engagement.paper().document(), "", "", "", List.of());
    Phrase named = Phrase.of(Item.NAMED);
    return new Leaf.Held(
        new Comparison(
            CauseKind.FUNCTION, function.id(), function.title(), "named", "named", named, named),
        source);
  }

  private Leaf ordered(Finding finding, Order order) {
    Capability capability = finding.need().capability();
    int longest = longestDays(capability);
    Missing.Order wanted =
        new Missing.Order(capability, longest, order.days(), capability.thirdParty());
    Phrase found = order.days() == 0 ? Phrase.of(Item.ORDERED_ONCE) : wanted.found();
    return new Leaf.Held(
        new Comparison(
            CauseKind.ORDER,
            capability.id(),
            capability.title(),
            wanted.required(),
            order.days() == 0 ? "dated order" : wanted.stated(),
            wanted.needed(),
            found),
        Source.of(order));
  }

  private static int longestDays(Capability capability) {
    for (Condition condition : capability.conditions()) {
      if (condition instanceof Condition.Ordered job) {
        return job.longestDays().orElse(0);
      }
    }
    return 0;
  }

  /** The systems in reach that are covered, in one leaf, and each that is in others' care. */
  private void cover(Finding finding, List<Leaf> out) {
    List<String> covered = new ArrayList<>();
    for (ListedSystem system : organisation.systems()) {
      if (!Coverage.inReach(finding.need().capability(), system)) {
        continue;
      }
      if (finding.caredByOthers().contains(system.id())) {
        String by = system.care().map(ListedSystem.Care::by).orElse("");
        out.add(system(system.id(), "cared for", Phrase.of(Item.CARED_FOR), Source.Kind.CARE, by));
      } else if (finding.missing().stream().noneMatch(m -> m.name().equals(system.id()))) {
        covered.add(system.id());
      }
    }
    if (!covered.isEmpty()) {
      out.add(
          system(
              String.join(", ", covered),
              "covered",
              Phrase.of(Item.COVERED_ALL, covered),
              Source.Kind.COVER,
              ""));
    }
  }

  private static Leaf system(
      String name, String stated, Phrase found, Source.Kind kind, String by) {
    String required = new Missing.Uncovered(name).required();
    return new Leaf.Held(
        new Comparison(
            CauseKind.SYSTEM, name, name, required, stated, Phrase.of(Item.COVERED), found),
        Source.of(kind, by));
  }

  private void missing(Finding finding, List<Leaf> out) {
    for (Missing item : finding.missing()) {
      out.add(new Leaf.MissingItem(Comparison.of(item), source(item)));
    }
  }

  private Source source(Missing item) {
    if (item instanceof Missing.Term term) {
      return source(term.requirement().trait());
    }
    if (item instanceof Missing.Order order) {
      Order given = engagement.orders().get(order.name());
      return given == null ? paper() : Source.of(given);
    }
    return item instanceof Missing.Uncovered ? Source.of(Source.Kind.COVER) : paper();
  }

  private Source paper() {
    return engagement.offer()
        ? new Source(Source.Kind.PAPERS, engagement.paper().document(), "", "", "", List.of())
        : Source.of(Source.Kind.PRACTICE);
  }

  private Source source(Trait trait) {
    return Source.of(engagement.stated(trait), engagement);
  }

  /** Work that both sides do beside each other rests on staff, a matrix and tools for both. */
  private void division(Finding finding, List<Leaf> out) {
    Capability capability = finding.need().capability();
    if (capability.technicalHome()
        && engagement.model().coManaged()
        && engagement.performerOf(capability) == Performer.JOINT
        && !capability.bilateral()) {
      for (Requirement each :
          List.of(
              new Requirement(staff, FULL_TIME),
              new Requirement(matrix, BY_FUNCTION),
              new Requirement(tools, 2))) {
        if (!finding.held().contains(each)) {
          out.add(held(each));
        }
      }
    }
  }

  private Leaf own(Finding finding, Leaf.Part part) {
    Capability capability = finding.need().capability();
    return new Leaf.Own(
        part,
        new Comparison(
            CauseKind.MATRIX,
            capability.id(),
            capability.title(),
            "a named performer",
            "the organization",
            Phrase.of(Item.PERFORMER),
            Phrase.of(part == Leaf.Part.PART ? Item.OWN_PART : Item.OWN_ACT)),
        ownSource(finding, part));
  }

  private Source ownSource(Finding finding, Leaf.Part part) {
    Capability capability = finding.need().capability();
    if (part == Leaf.Part.NATURE) {
      return Source.of(Source.Kind.READING, capability.restsOn());
    }
    if (is(finding, Reason.OWN_STAFF)) {
      return Source.of(Source.Kind.ORGANISATION);
    }
    if (engagement.notPerformed().contains(capability.id())) {
      return Source.of(Source.Kind.DECLINED);
    }
    return Source.of(
        engagement.matrix().containsKey(capability.id())
            ? Source.Kind.MATRIX
            : Source.Kind.PRACTICE);
  }

  private Leaf unowned(Finding finding) {
    boolean declined = is(finding, Reason.DECLINED);
    boolean unstaffed = UNSTAFFED.stream().anyMatch(reason -> is(finding, reason));
    Phrase found =
        unstaffed
            ? Missing.Term.level(staff, engagement.level(staff))
            : declined ? Phrase.of(Item.NOBODY) : matrixLevel();
    Source source = declined ? Source.of(Source.Kind.DECLINED) : source(unstaffed ? staff : matrix);
    return new Leaf.MissingItem(
        new Comparison(
            CauseKind.MATRIX,
            matrix.id(),
            matrix.title(),
            "a named performer",
            "nobody",
            Phrase.of(unstaffed ? Item.STAFF : Item.PERFORMER),
            found),
        source);
  }

  private Phrase matrixLevel() {
    return Missing.Term.level(matrix, engagement.level(matrix));
  }

  private void beyond(Finding finding, List<Leaf> out) {
    for (Routes.Block block : routes.blocks(finding.need(), joint(finding))) {
      out.add(
          new Leaf.Beyond(
              block.requirement() == null
                  ? tooOften(finding, block.longestDays())
                  : most(block.requirement()),
              block.way(),
              block.requirement() == null
                  ? Source.of(Source.Kind.PRACTICE)
                  : Source.of(ceiling(block.requirement().trait()), engagement)));
    }
    if (out.isEmpty()) {
      out.add(new Leaf.Beyond(noWay(), RouteKind.NONE, Source.of(Source.Kind.TEXTS)));
    }
  }

  private boolean joint(Finding finding) {
    return engagement.performerOf(finding.need().capability()) == Performer.JOINT;
  }

  private Stated ceiling(Trait trait) {
    return engagement.model().band(trait).ceiling();
  }

  private Comparison most(Requirement requirement) {
    Trait trait = requirement.trait();
    int most = Math.max(engagement.level(trait), ceiling(trait).level());
    return Comparison.of(new Missing.Term(requirement, most));
  }

  private Comparison tooOften(Finding finding, int days) {
    Capability capability = finding.need().capability();
    return new Comparison(
        CauseKind.ORDER,
        capability.id(),
        capability.title(),
        "order at least every " + days + " days",
        "no running service",
        Phrase.of(Item.ORDER_EVERY, days),
        Phrase.of(Item.RUNNING_SERVICE, days));
  }

  private Comparison noWay() {
    return new Comparison(
        CauseKind.MODEL,
        engagement.model().id(),
        engagement.model().title(),
        "a kind of support that can do it",
        "none of its terms",
        Phrase.of(Item.NO_WAY),
        Phrase.of(Item.NOTHING));
  }
}
