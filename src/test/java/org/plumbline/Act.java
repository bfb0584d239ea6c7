// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.capability.Basis;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Condition;
import org.plumbline.capability.NamedFunction;
import org.plumbline.capability.Requirement;
import org.plumbline.capability.SystemClass;
import org.plumbline.catalogue.Needs.Need;
import org.plumbline.problem.Place;

/**
 * A capability made for one test: a technical act without conditions that reaches no system, until
 * the test says otherwise. Levels are written {@code trait: level-name}, as in the data.
 */
public final class Act {
  private final String id;
  private final List<Condition> conditions = new ArrayList<>();
  private Capability.Delegability delegable = Capability.Delegability.YES;
  private Capability.Kind kind = Capability.Kind.CONTINUOUS;
  private Capability.Reach reach = Capability.Reach.NONE;
  private List<SystemClass> classes = List.of();
  private boolean technical = true;
  private boolean thirdParty;
  private boolean technicalHalf;
  private boolean jointManaged;
  private boolean jointCoManaged;

  private Act(String id) {
    this.id = id;
  }

  public static Act of(String id) {
    return new Act(id);
  }

  /** Levels by name, such as {@code requirement("monitoring-scope: health")}. */
  public static Requirement requirement(String level) {
    String[] words = level.split(": ");
    var trait = ProjectData.TRAITS.named(words[0]);
    return new Requirement(trait, trait.level(words[1]).orElseThrow().rank());
  }

  private static List<Requirement> requirements(String... levels) {
    return Arrays.stream(levels).map(Act::requirement).toList();
  }

  public Act standing(String... levels) {
    conditions.add(new Condition.Standing(requirements(levels)));
    return this;
  }

  public Act ordered(String... levels) {
    conditions.add(new Condition.Ordered(requirements(levels), Optional.empty()));
    return this;
  }

  public Act orderedEvery(int longestDays, String... levels) {
    conditions.add(new Condition.Ordered(requirements(levels), Optional.of(longestDays)));
    return this;
  }

  public Act ofTheOrganisation() {
    technical = false;
    return this;
  }

  public Act nonDelegable() {
    delegable = Capability.Delegability.NO;
    return this;
  }

  public Act bothMustSign() {
    delegable = Capability.Delegability.BOTH_MUST_SIGN;
    return this;
  }

  public Act setting() {
    kind = Capability.Kind.SETTING;
    return this;
  }

  public Act byThirdParty() {
    thirdParty = true;
    return this;
  }

  public Act withTechnicalHalf() {
    technicalHalf = true;
    return this;
  }

  /** Both sides act, under whatever model. */
  public Act joint() {
    jointManaged = true;
    jointCoManaged = true;
    return this;
  }

  public Act jointUnderManagedOnly() {
    jointManaged = true;
    return this;
  }

  public Act reaching(Capability.Reach systems, SystemClass... only) {
    reach = systems;
    classes = List.of(only);
    return this;
  }

  public Need need(String... raised) {
    return new Need(made(), requirements(raised), Optional.empty(), Optional.empty(), Basis.TEXT);
  }

  /** The act with a product function named by the control. */
  public Need needWithFunction(String function) {
    return new Need(
        made(),
        List.of(),
        Optional.of(new NamedFunction(function, function, function)),
        Optional.empty(),
        Basis.TEXT);
  }

  private Capability made() {
    return new Capability(
        id,
        id,
        "",
        id,
        "",
        "",
        "",
        "",
        "",
        "",
        delegable,
        technical,
        thirdParty,
        technicalHalf,
        kind,
        reach,
        classes,
        jointManaged,
        jointCoManaged,
        conditions,
        Place.of("test"));
  }
}
