// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Capability;
import org.plumbline.capability.SystemClass;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.Need;
import org.plumbline.papers.Basis;
import org.plumbline.papers.Client;
import org.plumbline.papers.Deliverable;
import org.plumbline.papers.ListedSystem;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Row;

/**
 * What one member's papers make of a need. A control's own matrix row counts before one for the
 * act, that before one for its area; what is out of reach of the model is tested before who is
 * named.
 */
final class MemberRules {
  private static final String WEEK = "weekly";
  private static final BitSet NO_SYSTEMS = new BitSet();

  private final Vocabulary vocabulary;
  private final Digest digest;
  private final Papers papers;
  private final Client client;
  private final List<Row> table;
  private final Map<String, List<Row>> rows;
  private final Comparator<Try> nearestFirst;
  private final Trait continuity;
  private final Trait matrix;
  private final Trait tools;
  private final Trait protection;
  private final Trait records;
  private final Trait scans;

  MemberRules(Vocabulary vocabulary, Digest digest, List<Row> table) {
    this.vocabulary = vocabulary;
    this.digest = digest;
    this.papers = digest.papers();
    this.client = digest.client();
    this.table = table;
    this.rows = Digest.index(table, digest.rows());
    this.nearestFirst = nearestFirst(papers.kind().ordered());
    this.continuity = vocabulary.known(Names.CONTINUITY);
    this.matrix = vocabulary.known(Names.RESPONSIBILITY_MATRIX);
    this.tools = vocabulary.known(Names.TOOLS);
    this.protection = vocabulary.known(Names.PROTECTION);
    this.records = vocabulary.known(Names.RECORDS);
    this.scans = vocabulary.known(Names.SCANS);
  }

  /** True where a row speaks of this very control, so that its findings are its own. */
  boolean rowFor(String control) {
    return !rows.isEmpty() && rows.containsKey(Row.Grain.CONTROL + control);
  }

  Digest digest() {
    return digest;
  }

  /** What is tried to hold a need, and what it lacks. */
  private record Try(
      Finding.Route route,
      Ask asked,
      Optional<Deliverable> item,
      List<Missing> missing,
      BitSet orphans,
      boolean free,
      Basis basis,
      boolean setByOrder,
      List<Try> parts) {
    boolean held() {
      return missing.isEmpty();
    }

    boolean heldInPart() {
      return missing.stream().allMatch(m -> m.kind() == Missing.Kind.SYSTEM);
    }
  }

  /** The need under these papers; only the given systems are on the list. */
  Finding find(Need need, String control, BitSet listed) {
    Capability capability = need.capability();
    Optional<Row> row = row(control, capability);
    BitSet reach = reach(capability, listed);
    if (row.isPresent() && row.get().party() == Row.Party.CLIENT) {
      return !capability.technicalHome() || client.staffed()
          ? plain(need, Outcome.SELF, row, reach)
          : unowned(need, Cause.Kind.NO_STAFF, "", row, reach, Optional.empty());
    }
    if (row.isPresent() && row.get().party() == Row.Party.MEMBER) {
      return capability.technicalHome()
          ? unowned(need, Cause.Kind.OTHER_PARTY, row.get().member(), row, reach, Optional.empty())
          : plain(need, Outcome.SELF, row, reach);
    }
    boolean joint = joint(capability, row);
    Optional<Try> best = provider(need, control, row, joint, reach);
    if (!capability.technicalHome()) {
      return organisationHome(need, row, reach, best);
    }
    if (best.isEmpty()) {
      return plain(need, Outcome.IMPOSSIBLE, row, reach);
    }
    return technical(need, row, joint, reach, best.get());
  }

  /** The same member once changes are written into its papers. */
  MemberRules with(Map<Fix, Extent> plan) {
    Papers written = Amendment.in(digest, vocabulary, plan);
    boolean signs = plan.containsKey(new Fix(papers.id(), Fix.Kind.MATRIX, ""));
    List<Row> rows = signs ? table.stream().map(Row::asSigned).toList() : table;
    return new MemberRules(vocabulary, new Digest(written, client, vocabulary), rows);
  }

