// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.capability.Capability;
import org.plumbline.capability.SupportKind;
import org.plumbline.capability.Trait;
import org.plumbline.catalogue.Control;
import org.plumbline.papers.Arrangement;
import org.plumbline.papers.Row;

/**
 * What must hold of every client, every paper and every arrangement, tried on seeded random ones.
 * {@code -Dinvariants.cases} says how many pairs are compared in all; 20,000 without it.
 */
class InvariantsTest {
  private static final int CASES = Integer.getInteger("invariants.cases", 20_000);
  private static final int CONTROLS = 30;

  /** A yes, and for a fact that is a number, more than any rule's limit. */
  private static final int MANY = 10_000;

  private static final int IMPROVED = CASES * 3 / 4 / Improvement.values().length;
  private static final int OTHERS = CASES / 4 / 10;

  @ParameterizedTest
  @EnumSource(Improvement.class)
  void an_improvement_never_worsens_a_verdict(Improvement improvement) {
    int compared = 0;
    List<String> worse = new ArrayList<>();
    for (long seed = 0; compared < IMPROVED && seed < 40L * IMPROVED; seed++) {
      SplittableRandom random = new SplittableRandom(seed * 31 + improvement.ordinal());
      Draft after = RandomDraft.of(seed);
      int which = random.nextInt(after.members.size());
      int times = random.nextInt(2) == 0 ? 1 : 8;
      long change = random.nextLong();
      if (!made(improvement, after, which, new SplittableRandom(change), times)) {
        continue;
      }
      Draft before = RandomDraft.of(seed);
      if (!improvement.prepared(before, before.members.get(which), new SplittableRandom(change))) {
        continue;
      }
      compared++;
      List<Control> controls = RandomDraft.controls(random, CONTROLS);
      Judge first = before.judge();
      Judge second = after.judge();
      for (Control control : controls) {
        if (RandomDraft.acts(control.id()).stream().allMatch(improvement::concerns)) {
          notWorse(first.judge(control), second.judge(control), "seed " + seed)
              .ifPresent(worse::add);
        }
      }
    }
    none(worse);
    assertTrue(compared > IMPROVED / 2, "compared " + compared);
  }

  /** Made several times: more cells move, and one improvement after another is one as well. */
  private static boolean made(
      Improvement improvement, Draft draft, int which, SplittableRandom random, int times) {
    boolean any = false;
    for (int i = 0; i < times; i++) {
      any |= improvement.made(draft, draft.members.get(which), random);
    }
    return any;
  }

  /** What is wrong with the later judgement, where something is. */
  private static Optional<String> notWorse(Judgement before, Judgement after, String what) {
    boolean worse = after.verdict().compareTo(before.verdict()) < 0;
    boolean lost = before.carried() && !after.carried();
    return worse || lost
        ? Optional.of(
            what
                + " in "
                + before.control().id()
                + (worse ? "" : ", no longer carried")
                + "\n  before "
                + Told.derived(before)
                + "\n  after  "
                + Told.derived(after))
        : Optional.empty();
  }

  private static void none(List<String> wrong) {
    assertTrue(
        wrong.isEmpty(),
        () ->
            wrong.size()
                + " cells:\n"
                + String.join("\n", wrong.subList(0, Math.min(6, wrong.size()))));
  }

  @Test
  void every_control_has_one_verdict_and_nothing_fails() {
    for (long seed = 0; seed < OTHERS; seed++) {
      Judge judge = RandomDraft.of(seed).judge();
      for (Control control : RandomDraft.controls(new SplittableRandom(seed), CONTROLS)) {
        Judgement each = judge.judge(control);
        assertEquals(each.verdict() == Verdict.NOT_APPLICABLE, each.findings().isEmpty());
      }
    }
  }

  @Test
  void the_order_of_anything_changes_nothing() {
    List<String> wrong = new ArrayList<>();
    for (long seed = 0; seed < OTHERS; seed++) {
      Draft other = RandomDraft.of(seed);
      Random random = new Random(seed);
      shuffle(other, random);
      wrong.addAll(different(RandomDraft.of(seed).judge(), other.judge(), seed));
    }
    none(wrong);
  }

  private static void shuffle(Draft draft, Random random) {
    Collections.shuffle(draft.systems, random);
    Collections.shuffle(draft.members, random);
    Collections.shuffle(draft.table, random);
    for (Draft.OfMember member : draft.members) {
      for (List<?> list :
          List.of(
              member.documents,
              member.services,
              member.covers,
              member.excludes,
              member.statements,
              member.items,
              member.refusals,
              member.rows)) {
        Collections.shuffle(list, random);
      }
    }
  }

