// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.papers.Document;
import org.plumbline.papers.DocumentKind;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Row;
import org.plumbline.papers.Statement;
import org.plumbline.papers.Where;

/**
 * Writes changes into one member's papers, as an amendment that both sign where they have signed
 * the agreement. The papers themselves stay as they are.
 */
final class Amendment {
  /** Id of the paper that carries what is written. */
  static final String ID = "amendment";

  private final Digest digest;

  /** The papers before anything was written: what they cover is not lost on the way. */
  private final Digest before;

  private final Papers papers;
  private final Vocabulary vocabulary;
  private final Map<Fix, Extent> plan;
  private final List<Statement> statements;
  private final Map<String, Where> functions;
  private final Where where = new Where(ID, "", "");

  private Amendment(Digest digest, Digest before, Vocabulary vocabulary, Map<Fix, Extent> plan) {
    this.digest = digest;
    this.before = before;
    this.papers = digest.papers();
    this.vocabulary = vocabulary;
    this.plan = new LinkedHashMap<>(plan);
    this.plan.keySet().removeIf(f -> !f.member().equals(papers.id()));
    this.statements = new ArrayList<>();
    this.functions = new LinkedHashMap<>(papers.functions());
  }

  /** The papers with those changes of a plan that concern this member. */
  static Papers in(Digest digest, Vocabulary vocabulary, Map<Fix, Extent> plan) {
    Map<Fix, Extent> bought = new LinkedHashMap<>(plan);
    bought.keySet().removeIf(f -> f.kind() != Fix.Kind.TAKE);
    Amendment first = new Amendment(digest, digest, vocabulary, bought);
    if (first.plan.isEmpty()) {
      return new Amendment(digest, digest, vocabulary, plan).written();
    }
    Map<Fix, Extent> rest = new LinkedHashMap<>(plan);
    rest.keySet().removeAll(bought.keySet());
    Digest after = new Digest(first.written(), digest.client(), vocabulary);
    return new Amendment(after, digest, vocabulary, rest).written();
  }

  private Papers written() {
    if (plan.isEmpty()) {
      return papers;
    }
    Set<String> rules = rules();
    papers
        .statements()
        .forEach(s -> statements.add(taken(s.at(located(s.where()))).alsoFor(rules)));
    Items items = new Items(papers, vocabulary, plan, this::located);
    Set<String> services = new LinkedHashSet<>(papers.services());
    plan.forEach(
        (fix, extent) -> {
          switch (fix.kind()) {
            case LEVEL -> level(vocabulary.known(fix.subject()), extent.rank());
            case ELEMENT -> vocabulary.traits().element(fix.subject()).ifPresent(this::element);
            case FUNCTION -> functions.put(fix.subject(), where);
            case CONTRACT -> contract();
            case AREA -> service(fix.subject(), services);
            case SYSTEM -> system(fix.subject());
            default -> {}
          }
        });
    divided();
    Papers out =
        new Papers(
            papers.id(),
            papers.provider(),
            papers.kind(),
            documents(),
            services,
            papers.covers(),
            papers.excludes(),
            statements,
            items.deliverables(),
            functions,
            papers.refusals(),
            rows(),
            papers.takesMediaAway(),
            papers.aside());
    for (Fix fix : plan.keySet()) {
      if (fix.kind() == Fix.Kind.SYSTEM) {
        out = Extension.to(fix.subject(), out, digest.client());
      }
    }
    return out;
  }

  /** Rules for which the agreement is made from now on. */
  private Set<String> rules() {
    Set<String> out = new LinkedHashSet<>();
    plan.keySet().stream()
        .filter(f -> f.kind() == Fix.Kind.RULE)
        .map(Fix::subject)
        .forEach(out::add);
    return out;
  }

  /** Rules for which the trait is stated now; empty where its words name none. */
  private Set<String> rules(Trait trait) {
    Set<String> out = new LinkedHashSet<>();
    for (Digest.Entry each : digest.entries(trait.index())) {
      if (each.level() >= digest.level(trait) || each.elements() != 0) {
        if (each.statement().rules().isEmpty()) {
          return Set.of();
        }
        out.addAll(each.statement().rules());
      }
    }
    out.addAll(out.isEmpty() ? Set.of() : rules());
    return out;
  }

  private boolean signs() {
    return digest.signedFor()
        || plan.keySet().stream().anyMatch(f -> f.kind() == Fix.Kind.CONTRACT);
  }

  private List<Document> documents() {
    List<Document> out = new ArrayList<>();
    boolean signing = plan.keySet().stream().anyMatch(f -> f.kind() == Fix.Kind.CONTRACT);
    for (Document each : papers.documents()) {
      if (!each.id().equals(ID)) {
        out.add(signing && each.read() ? each.asSigned() : each);
      }
    }
    out.add(Document.of(ID, "Amendment", DocumentKind.AMENDMENT, signs()));
    return out;
  }

