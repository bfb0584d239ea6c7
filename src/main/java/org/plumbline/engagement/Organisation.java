// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.Facts;
import org.plumbline.papers.Counts;
import org.plumbline.papers.ListedSystem;

/**
 * The organisation whose arrangement is looked at.
 *
 * @param id folder name, or {@code archetype}
 * @param name legal name
 * @param archetype true for the assumed organisation of a run without a folder
 * @param frameworks ids of the frameworks in scope; empty: all
 * @param tailoring baseline chosen, controls added and removed, numbers set
 * @param staffLevel level of internal-it-staff
 * @param people head count, 0 when unknown
 * @param facts answers that decide applicability
 * @param systems systems in scope
 * @param listed false when the system list is the archetype's
 * @param selfPerformed capabilities it declares in writing to perform itself
 * @param officials who answers for security, by role
 * @param owners capability or control id to the named owner; key {@code all} for the rest
 * @param systemSecurityPlan what there is of the plan, and its date
 * @param notes what it is regulated under, in words
 * @param counts how many of each thing there are, by which prices are reckoned
 */
public record Organisation(
    String id,
    String name,
    boolean archetype,
    List<String> frameworks,
    Tailoring tailoring,
    int staffLevel,
    int people,
    Facts facts,
    List<ListedSystem> systems,
    boolean listed,
    Set<String> selfPerformed,
    Map<OfficialRole, String> officials,
    Map<String, String> owners,
    SecurityPlan systemSecurityPlan,
    String notes,
    Counts counts) {
  private static final int PART_TIME = 1;

  public Organisation {
    frameworks = List.copyOf(frameworks);
    systems = List.copyOf(systems);
    selfPerformed = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(selfPerformed));
    officials = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(officials));
    owners = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(owners));
  }

  /** The baseline of SP 800-53B, if one is chosen. */
  public Optional<String> baseline() {
    return tailoring.baseline();
  }

  /** The official in a role, if one is named. */
  public Optional<String> official(OfficialRole role) {
    return Optional.ofNullable(officials.get(role));
  }

  /** The same organisation, tailored otherwise. */
  public Organisation tailored(Tailoring other) {
    return new Organisation(
        id,
        name,
        archetype,
        frameworks,
        other,
        staffLevel,
        people,
        facts,
        systems,
        listed,
        selfPerformed,
        officials,
        owners,
        systemSecurityPlan,
        notes,
        counts);
  }

  /** The same organisation as it stands on a day: a plan can grow too old. */
  public Organisation on(LocalDate day) {
    return new Organisation(
        id,
        name,
        archetype,
        frameworks,
        tailoring,
        staffLevel,
        people,
        facts,
        systems,
        listed,
        selfPerformed,
        officials,
        owners,
        systemSecurityPlan.on(day),
        notes,
        counts);
  }

  /** True when at least one full-time person does IT. */
  public boolean hasItStaff() {
    return staffLevel > PART_TIME;
  }

  /** True when somebody does IT, but nobody full-time. */
  public boolean hasPartTimeStaff() {
    return staffLevel == PART_TIME;
  }

  /** Whether any listed system holds regulated data. */
  public boolean holdsRegulatedData() {
    return systems.stream().anyMatch(ListedSystem::regulated);
  }

  /** The same organisation with a system's reason to be left out struck. */
  public Organisation withoutExemption(String system) {
    return new Organisation(
        id,
        name,
        archetype,
        frameworks,
        tailoring,
        staffLevel,
        people,
        facts,
        systems.stream().map(s -> s.id().equals(system) ? s.withoutExemption() : s).toList(),
        listed,
        selfPerformed,
        officials,
        owners,
        systemSecurityPlan,
        notes,
        counts);
  }

  /** The named owner of a retained duty, if any. */
  public Optional<String> ownerOf(String control, List<String> capabilities) {
    if (owners.containsKey(control)) {
      return Optional.ofNullable(owners.get(control));
    }
    for (String capability : capabilities) {
      if (owners.containsKey(capability)) {
        return Optional.ofNullable(owners.get(capability));
      }
    }
    return Optional.ofNullable(owners.get("all"));
  }
}