  /** The row of a matrix that counts for an act of a control, whoever may perform it. */
  Optional<Row> row(String control, Capability capability) {
    return capability.bilateral() ? Optional.empty() : digest.row(control, capability, rows);
  }

  /**
   * The condition by which the need is held or comes nearest, or several that cover the systems
   * together; none where it is out of reach.
   */
  List<Ground> grounds(Need need, String control, BitSet listed) {
    Capability capability = need.capability();
    Optional<Row> row = row(control, capability);
    return provider(need, control, row, joint(capability, row), reach(capability, listed)).stream()
        .flatMap(t -> t.parts().isEmpty() ? Stream.of(t) : t.parts().stream())
        .map(t -> new Ground(t.route(), t.asked(), t.item(), row, t.missing()))
        .toList();
  }

  private boolean joint(Capability capability, Optional<Row> row) {
    if (row.isPresent()) {
      return row.get().party() == Row.Party.JOINT;
    }
    return papers.kind().divided() ? capability.jointCoManaged() : capability.joint();
  }

  private Finding organisationHome(Need need, Optional<Row> row, BitSet reach, Optional<Try> best) {
    boolean refused = digest.refuses(need.capability());
    if (refused || best.isEmpty()) {
      return plain(need, Outcome.SELF, row, reach);
    }
    Try tried = best.get();
    Outcome outcome = tried.held() ? Outcome.JOINT : Outcome.SELF;
    return new Finding(
        need,
        outcome,
        outcome,
        tried.missing(),
        Optional.empty(),
        tried.orphans(),
        reach,
        tried.held() ? List.of(papers.id()) : List.of(),
        tried.route(),
        tried.basis(),
        row,
        tried.free(),
        tried.asked(),
        tried.item());
  }

  private Finding technical(Need need, Optional<Row> row, boolean joint, BitSet reach, Try best) {
    Capability capability = need.capability();
    boolean assigned = row.isPresent() && row.get().assigns();
    List<Missing> missing = new ArrayList<>(best.missing());
    Optional<List<Missing>> half = Optional.of(missing);
    if (digest.refuses(capability)) {
      return unowned(need, Cause.Kind.EXCLUDED, "", row, reach, Optional.empty());
    }
    if (!assigned && digest.addOnNotTaken(capability, asked(need))) {
      return addOn(need, row, reach, half);
    }
    boolean outside = outside(need);
    if (outside && !assigned) {
      String area = capability.area().or(() -> need.function().map(f -> f.id())).orElse("");
      return unowned(need, Cause.Kind.OUTSIDE_SERVICE, area, row, reach, Optional.empty());
    }
    boolean codeD = capability.delegable();
    boolean divided = papers.kind().divided();
    boolean dividedLevel = digest.level(matrix) >= Names.DIVIDED;
    if (joint && !capability.bilateral() && (divided || row.isPresent() && codeD)) {
      boolean open = divided && !dividedLevel && (row.isEmpty() || !row.get().signed());
      if (!client.staffed()) {
        return unowned(need, Cause.Kind.NO_STAFF, "", row, reach, half);
      }
      if (open && row.isEmpty() && !spokenOf(need)) {
        toolsToo(missing);
        return unowned(need, Cause.Kind.NO_MATRIX, "", row, reach, half);
      }
      if (open) {
        missing.add(
            row.isPresent() ? missing(Missing.Kind.MATRIX, "") : level(matrix, Names.DIVIDED));
      }
      if (divided) {
        toolsToo(missing);
      }
    }
    boolean nobody =
        !(joint && !capability.bilateral())
            && divided
            && !dividedLevel
            && capability.area().isPresent()
            && !spokenOf(need);
    if (nobody && row.isEmpty()) {
      return unowned(need, Cause.Kind.NO_MATRIX, "", row, reach, half);
    }
    if ((outside || nobody)
        && !row.get().signed()
        && missing.stream().noneMatch(m -> m.kind() == Missing.Kind.MATRIX)) {
      missing.add(missing(Missing.Kind.MATRIX, ""));
    }
    boolean both =
        joint
            || best.setByOrder()
            || !best.free()
            || papers.kind().partial() && capability.eachMember();
    Outcome full = both ? Outcome.JOINT : Outcome.COMMITTED;
    missing.sort(Comparator.naturalOrder());
    return new Finding(
        need,
        missing.isEmpty() ? full : Outcome.ATTAINABLE,
        full,
        missing,
        Optional.empty(),
        best.orphans(),
        reach,
        List.of(papers.id()),
        best.route(),
        best.basis(),
        row,
        best.free(),
        best.asked(),
        best.item());
  }

