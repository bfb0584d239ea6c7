// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.capability.AgreementRule;
import org.plumbline.capability.AgreementRules;
import org.plumbline.capability.Trait;
import org.plumbline.catalogue.RegimeState;
import org.plumbline.catalogue.RegimeSubject;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.OfficialRole;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.PlanState;
import org.plumbline.engagement.SupportModel;
import org.plumbline.phrase.Phrase;

/**
 * An organization under an arrangement, as regimes look at it.
 *
 * @param rule the rule that an agreement must be for to count here; empty where any counts
 * @param rulesNamed titles of the rules that agreements on data are made for
 */
record Situation(
    Organisation organisation,
    Engagement engagement,
    Optional<String> rule,
    List<String> rulesNamed)
    implements RegimeSubject {
  private static final String PLAN_ACT = "ssp-upkeep";
  private static final String PLAN_CONTROL = "3.12.4";

  Situation(Organisation organisation, Engagement engagement) {
    this(organisation, engagement, Optional.empty(), List.of());
  }

  @Override
  public RegimeSubject under(AgreementRules rules, Set<String> laws) {
    Set<String> named = engagement.rulesNamed(List.of());
    Optional<String> asked = rules.askedBy(laws).map(AgreementRule::id);
    return named.isEmpty() || asked.isEmpty()
        ? this
        : new Situation(organisation, engagement, asked, rules.titles(named));
  }

  @Override
  public int level(Trait trait) {
    return rule.map(r -> engagement.stated(trait, List.of(), r).level())
        .orElseGet(() -> engagement.level(trait));
  }

  @Override
  public @Nullable Integer fact(String id) {
    return organisation.facts().answer(id);
  }

  @Override
  public boolean is(RegimeState state) {
    return switch (state) {
      case ORGANIZATION_KNOWN -> !organisation.archetype();
      case SYSTEMS_LISTED -> organisation.listed();
      case REGULATED_DATA_HELD -> organisation.holdsRegulatedData();
      case OFFICIAL_NAMED -> !organisation.officials().isEmpty();
      case SECURITY_OFFICIAL_NAMED -> named(OfficialRole.SECURITY_OFFICIAL);
      case QUALIFIED_INDIVIDUAL_NAMED -> named(OfficialRole.QUALIFIED_INDIVIDUAL);
      case OVERSEER_NAMED -> named(OfficialRole.OVERSEER);
      case AFFIRMING_OFFICIAL_NAMED -> named(OfficialRole.AFFIRMING_OFFICIAL);
      case SYSTEM_SECURITY_PLAN_MISSING -> planIs(PlanState.NONE);
      case SYSTEM_SECURITY_PLAN_DRAFT -> planIs(PlanState.DRAFT);
      case SYSTEM_SECURITY_PLAN_OUT_OF_DATE -> planIs(PlanState.OUT_OF_DATE);
      case SYSTEM_SECURITY_PLAN_OWNED -> planOwned();
      case SYSTEM_SECURITY_PLAN_FINAL -> planIs(PlanState.CURRENT) || planIs(PlanState.OUT_OF_DATE);
      case SYSTEM_SECURITY_PLAN_UNKNOWN -> planIs(PlanState.UNKNOWN);
      case MEDIA_TAKEN_AWAY -> engagement.takesMediaAway();
      case DATA_PROTECTION_SIGNED -> weakest(SignedTerms::protectionSigned);
      case DATA_PROTECTION_FOR_OTHER_RULES -> forOtherRules();
      case DATA_PROTECTION_NOT_READ -> any(SignedTerms::protectionNotRead);
      case ACCESS_NOT_SAID -> any(SignedTerms::accessNotSaid);
      case ASSESSMENT_HELP_SIGNED -> weakest(SignedTerms::assessmentHelpSigned);
      case CONTROLLED_INFORMATION_IN_OPEN_CLOUD -> !cloudTools().isEmpty();
      case PROTECTION_DATA_IN_TOOLS -> tools().anyMatch(ProviderTools::holdData);
      case TOOLS_NAMED -> tools().noneMatch(t -> t.named().isEmpty());
      case TOOLS_TO_ASK_OF -> !toolQuestions().isEmpty();
      case STAFF_PART_TIME -> organisation.hasPartTimeStaff();
      case WORK_DIVIDED_WITH_STAFF -> dividesWork(engagement.model());
      case STANDING_SERVICE_RUN -> runsService(engagement.model());
    };
  }

  private boolean forOtherRules() {
    return rule.isPresent()
        && engagement.members().stream()
            .anyMatch(
                m ->
                    new SignedTerms(m).protectionAgreed()
                        && !new SignedTerms(m.under(rule.get())).protectionAgreed());
  }

  private boolean named(OfficialRole role) {
    return organisation.official(role).isPresent();
  }

  private Stream<ProviderTools> tools() {
    return engagement.members().stream().map(ProviderTools::new);
  }

  @Override
  public List<Phrase> cloudTools() {
    return tools().flatMap(t -> t.withoutAuthorization().stream()).toList();
  }

  @Override
  public List<Phrase> toolQuestions() {
    return tools().flatMap(t -> t.asks().stream()).toList();
  }

  private Stream<SignedTerms> terms() {
    return engagement.members().stream().map(m -> new SignedTerms(rule.map(m::under).orElse(m)));
  }

  /** Every member needs its own. */
  private boolean weakest(Predicate<SignedTerms> test) {
    return terms().allMatch(test);
  }

  private boolean any(Predicate<SignedTerms> test) {
    return terms().anyMatch(test);
  }

  /** Promised by every member: an element of a regime is each provider's own. */
  @Override
  public boolean has(Trait.Element element) {
    return weakest(terms -> terms.has(element));
  }

  /** Named for the act, for its requirement, or for everything that stays with the organization. */
  private boolean planOwned() {
    return organisation.owners().keySet().stream()
        .anyMatch(key -> key.equals("all") || key.equals(PLAN_ACT) || key.endsWith(PLAN_CONTROL));
  }

  private boolean planIs(PlanState state) {
    return organisation.systemSecurityPlan().state() == state;
  }

  private static boolean dividesWork(SupportModel model) {
    return model.coManaged();
  }

  private static boolean runsService(SupportModel model) {
    return !model.breakFix();
  }

  @Override
  public Optional<String> provider() {
    return engagement.offer() ? Optional.of(engagement.name()) : Optional.empty();
  }

  @Override
  public Optional<String> official(String role) {
    return organisation.officials().entrySet().stream()
        .filter(e -> e.getKey().spelling().toLowerCase(Locale.ROOT).contains(role))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
