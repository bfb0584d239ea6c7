// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.ProjectData;
import org.plumbline.catalogue.Control;
import org.plumbline.papers.Arrangement;
import org.plumbline.papers.Client;
import org.plumbline.papers.Message;
import org.plumbline.papers.Papers;

/**
 * What the law asks of an agreement, and whether one made for another rule answers it: 45 CFR
 * 164.314(a)(2)(i) and 164.410 want the Security Rule itself in the contract, 16 CFR 314.4(f)(2)
 * safeguards for customer information in whatever form, SP 800-53 any agreement that protects.
 */
class AgreementRuleTest {
  private static final Client CLIENT = PaperCases.client("shop");
  private static final String AGREEMENT =
      "data-protection-contract: {level: regime-agreement, document: a, words: signed, elements:"
          + " {notice-number: within 24 hours, subcontractors: bound}RULES}";

  private static Papers papers(String... terms) {
    return PaperCases.papers(
        PaperCases.text(
            """
            id: p
            provider: The provider
            calls_itself: managed
            services: [incident-response]
            documents:
              - {id: a, title: Agreement, kind: agreement, signed: yes}
              - {id: b, title: Addendum, kind: schedule, signed: yes}
            terms:
              contract-continuity: {level: standing, document: a, words: standing}
            """
                + "  "
                + String.join("\n  ", terms)
                + "\n"));
  }

  private static Papers agreement(String rules) {
    return papers(
        AGREEMENT.replace(
            "RULES", rules.isEmpty() ? "" : ", for_rules: [" + rules.replace(' ', ',') + "]"));
  }

  private static Judge judge(Papers papers) {
    return new Judge(Cases.VOCABULARY, CLIENT, Arrangement.of(papers));
  }

  /** What the agreement itself lacks in a control. */
  private static List<String> lacks(Papers papers, String control) {
    return judge(papers).judge(List.of(control(control))).get(0).findings().stream()
        .filter(f -> f.need().rule().isPresent() || f.need().capability().bilateral())
        .flatMap(f -> f.missing().stream())
        .map(Cases::spelled)
        .toList();
  }

