// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plumbline.capability.Trait;
import org.plumbline.capability.TraitNames;
import org.plumbline.capability.Traits;
import org.plumbline.engagement.SupportModel.Kind;
import org.plumbline.phrase.Key;
import org.plumbline.phrase.Phrase;

/**
 * Which model the stated facts describe, whatever the brochure says. An offer is judged by its
 * facts; the warnings say where name and facts part.
 *
 * @param model the model recognised
 * @param warnings what a reader is told
 */
record Recognition(Phrase model, List<Phrase> warnings) {
  /** What is not so where a table divides the duties. */
  private static final Set<String> MISSES_A_DIVISION =
      Set.of(Remark.UNDIVIDED_BESIDE_STAFF.key(), Remark.DIVIDED_WITHOUT_MATRIX.key());

  private static final int FULL_TIME = 2;
  private static final int BY_FUNCTION = 2;
  private static final int RETAINER = 2;

  /**
   * Recognizes the model.
   *
   * @param divided whether a signed table over several providers says who does what
   */
  static Recognition of(SupportModel model, Traits traits, List<Stated> levels, boolean divided) {
    List<Phrase> warnings = new ArrayList<>();
    Phrase recognised = recognise(model, traits, levels, warnings);
    for (Trait trait : traits.all()) {
      Stated stated = levels.get(trait.index());
      if (!trait.ofOrganisation() && stated.origin() != Stated.Origin.NOT_STATED) {
        misnaming(model, trait, stated, warnings);
      }
    }
    fit(model, levels).stream()
        .filter(said -> !divided || !MISSES_A_DIVISION.contains(said.key()))
        .forEach(warnings::add);
    return new Recognition(recognised, List.copyOf(warnings));
  }

  private static Phrase recognise(
      SupportModel model, Traits traits, List<Stated> levels, List<Phrase> warnings) {
    int continuity = at(TraitNames.CONTINUITY, traits, levels);
    boolean staffed = at(TraitNames.STAFF, traits, levels) >= FULL_TIME;
    boolean byFunction = at(TraitNames.MATRIX, traits, levels) >= BY_FUNCTION;
    if (continuity == RETAINER) {
      warnings.add(Phrase.of(Remark.RETAINER));
      return Phrase.of(Recognised.RETAINER);
    }
    if (continuity < RETAINER) {
      return jobs(model, continuity == 1, at(TraitNames.ACCESS, traits, levels) > 1, warnings);
    }
    if (staffed && (byFunction || model.coManaged())) {
      if (!model.coManaged()) {
        warnings.add(called(Remark.DIVIDED_IN_FACT, model));
      }
      return as(Recognised.PLAIN, Kind.DIVIDED, model);
    }
    if (model.breakFix()) {
      warnings.add(called(Remark.STANDING_IN_FACT, model));
    } else if (model.coManaged()) {
      warnings.add(called(Remark.NO_STAFF_TO_DIVIDE_WITH, model));
    }
    return as(staffed ? Recognised.SERVICE_BESIDE_STAFF : Recognised.PLAIN, Kind.SERVICE, model);
  }

  private static Phrase jobs(
      SupportModel model, boolean orders, boolean keepsAccess, List<Phrase> warnings) {
    if (!model.breakFix()) {
      warnings.add(called(Remark.NO_STANDING_AGREEMENT, model));
    }
    Recognised one = keepsAccess ? Recognised.JOBS_KEEPING_ACCESS : Recognised.PLAIN;
    Recognised several =
        keepsAccess ? Recognised.JOBS_WITH_ORDERS_KEEPING_ACCESS : Recognised.JOBS_WITH_ORDERS;
    return as(orders ? several : one, Kind.JOBS, model);
  }

  /** By the model's own title when it is of that kind, else by what people call the kind. */
  private static Phrase as(Key recognised, Kind kind, SupportModel model) {
    return Phrase.of(recognised, model.kind() == kind ? model.title() : KindName.of(kind));
  }

  /** What the model says of an arrangement at these levels. */
  static List<Phrase> fit(SupportModel model, List<Stated> levels) {
    return model.fits().stream()
        .filter(fit -> fit.said(levels))
        .map(fit -> Phrase.of(fit.remark()))
        .toList();
  }

  private static void misnaming(
      SupportModel model, Trait trait, Stated stated, List<Phrase> warnings) {
    SupportModel.Band band = model.band(trait);
    boolean above = stated.level() > band.ceiling().level();
    if (above || stated.level() < band.floor().level()) {
      Stated limit = above ? band.ceiling() : band.floor();
      warnings.add(
          Phrase.of(
              above ? Remark.MORE_THAN_THE_NAME : Remark.LESS_THAN_THE_NAME,
              trait.title(),
              trait.level(stated.level()).means(),
              name(model),
              trait.level(limit.level()).means()));
    }
  }

  static Phrase called(Remark remark, SupportModel model) {
    return Phrase.of(remark, name(model));
  }

  private static String name(SupportModel model) {
    return model.title().toLowerCase(Locale.ROOT);
  }

  private static int at(String trait, Traits traits, List<Stated> levels) {
    return levels.get(traits.named(trait).index()).level();
  }
}
