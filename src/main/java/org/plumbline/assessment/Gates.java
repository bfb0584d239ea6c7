// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.capability.TraitNames;
import org.plumbline.capability.Traits;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.PlanState;
import org.plumbline.phrase.Phrase;

/** What stands above the cells: missing contracts, missing plans, misfits; and open questions. */
final class Gates {
  private final Organisation organisation;
  private final Traits traits;
  private final Set<Regime> regimes;

  Gates(Organisation organisation, Traits traits, Set<Regime> regimes) {
    this.organisation = organisation;
    this.traits = traits;
    this.regimes = regimes;
  }

  List<Gate> of(Engagement engagement) {
    List<Gate> out = new ArrayList<>();
    boolean access =
        level(engagement, TraitNames.ACCESS) >= 1
            || engagement.takesMediaAway()
            || level(engagement, TraitNames.BACKUP) >= 2
            || level(engagement, TraitNames.MONITORING) >= 3;
    boolean unsigned = level(engagement, TraitNames.DATA_CONTRACT) < 2;
    if (regimes.contains(Regime.HIPAA) && access && unsigned) {
      out.add(
          new Gate(
              "G-BAA",
              Gate.Effect.BLOCKER,
              Phrase.literal(
                  "the provider reaches health information ("
                      + ways(engagement)
                      + ") and no business associate agreement is in writing; a confidentiality "
                      + "clause is none (45 CFR 164.502(e), 164.308(b)(3), 164.314(a))")));
    }
    if (regimes.contains(Regime.GLBA) && access && unsigned) {
      out.add(
          new Gate(
              "G-SAFEGUARDS",
              Gate.Effect.BLOCKER,
              Phrase.literal(
                  "the provider reaches customer information ("
                      + ways(engagement)
                      + ") and no contract requires safeguards (16 CFR 314.4(f)(2))")));
    }
    boolean holdsProtectionData =
        level(engagement, TraitNames.ACCESS) >= 2 || level(engagement, TraitNames.MONITORING) >= 1;
    boolean described =
        level(engagement, TraitNames.MATRIX) >= 3 && level(engagement, TraitNames.ASSURANCE) >= 3;
    if (cmmc() && holdsProtectionData && !described) {
      out.add(
          new Gate(
              "G-ESP",
              Gate.Effect.BLOCKER,
              Phrase.literal(
                  "the provider's tools hold security protection data, and it offers no control-level "
                      + "responsibility matrix or does not join the assessment (32 CFR 170.19(c)(2))")));
    }
    if (cmmc() && organisation.systemSecurityPlan() == PlanState.NONE) {
      out.add(
          new Gate(
              "G-SSP",
              Gate.Effect.BLOCKER,
              Phrase.literal(
                  "there is no system security plan; without one nothing can be assessed and no points are "
                      + "printed (32 CFR 170.24)")));
    }
    if (!organisation.archetype() && organisation.officials().isEmpty()) {
      out.add(
          new Gate(
              "G-OFFICIAL",
              Gate.Effect.HIGH,
              Phrase.literal(
                  "no accountable official is named (45 CFR 164.308(a)(2); 16 CFR 314.4(a); 32 CFR 170.22)")));
    }
    fit(engagement, out);
    return List.copyOf(out);
  }

  /** How the provider comes near the data. */
  private String ways(Engagement engagement) {
    List<String> out = new ArrayList<>();
    int access = level(engagement, TraitNames.ACCESS);
    if (access == 1) {
      out.add("remote sessions");
    } else if (access >= 2) {
      out.add("standing access");
    }
    if (engagement.takesMediaAway()) {
      out.add("devices taken away for repair");
    }
    if (level(engagement, TraitNames.BACKUP) >= 2) {
      out.add("backup copies");
    }
    if (level(engagement, TraitNames.MONITORING) >= 3) {
      out.add("security logs");
    }
    return String.join(", ", out);
  }

  private void fit(Engagement engagement, List<Gate> out) {
    if (engagement.model().coManaged() && level(engagement, TraitNames.STAFF) < 2) {
      out.add(
          new Gate(
              "G-FIT",
              Gate.Effect.WARNING,
              Phrase.literal(
                  "co-managed support divides work with internal IT staff, and there is "
                      + (organisation.hasPartTimeStaff() ? "only a part-time person" : "none"))));
    }
    if (engagement.model().breakFix() && organisation.holdsRegulatedData()) {
      out.add(
          new Gate(
              "G-FIT",
              Gate.Effect.WARNING,
              Phrase.literal(
                  "break-fix support runs nothing between calls, and regulated data is held (facts F34 to F38)")));
    }
  }

  /** Questions whose answers could open a gate or change what applies. */
  List<Phrase> questions(Engagement engagement) {
    List<Phrase> out = new ArrayList<>();
    if (cmmc() && organisation.systemSecurityPlan() == PlanState.DRAFT) {
      out.add(
          Phrase.literal(
              "G-SSP? The system security plan is a draft: is a final one in force, and who owns it?"));
    } else if (cmmc()
        && !organisation.archetype()
        && organisation.systemSecurityPlan() == PlanState.UNKNOWN) {
      out.add(Phrase.literal("G-SSP? Is there a system security plan in force, and who owns it?"));
    }
    if (cmmc() && !organisation.archetype()) {
      out.add(
          Phrase.literal(
              "G-CLOUD? Does controlled unclassified information, backups included, reach a cloud of "
                  + engagement.name()
                  + ", and is that cloud FedRAMP Moderate or equivalent?"));
    }
    Integer consumers = organisation.facts().answer("consumers");
    if (regimes.contains(Regime.GLBA)
        && consumers != null
        && consumers >= 4000
        && consumers <= 6000) {
      out.add(
          Phrase.literal(
              "The number of consumers ("
                  + consumers
                  + ") is near the line of 5,000 of 16 CFR 314.6: count again, old files included, and keep the date."));
    }
    if (!organisation.listed() && !organisation.archetype()) {
      out.add(
          Phrase.literal(
              "Coverage was not evaluated against your own systems: list them in organisation.yaml."));
    }
    return List.copyOf(out);
  }

  private boolean cmmc() {
    return regimes.stream().anyMatch(Regime::cmmc);
  }

  private int level(Engagement engagement, String trait) {
    return engagement.level(traits.named(trait));
  }
}
