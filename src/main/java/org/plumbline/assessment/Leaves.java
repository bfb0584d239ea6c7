// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.Leaf.Comparison;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Capability;
import org.plumbline.capability.NamedFunction;
import org.plumbline.capability.Trait;
import org.plumbline.capability.TraitNames;
import org.plumbline.capability.Traits;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.Stated;
import org.plumbline.judgement.Cause;
import org.plumbline.judgement.Reach;
import org.plumbline.papers.Deliverable;
import org.plumbline.papers.Document;
import org.plumbline.papers.ListedSystem;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Row;
import org.plumbline.papers.Statement;
import org.plumbline.phrase.Phrase;

/** The facts behind a finding, each with its source. */
final class Leaves {
  private static final int FULL_TIME = 2;

  private final Organisation organisation;
  private final Engagement engagement;
  private final Traits traits;
  private final Trait staff;
  private final Trait matrix;

  Leaves(Organisation organisation, Engagement engagement, Traits traits) {
    this.organisation = organisation;
    this.engagement = engagement;
    this.traits = traits;
    this.staff = traits.named(TraitNames.STAFF);
    this.matrix = traits.named(TraitNames.MATRIX);
  }

  List<Leaf> of(ToldFinding finding) {
    List<Leaf> out = new ArrayList<>();
    switch (finding.outcome()) {
      case IMPOSSIBLE -> beyond(finding, out);
      case UNOWNED -> out.add(unowned(finding));
      case ORG -> out.add(own(finding, Leaf.Part.NATURE));
      case SELF -> {
        if (declared(finding) && finding.need().capability().technicalHome()) {
          out.add(held(new Ask.Rank(staff, FULL_TIME), finding));
        }
        held(finding, out);
        missing(finding, out);
        out.add(own(finding, Leaf.Part.WHOLE));
      }
      case JOINT -> {
        held(finding, out);
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

  private static boolean declared(ToldFinding finding) {
    return finding.reason().key().equals(Reason.OWN_STAFF.key());
  }

  private void held(ToldFinding finding, List<Leaf> out) {
    finding.held().forEach(r -> out.add(held(r, finding)));
    finding.elements().forEach(e -> out.add(held(e, finding)));
    if (finding.route() == RouteKind.NONE) {
      return;
    }
    if (finding.route() == RouteKind.ASSIGNED) {
      finding.judged().row().ifPresent(row -> out.add(assigned(row)));
    }
    Optional<NamedFunction> function = finding.need().function();
    if (function.isPresent() && lacksNo(finding, CauseKind.FUNCTION)) {
      out.add(named(function.get()));
    }
    finding.judged().item().ifPresent(item -> out.add(delivered(finding, item)));
    cover(finding, out);
  }

  private static boolean lacksNo(ToldFinding finding, CauseKind kind) {
    return finding.missing().stream().noneMatch(m -> m.kind() == kind);
  }

  private Leaf held(Ask.Rank requirement, ToldFinding finding) {
    Stated stated = stated(requirement.trait(), finding);
    Comparison compared = Comparison.of(new ToldMissing.Term(requirement, stated.level()));
    return new Leaf.Held(compared, LeafSource.of(stated, engagement));
  }

  /** What those who hold it state, or whose papers come nearest. */
  private Stated stated(Trait trait, ToldFinding finding) {
    Optional<String> rule = ruled(finding);
    return rule.isPresent()
        ? engagement.stated(trait, finding.judged().members(), rule.get())
        : engagement.stated(trait, finding.judged().members());
  }

  /** The rule whose promises hold it; empty where any do, or where only others' are there. */
  private static Optional<String> ruled(ToldFinding finding) {
    return lacksNo(finding, CauseKind.RULE) ? finding.need().rule() : Optional.empty();
  }

  private Leaf held(Trait.Element element, ToldFinding finding) {
    Phrase promised = Phrase.of(Item.PROMISED);
    Comparison compared =
        new Comparison(
            CauseKind.ELEMENT,
            element.id(),
            element.title(),
            "in writing",
            "in writing",
            promised,
            promised);
    return new Leaf.Held(compared, source(element, finding));
  }

  private Leaf assigned(Row row) {
    Phrase named = Phrase.of(Item.PERFORMER);
    Comparison compared =
        new Comparison(
            CauseKind.MATRIX,
            matrix.id(),
            matrix.title(),
            "a named performer",
            "a named performer",
            named,
            named);
    return new Leaf.Held(compared, LeafSource.of(LeafSource.Kind.MATRIX, row.where().words()));
  }

  private Leaf named(NamedFunction function) {
    Phrase named = Phrase.of(Item.NAMED);
    return new Leaf.Held(
        new Comparison(
            CauseKind.FUNCTION, function.id(), function.title(), "named", "named", named, named),
        paper());
  }

  private Leaf delivered(ToldFinding finding, Deliverable item) {
    Capability capability = finding.need().capability();
    int longest = capability.longestDays().orElse(0);
    boolean order = item.dated();
    Phrase needed =
        order
            ? ToldMissing.Order.needed(longest, capability.independent())
            : longest == 0
                ? Phrase.of(Item.DELIVERABLE)
                : Phrase.of(Item.DELIVERABLE_EVERY, longest);
    Phrase found =
        item.every().isPresent()
            ? Phrase.of(Item.ORDERED_EVERY, item.every().getAsInt())
            : Phrase.of(order ? Item.ORDERED_ONCE : Item.DELIVERABLE);
    return new Leaf.Held(
        new Comparison(
            order ? CauseKind.ORDER : CauseKind.DELIVERABLE,
            capability.id(),
            capability.title(),
            "a named deliverable or dated order",
            item.every().isPresent()
                ? "every " + item.every().getAsInt() + " days"
                : order ? "dated order" : "running",
            needed,
            found),
        LeafSource.of(item, engagement));
  }

  /** The systems in reach that are covered, in one leaf, and each that is in others' care. */
  private void cover(ToldFinding finding, List<Leaf> out) {
    List<String> covered = new ArrayList<>();
    int place = -1;
    for (ListedSystem system : organisation.systems()) {
      place++;
      if (!Reach.reached(finding.need().capability(), system)) {
        continue;
      }
      boolean asked = finding.judged().reach().get(place);
      if (system.exempt().isPresent() && !asked) {
        out.add(
            system(
                system.id(),
                "exempt",
                Phrase.of(Item.EXEMPT, system.exempt().get()),
                LeafSource.Kind.ORGANISATION,
                ""));
      } else if (finding.caredByOthers().contains(system.id())) {
        String by = system.care().map(ListedSystem.Care::by).orElse("");
        out.add(
            system(system.id(), "cared for", Phrase.of(Item.CARED_FOR), LeafSource.Kind.CARE, by));
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
              LeafSource.Kind.COVER,
              ""));
    }
  }

  private static Leaf system(
      String name, String stated, Phrase found, LeafSource.Kind kind, String by) {
    String required = new ToldMissing.Uncovered(name).required();
    return new Leaf.Held(
        new Comparison(
            CauseKind.SYSTEM, name, name, required, stated, Phrase.of(Item.COVERED), found),
        LeafSource.of(kind, by));
  }

  private void missing(ToldFinding finding, List<Leaf> out) {
    for (ToldMissing item : finding.missing()) {
      out.add(new Leaf.MissingItem(Comparison.of(item), source(item, finding)));
    }
  }

  private LeafSource source(ToldMissing item, ToldFinding finding) {
    if (item instanceof ToldMissing.Term term) {
      return LeafSource.of(stated(term.requirement().trait(), finding), engagement);
    }
    return item instanceof ToldMissing.Uncovered ? LeafSource.of(LeafSource.Kind.COVER) : paper();
  }

  private LeafSource paper() {
    return engagement.offer()
        ? new LeafSource(
            LeafSource.Kind.PAPERS, engagement.paper().document(), "", "", "", "", List.of())
        : LeafSource.of(LeafSource.Kind.PRACTICE);
  }

  private LeafSource source(Trait trait) {
    return LeafSource.of(engagement.stated(trait), engagement);
  }

  private LeafSource source(Trait.Element element, ToldFinding finding) {
    if (!engagement.offer()) {
      return LeafSource.of(LeafSource.Kind.PRACTICE);
    }
    List<String> members = finding.judged().members();
    for (Papers papers : engagement.members()) {
      for (Statement statement : papers.statements()) {
        String words = statement.elements().get(element);
        if (words != null
            && statement.taken()
            && ruled(finding).filter(r -> !statement.isFor(r)).isEmpty()
            && (members.isEmpty() || members.contains(papers.id()))) {
          return new LeafSource(
              LeafSource.Kind.PAPERS,
              engagement.paper().document(),
              Document.titleOfSeveral(papers.documents(), statement.where().document()),
              statement.where().clause(),
              words,
              "",
              List.of());
        }
      }
    }
    return source(traits.of(element));
  }

  private Leaf own(ToldFinding finding, Leaf.Part part) {
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

  private LeafSource ownSource(ToldFinding finding, Leaf.Part part) {
    Capability capability = finding.need().capability();
    if (part == Leaf.Part.NATURE) {
      return LeafSource.of(LeafSource.Kind.READING, capability.restsOn());
    }
    if (declared(finding)) {
      return LeafSource.of(LeafSource.Kind.ORGANISATION);
    }
    if (engagement.refuses(capability.id())) {
      return LeafSource.of(LeafSource.Kind.DECLINED);
    }
    return finding
        .judged()
        .row()
        .map(row -> LeafSource.of(LeafSource.Kind.MATRIX, row.where().words()))
        .orElse(LeafSource.of(LeafSource.Kind.PRACTICE));
  }

  private Leaf unowned(ToldFinding finding) {
    Cause cause = finding.judged().unowned().orElseThrow();
    Phrase found =
        switch (cause.kind()) {
          case NO_STAFF -> ToldMissing.Term.level(staff, engagement.level(staff));
          case EXCLUDED -> Phrase.of(cause.addOn() ? Item.ADD_ON : Item.NOBODY);
          case OUTSIDE_SERVICE -> Phrase.of(Item.OUTSIDE_SERVICE, AreaWord.of(cause.detail()));
          case OTHER_PARTY -> Phrase.of(Item.OTHER_PARTY, cause.detail());
          default -> ToldMissing.Term.level(matrix, engagement.level(matrix));
        };
    LeafSource source =
        switch (cause.kind()) {
          case NO_STAFF -> source(staff);
          case EXCLUDED -> LeafSource.of(LeafSource.Kind.DECLINED);
          case OTHER_PARTY -> LeafSource.of(LeafSource.Kind.MATRIX, "");
          case OUTSIDE_SERVICE -> paper();
          default -> source(matrix);
        };
    boolean unstaffed = cause.kind() == Cause.Kind.NO_STAFF;
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

  private void beyond(ToldFinding finding, List<Leaf> out) {
    for (ToldMissing.Term term : finding.beyond()) {
      Trait trait = term.requirement().trait();
      out.add(
          new Leaf.Beyond(
              Comparison.of(term),
              RouteKind.STANDING,
              LeafSource.of(engagement.model().band(trait).ceiling(), engagement)));
    }
    if (out.isEmpty()) {
      out.add(new Leaf.Beyond(noWay(), RouteKind.NONE, LeafSource.of(LeafSource.Kind.TEXTS)));
    }
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
