// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.capability.SupportKind;

/**
 * The papers of one provider: a member of an arrangement.
 *
 * @param id short name
 * @param provider name on reports
 * @param kind what it is by the recognition table, whatever it calls itself
 * @param documents its papers
 * @param services areas or acts it sells; empty where the statements name them
 * @param covers classes, tags and systems looked after in general
 * @param excludes classes, tags and systems left out
 * @param statements what the papers say
 * @param deliverables recurring or ordered items
 * @param functions named functions; the word {@code all} stands for every one
 * @param refusals what they exclude
 * @param rows rows of its responsibility matrices
 * @param takesMediaAway whether disks or devices leave with the provider
 * @param aside what is printed and decides nothing
 */
public record Papers(
    String id,
    String provider,
    SupportKind kind,
    List<Document> documents,
    Set<String> services,
    List<String> covers,
    List<String> excludes,
    List<Statement> statements,
    List<Deliverable> deliverables,
    Map<String, Where> functions,
    List<Refusal> refusals,
    List<Row> rows,
    boolean takesMediaAway,
    Aside aside) {

  public Papers {
    documents = List.copyOf(documents);
    services = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(services));
    covers = List.copyOf(covers);
    excludes = List.copyOf(excludes);
    statements = List.copyOf(statements);
    deliverables = List.copyOf(deliverables);
    functions = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(functions));
    refusals = List.copyOf(refusals);
    rows = List.copyOf(rows);
  }

  /** Papers with nothing beside their promises. */
  public Papers(
      String id,
      String provider,
      SupportKind kind,
      List<Document> documents,
      Set<String> services,
      List<String> covers,
      List<String> excludes,
      List<Statement> statements,
      List<Deliverable> deliverables,
      Map<String, Where> functions,
      List<Refusal> refusals,
      List<Row> rows,
      boolean takesMediaAway) {
    this(
        id,
        provider,
        kind,
        documents,
        services,
        covers,
        excludes,
        statements,
        deliverables,
        functions,
        refusals,
        rows,
        takesMediaAway,
        Aside.NONE);
  }

  /** The paper of this id. */
  public Optional<Document> document(String document) {
    return document.isEmpty()
        ? Document.sole(documents)
        : documents.stream().filter(d -> d.id().equals(document)).findFirst();
  }

  /** Ids of the rules that promises of these papers are made for. */
  public Set<String> rulesNamed() {
    Set<String> out = new TreeSet<>();
    statements.stream().filter(Statement::taken).forEach(s -> out.addAll(s.rules()));
    return out;
  }

  /** What the papers promise where a rule asks: what is made for other rules alone is less. */
  public Papers under(String rule) {
    return statements.stream().allMatch(s -> s.isFor(rule))
        ? this
        : saying(statements.stream().map(s -> s.isFor(rule) ? s : less(s)).toList());
  }

  private static Statement less(Statement said) {
    int most = said.trait().otherRuleAtMost().orElse(0);
    return said.with(
        said.level().isPresent()
            ? OptionalInt.of(Math.min(most, said.level().getAsInt()))
            : said.level(),
        Map.of());
  }

  /** The same papers with these statements. */
  public Papers saying(List<Statement> others) {
    return new Papers(
        id,
        provider,
        kind,
        documents,
        services,
        covers,
        excludes,
        others,
        deliverables,
        functions,
        refusals,
        rows,
        takesMediaAway,
        aside);
  }

  /** The same papers as another kind of support, signed. */
  public Papers signedAs(SupportKind other) {
    return new Papers(
        id,
        provider,
        other,
        documents.stream().map(Document::asSigned).toList(),
        services,
        covers,
        excludes,
        statements,
        deliverables,
        functions,
        refusals,
        rows,
        takesMediaAway,
        aside);
  }
}
