// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.capability.Trait;
import org.plumbline.capability.TraitNames;
import org.plumbline.capability.Traits;

/**
 * Which model the stated facts describe, whatever the brochure says. An offer is judged by its
 * facts; the warnings say where name and facts part.
 *
 * @param model the model recognised, in words
 * @param warnings plain sentences
 */
record Recognition(String model, List<String> warnings) {
  private static final int FULL_TIME = 2;
  private static final int BY_FUNCTION = 2;

  static Recognition of(Offer offer, Traits traits, List<Stated> levels) {
    List<String> warnings = new ArrayList<>();
    String recognised = recognise(offer.model(), traits, levels, warnings);
    for (Trait trait : traits.all()) {
      Stated stated = levels.get(trait.index());
      if (!trait.ofOrganisation() && stated.origin() != Stated.Origin.NOT_STATED) {
        misnaming(offer.model(), trait, stated, warnings);
      }
    }
    warnings.addAll(fit(offer.model(), traits, levels));
    return new Recognition(recognised, List.copyOf(warnings));
  }

  private static String recognise(
      SupportModel model, Traits traits, List<Stated> levels, List<String> warnings) {
    int continuity = at(TraitNames.CONTINUITY, traits, levels);
    int access = at(TraitNames.ACCESS, traits, levels);
    int staff = at(TraitNames.STAFF, traits, levels);
    int matrix = at(TraitNames.MATRIX, traits, levels);
    if (continuity == 2) {
      warnings.add(
          "Prepaid hours without recurring duties are a retainer: it is judged with the "
              + "limits of break-fix.");
      return "Retainer, judged as break-fix";
    }
    if (continuity <= 1) {
      if (!model.breakFix()) {
        warnings.add(
            called(model)
                + "but no standing agreement is stated: by its facts it is "
                + "break-fix.");
      }
      String orders = continuity == 1 ? "Break-fix with ordered projects" : "Break-fix";
      return access <= 1 ? orders : orders + " that keeps its access between jobs";
    }
    if (staff >= FULL_TIME && (matrix >= BY_FUNCTION || model.coManaged())) {
      if (!model.coManaged()) {
        warnings.add(
            called(model)
                + "but duties are divided with your own IT staff: by its facts "
                + "it is co-managed.");
      }
      return "Co-managed";
    }
    if (model.breakFix()) {
      warnings.add(
          called(model)
              + "but it is a standing agreement with recurring duties: by its "
              + "facts it is managed.");
    } else if (model.coManaged()) {
      warnings.add(
          called(model)
              + "but you have no full-time IT person of your own: by its facts "
              + "it is managed. Duties meant for your staff have nobody.");
    }
    return staff >= FULL_TIME ? "Managed beside IT staff of your own" : "Managed";
  }

  /** Warnings on how a model stands to the organisation's own staff. */
  static List<String> fit(SupportModel model, Traits traits, List<Stated> levels) {
    List<String> out = new ArrayList<>();
    boolean standing = at(TraitNames.CONTINUITY, traits, levels) >= 3;
    boolean staffed = at(TraitNames.STAFF, traits, levels) >= FULL_TIME;
    int matrix = at(TraitNames.MATRIX, traits, levels);
    if (standing && staffed && !model.coManaged() && matrix < BY_FUNCTION) {
      out.add(
          "Your own IT staff works beside this provider and no written division of duties is "
              + "stated: each task may have two owners or none. Ask for a responsibility matrix by "
              + "function.");
    }
    if (model.coManaged() && matrix < BY_FUNCTION) {
      out.add(
          "Co-managed support without a written division of duties: each task may have two "
              + "owners or none. Ask for a responsibility matrix by function.");
    }
    if (model.coManaged() && at(TraitNames.TOOLS, traits, levels) < 3) {
      out.add(
          "Co-managed support in which your staff cannot use the provider's tools itself is "
              + "outsourcing under another name. Ask for direct use of the management and security "
              + "consoles.");
    }
    if (model.coManaged() && at(TraitNames.DESK, traits, levels) < 3) {
      out.add(
          "Co-managed support without written escalation tiers: nobody can say when a ticket "
              + "passes from your staff to the provider.");
    }
    return out;
  }

  private static void misnaming(
      SupportModel model, Trait trait, Stated stated, List<String> warnings) {
    SupportModel.Band band = model.band(trait);
    boolean above = stated.level() > band.ceiling().level();
    if (above || stated.level() < band.floor().level()) {
      Stated limit = above ? band.ceiling() : band.floor();
      warnings.add(
          trait.title()
              + " is stated as \""
              + trait.level(stated.level()).means()
              + "\", "
              + (above ? "more than the most" : "less than the least")
              + " that still goes by the name "
              + model.title().toLowerCase(java.util.Locale.ROOT)
              + " (\""
              + trait.level(limit.level()).means()
              + "\"). It is judged as stated.");
    }
  }

  private static String called(SupportModel model) {
    return "The offer calls itself " + model.title().toLowerCase(java.util.Locale.ROOT) + ", ";
  }

  private static int at(String trait, Traits traits, List<Stated> levels) {
    return levels.get(traits.named(trait).index()).level();
  }
}