  /** Words without a paper stand in the only one there was. */
  private Where located(Where said) {
    return said.document().isEmpty()
        ? papers.document("").map(d -> new Where(d.id(), said.clause(), said.words())).orElse(said)
        : said;
  }

  /** An add-on that is taken counts from now on. */
  private Statement taken(Statement said) {
    boolean bought =
        !said.taken()
            && plan.keySet().stream()
                .filter(f -> f.kind() == Fix.Kind.TAKE)
                .flatMap(
                    f ->
                        java.util.Optional.ofNullable(vocabulary.capabilities().get(f.subject()))
                            .stream())
                .anyMatch(c -> names(said.trait(), c));
    return bought ? said.asTaken() : said;
  }

  private static boolean names(Trait trait, Capability capability) {
    return trait.areas().stream().anyMatch(a -> capability.areas().contains(a.area()));
  }

  private void level(Trait trait, int rank) {
    if (rank > digest.level(trait)) {
      say(trait, OptionalInt.of(rank), Map.of(), covered(trait), Set.of());
    }
  }

  private void element(Trait.Element element) {
    Trait trait = vocabulary.traits().all().get(element.trait());
    Map<Trait.Element, String> promise = new HashMap<>();
    promise.put(element, "");
    say(trait, OptionalInt.empty(), promise, covered(trait), Set.of());
  }

  /** Every promise reaches one more system. */
  private void system(String system) {
    for (Trait trait : vocabulary.traits().all()) {
      if (trait.takesCovers() || digest.names(trait)) {
        Extent raised =
            plan.getOrDefault(new Fix(papers.id(), Fix.Kind.LEVEL, trait.id()), Extent.PLAIN);
        int rank = Math.max(digest.level(trait), raised.rank());
        Map<Trait.Element, String> promises = new HashMap<>();
        for (Trait.Element element : trait.elements()) {
          if (digest.lacking(element.bit()) == 0
              || plan.containsKey(new Fix(papers.id(), Fix.Kind.ELEMENT, element.id()))) {
            promises.put(element, "");
          }
        }
        if (rank > 0 || !promises.isEmpty()) {
          say(trait, OptionalInt.of(rank), promises, List.of(system), rules(trait));
        }
      }
    }
  }

  /** Systems for which the trait stands as it is stated now; none where it holds everywhere. */
  private List<String> covered(Trait trait) {
    if (!trait.takesCovers()) {
      return List.of();
    }
    BitSet systems = (BitSet) digest.covered(trait, digest.level(trait)).clone();
    systems.or(before.covered(trait, before.level(trait)));
    return systems.stream().mapToObj(i -> digest.client().systems().get(i).id()).toList();
  }

  private void say(
      Trait trait,
      OptionalInt level,
      Map<Trait.Element, String> elements,
      List<String> covers,
      Set<String> rules) {
    Optional<List<String>> reach =
        trait.takesCovers() || !covers.isEmpty() && digest.names(trait)
            ? Optional.of(covers)
            : Optional.empty();
    if (level.isPresent()) {
      statements.removeIf(
          s ->
              s.where().document().equals(ID)
                  && s.trait().equals(trait)
                  && s.covers().equals(reach)
                  && s.elements().isEmpty()
                  && s.level().orElse(0) <= level.getAsInt());
    }
    statements.add(
        new Statement(
            trait,
            level,
            elements,
            where,
            reach,
            Optional.empty(),
            List.of(),
            Optional.of(false),
            List.of(),
            true,
            false,
            OptionalInt.empty(),
            List.of(),
            Statement.Stated.NOTHING.forRules(rules)));
  }

  /** A paper that said what it leaves out has divided the work, also once nothing is left out. */
  private void divided() {
    Trait matrix = vocabulary.known(Names.RESPONSIBILITY_MATRIX);
    if (digest.level(matrix) == 1
        && !plan.containsKey(new Fix(papers.id(), Fix.Kind.LEVEL, matrix.id()))) {
      say(matrix, OptionalInt.of(1), Map.of(), List.of(), Set.of());
    }
  }

  /** What protects data stands in a paper that both have signed. */
  private void contract() {
    Trait protection = vocabulary.known(Names.PROTECTION);
    int stated = digest.level(protection);
    if (stated > 0 && plan.keySet().stream().noneMatch(f -> f.subject().equals(protection.id()))) {
      say(protection, OptionalInt.of(stated), Map.of(), List.of(), rules(protection));
    }
  }

  /** A list of services closes those that only the statements named, so these are listed too. */
  private void service(String added, Set<String> services) {
    if (services.isEmpty()) {
      services.addAll(digest.forSale().sold());
    }
    services.add(added);
  }

  private List<Row> rows() {
    boolean signs = plan.keySet().stream().anyMatch(f -> f.kind() == Fix.Kind.MATRIX);
    return papers.rows().stream()
        .map(r -> signs ? r.asSigned().at(located(r.where())) : r)
        .toList();
  }
}