  private void toolsToo(List<Missing> missing) {
    if (digest.level(tools) < Names.DIVIDED) {
      missing.add(level(tools, Names.DIVIDED));
    }
  }

  private boolean outside(Need need) {
    Capability capability = need.capability();
    if (need.function().isPresent() && capability.id().equals(Names.NAMED_TOOLING)) {
      return papers.kind().partial() && !digest.functionForSale(need.function().get().id());
    }
    if (capability.area().isEmpty() || digest.sells(capability)) {
      return false;
    }
    boolean divides = papers.kind().divided();
    return !divides || digest.level(matrix) >= Names.DIVIDED && !spokenOf(need);
  }

  private boolean spokenOf(Need need) {
    return digest.speaksOf(need.capability(), asked(need));
  }

  /** Everything any condition of the act asks for, with what the control asks beside. */
  private static List<Ask> asked(Need need) {
    List<Ask> out = new ArrayList<>(need.capability().standing());
    out.addAll(need.capability().deliverable());
    out.add(need.raised());
    return out;
  }

  private Finding plain(Need need, Outcome outcome, Optional<Row> row, BitSet reach) {
    return new Finding(
        need,
        outcome,
        outcome,
        List.of(),
        Optional.empty(),
        NO_SYSTEMS,
        reach,
        List.of(),
        Finding.Route.NONE,
        Basis.SIGNED,
        row,
        true,
        Ask.NOTHING,
        Optional.empty());
  }

  private Finding unowned(
      Need need,
      Cause.Kind kind,
      String detail,
      Optional<Row> row,
      BitSet reach,
      Optional<List<Missing>> half) {
    return unowned(
        need, new Cause(kind, need.capability().id(), detail, false, List.of(), half), row, reach);
  }

  private Finding addOn(Need need, Optional<Row> row, BitSet reach, Optional<List<Missing>> half) {
    Cause cause = new Cause(Cause.Kind.EXCLUDED, need.capability().id(), "", true, List.of(), half);
    return unowned(need, cause, row, reach);
  }

  private Finding unowned(Need need, Cause cause, Optional<Row> row, BitSet reach) {
    return new Finding(
        need,
        Outcome.UNOWNED,
        Outcome.UNOWNED,
        List.of(),
        Optional.of(cause),
        reach,
        reach,
        List.of(papers.id()),
        Finding.Route.NONE,
        Basis.SIGNED,
        row,
        true,
        Ask.NOTHING,
        Optional.empty());
  }

  // --- conditions

  private Optional<Try> provider(
      Need need, String control, Optional<Row> row, boolean joint, BitSet reach) {
    Capability capability = need.capability();
    List<Try> tries = new ArrayList<>();
    for (Ask ask : capability.standing()) {
      standing(need, ask.and(need.raised()), joint, reach).ifPresent(tries::add);
    }
    if (need.alone().isPresent()) {
      Ask alone =
          new Ask(List.of(new Ask.Rank(continuity, Names.STANDING)), need.alone().get().bit());
      standing(need, alone.and(need.raised()), joint, reach).ifPresent(tries::add);
    }
    for (Ask ask : capability.deliverable()) {
      tries.addAll(byDeliverable(need, ask.and(need.raised()), joint, reach));
    }
    assignment(need, control, row, reach).ifPresent(tries::add);
    if (tries.size() > 1) {
      List<Try> parts = tries.stream().filter(Try::heldInPart).toList();
      together(parts.stream().filter(Try::free).toList()).ifPresent(tries::add);
      together(parts).ifPresent(tries::add);
    }
    Try nearest = null;
    for (Try each : tries) {
      nearest = nearest == null || nearestFirst.compare(each, nearest) < 0 ? each : nearest;
    }
    return Optional.ofNullable(nearest);
  }

