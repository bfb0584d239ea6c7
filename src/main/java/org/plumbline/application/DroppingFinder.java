// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cell;
import org.plumbline.capability.Capability;
import org.plumbline.capability.EverydayNames;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.Control;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Offer;
import org.plumbline.engagement.OfferReader;
import org.plumbline.judgement.Judgement;
import org.plumbline.judgement.Shares;
import org.plumbline.judgement.Withdrawal;
import org.plumbline.papers.Arrangement;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Row;
import org.plumbline.papers.Where;
import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Problems;
import org.plumbline.report.portfolio.Client;
import org.plumbline.wording.Words;

/** Finds the clients that are hit when a provider drops something, judging each anew without it. */
public final class DroppingFinder {
  private final Library library;
  private final Evaluator evaluator;
  private final ClientJudge judge;

  public DroppingFinder(Library library, Words words) {
    this.library = library;
    this.evaluator = new Evaluator(library);
    this.judge = new ClientJudge(library, words);
  }

  /** What is dropped, with titles. */
  private record What(Withdrawal withdrawal, List<String> titles) {}

  /**
   * What one client says and loses.
   *
   * @param meant the provider that is meant, by name; empty where the client has none of it
   * @param known every provider it has an offer of
   * @param words of its papers that no longer stand
   */
  private record Found(
      Optional<String> meant,
      Set<String> known,
      Set<String> words,
      List<Dropping.Hit> hits,
      Optional<Client> unread) {}

  /**
   * Who is hit.
   *
   * @param request the folder of all clients, rules and day
   * @param depth how many levels below the folder clients are looked for, 1 or more
   * @param term an act by its everyday name, or a term or promise by its title
   * @param provider by its name, or by the id of its offer
   * @throws UnknownWordException when nobody knows the term or no client has the provider
   */
  public Dropping find(Request request, int depth, String term, String provider) {
    return find(
        ClientFinder.below(request.folder().orElseThrow(), depth, Optional.empty()).clients(),
        request,
        term,
        provider);
  }

  /**
   * Who of these is hit.
   *
   * @param clients folders by the names under which they stand in the answer
   * @param request rules and day
   * @param term an act by its everyday name, or a term or promise by its title
   * @param provider by its name, or by the id of its offer
   * @throws UnknownWordException when nobody knows the term or no client has the provider
   */
  public Dropping find(Map<String, Path> clients, Request request, String term, String provider) {
    What what = what(term);
    List<Found> found =
        Crew.each(
            List.copyOf(clients.entrySet()),
            Crew.all(),
            e -> found(e.getKey(), of(request, e.getValue()), what.withdrawal(), provider));
    Optional<String> name = found.stream().flatMap(f -> f.meant().stream()).findFirst();
    if (name.isEmpty()) {
      Set<String> known = new TreeSet<>();
      found.forEach(f -> known.addAll(f.known()));
      throw new UnknownWordException(Named.PROVIDER, provider, known);
    }
    Set<String> words = new LinkedHashSet<>();
    found.forEach(f -> words.addAll(f.words()));
    return new Dropping(
        name.get(),
        what.titles(),
        words,
        (int) found.stream().filter(f -> f.meant().isPresent()).count(),
        found.stream().flatMap(f -> f.hits().stream()).sorted(Dropping.WORST_FIRST).toList(),
        found.stream().flatMap(f -> f.unread().stream()).toList());
  }

  private static Request of(Request all, Path client) {
    return new Request(Optional.of(client), all.frameworks(), all.baseline(), all.date());
  }

  /** The acts of this name, else the term or the promise of this title. */
  private What what(String term) {
    Vocabulary vocabulary = library.workspace().vocabulary();
    Problems problems = new Problems();
    EverydayNames names = EverydayNames.read(library.home(), vocabulary, problems);
    problems.throwIfAny();
    List<Capability> acts = names.find(term);
    if (!acts.isEmpty()) {
      return new What(Withdrawal.of(acts), acts.stream().map(Capability::title).toList());
    }
    List<String> known = new ArrayList<>(names.all());
    for (Trait trait : vocabulary.traits().all()) {
      if (called(term, trait.id(), trait.title())) {
        return new What(Withdrawal.of(trait), List.of(trait.title()));
      }
      known.add(trait.title());
      for (Trait.Element element : trait.elements()) {
        if (called(term, element.id(), element.title())) {
          return new What(Withdrawal.of(element), List.of(element.title()));
        }
        known.add(element.title());
      }
    }
    throw new UnknownWordException(Named.ACT, term, known);
  }

