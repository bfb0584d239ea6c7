// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.Need;
import org.plumbline.papers.Basis;
import org.plumbline.papers.Client;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Row;

/**
 * What one member's papers make of a need. A control's own matrix row counts before one for the
 * act, that before one for its area; what is out of reach of the model is tested before who is
 * named.
 */
final class MemberRules {
  private static final BitSet NO_SYSTEMS = new BitSet();

  private final Vocabulary vocabulary;
  private final Digest digest;
  private final Papers papers;
  private final Client client;
  private final List<Row> table;
  private final RowIndex rows;
  private final Lacking lacking;
  private final Conditions conditions;
  private final Map<String, Digest> underRule = new ConcurrentHashMap<>();
  private final Map<String, Conditions> conditionsUnder = new ConcurrentHashMap<>();
  private final Trait matrix;
  private final Trait tools;

  MemberRules(Vocabulary vocabulary, Digest digest, List<Row> table) {
    this.vocabulary = vocabulary;
    this.digest = digest;
    this.papers = digest.papers();
    this.client = digest.client();
    this.table = table;
    this.rows = new RowIndex(table, digest.rows());
    this.lacking = new Lacking(papers);
    this.conditions = new Conditions(vocabulary, digest, lacking);
    this.matrix = vocabulary.known(Names.RESPONSIBILITY_MATRIX);
    this.tools = vocabulary.known(Names.TOOLS);
  }

  /** True where a row speaks of this very control, so that its findings are its own. */
  boolean rowFor(String control) {
    return rows.speaksOf(control);
  }

  Digest digest() {
    return digest;
  }

  /** The papers as far as they are made for the rule that a need asks for. */
  Digest digest(Need need) {
    return need.rule().map(rule -> underRule.computeIfAbsent(rule, digest::under)).orElse(digest);
  }

  private Conditions conditions(Need need) {
    Digest ruled = digest(need);
    return ruled.equals(digest)
        ? conditions
        : conditionsUnder.computeIfAbsent(
            need.rule().orElseThrow(), rule -> new Conditions(vocabulary, ruled, lacking));
  }

  /** The need under these papers; only the given systems are on the list. */
  Finding find(Need need, String control, BitSet listed) {
    Capability capability = need.capability();
    Optional<Row> row = row(control, capability);
    BitSet reach = Reach.of(capability, control, listed, client);
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
    Optional<Attempt> best = conditions(need).provider(need, control, row, joint, reach);
    if (!capability.technicalHome()) {
      return organisationHome(need, row, reach, best);
    }
    if (best.isEmpty()) {
      return plain(need, Outcome.IMPOSSIBLE, row, reach);
    }
    Finding found = technical(need, row, joint, reach, best.get());
    return joint && papers.kind().divided() && row.filter(MemberRules::aloneOnceSigned).isPresent()
        ? orAlone(found, technical(need, row, false, reach, best.get()))
        : found;
  }

  private static boolean aloneOnceSigned(Row row) {
    return !row.signed() && row.party() == Row.Party.PROVIDER;
  }

  /** A signature under the row would take the client out of the act, where that is nearer. */
  private Finding orAlone(Finding together, Finding alone) {
    if (together.outcome().held() || alone.outcome() == Outcome.UNOWNED) {
      return together;
    }
    Missing signature = lacking.missing(Missing.Kind.MATRIX, "");
    List<Missing> missing = new ArrayList<>(alone.missing());
    if (!missing.contains(signature)) {
      missing.add(signature);
      missing.sort(Comparator.naturalOrder());
    }
    boolean nearer =
        together.outcome() == Outcome.UNOWNED
            || together.missing().contains(signature)
            || missing.size() < together.missing().size();
    return nearer ? alone.lacking(missing) : together;
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
    return capability.bilateral() ? Optional.empty() : rows.row(control, capability);
  }

  /**
   * The condition by which the need is held or comes nearest, or several that cover the systems
   * together; none where it is out of reach.
   */
  List<Ground> grounds(Need need, String control, BitSet listed) {
    Capability capability = need.capability();
    Optional<Row> row = row(control, capability);
    return conditions(need)
        .provider(
            need,
            control,
            row,
            joint(capability, row),
            Reach.of(capability, control, listed, client))
        .stream()
        .flatMap(t -> t.parts().isEmpty() ? Stream.of(t) : t.parts().stream())
        .map(t -> new Ground(t.route(), t.asked(), t.item(), row, t.missing()))
        .toList();
  }

  /**
   * Whether both act. A signed row settles it. An unsigned row commits nobody, so it may name the
   * client as well and never takes the client out of an act that both have.
   */
  private boolean joint(Capability capability, Optional<Row> row) {
    if (row.isPresent() && (row.get().signed() || row.get().party() == Row.Party.JOINT)) {
      return row.get().party() == Row.Party.JOINT;
    }
    return papers.kind().divided() ? capability.jointCoManaged() : capability.joint();
  }

  private Finding organisationHome(
      Need need, Optional<Row> row, BitSet reach, Optional<Attempt> best) {
    boolean refused = digest.listed().refuses(need.capability());
    if (refused || best.isEmpty()) {
      return plain(need, Outcome.SELF, row, reach);
    }
    Attempt tried = best.get();
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

  private Finding technical(
      Need need, Optional<Row> row, boolean joint, BitSet reach, Attempt best) {
    Capability capability = need.capability();
    boolean assigned = row.isPresent() && row.get().assigns();
    List<Missing> missing = new ArrayList<>(best.missing());
    Optional<List<Missing>> half = Optional.of(missing);
    if (digest.listed().refuses(capability)) {
      return unowned(need, Cause.Kind.EXCLUDED, "", row, reach, Optional.empty());
    }
    boolean addOn = digest.addOnNotTaken(capability, asked(need));
    if (!assigned && addOn) {
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
            row.isPresent()
                ? lacking.missing(Missing.Kind.MATRIX, "")
                : lacking.level(matrix, Names.DIVIDED));
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
    if ((outside || nobody || addOn)
        && !row.get().signed()
        && !missing.contains(lacking.missing(Missing.Kind.MATRIX, ""))) {
      missing.add(lacking.missing(Missing.Kind.MATRIX, ""));
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
      missing.add(lacking.level(tools, Names.DIVIDED));
    }
  }

  private boolean outside(Need need) {
    Capability capability = need.capability();
    if (need.function().isPresent() && capability.id().equals(Names.NAMED_TOOLING)) {
      return papers.kind().partial() && !digest.forSale().function(need.function().get().id());
    }
    if (capability.area().isEmpty() || digest.forSale().sells(capability)) {
      return false;
    }
    boolean divides = papers.kind().divided();
    return !divides || digest.level(matrix) >= Names.DIVIDED && !spokenOf(need);
  }

  private boolean spokenOf(Need need) {
    return digest.forSale().speaksOf(need.capability(), asked(need));
  }

  /** Everything any condition of the act asks for, with what the control asks beside. */
  static List<Ask> asked(Need need) {
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
}