  /**
   * Held before not held, without duties of the client before with them, outside ordered work the
   * agreement before a deliverable, then the fewest missing things. What is still equal goes by the
   * order of the act's conditions.
   */
  private static Comparator<Try> nearestFirst(boolean ordered) {
    return Comparator.comparing((Try t) -> !t.held())
        .thenComparing(t -> t.held() && !t.free())
        .thenComparing(t -> !ordered && t.route() == Finding.Route.DELIVERABLE)
        .thenComparingInt(t -> t.missing().size());
  }

  private Optional<Try> standing(Need need, Ask ask, boolean joint, BitSet reach) {
    return attempt(need, ask, new Match(false, Optional.empty(), job(ask)), joint, reach);
  }

  /** Every deliverable that counts, in an order that does not hang on the papers' own. */
  private List<Try> byDeliverable(Need need, Ask ask, boolean joint, BitSet reach) {
    List<Try> out = new ArrayList<>();
    for (Match match : matches(need, ask)) {
      attempt(need, ask, match, joint, reach).ifPresent(out::add);
    }
    if (out.size() > 1) {
      out.sort(
          nearestFirst
              .thenComparing(Try::basis, Comparator.reverseOrder())
              .thenComparing(t -> t.missing().toString()));
    }
    return out;
  }

  /** Systems may be covered by one way here and by another there. */
  private Optional<Try> together(List<Try> parts) {
    if (parts.size() < 2 || parts.stream().anyMatch(Try::held)) {
      return Optional.empty();
    }
    BitSet orphans = (BitSet) parts.get(0).orphans().clone();
    parts.forEach(t -> orphans.and(t.orphans()));
    List<Missing> missing = new ArrayList<>();
    systems(orphans, missing);
    Try first = parts.get(0);
    return Optional.of(
        new Try(
            first.route(),
            first.asked(),
            first.item(),
            missing,
            orphans,
            parts.stream().allMatch(Try::free),
            parts.stream().map(Try::basis).reduce(Basis.SIGNED, Basis::weaker),
            parts.stream().anyMatch(Try::setByOrder),
            parts));
  }

  private Optional<Try> attempt(Need need, Ask asked, Match match, boolean joint, BitSet reach) {
    Capability capability = need.capability();
    Ask ask = asked;
    if (capability.technicalHome()
        && joint
        && asked.of(continuity.index()) >= Names.STANDING
        && !papers.kind().divided()
        && !capability.bilateral()) {
      ask = asked.and(new Ask(List.of(new Ask.Rank(matrix, 1)), 0));
    }
    List<Missing> missing = new ArrayList<>();
    if (match.byDeliverable()) {
      deliverable(need, ask, match, missing);
    }
    if (!levels(ask, match, missing)) {
      return Optional.empty();
    }
    need.function()
        .filter(f -> !digest.functionNamed(f.id()))
        .ifPresent(f -> missing.add(missing(Missing.Kind.FUNCTION, f.id())));
    BitSet orphans = orphans(need, ask, match, reach);
    systems(orphans, missing);
    boolean order =
        match.byDeliverable()
            && digest.level(continuity) < Names.STANDING
            && ask.of(continuity.index()) < Names.STANDING;
    BitSet held = (BitSet) reach.clone();
    held.andNot(orphans);
    boolean part = missing.stream().allMatch(m -> m.kind() == Missing.Kind.SYSTEM);
    return Optional.of(
        new Try(
            match.byDeliverable() ? Finding.Route.DELIVERABLE : Finding.Route.STANDING,
            ask,
            match.item(),
            List.copyOf(missing),
            orphans,
            free(ask, match, held),
            part ? basis(ask, match, need, held) : Basis.SIGNED,
            order && capability.kind() == Capability.Kind.SETTING,
            List.of()));
  }

  /** A single job that needs no running agreement is ordered, whatever else runs. */
  private boolean single(Ask ask) {
    return ask.of(continuity.index()) < Names.STANDING;
  }

  /** A job on demand reaches whatever is not excluded. */
  private boolean job(Ask ask) {
    int asked = ask.of(continuity.index());
    return asked > 0 && asked < Names.STANDING;
  }