  @Test
  void papers_laid_out_otherwise_are_judged_alike() {
    List<String> wrong = new ArrayList<>();
    for (long seed = 0; seed < OTHERS; seed++) {
      Draft other = RandomDraft.of(seed);
      for (Draft.OfMember member : other.members) {
        for (Draft.OfStatement statement : member.statements) {
          statement.covers = statement.covers.map(InvariantsTest::twice);
          List<Map.Entry<Trait.Element, String>> elements =
              new ArrayList<>(statement.elements.entrySet());
          statement.elements.clear();
          Collections.reverse(elements);
          elements.forEach(e -> statement.elements.put(e.getKey(), e.getValue()));
        }
        member.items.forEach(i -> i.systems = i.systems.map(InvariantsTest::twice));
        member.rows.forEach(r -> r.covers = r.covers.map(InvariantsTest::twice));
        member.services.addAll(List.copyOf(member.services));
        member.covers.addAll(List.copyOf(member.covers));
        member.statements.addAll(List.copyOf(member.statements));
        member.documents.forEach(d -> d.accepts.addAll(List.copyOf(d.accepts)));
      }
      wrong.addAll(different(RandomDraft.of(seed).judge(), other.judge(), seed));
    }
    none(wrong);
  }

  private static List<String> twice(List<String> words) {
    List<String> out = new ArrayList<>(words);
    Collections.reverse(out);
    out.addAll(words);
    return out;
  }

  private static List<String> different(Judge one, Judge other, long seed) {
    List<String> out = new ArrayList<>();
    for (Control control : RandomDraft.controls(new SplittableRandom(seed), CONTROLS)) {
      String first = Told.derived(one.judge(control));
      String second = Told.derived(other.judge(control));
      if (!first.equals(second)) {
        out.add(
            "seed " + seed + " in " + control.id() + "\n  one   " + first + "\n  other " + second);
      }
    }
    return out;
  }

  @Test
  void an_arrangement_is_never_worse_than_its_best_member() {
    List<String> worse = new ArrayList<>();
    for (long seed = 0; seed < OTHERS; seed++) {
      Draft draft = RandomDraft.of(seed);
      Judge all = draft.judge();
      List<Judge> each =
          draft.members.stream()
              .map(m -> new Judge(Cases.VOCABULARY, draft.client(), draft.arrangement(List.of(m))))
              .toList();
      for (Control control : RandomDraft.controls(new SplittableRandom(seed), CONTROLS)) {
        if (RandomDraft.acts(control.id()).stream().noneMatch(Capability::eachMember)) {
          for (Judge alone : each) {
            notWorse(alone.judge(control), all.judge(control), "seed " + seed)
                .ifPresent(worse::add);
          }
        }
      }
    }
    none(worse);
  }

  @Test
  void in_its_own_people_and_papers_an_arrangement_is_as_weak_as_its_weakest_member() {
    for (long seed = 0; seed < OTHERS; seed++) {
      Draft draft = RandomDraft.of(seed);
      Judge all = draft.judge();
      BitSet listed = new BitSet();
      listed.set(0, draft.systems.size());
      for (Control control : RandomDraft.controls(new SplittableRandom(seed), CONTROLS)) {
        for (Finding finding : all.judge(control).findings()) {
          if (finding.need().capability().eachMember()) {
            int weakest =
                all.members().stream()
                    .map(m -> m.find(finding.need(), control.id(), listed))
                    .mapToInt(f -> f.outcome().weight())
                    .min()
                    .orElseThrow();
            assertTrue(
                finding.outcome().weight() == weakest || finding.outcome() == Outcome.SELF,
                "members of " + seed + " in " + control.id());
          }
        }
      }
    }
  }

  @Test
  void one_member_is_judged_as_that_member() {
    List<String> wrong = new ArrayList<>();
    for (long seed = 0; seed < OTHERS; seed++) {
      Draft draft = RandomDraft.of(seed, 1);
      wrong.addAll(
          different(
              new Judge(
                  Cases.VOCABULARY, draft.client(), Arrangement.of(draft.members.get(0).done())),
              draft.judge(),
              seed));
    }
    none(wrong);
  }

  /** Beside a signed row a low level is a limit; beside an add-on it is what the paper includes. */
  @Test
  void silence_is_the_lowest_level() {
    List<String> wrong = new ArrayList<>();
    for (long seed = 0; seed < OTHERS; seed++) {
      Draft draft = RandomDraft.of(seed);
      draft.members.forEach(m -> m.rows.removeIf(r -> r.key.grain() == Row.Grain.CONTROL));
      draft.table.removeIf(r -> r.row.key.grain() == Row.Grain.CONTROL);
      Judge silent = draft.judge();
      for (Draft.OfMember member : draft.members) {
        for (Trait trait : RandomDraft.TRAITS) {
          if (!member.states(trait)) {
            Draft.OfStatement lowest = new Draft.OfStatement(trait);
            lowest.level = OptionalInt.of(0);
            member.statements.add(lowest);
          }
        }
      }
      Judge said = draft.judge();
      for (Control control : RandomDraft.controls(new SplittableRandom(seed), CONTROLS)) {
        Judgement one = silent.judge(control);
        Judgement other = said.judge(control);
        if (one.verdict() != other.verdict()) {
          wrong.add(
              "seed "
                  + seed
                  + " in "
                  + control.id()
                  + "\n  silent "
                  + Told.derived(one)
                  + "\n  said   "
                  + Told.derived(other));
        }
      }
    }
    none(wrong);
  }