  private static boolean called(String word, String id, String title) {
    return word.strip().equalsIgnoreCase(id) || word.strip().equalsIgnoreCase(title);
  }

  private Found found(String client, Request request, Withdrawal withdrawal, String provider) {
    try {
      Workspace.Papers read = judge.papers(request);
      Set<String> known = new TreeSet<>();
      Set<String> meant = new TreeSet<>();
      Set<String> words = new LinkedHashSet<>();
      String name = "";
      for (Offer offer : read.offers().offers()) {
        Papers papers = offer.papers();
        known.add(papers.provider());
        if (called(provider, papers.id(), papers.provider())) {
          name = papers.provider();
          meant.add(papers.id());
          withdrawal.withdrawn(papers).stream()
              .map(Where::words)
              .filter(w -> !w.isBlank())
              .forEach(words::add);
        }
      }
      return meant.isEmpty()
          ? new Found(Optional.empty(), known, Set.of(), List.of(), Optional.empty())
          : new Found(
              Optional.of(name),
              known,
              words,
              hits(client, request, read, new Gone(withdrawal, meant)),
              Optional.empty());
    } catch (BadInputException e) {
      Client broken = judge.with(Client.unread(client, List.of()), e.problems());
      return new Found(Optional.empty(), Set.of(), Set.of(), List.of(), Optional.of(broken));
    } catch (UncheckedIOException e) {
      Client broken = judge.unreadable(client, e);
      return new Found(Optional.empty(), Set.of(), Set.of(), List.of(), Optional.of(broken));
    }
  }

  /**
   * What is gone from some papers.
   *
   * @param members ids of those papers
   */
  private record Gone(Withdrawal withdrawal, Set<String> members) {
    OfferReader.Offers from(OfferReader.Offers offers) {
      return new OfferReader.Offers(
          offers.offers().stream().map(this::from).toList(),
          offers.together().stream()
              .map(
                  t ->
                      new OfferReader.Together(
                          from(t.arrangement()), t.members().stream().map(this::from).toList()))
              .toList());
    }

    private Offer from(Offer offer) {
      return members.contains(offer.papers().id())
          ? new Offer(withdrawal.from(offer.papers()), offer.model(), offer.paper())
          : offer;
    }

    private Arrangement from(Arrangement arrangement) {
      Map<String, List<Row>> rows = new TreeMap<>(arrangement.rows());
      members.forEach(m -> rows.computeIfPresent(m, (k, all) -> withdrawal.left(all)));
      return new Arrangement(
          arrangement.id(),
          arrangement.members().stream()
              .map(m -> members.contains(m.id()) ? withdrawal.from(m) : m)
              .toList(),
          rows,
          arrangement.messages());
    }

    boolean touches(Engagement engagement) {
      return engagement.offer()
          && engagement.members().stream().anyMatch(m -> members.contains(m.id()));
    }
  }

  private List<Dropping.Hit> hits(
      String client, Request request, Workspace.Papers read, Gone gone) {
    Scope now = Scope.of(library.workspace(), request, read, new Problems());
    Workspace.Papers less = new Workspace.Papers(read.organisation(), gone.from(read.offers()));
    String[] touched =
        now.engagements().stream().filter(gone::touches).map(Engagement::id).toArray(String[]::new);
    Scope then = Scope.of(library.workspace(), request, less, new Problems()).only(touched);
    Assessment before = assessed(request, now.only(touched));
    Assessment after = assessed(request, then);
    List<Dropping.Hit> out = new ArrayList<>();
    for (Engagement each : before.engagements()) {
      Map<String, Control> lost = carried(before, each.id());
      int promised = lost.size();
      lost.keySet().removeAll(carried(after, each.id()).keySet());
      if (!lost.isEmpty()) {
        out.add(
            new Dropping.Hit(
                client,
                before.organisation().name(),
                each.name(),
                promised,
                List.copyOf(lost.values())));
      }
    }
    return out;
  }

  private Assessment assessed(Request request, Scope scope) {
    return evaluator.assess(request, scope, evaluator.frameworks(request, scope)).assessment();
  }

  /** Duties that a provider is, or would be, bound to, as the decision counts them. */
  private static Map<String, Control> carried(Assessment assessment, String engagement) {
    Map<String, Control> out = new LinkedHashMap<>();
    for (Cell cell : assessment.cells(engagement)) {
      Optional<Judgement> judged = cell.judged().filter(Shares::assignable);
      boolean proposed = assessment.framework(cell.control().framework()).proposed();
      if (!proposed && judged.filter(Judgement::carried).isPresent()) {
        out.put(cell.control().id(), cell.control());
      }
    }
    return out;
  }
}