  /** Levels, elements and signature that are not in writing; false where they never can be. */
  private boolean levels(Ask ask, Match match, List<Missing> missing) {
    String kind = papers.kind().id();
    for (Ask.Rank rank : ask.levels()) {
      Trait trait = rank.trait();
      int stated = level(trait, match);
      if (stated < rank.rank()) {
        if (rank.rank() > Math.max(stated, trait.of(kind).ceiling())) {
          return false;
        }
        missing.add(level(trait, rank.rank()));
      }
    }
    long lacking = digest.lacking(ask.elements());
    for (Trait.Element element : elements(lacking)) {
      if (element.values().getOrDefault(kind, Trait.Values.NONE).ceiling() == 0) {
        return false;
      }
      missing.add(missing(Missing.Kind.ELEMENT, element.id()));
    }
    if (ask.of(protection.index()) >= Names.DIVIDED && !digest.signedFor()) {
      missing.add(missing(Missing.Kind.CONTRACT, ""));
    }
    return true;
  }

  /** Elements of a set. */
  private List<Trait.Element> elements(long set) {
    if (set == 0) {
      return List.of();
    }
    List<Trait.Element> out = new ArrayList<>(2);
    for (Trait.Element element : vocabulary.traits().elements()) {
      if ((set & element.bit()) != 0) {
        out.add(element);
      }
    }
    return out;
  }

  private int level(Trait trait, Match match) {
    return Math.max(digest.level(trait), beside(trait, match));
  }

  /**
   * What is reached beside the statements: a paper that lists services divides the work, a
   * deliverable may leave a record and have a rhythm of its own.
   */
  private int beside(Trait trait, Match match) {
    if (trait.equals(matrix)) {
      return digest.lists() ? 1 : 0;
    }
    if (match.item().isEmpty()) {
      return 0;
    }
    Deliverable item = match.item().get();
    if (trait.equals(records)) {
      return item.record() ? 1 : 0;
    }
    boolean scan = trait.equals(scans) && item.capability().equals("vulnerability-scanning");
    return scan ? scanRank(item) : 0;
  }

  private int scanRank(Deliverable item) {
    if (item.ongoing()) {
      return scans.rank(WEEK).orElse(scans.top());
    }
    int days = item.every().orElse(Integer.MAX_VALUE);
    int[] most = {7, 31, 92, 183, 365};
    for (int i = 0; i < most.length; i++) {
      if (days <= most[i]) {
        return scans.top() - i;
      }
    }
    return 1;
  }

  /** By what an ask is met: a deliverable, a job not ordered yet, or the agreement itself. */
  private record Match(boolean byDeliverable, Optional<Deliverable> item, boolean unordered) {}

  private List<Match> matches(Need need, Ask ask) {
    boolean running = running(ask);
    List<Match> out = new ArrayList<>();
    for (Deliverable each : digest.deliverables(need.capability())) {
      boolean counts = running ? !each.once() : each.dated() || each.ongoing();
      if (counts && rhythm(each, limit(need))) {
        out.add(new Match(true, Optional.of(each), false));
      }
    }
    return out.isEmpty() ? List.of(new Match(true, Optional.empty(), !running)) : out;
  }

  private boolean running(Ask ask) {
    return digest.level(continuity) >= Names.STANDING
        || ask.of(continuity.index()) >= Names.STANDING;
  }

  private void deliverable(Need need, Ask ask, Match match, List<Missing> missing) {
    if (match.item().isPresent()) {
      missing.addAll(lacks(need, match.item().get()));
      return;
    }
    Capability capability = need.capability();
    boolean dated = match.unordered() || capability.kind() == Capability.Kind.JOB && single(ask);
    Missing.Kind kind = dated ? Missing.Kind.ORDER : Missing.Kind.DELIVERABLE;
    missing.add(missing(kind, capability.id()));
    independent(capability, Optional.empty(), missing);
  }

  private List<Missing> lacks(Need need, Deliverable each) {
    List<Missing> out = new ArrayList<>();
    OptionalInt limit = limit(need);
    if (limit.isPresent()
        && !each.ongoing()
        && each.every().orElse(Integer.MAX_VALUE) > limit.getAsInt()) {
      out.add(missing(Missing.Kind.INTERVAL, need.capability().id()));
    }
    need.topic()
        .filter(t -> !each.topics().contains(t) && !each.topics().contains("all"))
        .ifPresent(t -> out.add(missing(Missing.Kind.TOPIC, t)));
    independent(need.capability(), Optional.of(each), out);
    return out;
  }

