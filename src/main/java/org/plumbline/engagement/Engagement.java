// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Trait;
import org.plumbline.papers.Arrangement;
import org.plumbline.papers.Deliverable;
import org.plumbline.papers.Papers;
import org.plumbline.phrase.Phrase;

/**
 * A column of a report: a kind of support at its usual values, an offer, or several together.
 *
 * @param id column id
 * @param name as printed
 * @param offer true for papers of a provider, false for a kind of support
 * @param model the kind whose ceilings bound it; of several members the first one's
 * @param recognisedAs the kind the facts describe
 * @param warnings where name and facts part, and what does not fit the staff
 * @param levels for each trait (by index) the best level stated and its source
 * @param arrangement the papers that are judged
 * @param paper what was read, and what it says beside its terms
 */
public record Engagement(
    String id,
    String name,
    boolean offer,
    SupportModel model,
    Phrase recognisedAs,
    List<Phrase> warnings,
    List<Stated> levels,
    Arrangement arrangement,
    Paper paper) {

  public Engagement {
    warnings = List.copyOf(warnings);
    levels = List.copyOf(levels);
  }

  /** The same under another name. */
  public Engagement named(String other) {
    return new Engagement(
        id, other, offer, model, recognisedAs, warnings, levels, arrangement, paper);
  }

  /** The papers of every member. */
  public List<Papers> members() {
    return arrangement.members();
  }

  public Stated stated(Trait trait) {
    return levels.get(trait.index());
  }

  /**
   * The best level that these members state, with its source; of one member, or where nobody is
   * named, that of the arrangement.
   */
  public Stated stated(Trait trait, Collection<String> byMembers) {
    List<Papers> by = members().stream().filter(m -> byMembers.contains(m.id())).toList();
    return by.isEmpty() || by.size() == members().size() || trait.ofOrganisation()
        ? stated(trait)
        : StatedLevels.best(by, trait);
  }

  /**
   * The same where a control asks for an agreement under a rule: what is made for other rules alone
   * is less.
   */
  public Stated stated(Trait trait, Collection<String> byMembers, String rule) {
    if (!trait.namesRules() || members().stream().allMatch(m -> m.rulesNamed().isEmpty())) {
      return stated(trait, byMembers);
    }
    List<Papers> by = members().stream().filter(m -> byMembers.contains(m.id())).toList();
    return StatedLevels.best(
        (by.isEmpty() ? members() : by).stream().map(m -> m.under(rule)).toList(), trait);
  }

  /** Ids of the rules that promises of these members are made for; of all where none is named. */
  public Set<String> rulesNamed(Collection<String> byMembers) {
    Set<String> out = new TreeSet<>();
    members().stream()
        .filter(m -> byMembers.isEmpty() || byMembers.contains(m.id()))
        .forEach(m -> out.addAll(m.rulesNamed()));
    return out;
  }

  public int level(Trait trait) {
    return levels.get(trait.index()).level();
  }

  /** True where devices or media leave with a provider. */
  public boolean takesMediaAway() {
    return members().stream().anyMatch(Papers::takesMediaAway);
  }

  /** Whether it is one service alone, which leaves the rest to others. */
  public boolean oneService() {
    return members().size() == 1 && members().get(0).kind().partial();
  }

  /** True where a provider declares that it does not do an act, on any system. */
  public boolean refuses(String capability) {
    return members().stream()
        .flatMap(m -> m.refusals().stream())
        .anyMatch(
            r -> r.capability().equals(capability) && !r.unlessAgreed() && r.systems().isEmpty());
  }

  /** True where the provider and the organization act together in an act of this kind. */
  public boolean jointly(Capability capability) {
    return model.coManaged() ? capability.jointCoManaged() : capability.joint();
  }

  /** The deliverable of an act with the shortest interval, if one is named. */
  public Optional<Deliverable> deliverable(String capability) {
    return members().stream()
        .flatMap(m -> m.deliverables().stream())
        .filter(d -> d.capability().equals(capability) && d.taken())
        .min(
            java.util.Comparator.comparingInt(
                d -> d.ongoing() ? 0 : d.every().orElse(Integer.MAX_VALUE)));
  }
}
