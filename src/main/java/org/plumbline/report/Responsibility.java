// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.ToldFinding;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Trait;
import org.plumbline.capability.TraitNames;
import org.plumbline.capability.Traits;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Outcome;
import org.plumbline.papers.Deliverable;

/**
 * Who acts on one capability of a control, as far as the papers and declarations say.
 *
 * @param finding what was found of the capability
 * @param actors those who act, nobody where it is open
 * @param others names of carers and third parties, or of the systems only others look after
 */
public record Responsibility(ToldFinding finding, Set<Actor> actors, Set<String> others) {
  private static final int FULL_TIME = 2;

  public Responsibility {
    actors = java.util.Collections.unmodifiableSet(EnumSet.copyOf(actors));
    others = Set.copyOf(others);
  }

  /** One for every capability the deciding alternative calls for. */
  public static List<Responsibility> of(Cell cell, Engagement engagement, Traits traits) {
    boolean staffed = staffed(engagement, traits.named(TraitNames.STAFF));
    return cell.findings().stream().map(f -> of(f, engagement, staffed)).toList();
  }

  public boolean provider() {
    return actors.contains(Actor.PROVIDER);
  }

  /** Whether somebody of the organisation acts. */
  public boolean organisation() {
    return actors.contains(Actor.YOUR_IT) || actors.contains(Actor.MANAGEMENT);
  }

  private static boolean staffed(Engagement engagement, Trait staff) {
    return engagement.level(staff) >= FULL_TIME;
  }

  private static Responsibility of(ToldFinding finding, Engagement engagement, boolean staffed) {
    Capability capability = finding.need().capability();
    Actor own = capability.technicalHome() && staffed ? Actor.YOUR_IT : Actor.MANAGEMENT;
    String thirdParty = thirdParty(finding);
    Set<Actor> actors = EnumSet.noneOf(Actor.class);
    switch (finding.outcome()) {
      case COMMITTED -> actors.add(thirdParty.isEmpty() ? Actor.PROVIDER : Actor.OTHERS);
      case JOINT -> {
        actors.add(thirdParty.isEmpty() ? Actor.PROVIDER : Actor.OTHERS);
        actors.add(own);
      }
      case ORG -> actors.add(Actor.MANAGEMENT);
      case SELF -> actors.add(own);
      case UNOWNED, ATTAINABLE, IMPOSSIBLE -> actors.add(Actor.NOBODY);
    }
    if (!finding.caredByOthers().isEmpty()) {
      actors.add(Actor.OTHERS);
    }
    return new Responsibility(
        finding, actors, thirdParty.isEmpty() ? finding.caredByOthers() : Set.of(thirdParty));
  }

  /** Who carries out the order a finding is held by, when that is said to be independent. */
  private static String thirdParty(ToldFinding finding) {
    boolean held = finding.outcome() == Outcome.COMMITTED || finding.outcome() == Outcome.JOINT;
    Optional<Deliverable> item = finding.judged().item().filter(Deliverable::independent);
    return held ? item.map(d -> d.where().words()).orElse("") : "";
  }
}