  private void independent(
      Capability capability, Optional<Deliverable> item, List<Missing> missing) {
    if (capability.independent() && item.filter(Deliverable::independent).isEmpty()) {
      missing.add(missing(Missing.Kind.INDEPENDENT, capability.id()));
    }
  }

  static OptionalInt limit(Need need) {
    OptionalInt own = need.capability().longestDays();
    if (need.every().isEmpty()) {
      return own;
    }
    int asked = need.every().getAsInt();
    return OptionalInt.of(own.isPresent() ? Math.min(own.getAsInt(), asked) : asked);
  }

  /** A document, test or review without a rhythm is kept and does not count. */
  private static boolean rhythm(Deliverable each, OptionalInt limit) {
    return limit.isEmpty() || each.ongoing() || each.every().isPresent();
  }

  /** The assignment: a signed row for the control itself under a standing agreement. */
  private Optional<Try> assignment(Need need, String control, Optional<Row> row, BitSet reach) {
    Capability capability = need.capability();
    if (row.isEmpty()
        || !row.get().signed()
        || row.get().fanned()
        || row.get().key().grain() != Row.Grain.CONTROL
        || !row.get().assigns()
        || digest.level(continuity) < Names.STANDING
        || capability.bilateral()
        || !capability.technicalHome()
            && capability.standing().isEmpty()
            && capability.deliverable().isEmpty()) {
      return Optional.empty();
    }
    List<Missing> missing = new ArrayList<>();
    law(control, capability, row.get(), missing);
    contradicted(need, missing);
    if (row.get().evidence().isEmpty() && digest.level(records) < Names.DIVIDED) {
      missing.add(level(records, Names.DIVIDED));
    }
    BitSet covered =
        row.get().covers().isPresent()
            ? digest.named(row.get().covers().get())
            : (BitSet) digest.general().clone();
    covered.andNot(digest.excluded());
    covered.andNot(digest.refusedSystems(capability));
    BitSet orphans = (BitSet) reach.clone();
    orphans.andNot(covered);
    if (capability.reach() == Capability.Reach.NONE && row.get().covers().isPresent()) {
      orphans = (BitSet) digest.everything().clone();
      orphans.andNot(covered);
    }
    systems(orphans, missing);
    return Optional.of(
        new Try(
            Finding.Route.ASSIGNMENT,
            Ask.NOTHING,
            Optional.empty(),
            List.copyOf(missing),
            orphans,
            true,
            Basis.SIGNED,
            false,
            List.of()));
  }

  private void law(String control, Capability capability, Row row, List<Missing> missing) {
    for (Vocabulary.MatrixLaw.Number law : vocabulary.matrixLaw().levels()) {
      if (sameControl(law.control(), control) && law.capability().equals(capability.id())) {
        for (Ask.Rank rank : law.needs().levels()) {
          if (digest.level(rank.trait()) < rank.rank()) {
            missing.add(level(rank.trait(), rank.rank()));
          }
        }
      }
    }
    for (Map.Entry<String, Integer> every : vocabulary.matrixLaw().every().entrySet()) {
      if (sameControl(every.getKey(), control)
          && capability.longestDays().isPresent()
          && row.every().orElse(Integer.MAX_VALUE) > every.getValue()
          && digest.deliverables(capability).stream()
              .noneMatch(
                  d -> d.ongoing() || d.every().orElse(Integer.MAX_VALUE) <= every.getValue())) {
        missing.add(missing(Missing.Kind.INTERVAL, capability.id()));
      }
    }
  }

  private static boolean sameControl(String one, String other) {
    return one.equals(other) || other.endsWith("-" + one);
  }

  /** A stated shortfall contradicts a row; silence does not. */
  private void contradicted(Need need, List<Missing> missing) {
    List<Ask> conditions = new ArrayList<>(need.capability().standing());
    conditions.addAll(need.capability().deliverable());
    if (conditions.isEmpty()) {
      return;
    }
    for (Ask.Rank rank : conditions.get(0).and(need.raised()).levels()) {
      boolean said = digest.stated(rank.trait());
      if (said && digest.level(rank.trait()) < rank.rank()) {
        missing.add(level(rank.trait(), rank.rank()));
      }
    }
  }

