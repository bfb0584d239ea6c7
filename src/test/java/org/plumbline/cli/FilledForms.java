// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.intake.form.FormInHand;

/** One practice with one offer, in a form and in files. */
final class FilledForms {
  static final String OFFER = "offer:1";

  private FilledForms() {}

  /** Fills in the form of a dental practice. */
  static void cedarRidge(FormInHand hand) {
    hand.type("you", "name", "answer", "Cedar Ridge Dental Group")
        .type("you", "people", "answer", 32)
        .type("you", "count:user", "answer", "32")
        .type("you", "count:device", "answer", 42)
        .choose("you", "staff", "answer", "staff", "none")
        .type("you", "official:security official", "answer", "office manager")
        .type("you", "owner", "answer", "office manager")
        .type("you", "fact:coveredEntity", "confirmed-by", "managing dentist")
        .type("you", "fact:coveredEntity", "confirmed-on", "2026-11-01");
    hand.type(OFFER, "provider", "answer", "Summit Managed IT")
        .choose(OFFER, "kind", "answer", "kind", "managed")
        .type(OFFER, "term", "answer", 12)
        .type(OFFER, "doc:1", "answer", "Managed IT proposal")
        .choose(OFFER, "doc:1", "words", "document", "proposal")
        .type(OFFER, "doc:1", "place", "2026-10-05")
        .choose(OFFER, "doc:1", "document", "signed", "no")
        .type(OFFER, "doc:2", "answer", "BAA")
        .choose(OFFER, "doc:2", "words", "document", "agreement")
        .choose(OFFER, "doc:2", "document", "signed", "yes")
        .choose(OFFER, "covers:endpoint", "answer", "covers", "yes")
        .choose(OFFER, "covers:server", "answer", "covers", "yes")
        .choose(OFFER, "covers:network", "answer", "covers", "yes")
        .choose(OFFER, "covers:cloud-tenant", "answer", "covers", "yes")
        .choose(OFFER, "covers:application", "answer", "covers", "no");
    terms(hand);
    hand.choose(OFFER, "act:risk-analysis", "answer", "rhythm", "P365D")
        .type(OFFER, "act:risk-analysis", "words", "a written risk analysis each year")
        .type(OFFER, "act:risk-analysis", "place", "9")
        .type(OFFER, "act:risk-analysis", "document", "Managed IT proposal")
        .type(OFFER, "claim:1", "answer", "HIPAA-ready");
    price(hand, "price:1", "per user, all in", "user", 89, "month");
    price(hand, "price:2", "onboarding", "flat", 4500, "once");
  }

  private static void terms(FormInHand hand) {
    term(hand, "contract-continuity", "standing", "twelve months, 60 days notice", "1");
    term(hand, "retained-access", "persistent-agent", "our agent on every device", "2");
    term(hand, "monitoring-scope", "security-telemetry", "EDR alerts are handled, \"always\"", "3");
    term(hand, "monitoring-hours", "business-hours", "Monday-Friday 8-6", "3");
    term(hand, "change-discipline", "approved-before", "you approve: each change, in writing", "5");
    term(hand, "backup-commitment", "daily", "daily backup of all covered systems", "6");
    hand.choose(OFFER, "trait:backup-commitment", "systems", "scope", "all");
    hand.choose(OFFER, "element:off-site-copy", "answer", "promised", "yes")
        .type(OFFER, "element:off-site-copy", "words", "one copy in another region")
        .type(OFFER, "element:off-site-copy", "place", "6")
        .type(OFFER, "element:off-site-copy", "document", "managed it proposal")
        .type(OFFER, "element:off-site-copy", "systems", "servers; endpoint");
    term(hand, "incident-response-commitment", "answer-in-service-hours", "4 h", "4");
    hand.choose(OFFER, "trait:incident-response-commitment", "firm", "firm", "efforts");
    term(hand, "evidence-retention", "12-months", "tickets kept 12 months", "7");
    hand.say(OFFER, "data-protection-contract", "regime-agreement", "the parties agree", "1")
        .type(OFFER, "trait:data-protection-contract", "document", "BAA");
    hand.choose(OFFER, "trait:reporting", "answer", "level:reporting", "unsaid");
  }

  private static void term(
      FormInHand hand, String trait, String level, String words, String place) {
    hand.say(OFFER, trait, level, words, place)
        .type(OFFER, "trait:" + trait, "document", "Managed IT proposal");
  }

  private static void price(
      FormInHand hand, String row, String what, String unit, double each, String per) {
    hand.choose("prices", row, "offer", "offers", OFFER)
        .type("prices", row, "what", what)
        .choose("prices", row, "unit", "unit", unit)
        .type("prices", row, "low", each)
        .choose("prices", row, "per", "per", per);
  }

  /** The same in the files of a folder. */
  static Path cedarRidgeFolder(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("offers"));
    Files.writeString(
        folder.resolve("organization.yaml"),
        """
        name: Cedar Ridge Dental Group
        regulated_under: HIPAA covered entity
        frameworks: [hipaa-security-rule, hipaa-breach-notification]
        people: 32
        counts: {user: 32, device: 42}
        internal_it_staff: none
        officials: {security official: office manager}
        owners: {all: office manager}
        facts:
          coveredEntity: {value: yes, date: 2026-11-01, confirmed_by: managing dentist}
          businessAssociate: no
          clearinghouse: no
          groupHealthPlan: no
        systems:
          - {id: workstations, class: endpoint, regulated_data: stored, tags: [desktop]}
          - {id: imaging server, class: server, regulated_data: stored}
          - {id: X-ray units and scanners, class: specialised, regulated_data: stored}
          - {id: firewall and Wi-Fi, class: network, regulated_data: passed, tags: [firewall, wifi]}
          - {id: office cloud, class: cloud-tenant, regulated_data: stored, tags: [mail]}
          - id: practice-management system
            class: application
            regulated_data: stored
            cared_for_by: {who: its vendor, duties: hosting}
        """);
    Files.writeString(
        folder.resolve("offers/summit-managed-it.yaml"),
        """
        id: summit-managed-it
        provider: Summit Managed IT
        calls_itself: managed
        documents:
          - {id: proposal, title: Managed IT proposal, kind: proposal, date: 2026-10-05}
          - {id: agreement, title: BAA, kind: agreement, signed: yes}
        covers: [endpoint, server, network, cloud-tenant]
        excludes: {classes: [application]}
        terms:
          contract-continuity: {level: standing, document: proposal, words: "twelve months"}
          retained-access: {level: persistent-agent, document: proposal, words: "our agent"}
          monitoring-scope: {level: security-telemetry, document: proposal, words: "EDR alerts"}
          monitoring-hours: {level: business-hours, document: proposal, words: "Monday-Friday"}
          change-discipline: {level: approved-before, document: proposal, words: "you approve"}
          backup-commitment:
            - level: daily
              document: proposal
              words: daily backup
              covers: [endpoint, server, network, cloud-tenant]
            - words: one copy in another region
              document: proposal
              elements: {off-site-copy: one copy in another region}
              covers: [server, endpoint]
          incident-response-commitment:
            {level: answer-in-service-hours, document: proposal, words: "4 h", efforts: yes}
          evidence-retention: {level: 12-months, document: proposal, words: "12 months"}
          data-protection-contract: {level: regime-agreement, document: agreement, words: "agree"}
        deliverables:
          - {capability: risk-analysis, every: P365D, document: proposal, words: "each year"}
        """);
    return folder;
  }
}
