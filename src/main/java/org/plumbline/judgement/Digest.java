// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.papers.Basis;
import org.plumbline.papers.Client;
import org.plumbline.papers.ListedSystem;
import org.plumbline.papers.PaperStanding;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Row;
import org.plumbline.papers.Statement;

/**
 * One member's papers read for one client's systems: which statements count, what they reach, which
 * systems they cover, what is sold. Built once a member, then asked many times.
 */
final class Digest {
  /** A statement that counts, with what it is worth here. */
  record Entry(Statement statement, int level, long elements, BitSet systems, Basis basis) {
    boolean free() {
      return statement.free();
    }

    /** The same where another statement of the same systems settles the level. */
    Entry at(int settled) {
      return settled == level ? this : new Entry(statement, settled, elements, systems, basis);
    }
  }

  private final Papers papers;
  private final Client client;
  private final Vocabulary vocabulary;
  private final PaperStanding standing;
  private final BitSet everything;
  private final BitSet excluded;
  private final BitSet general;
  private final List<List<Statement>> said = new ArrayList<>();
  private final List<List<Entry>> byTrait = new ArrayList<>();
  private final int[] best;
  private final BitSet[][] covered;
  private final long elements;
  private final boolean tied;
  private final Listed listed;
  private final List<Row> rows;
  private final boolean contractSigned;
  private final ForSale forSale;
  private final Optional<OtherRules> otherRules;

  /**
   * What stands in the papers for other rules alone, where a control asks for one of them.
   *
   * @param rule the rule that is asked for
   * @param own the papers without what is made for other rules
   */
  record OtherRules(String rule, Digest own) {}

  Digest(Papers papers, Client client, Vocabulary vocabulary) {
    this(papers, client, vocabulary, Optional.empty());
  }

  private Digest(
      Papers papers, Client client, Vocabulary vocabulary, Optional<OtherRules> otherRules) {
    this.otherRules = otherRules;
    this.papers = papers;
    this.client = client;
    this.vocabulary = vocabulary;
    this.standing = new PaperStanding(papers.documents());
    int count = client.systems().size();
    this.everything = new BitSet(count);
    everything.set(0, count);
    this.excluded = systems(papers.excludes());
    this.general = systems(papers.covers());
    general.andNot(excluded);
    int traits = vocabulary.traits().all().size();
    this.best = new int[traits];
    this.covered = new BitSet[traits][];
    for (int i = 0; i < traits; i++) {
      byTrait.add(new ArrayList<>());
      said.add(new ArrayList<>());
    }
    papers.statements().forEach(s -> said.get(s.trait().index()).add(s));
    Trait watch = vocabulary.known(Names.MONITORING_SCOPE);
    entries(watch);
    vocabulary.traits().all().stream().filter(t -> !t.equals(watch)).forEach(this::entries);
    long found = 0;
    for (List<Entry> entries : byTrait) {
      for (Entry entry : entries) {
        found |= entry.elements();
        int trait = entry.statement().trait().index();
        best[trait] = Math.max(best[trait], entry.level());
      }
    }
    this.elements = found;
    this.tied = byTrait.stream().anyMatch(l -> l.stream().anyMatch(e -> !e.free()));
    divides();
    this.listed = new Listed(papers, standing, this::systems);
    this.rows = papers.rows().stream().filter(r -> standing.read(r.where().document())).toList();
    this.contractSigned = contractSigned();
    this.forSale = new ForSale(papers, standing, vocabulary, rows);
  }

  /**
   * The same papers where a control asks for an agreement under a rule. Promises made for other
   * rules stay only where nothing of this rule reaches as far, so that they can be told.
   */
  Digest under(String rule) {
    Papers narrowed = papers.under(rule);
    if (narrowed.equals(papers)) {
      return this;
    }
    Digest own = new Digest(narrowed, client, vocabulary);
    Papers both =
        papers.saying(
            papers.statements().stream().map(s -> s.isFor(rule) ? s : own.beyond(s)).toList());
    return new Digest(both, client, vocabulary, Optional.of(new OtherRules(rule, own)));
  }