  // --- systems

  /** Systems an act reaches, without those that are exempt or that others care for. */
  BitSet reach(Capability capability, BitSet listed) {
    BitSet out = new BitSet();
    if (capability.reach() == Capability.Reach.NONE) {
      return out;
    }
    for (int i = listed.nextSetBit(0); i >= 0; i = listed.nextSetBit(i + 1)) {
      ListedSystem system = client.systems().get(i);
      if (reached(capability, system) && !system.exempt() && !cared(capability, system, client)) {
        out.set(i);
      }
    }
    return out;
  }

  /** Whether an act reaches a system by its class and what it does with regulated data. */
  static boolean reached(Capability capability, ListedSystem system) {
    SystemClass type = system.type();
    if (!capability.classes().isEmpty() && !capability.classes().contains(type)) {
      return false;
    }
    ListedSystem.Data data = system.data();
    return switch (capability.reach()) {
      case NONE -> false;
      case IN_SCOPE -> true;
      case REGULATED -> data == ListedSystem.Data.STORED || data == ListedSystem.Data.COPIES;
      case STORED -> data == ListedSystem.Data.STORED;
      case TRANSMITTED ->
          data == ListedSystem.Data.STORED
              || data == ListedSystem.Data.COPIES
              || data == ListedSystem.Data.PASSED;
    };
  }

  /** Whether somebody else looks after a system in this act. */
  static boolean cared(Capability capability, ListedSystem system, Client client) {
    for (ListedSystem.Care care : system.cares()) {
      boolean counts = !care.own() || !capability.technicalHome() || client.staffed();
      if (counts && (care.all() || care.duties().contains(capability.id()))) {
        return true;
      }
    }
    return false;
  }

  private BitSet orphans(Need need, Ask ask, Match match, BitSet reach) {
    if (reach.isEmpty()) {
      return NO_SYSTEMS;
    }
    Capability capability = need.capability();
    BitSet covered = covered(capability, ask, match);
    BitSet orphans = (BitSet) reach.clone();
    orphans.andNot(covered);
    BitSet refused = (BitSet) digest.refusedSystems(capability).clone();
    refused.and(reach);
    orphans.or(refused);
    return orphans;
  }

  private BitSet covered(Capability capability, Ask ask, Match match) {
    if (match.item().isPresent() && match.item().get().systems().isPresent()) {
      return digest.named(match.item().get().systems().get());
    }
    if (match.item().isPresent() && capability.reach() == Capability.Reach.STORED) {
      return NO_SYSTEMS;
    }
    if (match.unordered()) {
      BitSet out = (BitSet) digest.everything().clone();
      out.andNot(digest.excluded());
      return out;
    }
    BitSet out = null;
    for (Ask.Rank rank : ask.levels()) {
      if (rank.trait().takesCovers()) {
        out = both(out, digest.covered(rank.trait(), rank.rank()));
      }
    }
    for (Trait.Element element : elements(ask.elements())) {
      if (vocabulary.traits().all().get(element.trait()).takesCovers()) {
        out = both(out, digest.covered(element));
      }
    }
    return out == null ? digest.general() : out;
  }

  private static BitSet both(@org.jspecify.annotations.Nullable BitSet one, BitSet other) {
    BitSet out = (BitSet) other.clone();
    if (one != null) {
      out.and(one);
    }
    return out;
  }

  private void systems(BitSet orphans, List<Missing> missing) {
    for (int i = orphans.nextSetBit(0); i >= 0; i = orphans.nextSetBit(i + 1)) {
      missing.add(missing(Missing.Kind.SYSTEM, client.systems().get(i).id()));
    }
  }

  // --- client duties and basis