  @Test
  void rows_that_nobody_signed_carry_nothing_that_the_papers_do_not() {
    List<String> wrong = new ArrayList<>();
    for (long seed = 0; seed < OTHERS; seed++) {
      Draft without = RandomDraft.of(seed);
      Draft with = RandomDraft.of(seed);
      without.table.clear();
      with.table.clear();
      without.members.forEach(m -> m.rows.clear());
      for (Draft.OfMember member : with.members) {
        member.rows.removeIf(r -> r.party != Row.Party.PROVIDER);
        member.rows.forEach(r -> r.signed = false);
      }
      Judge papers = without.judge();
      Judge rows = with.judge();
      for (Control control : RandomDraft.controls(new SplittableRandom(seed), CONTROLS)) {
        Judgement one = papers.judge(control);
        Judgement other = rows.judge(control);
        boolean held = other.verdict() == Verdict.DELIVERABLE || other.verdict() == Verdict.SHARED;
        if (held && other.verdict() != one.verdict()) {
          wrong.add(
              "seed "
                  + seed
                  + "\n  papers "
                  + Told.derived(one)
                  + "\n  rows   "
                  + Told.derived(other));
        }
      }
    }
    none(wrong);
  }

  /** A yes confirms what silence assumed; a no takes a duty away and never adds one. */
  @Test
  void an_answer_never_worsens_a_verdict() {
    List<String> wrong = new ArrayList<>();
    for (long seed = 0; seed < OTHERS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      String fact = RandomDraft.FACTS.get(random.nextInt(RandomDraft.FACTS.size()));
      List<Control> controls = RandomDraft.controls(random, CONTROLS);
      Judge unknown = answering(seed, fact, OptionalInt.empty());
      Judge yes = answering(seed, fact, OptionalInt.of(MANY));
      Judge no = answering(seed, fact, OptionalInt.of(0));
      for (Control control : controls) {
        Judgement before = unknown.judge(control);
        assertEquals(Told.derived(before), Told.derived(yes.judge(control)), "seed " + seed);
        notWorse(before, no.judge(control), "seed " + seed + " " + fact)
            .filter(w -> no.judge(control).verdict() != Verdict.NOT_APPLICABLE)
            .ifPresent(wrong::add);
      }
    }
    none(wrong);
  }

  private static Judge answering(long seed, String fact, OptionalInt answer) {
    Draft draft = RandomDraft.of(seed);
    draft.facts.remove(fact);
    answer.ifPresent(value -> draft.facts.put(fact, value));
    return draft.judge();
  }

  @Test
  void a_blank_paper_of_any_kind_carries_nothing() {
    for (SupportKind kind : Cases.KINDS.values()) {
      for (long seed = 0; seed < 50; seed++) {
        Draft draft = RandomDraft.of(seed);
        draft.members.clear();
        draft.table.clear();
        draft.members.add(new Draft.OfMember("blank", kind));
        Judge judge = draft.judge();
        for (Reading reading : RandomDraft.READINGS) {
          for (Judgement each : judge.judge(reading.controls())) {
            assertFalse(
                each.verdict() == Verdict.DELIVERABLE || each.verdict() == Verdict.SHARED,
                () -> kind.id() + " " + Told.derived(each));
          }
        }
      }
    }
  }

  @Test
  void nothing_rests_on_papers_that_nobody_has_read() {
    for (long seed = 0; seed < OTHERS; seed++) {
      Draft draft = RandomDraft.of(seed);
      draft.table.clear();
      for (Draft.OfMember member : draft.members) {
        Draft.OfDocument unread = new Draft.OfDocument();
        unread.id = "unread";
        unread.signed = true;
        unread.read = false;
        member.documents.add(unread);
        member.statements.forEach(s -> s.document = "unread");
        member.items.forEach(i -> i.document = "unread");
        member.rows.forEach(r -> r.document = "unread");
        member.functions.replaceAll((name, document) -> "unread");
      }
      Judge judge = draft.judge();
      for (Control control : RandomDraft.controls(new SplittableRandom(seed), CONTROLS)) {
        Verdict verdict = judge.judge(control).verdict();
        assertFalse(
            verdict == Verdict.DELIVERABLE || verdict == Verdict.SHARED,
            "seed " + seed + " in " + control.id());
      }
    }
  }

