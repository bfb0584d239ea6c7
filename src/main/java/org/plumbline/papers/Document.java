// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.problem.Place;

/**
 * One paper of a provider.
 *
 * @param id short name inside the file
 * @param title as printed on it
 * @param kind sort of paper
 * @param date day, month or year as written; empty where none is
 * @param signed whether both have signed it
 * @param efforts whether all its promises are efforts only
 * @param rank rank that replaces that of its kind
 * @param accepts papers that both accept by signing this one
 * @param partOf the paper it counts as
 * @param read false where it is named and nobody has read it
 * @param prevails whether an unread one governs what was read
 * @param mayChange whether the provider may change it alone
 * @param binds false where the agreement shuts it out
 * @param whereNamed whether it speaks only where a statement names it, as answers to questions do
 * @param label what the file says of it for the page alone
 */
public record Document(
    String id,
    String title,
    DocumentKind kind,
    String date,
    boolean signed,
    boolean efforts,
    OptionalInt rank,
    List<String> accepts,
    Optional<String> partOf,
    boolean read,
    boolean prevails,
    boolean mayChange,
    boolean binds,
    boolean whereNamed,
    Label label) {

  public Document {
    accepts = List.copyOf(accepts);
  }

  /**
   * What is printed of a paper and decides nothing.
   *
   * @param version edition as printed; empty where none is
   * @param option tier or plan chosen; empty where there is none
   * @param readOn day on which somebody read it; empty where none is said
   * @param namedIn where an unread paper is named; empty otherwise
   * @param hours business hours of this paper, where it has its own
   * @param place where the file lists it
   */
  public record Label(
      String version,
      String option,
      String readOn,
      String namedIn,
      Optional<BusinessHours> hours,
      Place place) {
    /** Nothing said. */
    public static final Label NONE = new Label("", "", "", "", Optional.empty(), Place.of(""));
  }

  /** A paper without a label. */
  public Document(
      String id,
      String title,
      DocumentKind kind,
      String date,
      boolean signed,
      boolean efforts,
      OptionalInt rank,
      List<String> accepts,
      Optional<String> partOf,
      boolean read,
      boolean prevails,
      boolean mayChange,
      boolean binds) {
    this(
        id,
        title,
        kind,
        date,
        signed,
        efforts,
        rank,
        accepts,
        partOf,
        read,
        prevails,
        mayChange,
        binds,
        false,
        Label.NONE);
  }

  /** A paper of which only title, kind and signature are known. */
  public static Document of(String id, String title, DocumentKind kind, boolean signed) {
    return new Document(
        id,
        title,
        kind,
        "",
        signed,
        false,
        OptionalInt.empty(),
        List.of(),
        Optional.empty(),
        true,
        false,
        false,
        true);
  }

  /** The same paper once both have signed it. */
  public Document asSigned() {
    return new Document(
        id,
        title,
        kind,
        date,
        true,
        efforts,
        rank,
        accepts,
        partOf,
        read,
        prevails,
        mayChange,
        binds,
        whereNamed,
        label);
  }

  /**
   * The one paper that speaks where a statement names none: the only one, or the only one beside
   * matrices, which speak by their rows, and papers that speak only where they are named.
   */
  public static Optional<Document> sole(Collection<Document> all) {
    List<Document> speaking =
        all.stream().filter(d -> d.kind() != DocumentKind.MATRIX && !d.whereNamed()).toList();
    if (all.size() == 1) {
      return all.stream().findFirst();
    }
    return speaking.size() == 1 ? Optional.of(speaking.get(0)) : Optional.empty();
  }

  /** The title of one paper among several; empty where it is the only one, or none of them. */
  public static String titleOfSeveral(Collection<Document> all, String id) {
    return all.size() < 2
        ? ""
        : all.stream().filter(d -> d.id().equals(id)).map(Document::title).findFirst().orElse("");
  }
}
