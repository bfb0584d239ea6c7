// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.plumbline.judgement.RandomDraft.one;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Trait;
import org.plumbline.papers.Row;

/**
 * One change of papers, list or client that never makes a verdict worse. Each says where the rules
 * themselves make an exception and leaves those cases out.
 */
enum Improvement {
  RAISE_A_LEVEL {
    @Override
    boolean made(Draft draft, Draft.OfMember member, SplittableRandom random) {
      return pick(
              member.statements,
              s ->
                  s.level.isPresent()
                      && s.level.getAsInt() < s.trait.top()
                      && (!running(s.trait) || onceNowhere(member)),
              random)
          .map(
              s -> {
                int from = s.level.getAsInt() + 1;
                s.level = OptionalInt.of(from + random.nextInt(s.trait.top() + 1 - from));
                return true;
              })
          .orElse(false);
    }
  },
  STATE_A_SILENT_TRAIT_AT_ITS_TOP {
    @Override
    boolean made(Draft draft, Draft.OfMember member, SplittableRandom random) {
      Trait trait = one(RandomDraft.TRAITS, random);
      if (member.states(trait) || running(trait) && !onceNowhere(member)) {
        return false;
      }
      return statement(draft, member, trait, trait.top(), random);
    }
  },
  /** Not onto the systems of another statement of the trait: there the lower of the two counts. */
  WIDEN_A_STATEMENT {
    @Override
    boolean made(Draft draft, Draft.OfMember member, SplittableRandom random) {
      Optional<Draft.OfStatement> found =
          pick(member.statements, s -> s.covers.isPresent(), random);
      if (found.isEmpty()) {
        return false;
      }
      List<String> wider = wider(found.get().covers.get(), draft, random);
      boolean meets =
          member.statements.stream()
              .anyMatch(
                  s ->
                      s != found.get()
                          && s.trait.equals(found.get().trait)
                          && s.covers
                              .filter(c -> Set.copyOf(c).equals(Set.copyOf(wider)))
                              .isPresent());
      if (!meets) {
        found.get().covers = Optional.of(wider);
      }
      return !meets;
    }
  },
  /** Not onto the rules of another statement of the trait: there the lower of the two counts. */
  NAME_ONE_RULE_MORE {
    @Override
    boolean made(Draft draft, Draft.OfMember member, SplittableRandom random) {
      String rule = one(Cases.VOCABULARY.agreementRules().ids(), random);
      Optional<Draft.OfStatement> found =
          pick(member.statements, s -> !s.rules.isEmpty() && !s.rules.contains(rule), random);
      if (found.isEmpty()) {
        return false;
      }
      Set<String> more = new HashSet<>(found.get().rules);
      more.add(rule);
      boolean meets =
          member.statements.stream()
              .anyMatch(s -> s.trait.equals(found.get().trait) && s.rules.equals(more));
      return !meets && found.get().rules.add(rule);
    }
  },
  WIDEN_THE_GENERAL_LIST {
    @Override
    boolean made(Draft draft, Draft.OfMember member, SplittableRandom random) {
      member.covers.add(word(draft, random));
      return true;
    }
  },
  /** Not the last word of a list of what is in and out: the list divides the work. */
  LIFT_AN_EXCLUSION {
    @Override
    boolean made(Draft draft, Draft.OfMember member, SplittableRandom random) {
      if (member.excludes.isEmpty() || !member.listStaysWithout()) {
        return false;
      }
      member.excludes.remove(random.nextInt(member.excludes.size()));
      return true;
    }
  },
  /** Not the first: with it a list takes the place of what the statements name. */
  ADD_A_SERVICE {
    @Override
    boolean made(Draft draft, Draft.OfMember member, SplittableRandom random) {
      return !member.services.isEmpty()
          && member.services.add(
              random.nextInt(4) == 0
                  ? one(RandomDraft.ACTS, random).id()
                  : one(List.copyOf(Cases.VOCABULARY.areas()), random));
    }
  },
  ADD_A_DELIVERABLE {
    @Override
    boolean made(Draft draft, Draft.OfMember member, SplittableRandom random) {
      List<Capability> acts =
          RandomDraft.ACTS.stream().filter(c -> !c.deliverable().isEmpty()).toList();
      Draft.OfItem item = RandomDraft.item(one(acts, random), draft, random, 0.7);
      item.taken = true;
      member.items.add(item);
      return true;
    }
  },
  WIDEN_A_DELIVERABLE {
    @Override
    boolean made(Draft draft, Draft.OfMember member, SplittableRandom random) {
      return item(
          member,
          i -> true,
          random,
          i ->
              i.systems =
                  Optional.of(i.systems.map(s -> wider(s, draft, random)).orElse(List.of("all"))));
    }
  },
  SHORTEN_A_DELIVERABLE {
    @Override
    boolean made(Draft draft, Draft.OfMember member, SplittableRandom random) {
      return item(
          member,
          i -> !i.ongoing,
          random,
          i -> {
            if (random.nextInt(5) == 0) {
              i.ongoing = true;
            } else {
              i.every = OptionalInt.of(1 + random.nextInt(i.every.orElse(400)));
            }
          });
    }
  },
  ADD_A_RECORD {
    @Override
    boolean made(Draft draft, Draft.OfMember member, SplittableRandom random) {
      return item(member, i -> !i.record, random, i -> i.record = true);
    }
  },
  ADD_A_TOPIC {
    @Override
    boolean made(Draft draft, Draft.OfMember member, SplittableRandom random) {
      return item(member, i -> !i.topics.contains("all"), random, i -> i.topics.add("all"));
    }
  },
  MARK_A_PARTY_INDEPENDENT {
    @Override
    boolean made(Draft draft, Draft.OfMember member, SplittableRandom random) {
      return item(
          member,
          i ->
              !i.independent
                  && java.util.Optional.ofNullable(
                          Cases.VOCABULARY.capabilities().get(i.capability))
                      .filter(Capability::independent)
                      .isPresent(),
          random,
          i -> i.independent = true);
    }
  },
  TAKE_AN_OFFERED_DELIVERABLE {
    @Override
    boolean made(Draft draft, Draft.OfMember member, SplittableRandom random) {
      return item(member, i -> !i.taken, random, i -> i.taken = true);
    }
  },
  NAME_A_FUNCTION {
    @Override
    boolean made(Draft draft, Draft.OfMember member, SplittableRandom random) {
      String name =
          random.nextInt(5) == 0
              ? "all"
              : one(Cases.VOCABULARY.functions().keySet().stream().sorted().toList(), random);
      member.functions.putIfAbsent(name, "");
      return true;
    }
  },
  STATE_AN_ELEMENT {
    @Override
    boolean made(Draft draft, Draft.OfMember member, SplittableRandom random) {
      Trait.Element element = one(Cases.VOCABULARY.traits().elements(), random);
      Trait trait = Cases.VOCABULARY.traits().all().get(element.trait());
      Optional<Draft.OfStatement> beside =
          pick(member.statements, s -> s.trait.equals(trait), random);
      Draft.OfStatement said = beside.orElseGet(() -> new Draft.OfStatement(trait));
      if (said.elements.put(element, "said") != null) {
        return false;
      }
      if (beside.isEmpty()) {
        said.covers = Optional.of(RandomDraft.words(draft, random));
        member.statements.add(said);
      }
      return true;
    }
  },
  SIGN_A_PAPER {
    @Override
    boolean made(Draft draft, Draft.OfMember member, SplittableRandom random) {
      return pick(member.documents, d -> !d.signed, random).map(d -> d.signed = true).orElse(false);
    }
  },
  DROP_A_DUTY_OF_THE_CLIENT {
    @Override
    boolean made(Draft draft, Draft.OfMember member, SplittableRandom random) {
      Optional<Draft.OfStatement> found = pick(member.statements, s -> !s.duties.isEmpty(), random);
      if (found.isPresent() && random.nextInt(3) > 0) {
        found.get().duties.clear();
        return true;
      }
      return item(member, i -> !i.duties.isEmpty(), random, i -> i.duties.clear());
    }
  },
  /** Not the last word of a list of what is in and out: the list divides the work. */
  LIFT_A_REFUSAL {
    @Override
    boolean made(Draft draft, Draft.OfMember member, SplittableRandom random) {
      if (!member.listStaysWithout()) {
        return false;
      }
      return pick(member.refusals, r -> !r.unlessAgreed, random)
          .map(member.refusals::remove)
          .orElse(false);
    }
  },
  SAY_WHAT_IS_FOR_SALE {
    @Override
    boolean made(Draft draft, Draft.OfMember member, SplittableRandom random) {
      if (random.nextInt(3) == 0) {
        member.refusals.add(new Draft.OfRefusal(one(RandomDraft.ACTS, random).id(), null, true));
        return true;
      }
      Draft.OfStatement said = new Draft.OfStatement(one(RandomDraft.TRAITS, random));
      said.level = OptionalInt.of(random.nextInt(said.trait.top() + 1));
      said.trait.elements().stream()
          .filter(e -> random.nextInt(3) == 0)
          .forEach(e -> said.elements.put(e, "said"));
      said.onQuote = true;
      member.statements.add(said);
      return true;
    }
  },
  /** At the top and alone: a lower one is a limit beside another statement or a signed row. */
  TAKE_AN_ADD_ON {
    @Override
    boolean made(Draft draft, Draft.OfMember member, SplittableRandom random) {
      Trait trait = one(RandomDraft.TRAITS, random);
      if (member.states(trait)
          || running(trait)
          || !statement(draft, member, trait, trait.top(), random)) {
        return false;
      }
      return true;
    }

    @Override
    boolean prepared(Draft draft, Draft.OfMember member, SplittableRandom random) {
      boolean made = made(draft, member, random);
      if (made) {
        member.statements.get(member.statements.size() - 1).taken = false;
      }
      return made;
    }
  },
  SIGN_A_ROW {
    @Override
    boolean made(Draft draft, Draft.OfMember member, SplittableRandom random) {
      List<Draft.OfRow> unsigned = rows(draft, member).stream().filter(r -> !r.signed).toList();
      if (random.nextInt(2) == 0) {
        unsigned.forEach(r -> r.signed = true);
      } else if (!unsigned.isEmpty()) {
        one(unsigned, random).signed = true;
      }
      return !unsigned.isEmpty();
    }
  },
  NAME_EVIDENCE {
    @Override
    boolean made(Draft draft, Draft.OfMember member, SplittableRandom random) {
      List<Draft.OfRow> without =
          rows(draft, member).stream().filter(r -> r.evidence.isEmpty()).toList();
      without.forEach(r -> r.evidence = "export");
      return !without.isEmpty();
    }
  },
  /** Where no row speaks of the control, its acts or their areas. */
  ADD_A_PROVIDER_ROW {
    @Override
    boolean made(Draft draft, Draft.OfMember member, SplittableRandom random) {
      Set<Row.Key> spoken = new HashSet<>();
      rows(draft, member).forEach(r -> spoken.add(r.key));
      List<Draft.OfRow> added = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        boolean control = random.nextInt(3) > 0;
        Capability act = one(RandomDraft.ACTS, random);
        Row.Key key =
            control
                ? new Row.Key(
                    Row.Grain.CONTROL,
                    one(random.nextInt(2) == 0 ? RandomDraft.SHORT : RandomDraft.LONG, random).id())
                : new Row.Key(Row.Grain.CAPABILITY, act.id());
        boolean silent =
            control
                ? RandomDraft.acts(key.id()).stream().noneMatch(a -> spoken(spoken, a))
                : !spoken(spoken, act);
        if (silent && spoken.add(key)) {
          added.add(RandomDraft.row(key, draft, random));
        }
      }
      return member.rows.addAll(added);
    }

