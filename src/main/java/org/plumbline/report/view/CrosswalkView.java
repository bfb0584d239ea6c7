// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.capability.Capability.Delegability;
import org.plumbline.catalogue.Relation;

/**
 * What one act serves over several rule books, by our reading and by published links.
 *
 * @param acts acts that controls call for, those that serve most rule books first
 * @param links one a link, or one a control where nothing but ids is known of the other document
 * @param walks the crosswalks on file
 * @param noneFound rule books without one, and what was looked for
 */
public record CrosswalkView(
    List<Act> acts, List<Link> links, List<Walk> walks, List<NamedText> noneFound) {

  /**
   * An act and the controls that call for it.
   *
   * @param act capability, with its product function
   * @param means what it is
   * @param frameworks how many rule books call for it
   * @param controls how many controls
   * @param byFramework official ids, one list a rule book of the report
   */
  public record Act(
      Titled<String> act,
      String means,
      Titled<Delegability> delegability,
      int frameworks,
      int controls,
      List<List<String>> byFramework) {}

  /**
   * A link between two documents.
   *
   * @param by whether it is on file or joined through a document between
   */
  public record Link(
      String document,
      String id,
      String title,
      String otherDocument,
      List<String> otherIds,
      String otherTitle,
      Titled<Relation> relation,
      String by,
      String source) {}

  /** A crosswalk on file: its two documents, what to know of it, where it comes from. */
  public record Walk(String title, String doubts, String source) {}
}
