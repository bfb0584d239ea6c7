// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.papers.Client;
import org.plumbline.papers.Deliverable;
import org.plumbline.papers.Document;
import org.plumbline.papers.LineTotal;
import org.plumbline.papers.Message;
import org.plumbline.papers.PaperStanding;
import org.plumbline.papers.Papers;
import org.plumbline.papers.PriceLine;
import org.plumbline.papers.PricesReader;
import org.plumbline.papers.Row;
import org.plumbline.papers.Statement;
import org.plumbline.papers.Totals;
import org.plumbline.papers.Where;

/** What somebody has to ask about one provider's papers; nothing of it changes a verdict. */
public final class Messages {
  private static final String ALL = "all";

  private final Papers papers;
  private final Client client;
  private final Vocabulary vocabulary;
  private final PaperStanding standing;
  private final List<Message> out = new ArrayList<>();

  private Messages(Papers papers, Client client, Vocabulary vocabulary) {
    this.papers = papers;
    this.client = client;
    this.vocabulary = vocabulary;
    this.standing = new PaperStanding(papers.documents());
  }

  /** All questions about the papers of one provider, those that govern everything first. */
  public static List<Message> of(Papers papers, Client client, Vocabulary vocabulary) {
    Messages messages = new Messages(papers, client, vocabulary);
    messages.out.addAll(papers.aside().messages());
    papers.documents().forEach(messages::document);
    messages.contradictions();
    List<Statement> spoken = papers.statements().stream().filter(messages::spoken).toList();
    spoken.forEach(messages::statement);
    messages.deliverables();
    messages.refusals();
    messages.scope(spoken);
    papers.rows().stream()
        .filter(r -> r.party() == Row.Party.NOT_APPLICABLE)
        .forEach(r -> messages.add(Message.Kind.NA_CLAIMED, r.key().id(), List.of(), r.where()));
    messages.quantities();
    return messages.out.stream().distinct().sorted().toList();
  }

  private void add(Message.Kind kind, String subject, List<String> details, Where where) {
    out.add(new Message(kind, subject, details, where));
  }

  /** Bought, and in a paper that somebody has read. */
  private boolean spoken(Statement statement) {
    return statement.taken() && standing.read(statement.where().document());
  }

  private boolean binds(Where where) {
    return standing.binds(where.document());
  }

  private void document(Document document) {
    Where where =
        new Where(document.id(), document.label().namedIn(), "", document.label().place());
    if (!document.read()) {
      Message.Kind kind =
          document.prevails() ? Message.Kind.UNREAD_PREVAILS : Message.Kind.NOT_READ;
      add(kind, document.title(), List.of(), where);
    }
    if (document.mayChange()) {
      add(Message.Kind.MAY_CHANGE, document.title(), List.of(), where);
    }
  }

  /** Statements of the same systems that reach different levels; a change by hand is none. */
  private void contradictions() {
    Map<String, List<Statement>> groups = new LinkedHashMap<>();
    for (Statement each : papers.statements()) {
      boolean counts =
          spoken(each)
              && !each.onQuote()
              && binds(each.where())
              && each.level().isPresent()
              && each.of().filter(o -> each.trait().notCountedOf().contains(o)).isEmpty();
      if (counts) {
        groups
            .computeIfAbsent(
                each.trait().id() + '|' + Precedence.subject(each), k -> new ArrayList<>())
            .add(each);
      }
    }
    for (List<Statement> group : groups.values()) {
      Set<Integer> levels =
          group.stream().map(s -> s.level().orElse(0)).collect(Collectors.toSet());
      boolean byHand = group.stream().anyMatch(s -> !s.stated().replaces().isEmpty());
      if (levels.size() > 1 && !byHand) {
        Set<String> said = new LinkedHashSet<>();
        group.forEach(s -> said.add((s.where().document() + ' ' + level(s)).strip()));
        Statement first = group.get(0);
        out.add(
            new Message(
                Message.Kind.CONTRADICTION,
                first.trait().id(),
                List.copyOf(said),
                first.where(),
                group.stream().skip(1).map(Statement::where).toList()));
      }
    }
  }

  private static String level(Statement statement) {
    return statement.trait().levels().get(statement.level().orElse(0)).name();
  }

  private void statement(Statement each) {
    String trait = each.trait().id();
    boolean efforts = each.efforts().orElse(standing.efforts(each.where().document()));
    if (efforts) {
      add(Message.Kind.EFFORTS, trait, List.of(), each.where());
    }
    each.onlyAimedAt().forEach(e -> add(Message.Kind.EFFORTS, e, List.of(), each.where()));
    if (!each.onlyIf().isEmpty()) {
      add(Message.Kind.CONDITION, trait, each.onlyIf(), each.where());
    }
    if (each.onQuote() || !binds(each.where())) {
      add(Message.Kind.FOR_SALE, trait, List.of(), each.where());
    }
    boolean promises = each.level().orElse(0) > 0 || !each.elements().isEmpty();
    if (promises && systemsNotSaid(each)) {
      add(Message.Kind.SYSTEMS_NOT_SAID, trait, List.of(), each.where());
    }
    if (promises) {
      Claims.in(each, papers)
          .ifPresent(c -> add(Message.Kind.CLAIM_AS_PROMISE, trait, List.of(c), each.where()));
    }
    if (!papers.services().isEmpty() && !papers.kind().ordered()) {
      areas(each);
    }
  }

