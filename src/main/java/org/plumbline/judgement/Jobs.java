// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.capability.Capability;
import org.plumbline.catalogue.Need;
import org.plumbline.papers.Client;
import org.plumbline.papers.ListedSystem;

/** Who does which act on which system: the grain at which a page names names. */
public final class Jobs {
  /** The provider's own people are no job on a system of the organization. */
  private static final Set<String> NOT_COUNTED = Set.of(Names.NAMED_TOOLING, Names.PROVIDER_ACCESS);

  private final Judge judge;
  private final Judge alone;
  private final Sources sources;

  /** For what this judge judges. */
  public Jobs(Judge judge) {
    this.judge = judge;
    this.alone = new Judge(judge.vocabulary(), withoutCarers(judge.client()), judge.arrangement());
    this.sources = new Sources(judge);
  }

  private static Client withoutCarers(Client client) {
    List<ListedSystem> systems = new ArrayList<>();
    for (ListedSystem each : client.systems()) {
      systems.add(each.caredForBy(List.of()));
    }
    return new Client(client.name(), client.staff(), client.facts(), client.declared(), systems);
  }

  /**
   * Every technical act that a control of the run calls for and that binds, on every system it
   * reaches, at the act's own condition. Acts by alphabet, systems in the order of the list.
   */
  public List<Job> of(List<Judgement> run) {
    Map<String, Capability> acts = new TreeMap<>();
    for (Judgement each : run) {
      if (each.verdict() != Verdict.NOT_APPLICABLE) {
        for (List<Need> alternative : each.control().needs().alternatives()) {
          alternative.stream()
              .filter(n -> n.capability().technicalHome())
              .filter(n -> !NOT_COUNTED.contains(n.capability().id()))
              .filter(n -> n.onlyIf().filter(r -> !Ruling.holds(r, judge.client())).isEmpty())
              .forEach(n -> acts.put(n.capability().id(), n.capability()));
        }
      }
    }
    List<Job> out = new ArrayList<>();
    acts.values().forEach(c -> out.addAll(of(Need.of(c), "")));
    return out;
  }

  /** One need of a control, system by system; one job where the act has no reach. */
  public List<Job> of(Need need, String control) {
    if (need.capability().reach() == Capability.Reach.NONE) {
      return List.of(job(need, control, Optional.empty(), judge.listed(), judge));
    }
    List<Job> out = new ArrayList<>();
    for (int i = 0; i < judge.client().systems().size(); i++) {
      ListedSystem system = judge.client().systems().get(i);
      if (Reach.reached(need.capability(), system) && !system.exempt(control)) {
        BitSet one = new BitSet();
        one.set(i);
        out.add(
            carer(need.capability(), system)
                .map(c -> cared(need, control, system, c, one))
                .orElseGet(() -> job(need, control, Optional.of(system.id()), one, judge)));
      }
    }
    return out;
  }

  /** How many jobs are in each state; states without a job are absent. */
  public static Map<Job.State, Integer> counts(List<Job> jobs) {
    Map<Job.State, Integer> out = new EnumMap<>(Job.State.class);
    jobs.forEach(j -> out.merge(j.state(), 1, Integer::sum));
    return out;
  }

  /**
   * The acts of an open cell that somebody does on some systems and nobody on others, with the jobs
   * of each; empty for every other cell.
   */
  public Map<String, List<Job>> partly(Judgement cell) {
    Map<String, List<Job>> out = new LinkedHashMap<>();
    if (!Shares.open(cell)) {
      return out;
    }
    for (Finding finding : cell.findings()) {
      Need need = finding.need();
      if (need.capability().reach() != Capability.Reach.NONE) {
        List<Job> jobs = of(need.withoutPlace(), cell.control().id());
        boolean good = jobs.stream().anyMatch(j -> j.state().good());
        if (good && jobs.stream().anyMatch(j -> !j.state().good())) {
          out.put(need.capability().id(), jobs);
        }
      }
    }
    return out;
  }

  private Job job(Need need, String control, Optional<String> system, BitSet systems, Judge by) {
    Finding found = by.find(need, control, systems);
    return new Job(
        need.capability(),
        system,
        Job.State.of(found.outcome()),
        found,
        Optional.empty(),
        sources.of(found, control, systems));
  }

  /** The carer stays the performer, unless a paper that names the system itself holds the act. */
  private Job cared(
      Need need, String control, ListedSystem system, ListedSystem.Care care, BitSet one) {
    Job found =
        job(need, control, Optional.of(system.id()), one, named(need, system) ? alone : judge);
    boolean both = named(need, system) && found.finding().outcome().held();
    Job.State otherwise = care.own() ? Job.State.YOURS : Job.State.OTHER;
    return new Job(
        found.capability(),
        found.system(),
        both ? found.state() : otherwise,
        found.finding(),
        Optional.of(care.by()),
        both ? new Sources(alone).of(found.finding(), control, one) : List.of());
  }

  private Optional<ListedSystem.Care> carer(Capability capability, ListedSystem system) {
    return system.cares().stream()
        .filter(c -> c.includes(capability.id()))
        .filter(c -> !c.own() || !capability.technicalHome() || judge.client().staffed())
        .findFirst();
  }

  /** True where a paper names the very system, in general, for this act or for what it asks. */
  private boolean named(Need need, ListedSystem system) {
    Set<String> traits = new TreeSet<>();
    need.capability().standing().forEach(a -> a.levels().forEach(r -> traits.add(r.trait().id())));
    need.raised().levels().forEach(r -> traits.add(r.trait().id()));
    return judge.arrangement().members().stream()
        .anyMatch(
            p ->
                p.covers().contains(system.id())
                    || p.statements().stream()
                        .filter(s -> traits.contains(s.trait().id()))
                        .anyMatch(s -> s.covers().filter(c -> c.contains(system.id())).isPresent())
                    || p.deliverables().stream()
                        .filter(d -> d.capability().equals(need.capability().id()))
                        .anyMatch(
                            d -> d.systems().filter(c -> c.contains(system.id())).isPresent()));
  }
}