    private boolean spoken(Set<Row.Key> keys, Capability act) {
      return keys.contains(new Row.Key(Row.Grain.CAPABILITY, act.id()))
          || act.areas().stream().anyMatch(a -> keys.contains(new Row.Key(Row.Grain.AREA, a)));
    }
  },
  /** A word that a paper covers and none leaves out. */
  TAG_A_SYSTEM {
    @Override
    boolean made(Draft draft, Draft.OfMember member, SplittableRandom random) {
      if (draft.systems.isEmpty()) {
        return false;
      }
      String tag = RandomDraft.tag(random);
      boolean out =
          draft.members.stream()
              .anyMatch(
                  m ->
                      m.excludes.contains(tag)
                          || m.refusals.stream()
                              .anyMatch(r -> r.systems != null && r.systems.contains(tag)));
      return !out && one(draft.systems, random).tags.add(tag);
    }
  },
  ADD_A_CARER {
    @Override
    boolean made(Draft draft, Draft.OfMember member, SplittableRandom random) {
      return !draft.systems.isEmpty()
          && one(draft.systems, random).cares.add(RandomDraft.care(random));
    }
  },
  DECLARE_AN_ACT {
    @Override
    boolean made(Draft draft, Draft.OfMember member, SplittableRandom random) {
      for (int i = 0; i < 10; i++) {
        draft.declared.add(one(RandomDraft.ACTS, random).id());
      }
      return true;
    }
  },
  HIRE {
    @Override
    boolean made(Draft draft, Draft.OfMember member, SplittableRandom random) {
      boolean room = draft.staff < 4;
      draft.staff += room ? 1 : 0;
      return room;
    }
  },
  /** Not in the acts that every member needs for itself: it brings its own people and papers. */
  ADD_A_MEMBER {
    @Override
    boolean made(Draft draft, Draft.OfMember member, SplittableRandom random) {
      return draft.members.add(RandomDraft.member(draft, "n" + draft.members.size(), random));
    }

    @Override
    boolean concerns(Capability act) {
      return !act.eachMember();
    }
  };

  /** Changes a draft; false where it has nothing to change. */
  abstract boolean made(Draft draft, Draft.OfMember member, SplittableRandom random);

  /** What the draft needs before the change, where it needs anything. */
  boolean prepared(Draft draft, Draft.OfMember member, SplittableRandom random) {
    return true;
  }

  /** True where the promise holds for controls that need this act. */
  boolean concerns(Capability act) {
    return true;
  }

  /** Work done once counts as an order, and for nothing under a standing agreement. */
  private static boolean onceNowhere(Draft.OfMember member) {
    return member.items.stream().noneMatch(i -> i.once);
  }

  private static boolean running(Trait trait) {
    return trait.id().equals(Names.CONTINUITY);
  }

  private static <T> Optional<T> pick(
      List<T> of, java.util.function.Predicate<T> which, SplittableRandom random) {
    List<T> found = of.stream().filter(which).toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(one(found, random));
  }

  private static boolean item(
      Draft.OfMember member,
      java.util.function.Predicate<Draft.OfItem> which,
      SplittableRandom random,
      java.util.function.Consumer<Draft.OfItem> change) {
    Optional<Draft.OfItem> found = pick(member.items, which, random);
    found.ifPresent(change);
    return found.isPresent();
  }

  private static boolean statement(
      Draft draft, Draft.OfMember member, Trait trait, int level, SplittableRandom random) {
    if (member.firm().isEmpty()) {
      return false;
    }
    Draft.OfStatement said = new Draft.OfStatement(trait);
    said.level = OptionalInt.of(level);
    said.document = one(member.firm(), random);
    said.efforts = Optional.of(false);
    if (random.nextInt(2) == 0) {
      said.covers = Optional.of(RandomDraft.words(draft, random));
    }
    member.statements.add(said);
    return true;
  }

  private static List<String> wider(List<String> words, Draft draft, SplittableRandom random) {
    List<String> out = new ArrayList<>(words);
    out.add(word(draft, random));
    return out;
  }

  private static String word(Draft draft, SplittableRandom random) {
    return random.nextInt(3) == 0 ? "all" : RandomDraft.word(draft, random);
  }

  private static List<Draft.OfRow> rows(Draft draft, Draft.OfMember member) {
    List<Draft.OfRow> out = new ArrayList<>(member.rows);
    draft.table.forEach(r -> out.add(r.row));
    return out;
  }
}
