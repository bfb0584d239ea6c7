// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.plumbline.capability.Capability;
import org.plumbline.capability.SupportKind;
import org.plumbline.capability.SystemClass;
import org.plumbline.capability.Trait;
import org.plumbline.catalogue.Control;
import org.plumbline.papers.DocumentKind;
import org.plumbline.papers.ListedSystem;
import org.plumbline.papers.Row;

/**
 * Random clients and papers, from bare to nearly complete: a verdict moves where little is missing.
 * In a third of them few systems are covered in parts and many promises hang on the client.
 *
 * <p>Statements do not stand in matrices: signing a matrix lifts its rank, and with it a lower
 * level over a higher one, as it should. A key has one row a table: a reader joins several.
 */
final class RandomDraft {
  static final List<Trait> TRAITS =
      Cases.VOCABULARY.traits().all().stream().filter(t -> !t.ofOrganisation()).toList();
  static final List<Capability> ACTS = List.copyOf(Cases.VOCABULARY.capabilities().values());
  static final List<Reading> READINGS =
      List.of(
              "hipaa-security-rule",
              "glba-safeguards-rule",
              "cmmc-level-1",
              "cmmc-level-2",
              "cmmc-level-3",
              "nist-800-53-r5")
          .stream()
          .map(Cases::reading)
          .toList();
  static final List<Control> SHORT =
      READINGS.subList(0, 5).stream().flatMap(r -> r.controls().stream()).toList();
  static final List<Control> LONG = READINGS.get(5).controls();
  private static final Map<String, Set<Capability>> ACTS_OF = actsOf();
  private static final List<String> TAGS = List.of("laptop", "vpn", "backed-up", "home", "mail");
  static final List<String> FACTS = facts();
  private static final List<String> TOPICS = topics();
  private static final List<String> AREAS = Cases.VOCABULARY.areas().stream().sorted().toList();
  private static final List<String> FUNCTIONS =
      Cases.VOCABULARY.functions().keySet().stream().sorted().toList();

  private final SplittableRandom random;
  private final Draft draft = new Draft();
  private final boolean tight;
  private double fullness;

  private RandomDraft(long seed) {
    this.random = new SplittableRandom(seed);
    this.tight = random.nextInt(3) == 0;
  }

  /** The draft of a seed; the same seed gives the same draft. */
  static Draft of(long seed) {
    return of(seed, 3);
  }

  static Draft of(long seed, int mostMembers) {
    RandomDraft made = new RandomDraft(seed);
    made.client();
    int members = 1 + (made.chance(0.5) ? 0 : made.random.nextInt(mostMembers));
    for (int i = 0; i < members; i++) {
      made.draft.members.add(made.member("m" + i));
    }
    if (members > 1 && made.chance(0.3)) {
      made.table();
    }
    rules(made.draft, new SplittableRandom(~seed));
    return made.draft;
  }

  /** Some agreements and notices are made for one rule, or for two. */
  private static void rules(Draft draft, SplittableRandom random) {
    List<String> all = Cases.VOCABULARY.agreementRules().ids();
    for (Draft.OfMember member : draft.members) {
      for (Draft.OfStatement each : member.statements) {
        for (int i = each.trait.namesRules() ? random.nextInt(3) : 0; i > 0; i--) {
          each.rules.add(one(all, random));
        }
      }
    }
  }

  /** Another provider for a draft. */
  static Draft.OfMember member(Draft draft, String id, SplittableRandom random) {
    RandomDraft made = new RandomDraft(random.nextLong());
    made.draft.systems.addAll(draft.systems);
    return made.member(id);
  }

