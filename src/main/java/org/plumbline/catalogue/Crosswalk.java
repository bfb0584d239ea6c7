// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.capability.InForce;

/**
 * Links between the requirements of two documents, as somebody published them.
 *
 * @param from document on the left
 * @param to document on the right
 * @param source who says so
 * @param copyRead the copy our data was read from, or empty when it is the source
 * @param inForce when it was in force, and when it was read
 * @param doubts what a reader should know before relying on it, or empty
 * @param links every link, in the order of the file; one requirement may stand in many
 */
public record Crosswalk(
    Document from,
    Document to,
    String source,
    String copyRead,
    InForce inForce,
    String doubts,
    List<Link> links) {

  public Crosswalk {
    links = List.copyOf(links);
  }

  /** When it was read. */
  public LocalDate readOn() {
    return inForce.readOn();
  }

  /** Whether it was in force on a day, and what a reader has to know about that. */
  public InForce.Answer coverage(LocalDate day) {
    return inForce.answer(from.shortTitle() + " - " + to.shortTitle(), day);
  }

  /**
   * A document with numbered requirements.
   *
   * @param id such as {@code csf-2.0}, or a framework's id
   * @param title full title
   * @param shortTitle for narrow columns
   * @param framework true when its controls are assessed here
   */
  public record Document(String id, String title, String shortTitle, boolean framework) {
    static Document of(Framework framework) {
      return new Document(framework.id(), framework.title(), framework.shortTitle(), true);
    }
  }

  /**
   * One link.
   *
   * @param from id in the left document
   * @param to id in the right document
   * @param relation how they stand to each other
   * @param because why this link differs from the others, or empty
   */
  public record Link(String from, String to, Relation relation, String because) {}
}