  /** What a statement for other rules says beyond these papers. */
  private Statement beyond(Statement other) {
    Map<Trait.Element, String> promises = new LinkedHashMap<>(other.elements());
    promises.keySet().removeIf(e -> lacking(e.bit()) == 0);
    boolean more = other.level().orElse(0) > level(other.trait());
    return other.with(more ? other.level() : OptionalInt.empty(), promises);
  }

  /** What the papers say for other rules alone; empty where nothing is asked by a rule. */
  Optional<OtherRules> otherRules() {
    return otherRules;
  }

  /** A paper that lists what it does and what it does not divides the work in words. */
  private void divides() {
    int matrix = vocabulary.known(Names.RESPONSIBILITY_MATRIX).index();
    if (lists()) {
      best[matrix] = Math.max(best[matrix], 1);
    }
  }

  boolean lists() {
    return !papers.services().isEmpty()
        || !papers.refusals().isEmpty()
        || !papers.excludes().isEmpty();
  }

  private BitSet systems(List<String> words) {
    BitSet out = new BitSet();
    for (int i = 0; i < client.systems().size(); i++) {
      ListedSystem system = client.systems().get(i);
      for (String word : words) {
        if (word.equals(Names.ALL) || system.named(word)) {
          out.set(i);
        }
      }
    }
    return out;
  }

  private void entries(Trait trait) {
    List<Entry> raw = new ArrayList<>();
    for (Statement statement : said.get(trait.index())) {
      if (counts(statement)) {
        raw.add(entry(statement));
      }
    }
    byTrait.get(trait.index()).addAll(Precedence.settled(raw, standing));
  }

  /** True where the words commit somebody. */
  private boolean counts(Statement statement) {
    return standing.speaks(statement)
        && !statement.onQuote()
        && standing.binds(statement.where().document())
        && statement.of().filter(o -> statement.trait().notCountedOf().contains(o)).isEmpty()
        && (!standing.report(statement.where().document())
            || Names.REPORTED.contains(statement.trait().id()));
  }

  private Entry entry(Statement statement) {
    Trait trait = statement.trait();
    boolean efforts = statement.efforts().orElse(standing.efforts(statement.where().document()));
    int level = statement.level().orElse(-1);
    if (efforts && trait.effortsAtMost().isPresent()) {
      level = Math.min(level, trait.effortsAtMost().getAsInt());
    }
    long bits = 0;
    for (Trait.Element element : statement.elements().keySet()) {
      boolean aimed = statement.onlyAimedAt().contains(element.id()) || efforts && element.number();
      bits |= aimed ? 0 : element.bit();
    }
    return new Entry(
        statement, level, bits, covers(statement), standing.basis(statement.where().document()));
  }

  private BitSet covers(Statement statement) {
    Trait trait = statement.trait();
    if (!trait.takesCovers() && statement.covers().isEmpty()) {
      return everything;
    }
    if (statement.covers().isPresent()) {
      BitSet own = systems(statement.covers().get());
      own.andNot(excluded);
      return own;
    }
    if (trait.holdsWhereWatched()) {
      return watched();
    }
    return trait.generalListStandsIn() ? general : new BitSet();
  }

  /** Systems on which somebody watches. */
  private BitSet watched() {
    BitSet out = new BitSet();
    for (Entry entry : byTrait.get(vocabulary.known(Names.MONITORING_SCOPE).index())) {
      if (entry.level() > 0) {
        out.or(entry.systems());
      }
    }
    return out;
  }

  /** Whether what says most of the contract stands in an agreement both signed; else any paper. */
  private boolean contractSigned() {
    int trait = vocabulary.known(Names.PROTECTION).index();
    List<Entry> stated = byTrait.get(trait).stream().filter(e -> e.level() >= 0).toList();
    return stated.isEmpty()
        ? standing.anySigned()
        : stated.stream()
            .filter(e -> e.level() == best[trait])
            .anyMatch(e -> standing.agreed(e.statement().where().document()));
  }

  Papers papers() {
    return papers;
  }

  Client client() {
    return client;
  }

  int level(Trait trait) {
    return best[trait.index()];
  }

  /** True where a level is stated; separate promises alone state none. */
  boolean stated(Trait trait) {
    return byTrait.get(trait.index()).stream().anyMatch(e -> e.level() >= 0);
  }

  /** Elements of the set that no counting statement promises. */
  long lacking(long asked) {
    return asked & ~elements;
  }

