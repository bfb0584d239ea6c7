// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.capability.SystemClass;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Traits;
import org.plumbline.phrase.Phrase;

/** Makes engagements ready to be looked at from support models and offers. */
public final class Engagements {
  private static final String AT_MOST = "-at-most";
  private static final String AT_LEAST = "-at-least";

  private Engagements() {}

  /** Every id an arrangement made from a model can have. */
  static List<String> idsOf(SupportModel model) {
    return List.of(model.id(), model.id() + AT_MOST, model.id() + AT_LEAST);
  }

  /** A support model at its usual values. */
  public static Engagement ofModel(SupportModel model, Traits traits, Organisation organisation) {
    return model(
        model, traits, organisation, SupportModel.Band::usual, model.id(), model.title(), false);
  }

  /**
   * A support model at its least or its most.
   *
   * @param ceiling true for the most a contract can add; every product function counts as named
   */
  public static Engagement ofModelAt(
      SupportModel model, Traits traits, Organisation organisation, boolean ceiling) {
    return model(
        model,
        traits,
        organisation,
        ceiling ? SupportModel.Band::ceiling : SupportModel.Band::floor,
        model.id() + (ceiling ? AT_MOST : AT_LEAST),
        model.title() + (ceiling ? " at its most" : " at its least"),
        ceiling);
  }

  private static Engagement model(
      SupportModel model,
      Traits traits,
      Organisation organisation,
      Function<SupportModel.Band, Stated> value,
      String id,
      String name,
      boolean allFunctions) {
    List<Stated> levels = new ArrayList<>();
    for (Trait trait : traits.all()) {
      levels.add(
          trait.ofOrganisation() && !organisation.archetype()
              ? staff(organisation)
              : value.apply(model.band(trait)));
    }
    List<Phrase> warnings = new ArrayList<>();
    if (!organisation.archetype()) {
      warnings.addAll(Recognition.fit(model, levels));
      if (model.coManaged() && !organisation.hasItStaff()) {
        warnings.add(
            Recognition.called(
                organisation.hasPartTimeStaff()
                    ? Remark.DIVIDED_WITH_PART_TIME
                    : Remark.DIVIDED_WITHOUT_STAFF,
                model));
      }
    }
    return new Engagement(
        id,
        name,
        false,
        model,
        Phrase.of(Recognised.PLAIN, model.title()),
        warnings,
        levels,
        Optional.empty(),
        Set.of(),
        Set.of(),
        Set.of(),
        Map.of(),
        Set.of(),
        allFunctions,
        Map.of(),
        Set.of(),
        false,
        Paper.NONE);
  }

  /** An offer: what it states, and the model's least where it is silent. */
  public static Engagement ofOffer(Offer offer, Traits traits, Organisation organisation) {
    List<Stated> levels = new ArrayList<>();
    for (Trait trait : traits.all()) {
      Stated stated = offer.terms().get(trait);
      if (trait.ofOrganisation()) {
        levels.add(staff(organisation));
      } else if (stated != null) {
        levels.add(stated);
      } else {
        int floor = offer.model().band(trait).floor().level();
        levels.add(new Stated(floor, Stated.Origin.NOT_STATED, "", ""));
      }
    }
    Recognition recognition = Recognition.of(offer, traits, levels);
    return new Engagement(
        offer.id(),
        offer.name(),
        true,
        offer.model(),
        recognition.model(),
        recognition.warnings(),
        levels,
        offer.covers(),
        offer.excludesClasses(),
        offer.excludesSystems(),
        offer.namesSystems(),
        offer.orders(),
        offer.functions(),
        false,
        offer.matrix(),
        offer.notPerformed(),
        offer.takesMediaAway(),
        offer.paper());
  }

  /** The same offer with one more system taken in; the rest stays as it was. */
  public static Engagement covering(
      Engagement offer, ListedSystem system, Organisation organisation) {
    Set<SystemClass> classes = new HashSet<>(offer.excludesClasses());
    Set<String> excluded = new HashSet<>(offer.excludesSystems());
    Set<String> named = new HashSet<>(offer.namesSystems());
    if (classes.remove(system.systemClass())) {
      organisation.systems().stream()
          .filter(s -> s.systemClass() == system.systemClass())
          .forEach(s -> excluded.add(s.id()));
    }
    excluded.remove(system.id());
    named.add(system.id());
    return changed(offer, offer.model(), offer.levels(), classes, excluded, named);
  }

  /** The same stated terms under another model's name; what is silent takes that model's least. */
  public static Engagement signedAs(Engagement offer, SupportModel model, Traits traits) {
    List<Stated> levels = new ArrayList<>();
    for (Trait trait : traits.all()) {
      Stated stated = offer.stated(trait);
      levels.add(
          stated.origin() == Stated.Origin.NOT_STATED
              ? new Stated(model.band(trait).floor().level(), Stated.Origin.NOT_STATED, "", "")
              : stated);
    }
    return changed(
        offer,
        model,
        levels,
        offer.excludesClasses(),
        offer.excludesSystems(),
        offer.namesSystems());
  }

  private static Engagement changed(
      Engagement of,
      SupportModel model,
      List<Stated> levels,
      Set<SystemClass> excludesClasses,
      Set<String> excludesSystems,
      Set<String> namesSystems) {
    return new Engagement(
        of.id(),
        of.name(),
        of.offer(),
        model,
        of.recognisedAs(),
        of.warnings(),
        levels,
        of.covers(),
        excludesClasses,
        excludesSystems,
        namesSystems,
        of.orders(),
        of.functions(),
        of.allFunctions(),
        of.matrix(),
        of.notPerformed(),
        of.takesMediaAway(),
        of.paper());
  }

  private static Stated staff(Organisation organisation) {
    return new Stated(
        organisation.staffLevel(), Stated.Origin.ORGANISATION, "", "organisation.yaml");
  }
}
