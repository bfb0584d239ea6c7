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
 * @param relations how it stands to other papers
 * @param force how far its words reach
 * @param label what the file says of it for the page alone
 */
public record Document(
    String id,
    String title,
    DocumentKind kind,
    String date,
    boolean signed,
    Relations relations,
    Force force,
    Label label) {

  /**
   * How a paper stands to other papers.
   *
   * @param rank rank that replaces that of its kind
   * @param accepts papers that both accept by signing this one
   * @param partOf the paper it counts as
   * @param prevails whether an unread one governs what was read
   * @param binds false where the agreement shuts it out
   */
  public record Relations(
      OptionalInt rank,
      List<String> accepts,
      Optional<String> partOf,
      boolean prevails,
      boolean binds) {
    /** It stands by itself. */
    public static final Relations NONE =
        new Relations(OptionalInt.empty(), List.of(), Optional.empty(), false, true);

    public Relations {
      accepts = List.copyOf(accepts);
    }
  }

  /**
   * How far the words of a paper reach.
   *
   * @param read false where it is named and nobody has read it
   * @param efforts whether all its promises are efforts only
   * @param mayChange whether the provider may change it alone
   * @param whereNamed whether it speaks only where a statement names it, as answers to questions do
   */
  public record Force(boolean read, boolean efforts, boolean mayChange, boolean whereNamed) {
    /** Read, firm, and not to be changed by one side. */
    public static final Force PLAIN = new Force(true, false, false, false);
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

  /** A paper of which only title, kind and signature are known. */
  public static Document of(String id, String title, DocumentKind kind, boolean signed) {
    return new Document(id, title, kind, "", signed, Relations.NONE, Force.PLAIN, Label.NONE);
  }

  /** The same paper once both have signed it. */
  public Document asSigned() {
    return new Document(id, title, kind, date, true, relations, force, label);
  }

  /** Whether all its promises are efforts only. */
  public boolean efforts() {
    return force.efforts();
  }

  /** Rank that replaces that of its kind. */
  public OptionalInt rank() {
    return relations.rank();
  }

  /** Papers that both accept by signing this one. */
  public List<String> accepts() {
    return relations.accepts();
  }

  /** The paper it counts as. */
  public Optional<String> partOf() {
    return relations.partOf();
  }

  /** False where it is named and nobody has read it. */
  public boolean read() {
    return force.read();
  }

  /** Whether an unread one governs what was read. */
  public boolean prevails() {
    return relations.prevails();
  }

  /** Whether the provider may change it alone. */
  public boolean mayChange() {
    return force.mayChange();
  }

  /** False where the agreement shuts it out. */
  public boolean binds() {
    return relations.binds();
  }

  /** Whether it speaks only where a statement names it. */
  public boolean whereNamed() {
    return force.whereNamed();
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
