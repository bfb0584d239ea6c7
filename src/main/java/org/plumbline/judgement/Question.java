// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

/**
 * Something the papers do not speak of and an open control needs: to be asked, not to be assumed.
 *
 * @param member whom to ask
 * @param topic what sort of thing
 * @param subject trait, element, act, function, topic, rule or area; empty for staff and matrix
 * @param closesAlone weight of the cells it closes by itself, systems and signatures apart
 * @param standsIn weight of the cells in which it is missing
 * @param usual whether support of this kind usually includes it
 */
public record Question(
    String member, Topic topic, String subject, int closesAlone, int standsIn, boolean usual) {

  /** What a question is about. */
  public enum Topic {
    TRAIT,
    ELEMENT,
    FUNCTION,
    DELIVERABLE,
    ORDER,
    TOPIC,
    INDEPENDENT,
    /** Whether the agreement on data is for one more rule. */
    RULE,
    /** A service that a provider of everything does not sell. */
    AREA,
    /** Who of the organization does its half. */
    STAFF,
    /** Who does what. */
    MATRIX
  }
}