  private static boolean systemsNotSaid(Statement each) {
    Trait trait = each.trait();
    return each.covers().isPresent()
        ? each.covers().get().isEmpty()
        : trait.takesCovers() && !trait.generalListStandsIn() && !trait.holdsWhereWatched();
  }

  /** A statement in an area that the provider does not list among its services. */
  private void areas(Statement each) {
    Set<String> named = new TreeSet<>();
    int level = each.level().orElse(0);
    for (Trait.NamedFrom from : each.trait().areas()) {
      if (level > 0 && level >= from.rank()) {
        named.add(from.area());
      }
    }
    each.elements().keySet().forEach(e -> e.area().ifPresent(named::add));
    Set<String> sold = new TreeSet<>(papers.services());
    papers.services().stream()
        .flatMap(s -> java.util.Optional.ofNullable(vocabulary.capabilities().get(s)).stream())
        .forEach(c -> sold.addAll(c.areas()));
    if (!named.isEmpty() && named.stream().noneMatch(sold::contains)) {
      add(Message.Kind.AREA_NOT_LISTED, each.trait().id(), List.copyOf(named), each.where());
    }
  }

  private void deliverables() {
    int running =
        papers.statements().stream()
            .filter(s -> s.trait().id().equals(Names.CONTINUITY) && spoken(s))
            .mapToInt(s -> s.level().orElse(0))
            .max()
            .orElse(0);
    for (Deliverable each : papers.deliverables()) {
      if (!each.taken() || !standing.read(each.where().document())) {
        continue;
      }
      if (each.efforts().orElse(standing.efforts(each.where().document()))) {
        add(Message.Kind.EFFORTS, each.capability(), List.of(), each.where());
      }
      if (each.joins()) {
        add(Message.Kind.JOINS, each.capability(), List.of(), each.where());
      }
      if (each.once() && running >= Names.STANDING) {
        add(Message.Kind.ONCE, each.capability(), List.of(), each.where());
      }
      if (!binds(each.where())) {
        add(Message.Kind.FOR_SALE, each.capability(), List.of(), each.where());
      }
      boolean stored =
          Optional.ofNullable(vocabulary.capabilities().get(each.capability()))
              .filter(c -> c.reach() == org.plumbline.capability.Capability.Reach.STORED)
              .isPresent();
      if (each.systems().map(List::isEmpty).orElse(stored)) {
        add(Message.Kind.SYSTEMS_NOT_SAID, each.capability(), List.of(), each.where());
      }
    }
  }

  private void refusals() {
    papers.refusals().stream()
        .filter(r -> r.unlessAgreed())
        .forEach(r -> add(Message.Kind.FOR_SALE, r.capability(), List.of(), r.where()));
  }

  /** Words of a scope that mean none of the listed systems. */
  private void scope(List<Statement> spoken) {
    if (client.systems().isEmpty()) {
      return;
    }
    Map<String, Where> words = new LinkedHashMap<>();
    papers.covers().forEach(w -> words.putIfAbsent(w, Where.NOWHERE));
    for (Statement each : spoken) {
      each.covers().orElse(List.of()).forEach(w -> words.putIfAbsent(w, each.where()));
    }
    for (Deliverable each : papers.deliverables()) {
      each.systems()
          .filter(s -> each.taken())
          .orElse(List.of())
          .forEach(w -> words.putIfAbsent(w, each.where()));
    }
    for (Row each : papers.rows()) {
      each.covers().orElse(List.of()).forEach(w -> words.putIfAbsent(w, each.where()));
    }
    words.forEach(
        (word, where) -> {
          if (!mapped(word)) {
            add(Message.Kind.SCOPE_NOT_MAPPED, word, List.of(), where);
          }
        });
  }

  private boolean mapped(String word) {
    return word.equals(ALL)
        || org.plumbline.capability.SystemClass.of(word).isPresent()
        || client.systems().stream().anyMatch(s -> s.named(word));
  }

  private void quantities() {
    for (PricesReader.Priced priced : papers.aside().prices()) {
      for (LineTotal line : Totals.of(priced.prices(), client.counts()).lines()) {
        if (line.state() == LineTotal.State.QUANTITY_NOT_KNOWN) {
          PriceLine price = line.line();
          Where where =
              new Where(
                  price.passage().document().orElse(""),
                  price.passage().clause().orElse(""),
                  price.what());
          add(Message.Kind.QUANTITY_NOT_KNOWN, price.what(), List.of(), where);
        }
      }
    }
  }
}