  private static Control control(String id) {
    return ProjectData.FRAMEWORKS.stream()
        .flatMap(f -> f.assessed().stream())
        .filter(c -> c.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest(name = "{0} under an agreement for {1}")
  @CsvSource({
    "164.308(b)(3), hipaa, ''",
    "164.308(b)(3), glba, rule:hipaa",
    "164.308(b)(3), cmmc, rule:hipaa",
    "164.308(b)(3), '', ''",
    "164.314(a)(2)(i)(A), glba, rule:hipaa",
    "164.314(a)(2)(i)(B), glba, rule:hipaa",
    "164.314(a)(2)(i)(C), glba, rule:hipaa",
    "164.410(a)(1), glba, rule:hipaa",
    "164.410(c), fti, rule:hipaa",
    "164.410(c), hipaa glba, ''",
    "314.4(a)(3), hipaa, rule:glba",
    "314.4(f)(2), hipaa, rule:glba",
    "314.4(f)(2), cmmc fti, rule:glba",
    "314.4(f)(2), glba, ''",
    "314.4(f)(2), '', ''",
    "314.4(j), hipaa, rule:glba",
    "SA-9(5), hipaa, ''",
    "SR-8, glba, ''",
    "PS-7, cmmc, ''"
  })
  void an_agreement_answers_the_rules_it_names_or_all_where_it_names_none(
      String control, String rules, String lacks) {
    assertEquals(lacks.isEmpty() ? List.of() : List.of(lacks), lacks(agreement(rules), control));
  }

  @Test
  void a_notice_of_breaches_of_health_information_is_no_notice_of_incidents_with_controlled_one() {
    String notice = "incident-notice: {level: 24-hours, document: a, words: told, for_rules: [%s]}";
    assertTrue(lacks(papers(notice.formatted("hipaa")), "IR.L2-3.6.2").contains("rule:cmmc"));
    assertTrue(
        lacks(papers(notice.formatted("cmmc")), "IR.L2-3.6.2").stream()
            .noneMatch(m -> m.startsWith("rule:") || m.startsWith("notice")));
  }

  @Test
  void two_agreements_each_answer_their_own_rule_and_do_not_contradict_each_other() {
    Papers both =
        papers(
            """
            data-protection-contract:
                - {level: regime-agreement, document: a, words: HIPAA, for_rules: [hipaa]}
                - {level: confidentiality-clause, document: b, words: GLBA, for_rules: [glba]}""");
    assertEquals(List.of(), lacks(both, "164.308(b)(3)"));
    assertEquals(List.of("rule:glba"), lacks(both, "314.4(f)(2)"));
    assertTrue(
        Messages.of(both, CLIENT, Cases.VOCABULARY).stream()
            .noneMatch(m -> m.kind() == Message.Kind.CONTRADICTION));
  }

  @Test
  void an_agreement_nobody_signed_lacks_both_the_rule_and_the_signature() {
    String unsigned = AGREEMENT.replace("document: a", "document: c");
    Papers offered =
        PaperCases.papers(
            PaperCases.text(
                """
                id: p
                provider: The provider
                calls_itself: managed
                documents:
                  - {id: c, title: Offer, kind: agreement}
                terms:
                  contract-continuity: {level: standing, document: c, words: standing}
                """
                    + "  "
                    + unsigned.replace("RULES", ", for_rules: [hipaa]")
                    + "\n"));
    assertEquals(List.of("sign:contract"), lacks(offered, "164.410(c)"));
    assertEquals(List.of("rule:glba", "sign:contract"), lacks(offered, "314.4(f)(2)"));
    Map<Fix, Extent> signed = Map.of(new Fix("p", Fix.Kind.CONTRACT, ""), Extent.PLAIN);
    Papers after = Amendment.in(judge(offered).members().get(0).digest(), Cases.VOCABULARY, signed);
    assertEquals(List.of("rule:glba"), lacks(after, "314.4(f)(2)"));
  }

  @Test
  void writing_the_rule_into_the_agreement_closes_its_duties_and_worsens_none() {
    Papers before = agreement("hipaa");
    Judge judge = judge(before);
    Map<Fix, Extent> glba = Map.of(new Fix("p", Fix.Kind.RULE, "glba"), Extent.PLAIN);
    Papers after = Amendment.in(judge.members().get(0).digest(), Cases.VOCABULARY, glba);
    assertEquals(List.of(), lacks(after, "314.4(f)(2)"));
    List<Control> all =
        ProjectData.FRAMEWORKS.stream().flatMap(f -> f.assessed().stream()).toList();
    List<Judgement> was = judge.judge(all);
    List<Judgement> is = judge(after).judge(all);
    for (int i = 0; i < all.size(); i++) {
      assertTrue(
          was.get(i).verdict() == is.get(i).verdict()
              || all.get(i).framework().equals("glba-safeguards-rule"),
          all.get(i).id());
    }
    assertEquals(
        Set.of("rule:glba"),
        new Fixes(judge, was)
            .sets().get("314.4(f)(2)").stream()
                .flatMap(Set::stream)
                .map(Fix::spelling)
                .collect(java.util.stream.Collectors.toSet()));
  }

  @ParameterizedTest
  @CsvSource({
    "HIPAA business associate agreement \u2713, hipaa",
    "Business Associate Agreement annexed as Exhibit 4, hipaa",
    "protects member information as required by the GLBA Safeguards Guidelines, glba",
    "safeguards for nonpublic personal information and PHI, hipaa glba",
    "accepts DFARS 252.204-7012 for CUI, cmmc",
    "keeps federal tax information in the country, fti",
    "both keep secrets; a data processing agreement, ''",
    "a graphical ship of customers, ''"
  })
  void whole_words_of_a_paper_name_a_rule(String words, String rules) {
    assertEquals(
        rules, String.join(" ", Cases.VOCABULARY.agreementRules().namedIn(words, Set.of())));
  }

  @ParameterizedTest
  @CsvSource({
    "notifies Customer of any incident affecting Customer Information, ''",
    "protects Customer's customer information, glba",
    "protects Customer Information and nonpublic personal information, glba",
    "a business associate agreement for Customer Information, hipaa"
  })
  void what_is_called_the_clients_own_information_names_no_rule(String words, String rules) {
    assertEquals(
        rules,
        String.join(" ", Cases.VOCABULARY.agreementRules().namedIn(words, Set.of("customer"))));
  }
}