  /** Whether what is asked is held on these systems by statements without duties of the client. */
  private boolean free(Ask ask, Match match, BitSet systems) {
    if (match.item().filter(d -> !d.clientDuties().isEmpty()).isPresent()) {
      return false;
    }
    if (!digest.tied()) {
      return true;
    }
    for (Ask.Rank rank : ask.levels()) {
      if (rank.rank() > beside(rank.trait(), match)
          && !free(rank.trait(), e -> e.level() >= rank.rank(), match, systems)) {
        return false;
      }
    }
    for (Trait.Element element : elements(ask.elements())) {
      Trait trait = vocabulary.traits().all().get(element.trait());
      if (!free(trait, e -> (e.elements() & element.bit()) != 0, match, systems)) {
        return false;
      }
    }
    return true;
  }

  private boolean free(Trait trait, Predicate<Digest.Entry> counts, Match match, BitSet systems) {
    BitSet left = (BitSet) systems.clone();
    boolean free = false;
    boolean tied = false;
    for (Digest.Entry entry : digest.entries(trait.index())) {
      if (counts.test(entry)) {
        free |= entry.free();
        tied |= !entry.free();
        if (entry.free()) {
          left.andNot(entry.systems());
        }
      }
    }
    boolean byList = match.item().isPresent() && match.item().get().systems().isPresent();
    return !tied || free && (left.isEmpty() || byList || !trait.takesCovers());
  }

  /** The weakest paper among those that decide. */
  private Basis basis(Ask ask, Match match, Need need, BitSet reach) {
    Basis out = Basis.SIGNED;
    if (match.item().isPresent()) {
      out = out.weaker(digest.standing().basis(match.item().get().where().document()));
    }
    for (Ask.Rank rank : ask.levels()) {
      if (rank.rank() > 0) {
        out =
            out.weaker(
                basis(
                    digest.entries(rank.trait().index()),
                    e -> e.level() >= rank.rank(),
                    rank.trait(),
                    reach));
      }
    }
    for (Trait.Element element : elements(ask.elements())) {
      out =
          out.weaker(
              basis(
                  digest.entries(element.trait()),
                  e -> (e.elements() & element.bit()) != 0,
                  vocabulary.traits().all().get(element.trait()),
                  reach));
    }
    if (need.function().isPresent()) {
      String document =
          papers
              .functions()
              .getOrDefault(need.function().get().id(), org.plumbline.papers.Where.NOWHERE)
              .document();
      out = out.weaker(digest.standing().basis(document));
    }
    return out;
  }

  /** On each system the paper that binds most, of them the weakest. */
  private static Basis basis(
      List<Digest.Entry> entries, Predicate<Digest.Entry> counts, Trait trait, BitSet reach) {
    if (entries.size() < 2 || !trait.takesCovers() || reach.isEmpty()) {
      return strongest(entries, counts).orElse(Basis.SIGNED);
    }
    Basis anywhere = strongest(entries, counts).orElse(Basis.SIGNED);
    Basis out = Basis.SIGNED;
    for (int i = reach.nextSetBit(0); i >= 0; i = reach.nextSetBit(i + 1)) {
      int system = i;
      out =
          out.weaker(
              strongest(entries, e -> counts.test(e) && e.systems().get(system)).orElse(anywhere));
    }
    return out;
  }

  private static Optional<Basis> strongest(
      List<Digest.Entry> entries, Predicate<Digest.Entry> counts) {
    Optional<Basis> out = Optional.empty();
    for (Digest.Entry entry : entries) {
      if (counts.test(entry)) {
        out = Optional.of(out.map(entry.basis()::stronger).orElse(entry.basis()));
      }
    }
    return out;
  }

  // --- missing items

  private Missing level(Trait trait, int rank) {
    boolean usual = trait.of(papers.kind().id()).usual() >= rank;
    return new Missing(Missing.Kind.LEVEL, trait.id(), rank, usual);
  }

  private Missing missing(Missing.Kind kind, String subject) {
    String model = papers.kind().id();
    boolean usual =
        switch (kind) {
          case ELEMENT ->
              vocabulary
                      .traits()
                      .element(subject)
                      .map(e -> e.values().getOrDefault(model, Trait.Values.NONE).usual())
                      .orElse(0)
                  > 0;
          case FUNCTION -> papers.kind().functions().usual().contains(subject);
          case DELIVERABLE, INTERVAL -> papers.kind().deliverables().usual().contains(subject);
          default -> false;
        };
    return new Missing(kind, subject, 0, usual);
  }
}