  /** Work that the papers list by name: what is delivered, who holds an office, what is refused. */
  Listed listed() {
    return listed;
  }

  /** What the papers speak of and sell. */
  ForSale forSale() {
    return forSale;
  }

  /** True where the act stands in the papers only as an add-on that is not taken. */
  boolean addOnNotTaken(Capability capability, List<Ask> asked) {
    return listed.deliverables(capability).isEmpty() && forSale.addOnNotTaken(capability, asked);
  }

  List<Entry> entries(int trait) {
    return byTrait.get(trait);
  }

  boolean signedFor() {
    return contractSigned;
  }

  PaperStanding standing() {
    return standing;
  }

  /** The member's own rows, without those of a table that nobody has read. */
  List<Row> rows() {
    return rows;
  }

  BitSet general() {
    return general;
  }

  /** Systems that the general list, a promise or a deliverable names. */
  BitSet reached() {
    BitSet out = (BitSet) general.clone();
    for (List<Entry> entries : byTrait) {
      for (Entry entry : entries) {
        if (entry.statement().covers().isPresent()
            && (entry.level() > 0 || entry.elements() != 0)) {
          out.or(entry.systems());
        }
      }
    }
    out.or(listed.reached());
    return out;
  }

  BitSet excluded() {
    return excluded;
  }

  BitSet everything() {
    return everything;
  }

  /** True where some statement that counts hangs on a duty of the client. */
  boolean tied() {
    return tied;
  }

  /** Systems a list of words names. */
  BitSet named(List<String> words) {
    return systems(words);
  }

  /** Systems with a statement of at least this rank, of the level stated where it is lower. */
  BitSet covered(Trait trait, int rank) {
    BitSet[] ranks = covered[trait.index()];
    if (ranks == null) {
      ranks = new BitSet[trait.levels().size()];
      covered[trait.index()] = ranks;
    }
    int at = Math.min(rank, best[trait.index()]);
    BitSet found = ranks[at];
    if (found == null) {
      found = union(trait, at);
      ranks[at] = found;
    }
    return found;
  }

  /** True where a promise that otherwise holds everywhere names its systems. */
  boolean names(Trait trait) {
    return !trait.takesCovers()
        && byTrait.get(trait.index()).stream().anyMatch(e -> e.statement().covers().isPresent());
  }

  /**
   * Systems that every statement of at least this rank names for itself, of the level stated where
   * it is lower; empty where one of them speaks of no system in particular or none is stated.
   */
  Optional<BitSet> namedOnly(Trait trait, int rank) {
    int at = Math.min(rank, best[trait.index()]);
    return namedOnly(byTrait.get(trait.index()), e -> e.level() >= at && at > 0);
  }

  /** The same for an element. */
  Optional<BitSet> namedOnly(Trait.Element element) {
    return namedOnly(byTrait.get(element.trait()), e -> (e.elements() & element.bit()) != 0);
  }

  private static Optional<BitSet> namedOnly(List<Entry> entries, Predicate<Entry> counts) {
    BitSet out = new BitSet();
    boolean any = false;
    for (Entry entry : entries) {
      if (counts.test(entry)) {
        if (entry.statement().covers().isEmpty()) {
          return Optional.empty();
        }
        any = true;
        out.or(entry.systems());
      }
    }
    return any ? Optional.of(out) : Optional.empty();
  }

  private BitSet union(Trait trait, int rank) {
    List<Entry> entries = byTrait.get(trait.index());
    if (entries.isEmpty()) {
      BitSet watched = trait.holdsWhereWatched() ? watched() : general;
      return watched.isEmpty() ? general : watched;
    }
    BitSet out = new BitSet();
    for (Entry entry : entries) {
      if (entry.level() >= rank || rank == 0) {
        out.or(entry.systems());
      }
    }
    return out;
  }

  /** Systems with a statement that promises the element, of the trait as stated where none does. */
  BitSet covered(Trait.Element element) {
    Trait trait = vocabulary.traits().all().get(element.trait());
    if ((elements & element.bit()) == 0) {
      return covered(trait, best[trait.index()]);
    }
    BitSet out = new BitSet();
    for (Entry entry : byTrait.get(trait.index())) {
      if ((entry.elements() & element.bit()) != 0) {
        out.or(entry.systems());
      }
    }
    return out;
  }
}
