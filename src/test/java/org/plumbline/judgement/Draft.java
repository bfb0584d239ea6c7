// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.capability.SupportKind;
import org.plumbline.capability.SystemClass;
import org.plumbline.capability.Trait;
import org.plumbline.papers.Arrangement;
import org.plumbline.papers.Client;
import org.plumbline.papers.Deliverable;
import org.plumbline.papers.Document;
import org.plumbline.papers.DocumentKind;
import org.plumbline.papers.ListedSystem;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Refusal;
import org.plumbline.papers.Row;
import org.plumbline.papers.Statement;
import org.plumbline.papers.Where;

/**
 * A client and its providers' papers before they are final: a test builds the same draft twice and
 * changes one thing in the second.
 */
final class Draft {
  int staff;
  final Map<String, Integer> facts = new HashMap<>();
  final Set<String> declared = new HashSet<>();
  final List<OfSystem> systems = new ArrayList<>();
  final List<OfMember> members = new ArrayList<>();
  final List<OfCommonRow> table = new ArrayList<>();

  /** A system of the client's list. */
  static final class OfSystem {
    String id = "";
    SystemClass type = SystemClass.ENDPOINT;
    ListedSystem.Data data = ListedSystem.Data.STORED;
    final Set<String> tags = new HashSet<>();
    final List<ListedSystem.Care> cares = new ArrayList<>();
    boolean exempt;

    ListedSystem done() {
      return new ListedSystem(
          id, type, data, tags, cares, exempt ? Optional.of("a reason") : Optional.empty());
    }
  }

  /** The papers of one provider. */
  static final class OfMember {
    final String id;
    final SupportKind kind;
    final List<OfDocument> documents = new ArrayList<>();
    final List<String> services = new ArrayList<>();
    final List<String> covers = new ArrayList<>();
    final List<String> excludes = new ArrayList<>();
    final List<OfStatement> statements = new ArrayList<>();
    final List<OfItem> items = new ArrayList<>();
    final Map<String, String> functions = new LinkedHashMap<>();
    final List<OfRefusal> refusals = new ArrayList<>();
    final List<OfRow> rows = new ArrayList<>();

    OfMember(String id, SupportKind kind) {
      this.id = id;
      this.kind = kind;
    }

    /** Papers that commit whoever stands behind them: read, binding, and not a request. */
    List<String> firm() {
      return documents.stream()
          .filter(d -> d.read && d.binds && d.speaks())
          .map(d -> d.id)
          .toList();
    }

    boolean states(Trait trait) {
      return statements.stream().anyMatch(s -> s.trait.equals(trait));
    }

    /** A paper that lists services in or out divides the work; the last word of it may not go. */
    boolean listStaysWithout() {
      return !services.isEmpty() || excludes.size() + refusals.size() > 1;
    }

    Papers done() {
      Map<String, Where> named = new LinkedHashMap<>();
      functions.forEach((f, document) -> named.put(f, new Where(document, "", "")));
      return new Papers(
          id,
          id,
          kind,
          documents.stream().map(OfDocument::done).toList(),
          new LinkedHashSet<>(services),
          covers,
          excludes,
          statements.stream().map(OfStatement::done).toList(),
          items.stream().map(OfItem::done).toList(),
          named,
          refusals.stream()
              .map(
                  r ->
                      new Refusal(
                          r.capability,
                          Optional.ofNullable(r.systems),
                          r.unlessAgreed,
                          new Where(r.document, "", "")))
              .toList(),
          rows.stream().map(OfRow::done).toList(),
          false);
    }
  }

  /** One paper. */
  static final class OfDocument {
    String id = "";
    DocumentKind kind = DocumentKind.AGREEMENT;
    boolean signed;
    boolean efforts;
    OptionalInt rank = OptionalInt.empty();
    final List<String> accepts = new ArrayList<>();
    Optional<String> partOf = Optional.empty();
    boolean read = true;
    boolean prevails;
    boolean mayChange;
    boolean binds = true;

    boolean speaks() {
      return kind != DocumentKind.REQUEST_FOR_PROPOSAL && kind != DocumentKind.ASSURANCE_REPORT;
    }

    Document done() {
      return new Document(
          id,
          id,
          kind,
          "",
          signed,
          new Document.Relations(rank, accepts, partOf, prevails, binds),
          new Document.Force(read, efforts, mayChange, false),
          Document.Label.NONE);
    }
  }

