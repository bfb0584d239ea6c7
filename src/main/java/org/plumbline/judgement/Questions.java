// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.plumbline.papers.Client;
import org.plumbline.papers.ListedSystem;

/** What to ask before anybody signs: of the providers, and of the organization itself. */
public final class Questions {
  private static final Set<ListedSystem.Data> ASKED =
      EnumSet.of(ListedSystem.Data.STORED, ListedSystem.Data.COPIES, ListedSystem.Data.PASSED);

  private record Key(String member, Question.Topic topic, String subject) {}

  /** What is counted of one question while the cells are read. */
  private static final class Count {
    private int alone;
    private int in;
    private boolean usual = true;
  }

  private final Judge judge;

  /** For what this judge judges. */
  public Questions(Judge judge) {
    this.judge = judge;
  }

  /**
   * A fact that the organization has not told.
   *
   * @param fact name of the fact
   * @param controls controls that hang on it, in the order of the run
   */
  public record OpenFact(String fact, List<String> controls) {
    public OpenFact {
      controls = List.copyOf(controls);
    }
  }

  /**
   * One question a thing the papers are silent about: most weight closed alone first, then most
   * weight of the cells it stands in. A level stated too low is a term to change, no question.
   *
   * @param weight weight of a control by its id
   */
  public List<Question> toProviders(List<Judgement> run, ToIntFunction<String> weight) {
    Map<Key, Count> counts = new LinkedHashMap<>();
    for (Judgement cell : run) {
      if (Shares.open(cell)) {
        count(cell, weight.applyAsInt(cell.control().id()), counts);
      }
    }
    List<Question> out = new ArrayList<>();
    counts.forEach(
        (k, c) ->
            out.add(new Question(k.member(), k.topic(), k.subject(), c.alone, c.in, c.usual)));
    out.sort(
        Comparator.comparingInt((Question q) -> -q.closesAlone())
            .thenComparingInt(q -> -q.standsIn())
            .thenComparing(Question::topic)
            .thenComparing(Question::subject)
            .thenComparing(Question::member));
    return out;
  }

  private void count(Judgement cell, int weight, Map<Key, Count> counts) {
    Map<Key, Boolean> asked = new LinkedHashMap<>();
    int others = 0;
    for (Finding finding : cell.findings()) {
      String member = finding.members().stream().findFirst().orElse("");
      if (finding.outcome() == Outcome.ATTAINABLE) {
        for (Missing missing : finding.missing()) {
          Optional<Key> key = key(member, missing);
          key.ifPresent(k -> asked.merge(k, missing.usual(), (a, b) -> a && b));
          others += key.isEmpty() && blocks(missing) ? 1 : 0;
        }
      } else if (finding.unowned().isPresent()) {
        Optional<Key> key = key(member, finding.unowned().get());
        key.ifPresent(k -> asked.put(k, false));
        others += key.isEmpty() ? 1 : 0;
      }
    }
    boolean alone = asked.size() == 1 && others == 0;
    asked.forEach(
        (key, usual) -> {
          Count count = counts.computeIfAbsent(key, k -> new Count());
          count.in += weight;
          count.alone += alone ? weight : 0;
          count.usual &= usual;
        });
  }

  /** Systems and signatures are asked on their own and stand in no question's way. */
  private static boolean blocks(Missing missing) {
    return missing.kind().group() == Missing.Group.TERM
        || missing.kind().group() == Missing.Group.JOB;
  }

  private Optional<Key> key(String member, Missing missing) {
    Optional<Question.Topic> topic =
        switch (missing.kind()) {
          case LEVEL ->
              silent(member, missing.subject())
                  ? Optional.of(Question.Topic.TRAIT)
                  : Optional.empty();
          case ELEMENT -> Optional.of(Question.Topic.ELEMENT);
          case FUNCTION -> Optional.of(Question.Topic.FUNCTION);
          case DELIVERABLE -> Optional.of(Question.Topic.DELIVERABLE);
          case ORDER -> Optional.of(Question.Topic.ORDER);
          case TOPIC -> Optional.of(Question.Topic.TOPIC);
          case INDEPENDENT -> Optional.of(Question.Topic.INDEPENDENT);
          case RULE -> Optional.of(Question.Topic.RULE);
          case INTERVAL, SYSTEM, CONTRACT, MATRIX -> Optional.empty();
        };
    return topic.map(t -> new Key(member, t, missing.subject()));
  }

  /** True where no words reach any level; words kept at the lowest level ask the question too. */
  private boolean silent(String member, String trait) {
    return judge.members().stream()
        .filter(m -> m.digest().papers().id().equals(member))
        .noneMatch(m -> m.digest().level(judge.vocabulary().known(trait)) > 0);
  }

  private Optional<Key> key(String member, Cause cause) {
    return switch (cause.kind()) {
      case NO_STAFF -> Optional.of(new Key(member, Question.Topic.STAFF, ""));
      case NO_MATRIX -> Optional.of(new Key(member, Question.Topic.MATRIX, ""));
      case OUTSIDE_SERVICE ->
          judge.members().stream()
                  .filter(m -> m.digest().papers().id().equals(member))
                  .anyMatch(m -> !m.digest().papers().kind().partial())
              ? Optional.of(new Key(member, Question.Topic.AREA, cause.detail()))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /**
   * Systems that hold, copy or pass regulated data, that no paper covers and that nobody looks
   * after: to be asked before anything is printed.
   */
  public List<String> aboutSystems() {
    BitSet covered = new BitSet();
    judge.members().forEach(m -> covered.or(m.digest().reached()));
    List<String> out = new ArrayList<>();
    List<ListedSystem> systems = judge.client().systems();
    for (int i = 0; i < systems.size(); i++) {
      ListedSystem system = systems.get(i);
      if (ASKED.contains(system.data())
          && system.exempt().isEmpty()
          && system.cares().isEmpty()
          && !covered.get(i)) {
        out.add(system.id());
      }
    }
    return out;
  }

  /** Facts that controls of the run hang on and nobody has told; most controls first. */
  public static List<OpenFact> aboutFacts(List<Judgement> run, Client client) {
    Map<String, List<String>> controls = new TreeMap<>();
    for (Judgement each : run) {
      TreeSet<String> facts = new TreeSet<>();
      each.control().appliesIf().map(r -> r.fact().id()).ifPresent(facts::add);
      each.control().needs().alternatives().stream()
          .flatMap(List::stream)
          .flatMap(n -> n.onlyIf().stream())
          .forEach(r -> facts.add(r.fact().id()));
      facts.removeAll(client.facts().keySet());
      facts.forEach(
          f -> controls.computeIfAbsent(f, k -> new ArrayList<>()).add(each.control().id()));
    }
    List<OpenFact> out = new ArrayList<>();
    controls.forEach((f, of) -> out.add(new OpenFact(f, of)));
    out.sort(Comparator.comparingInt(f -> -f.controls().size()));
    return out;
  }
}