  @Test
  void what_nobody_can_take_over_is_never_the_providers_alone() {
    for (long seed = 0; seed < OTHERS; seed++) {
      Judge judge = RandomDraft.of(seed).judge();
      for (Control control : RandomDraft.controls(new SplittableRandom(seed), CONTROLS)) {
        Judgement each = judge.judge(control);
        for (Finding finding : each.findings()) {
          if (finding.need().capability().nonDelegable()) {
            assertEquals(Outcome.ORG, finding.outcome());
            assertFalse(each.verdict() == Verdict.DELIVERABLE, control.id());
          }
        }
      }
    }
  }

  @Test
  void an_unsigned_paper_never_meets_what_asks_for_a_signature() {
    int protection = Cases.VOCABULARY.known(Names.PROTECTION).index();
    for (long seed = 0; seed < OTHERS; seed++) {
      Draft draft = RandomDraft.of(seed);
      draft.members.forEach(m -> m.documents.forEach(d -> d.signed = false));
      Judge judge = draft.judge();
      for (Control control : RandomDraft.controls(new SplittableRandom(seed), CONTROLS)) {
        for (Finding finding : judge.judge(control).findings()) {
          Capability act = finding.need().capability();
          boolean asked =
              act.standing().stream()
                  .allMatch(a -> a.and(finding.need().raised()).of(protection) >= Names.DIVIDED);
          if (asked && !act.standing().isEmpty() && act.bilateral()) {
            assertFalse(finding.outcome().held(), "signature of " + control.id());
          }
        }
      }
    }
  }

  @Test
  void the_findings_alone_give_the_verdict_again() {
    for (long seed = 0; seed < OTHERS; seed++) {
      Judge judge = RandomDraft.of(seed).judge();
      for (Control control : RandomDraft.controls(new SplittableRandom(seed), CONTROLS)) {
        Judgement each = judge.judge(control);
        String what = "explanation of " + seed + " in " + control.id();
        assertEquals(again(each), each.verdict(), what);
        boolean open =
            each.verdict() == Verdict.UNASSIGNED || each.verdict() == Verdict.CONDITIONAL;
        assertEquals(open, !each.causes().isEmpty(), what);
        assertEquals(open, each.subtype().isPresent(), what);
        assertEquals(each.verdict() == Verdict.CONDITIONAL, each.becomes().isPresent(), what);
        assertEquals(each.verdict() == Verdict.SHARED, each.lead().isPresent(), what);
        for (Finding finding : each.findings()) {
          consistent(finding, what);
        }
      }
    }
  }

  private static Verdict again(Judgement each) {
    if (each.findings().isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    Map<Outcome, Integer> count = new TreeMap<>();
    each.findings().forEach(f -> count.merge(f.outcome(), 1, Integer::sum));
    for (Map.Entry<Outcome, Verdict> rule :
        List.of(
            Map.entry(Outcome.IMPOSSIBLE, Verdict.STRUCTURAL_GAP),
            Map.entry(Outcome.UNOWNED, Verdict.UNASSIGNED),
            Map.entry(Outcome.ATTAINABLE, Verdict.CONDITIONAL))) {
      if (count.containsKey(rule.getKey())) {
        return rule.getValue();
      }
    }
    if (count.keySet().equals(Set.of(Outcome.COMMITTED))) {
      return Verdict.DELIVERABLE;
    }
    boolean held = count.containsKey(Outcome.JOINT) || count.containsKey(Outcome.COMMITTED);
    return held ? Verdict.SHARED : Verdict.RETAINED;
  }

  private static void consistent(Finding finding, String what) {
    Supplier<String> told = () -> what + " " + finding;
    assertEquals(finding.outcome() == Outcome.UNOWNED, finding.unowned().isPresent(), told);
    if (finding.outcome() == Outcome.ATTAINABLE) {
      assertFalse(finding.missing().isEmpty(), told);
      assertTrue(finding.wouldBe().held(), told);
    } else {
      assertEquals(finding.outcome(), finding.wouldBe(), told);
    }
    if (finding.outcome().held()) {
      assertTrue(finding.missing().isEmpty() && finding.orphans().isEmpty(), told);
      assertFalse(finding.members().isEmpty(), told);
    }
    Optional<Missing> system =
        finding.missing().stream().filter(m -> m.kind() == Missing.Kind.SYSTEM).findFirst();
    assertEquals(
        finding.outcome() == Outcome.ATTAINABLE && !finding.orphans().isEmpty(),
        finding.outcome() == Outcome.ATTAINABLE && system.isPresent(),
        told);
  }
}