  /** What a paper says of one trait. */
  static final class OfStatement {
    final Trait trait;
    OptionalInt level = OptionalInt.empty();
    final Map<Trait.Element, String> elements = new LinkedHashMap<>();
    String document = "";
    Optional<List<String>> covers = Optional.empty();
    Optional<String> of = Optional.empty();
    final List<String> duties = new ArrayList<>();
    Optional<Boolean> efforts = Optional.empty();
    final List<String> onlyAimedAt = new ArrayList<>();
    boolean taken = true;
    boolean onQuote;
    OptionalInt rank = OptionalInt.empty();
    final Set<String> rules = new TreeSet<>();

    OfStatement(Trait trait) {
      this.trait = trait;
    }

    Statement done() {
      return new Statement(
          trait,
          level,
          elements,
          new Where(document, "", ""),
          covers,
          of,
          duties,
          efforts,
          onlyAimedAt,
          taken,
          onQuote,
          rank,
          List.of(),
          Statement.Stated.NOTHING.forRules(rules));
    }
  }

  /** A deliverable or an order. */
  static final class OfItem {
    String capability = "";
    OptionalInt every = OptionalInt.empty();
    boolean ongoing;
    Optional<List<String>> systems = Optional.empty();
    final Set<String> topics = new HashSet<>();
    boolean record;
    boolean independent;
    boolean joins;
    boolean once;
    final List<String> duties = new ArrayList<>();
    boolean dated;
    boolean taken = true;
    boolean efforts;
    String document = "";

    Deliverable done() {
      return new Deliverable(
          capability,
          every,
          ongoing,
          systems,
          topics,
          record,
          independent,
          joins,
          once,
          duties,
          dated,
          taken,
          efforts,
          new Where(document, "", ""));
    }
  }

  /** An act the papers exclude; no systems means all of them. */
  static final class OfRefusal {
    final String capability;
    final @org.jspecify.annotations.Nullable List<String> systems;
    final boolean unlessAgreed;
    String document = "";

    OfRefusal(
        String capability,
        @org.jspecify.annotations.Nullable List<String> systems,
        boolean unlessAgreed) {
      this.capability = capability;
      this.systems = systems;
      this.unlessAgreed = unlessAgreed;
    }
  }

  /** A row of a member's own matrix. */
  static final class OfRow {
    final Row.Key key;
    Row.Party party = Row.Party.PROVIDER;
    String member = "";
    boolean signed;
    boolean fanned;
    String evidence = "";
    OptionalInt every = OptionalInt.empty();
    Optional<List<String>> covers = Optional.empty();
    String document = "none";

    OfRow(Row.Key key) {
      this.key = key;
    }

    Row done() {
      return turned(party, member, Set.of());
    }

    private Row turned(Row.Party as, String other, Set<String> members) {
      return new Row(
          key,
          as,
          other,
          members,
          signed,
          fanned,
          evidence,
          every,
          covers,
          new Where(document, "", ""));
    }
  }

  /** A row of the table over all members: who is named acts, for the others it is another's. */
  static final class OfCommonRow {
    final OfRow row;
    final List<String> named = new ArrayList<>();

    OfCommonRow(OfRow row) {
      this.row = row;
    }

    Row turnedTo(String member) {
      if (named.isEmpty()) {
        return row.turned(row.party, "", Set.of());
      }
      return named.contains(member)
          ? row.turned(row.party, "", Set.copyOf(named))
          : row.turned(Row.Party.MEMBER, named.get(0), Set.copyOf(named));
    }
  }

  Client client() {
    return new Client(
        "client", staff, facts, declared, systems.stream().map(OfSystem::done).toList());
  }

  Arrangement arrangement() {
    return arrangement(members);
  }

  Arrangement arrangement(List<OfMember> some) {
    Map<String, List<Row>> rows = new HashMap<>();
    for (OfMember member : some) {
      rows.put(member.id, table.stream().map(r -> r.turnedTo(member.id)).toList());
    }
    return new Arrangement("case", some.stream().map(OfMember::done).toList(), rows);
  }

  Judge judge() {
    return new Judge(Cases.VOCABULARY, client(), arrangement());
  }
}