  /** Controls of every framework, the long one not more often than all others. */
  static List<Control> controls(SplittableRandom random, int count) {
    List<Control> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Control> from = i % 2 == 0 ? SHORT : LONG;
      out.add(from.get(random.nextInt(from.size())));
    }
    return out;
  }

  /** Acts that a control calls for in any of its readings. */
  static Set<Capability> acts(String control) {
    return ACTS_OF.getOrDefault(control, Set.of());
  }

  static String tag(SplittableRandom random) {
    return one(TAGS, random);
  }

  private static Map<String, Set<Capability>> actsOf() {
    Map<String, Set<Capability>> out = new HashMap<>();
    for (Reading reading : READINGS) {
      for (Control control : reading.controls()) {
        Set<Capability> acts = out.computeIfAbsent(control.id(), k -> new HashSet<>());
        control.needs().alternatives().forEach(a -> a.forEach(n -> acts.add(n.capability())));
      }
    }
    return out;
  }

  private static List<String> facts() {
    TreeSet<String> out = new TreeSet<>();
    for (Reading reading : READINGS) {
      for (Control control : reading.controls()) {
        control.appliesIf().ifPresent(f -> out.add(f.fact().id()));
        control
            .needs()
            .alternatives()
            .forEach(a -> a.forEach(n -> n.onlyIf().ifPresent(f -> out.add(f.fact().id()))));
      }
    }
    return List.copyOf(out);
  }

  private static List<String> topics() {
    TreeSet<String> out = new TreeSet<>();
    for (Reading reading : READINGS) {
      for (Control control : reading.controls()) {
        control.needs().alternatives().forEach(a -> a.forEach(n -> n.topic().ifPresent(out::add)));
      }
    }
    return List.copyOf(out);
  }

  static <T> T one(List<T> of, SplittableRandom random) {
    return of.get(random.nextInt(of.size()));
  }

  private <T> T one(List<T> of) {
    return one(of, random);
  }

  private boolean chance(double of) {
    return random.nextDouble() < of;
  }

  private void client() {
    draft.staff = random.nextInt(5);
    for (String fact : FACTS) {
      if (chance(0.3)) {
        draft.facts.put(fact, chance(0.3) ? random.nextInt(10_000) : random.nextInt(2));
      }
    }
    int declared = chance(0.6) ? 0 : random.nextInt(8);
    for (int i = 0; i < declared; i++) {
      draft.declared.add(one(ACTS).id());
    }
    int systems = tight ? 1 + random.nextInt(4) : random.nextInt(7);
    for (int i = 0; i < systems; i++) {
      Draft.OfSystem system = new Draft.OfSystem();
      system.id = "s" + i;
      system.type = one(List.of(SystemClass.values()));
      system.data =
          chance(0.5) ? ListedSystem.Data.STORED : one(List.of(ListedSystem.Data.values()));
      for (String tag : TAGS) {
        if (chance(0.15)) {
          system.tags.add(tag);
        }
      }
      if (chance(0.2)) {
        system.cares.add(care(random));
      }
      system.exempt = chance(0.08);
      draft.systems.add(system);
    }
  }

  static ListedSystem.Care care(SplittableRandom random) {
    boolean all = random.nextInt(2) == 0;
    Set<String> duties = new TreeSet<>();
    for (int i = 0; !all && i < 25; i++) {
      duties.add(one(ACTS, random).id());
    }
    return new ListedSystem.Care("host", random.nextInt(3) == 0, all, duties);
  }

  /** Words by which a paper names systems; now and then one that is none of the list. */
  static List<String> words(Draft draft, SplittableRandom random) {
    List<String> out = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      out.add("all");
    }
    int count = random.nextInt(5);
    for (int i = 0; i < count; i++) {
      out.add(word(draft, random));
    }
    return out.stream().distinct().toList();
  }

  static String word(Draft draft, SplittableRandom random) {
    return switch (random.nextInt(5)) {
      case 0 -> one(TAGS, random);
      case 1 -> draft.systems.isEmpty() ? "s9" : one(draft.systems, random).id;
      default -> one(SystemClass.spellings(), random);
    };
  }

  private List<String> words() {
    return chance(tight ? fullness / 2 : fullness) ? List.of("all") : words(draft, random);
  }

  private Draft.OfMember member(String id) {
    fullness = new double[] {tight ? 0.9 : 0.1, 0.5, 0.85, 0.97}[random.nextInt(4)];
    List<SupportKind> kinds = Cases.KINDS.keySet().stream().sorted().map(Cases.KINDS::get).toList();
    Draft.OfMember out = new Draft.OfMember(id, one(kinds));
    documents(out);
    if (chance(0.5)) {
      for (String area : AREAS) {
        if (chance(fullness)) {
          out.services.add(area);
        }
      }
      if (chance(0.3)) {
        out.services.add(one(ACTS).id());
      }
    }
    out.covers.addAll(words());
    if (chance(0.25)) {
      out.excludes.addAll(words(draft, random).stream().filter(w -> !w.equals("all")).toList());
    }
    for (Trait trait : TRAITS) {
      statements(out, trait);
    }
    for (Capability act : ACTS) {
      boolean named = !act.deliverable().isEmpty();
      if (chance(named ? fullness * 0.6 : 0.01)) {
        item(out, act);
        if (chance(0.2)) {
          item(out, act);
        }
      }
      if (chance(0.015)) {
        out.refusals.add(refusal(act));
      }
    }
    if (chance(fullness * 0.3)) {
      out.functions.put("all", document(out));
    }
    FUNCTIONS.stream()
        .filter(f -> chance(fullness * 0.5))
        .forEach(f -> out.functions.put(f, document(out)));
    if (chance(0.35)) {
      rows(out);
    }
    return out;
  }

  private void documents(Draft.OfMember out) {
    int count = random.nextInt(5);
    for (int i = 0; i < count; i++) {
      Draft.OfDocument each = new Draft.OfDocument();
      each.id = "d" + i;
      each.kind = one(List.of(DocumentKind.values()));
      if (each.kind == DocumentKind.MATRIX
          || each.kind == DocumentKind.REQUEST_FOR_PROPOSAL && chance(0.7)) {
        each.kind = DocumentKind.AGREEMENT;
      }
      each.signed = chance(0.5);
      each.efforts = chance(0.1);
      each.rank = chance(0.15) ? OptionalInt.of(1 + random.nextInt(9)) : OptionalInt.empty();
      if (chance(0.2)) {
        each.accepts.add("d" + random.nextInt(count));
      }
      each.partOf = chance(0.1) ? Optional.of("d" + random.nextInt(count)) : Optional.empty();
      each.read = chance(0.93);
      each.prevails = !each.read && chance(0.3);
      each.mayChange = chance(0.1);
      each.binds = chance(0.93);
      out.documents.add(each);
    }
  }

  private String document(Draft.OfMember of) {
    return of.documents.isEmpty() || chance(0.05) ? "" : one(of.documents).id;
  }

  private void statements(Draft.OfMember out, Trait trait) {
    if (!chance(fullness)) {
      return;
    }
    int count = chance(0.7) ? 1 : 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      Draft.OfStatement each = new Draft.OfStatement(trait);
      each.level =
          chance(0.1)
              ? OptionalInt.empty()
              : OptionalInt.of(chance(fullness) ? trait.top() : random.nextInt(trait.top() + 1));
      for (Trait.Element element : trait.elements()) {
        if (chance(fullness)) {
          each.elements.put(element, "said");
          if (chance(0.05)) {
            each.onlyAimedAt.add(element.id());
          }
        }
      }
      each.document = document(out);
      boolean own = trait.takesCovers() && !trait.generalListStandsIn();
      if (chance(own ? 0.9 : trait.takesCovers() ? 0.4 : 0.15)) {
        each.covers = Optional.of(words());
      }
      if (chance(0.04)) {
        List<String> not = trait.notCountedOf().stream().sorted().toList();
        each.of = Optional.of(not.isEmpty() || chance(0.5) ? "files" : one(not));
      }
      if (chance(tight ? 0.25 : 0.06)) {
        each.duties.add("answers the telephone");
      }
      each.efforts =
          chance(0.06) ? Optional.of(true) : chance(0.1) ? Optional.of(false) : Optional.empty();
      each.taken = chance(0.96);
      each.onQuote = chance(0.03);
      each.rank = chance(0.04) ? OptionalInt.of(1 + random.nextInt(9)) : OptionalInt.empty();
      out.statements.add(each);
    }
  }

  private void item(Draft.OfMember out, Capability act) {
    Draft.OfItem item = item(act, draft, random, fullness);
    item.document = document(out);
    out.items.add(item);
  }

  static Draft.OfItem item(Capability act, Draft draft, SplittableRandom random, double fullness) {
    Draft.OfItem out = new Draft.OfItem();
    out.capability = act.id();
    int interval = random.nextInt(12);
    if (interval < 10) {
      out.every =
          OptionalInt.of(
              random.nextDouble() < fullness
                  ? 7
                  : new int[] {7, 31, 92, 183, 365, 730}[random.nextInt(6)]);
    } else {
      out.ongoing = interval == 10;
    }
    if (random.nextInt(2) == 0) {
      out.systems =
          Optional.of(random.nextDouble() < fullness ? List.of("all") : words(draft, random));
    }
    if (random.nextDouble() < fullness) {
      out.topics.add("all");
    } else if (random.nextInt(2) == 0) {
      out.topics.add(one(TOPICS, random));
    }
    out.record = random.nextInt(2) == 0;
    out.independent = random.nextInt(2) == 0;
    out.joins = random.nextInt(25) == 0;
    out.once = random.nextInt(15) == 0;
    if (random.nextInt(12) == 0) {
      out.duties.add("keeps the list");
    }
    out.dated = random.nextInt(3) > 0;
    out.taken = random.nextInt(20) > 0;
    out.efforts = random.nextInt(25) == 0;
    return out;
  }

  private Draft.OfRefusal refusal(Capability act) {
    int how = random.nextInt(5);
    return new Draft.OfRefusal(act.id(), how < 2 ? words(draft, random) : null, how == 4);
  }

  private Row.Key key() {
    return switch (random.nextInt(5)) {
      case 0 -> new Row.Key(Row.Grain.AREA, one(AREAS));
      case 1, 2 -> new Row.Key(Row.Grain.CAPABILITY, one(ACTS).id());
      default -> new Row.Key(Row.Grain.CONTROL, one(chance(0.7) ? SHORT : LONG).id());
    };
  }

  private void rows(Draft.OfMember out) {
    boolean signed = chance(0.6);
    int count = chance(0.3) ? 150 : 1 + random.nextInt(20);
    for (int i = 0; i < count; i++) {
      Draft.OfRow row = row(key(), draft, random);
      row.signed = signed;
      row.party = party();
      row.member = row.party == Row.Party.MEMBER ? "other" : "";
      if (out.rows.stream().noneMatch(r -> r.key.equals(row.key))) {
        out.rows.add(row);
      }
    }
  }

  private Row.Party party() {
    int pick = random.nextInt(10);
    return pick < 5
        ? Row.Party.PROVIDER
        : pick < 7
            ? Row.Party.JOINT
            : List.of(Row.Party.CLIENT, Row.Party.MEMBER, Row.Party.NOT_APPLICABLE).get(pick - 7);
  }

  static Draft.OfRow row(Row.Key key, Draft draft, SplittableRandom random) {
    Draft.OfRow row = new Draft.OfRow(key);
    row.signed = random.nextInt(2) == 0;
    row.fanned = key.grain() == Row.Grain.CONTROL && random.nextInt(6) == 0;
    row.evidence = random.nextInt(2) == 0 ? "export" : "";
    row.every =
        random.nextInt(3) == 0
            ? OptionalInt.of(List.of(31, 365, 730).get(random.nextInt(3)))
            : OptionalInt.empty();
    row.covers = random.nextInt(3) == 0 ? Optional.of(words(draft, random)) : Optional.empty();
    return row;
  }

  private void table() {
    int count = 1 + random.nextInt(25);
    for (int i = 0; i < count; i++) {
      Draft.OfCommonRow row = new Draft.OfCommonRow(row(key(), draft, random));
      switch (random.nextInt(6)) {
        case 0 -> row.row.party = Row.Party.CLIENT;
        case 1 -> row.row.party = Row.Party.NOT_APPLICABLE;
        case 2 -> {
          row.row.party = Row.Party.JOINT;
          row.named.add(one(draft.members).id);
        }
        case 3 -> draft.members.stream().limit(2).forEach(m -> row.named.add(m.id));
        default -> row.named.add(one(draft.members).id);
      }
      if (draft.table.stream().noneMatch(r -> r.row.key.equals(row.row.key))) {
        draft.table.add(row);
      }
    }
  }
}
