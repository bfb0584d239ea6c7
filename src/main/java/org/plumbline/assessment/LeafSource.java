// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Stated;
import org.plumbline.papers.Deliverable;
import org.plumbline.papers.Document;
import org.plumbline.papers.Where;
import org.plumbline.phrase.Key;
import org.plumbline.phrase.Phrase;

/**
 * Where a fact that decides is to be found.
 *
 * @param kind what sort of source
 * @param document paper it was read from, or empty
 * @param paper title of that paper where there are several, or empty
 * @param clause place in that paper, or empty
 * @param words the paper's own words, the name of a performer, or empty
 * @param date date of an order as it was written, or empty
 * @param facts numbers of the statements a support model's value rests on; for machines, never for
 *     readers
 */
public record LeafSource(
    Kind kind,
    String document,
    String paper,
    String clause,
    String words,
    String date,
    List<String> facts) {
  public LeafSource {
    facts = List.copyOf(facts);
  }

  /** What sort of source. */
  public enum Kind implements Key {
    /** A clause or sentence of the papers. */
    PAPERS("given", "words", "clause"),
    /** Said by the provider outside its papers. */
    PROVIDER("given", "words", "clause"),
    /** The papers list what they do or leave out. */
    LISTED,
    /** Told by the organization about itself. */
    ORGANISATION,
    /** The papers do not speak of it. */
    SILENT,
    /** Published descriptions of the kind of support. */
    TEXTS,
    /** Our assumption from practice. */
    PRACTICE,
    /** A dated order. */
    ORDER("given", "date"),
    /** The signed responsibility matrix. */
    MATRIX,
    /** What the offer says it does not do. */
    DECLINED,
    /** The list of systems and what the papers cover. */
    COVER,
    /** Another performer's care of a system. */
    CARE("words"),
    /** How the rule is read. */
    READING("words");

    private final List<String> arguments;

    Kind(String... arguments) {
      this.arguments = List.of(arguments);
    }

    /** As written in JSON. */
    public String spelling() {
      return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String key() {
      return Key.spelled("source", this);
    }

    @Override
    public List<String> arguments() {
      return arguments;
    }
  }

  /** The source in words. */
  public Phrase says() {
    Map<String, Object> all =
        Map.of(
            "given", given(), "words", words, "clause", place(), "date", date, "model", document);
    Map<String, Object> used = new LinkedHashMap<>();
    kind.arguments().forEach(name -> used.put(name, all.getOrDefault(name, "")));
    return new Phrase(kind.key(), used);
  }

  /** The paper where there are several, and the clause. */
  private String place() {
    return paper.isBlank() || clause.isBlank() ? paper + clause : paper + ", " + clause;
  }

  private String given() {
    if (kind == Kind.ORDER) {
      return date.isBlank() ? "none" : "date";
    }
    if (words.isBlank()) {
      return place().isBlank() ? "none" : "clause";
    }
    return place().isBlank() ? "words" : "both";
  }

  static LeafSource of(Kind kind) {
    return new LeafSource(kind, "", "", "", "", "", List.of());
  }

  static LeafSource of(Kind kind, String words) {
    return new LeafSource(kind, "", "", "", words, "", List.of());
  }

  /** Where the level of a term is known from. */
  static LeafSource of(Stated stated, Engagement engagement) {
    String document = engagement.paper().document();
    String paper = stated.paper();
    return switch (stated.origin()) {
      case CONTRACT ->
          new LeafSource(
              Kind.PAPERS, document, paper, stated.source(), stated.words(), "", List.of());
      case PROVIDER ->
          new LeafSource(
              Kind.PROVIDER, document, paper, stated.source(), stated.words(), "", List.of());
      case LISTED -> new LeafSource(Kind.LISTED, document, "", "", "", "", List.of());
      case ORGANISATION -> of(Kind.ORGANISATION);
      case NOT_STATED ->
          new LeafSource(Kind.SILENT, engagement.model().title(), "", "", "", "", List.of());
      case SOURCE ->
          new LeafSource(
              Kind.TEXTS, "", "", "", "", "", Arrays.asList(stated.source().split(", ")));
      case PRACTICE -> of(Kind.PRACTICE);
    };
  }

  static LeafSource of(Deliverable item, Engagement engagement) {
    return item.dated()
        ? new LeafSource(Kind.ORDER, "", "", "", item.where().words(), "", List.of())
        : new LeafSource(
            Kind.PAPERS,
            engagement.paper().document(),
            paper(item.where(), engagement),
            item.where().clause(),
            item.where().words(),
            "",
            List.of());
  }

  private static String paper(Where where, Engagement engagement) {
    return engagement.members().stream()
        .map(m -> Document.titleOfSeveral(m.documents(), where.document()))
        .filter(title -> !title.isEmpty())
        .findFirst()
        .orElse("");
  }
}
