// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Problem;
import org.plumbline.report.portfolio.Client;
import org.plumbline.report.portfolio.Portfolio;
import org.plumbline.wording.Words;

/**
 * Judges all clients of a folder. Each takes one thread, and no more are at work than there are
 * processors; of a client only its counts and changes stay in memory.
 */
public final class Portfolios {
  private final Library library;
  private final Words words;

  public Portfolios(Library library, Words words) {
    this.library = library;
    this.words = words;
  }

  /**
   * What is asked.
   *
   * @param request the folder of all clients, rules and day
   * @param depth how many levels below the folder clients are looked for, 1 or more
   * @param out where to write; empty: nothing is written, and nothing kept for the next run
   */
  public record Asked(Request request, int depth, Optional<Writing> out) {}

  /**
   * Where and how to write.
   *
   * @param folder of the lists, and of one folder a client
   * @param documents whether each client gets its full set
   * @param today day under which edited files are kept
   * @param discard whether edited reports may go
   */
  public record Writing(Path folder, boolean documents, LocalDate today, boolean discard) {}

  /**
   * The answer.
   *
   * @param passed folders that hold no client
   * @param written lists that were written
   * @param kept old files that were kept
   * @param remarks what does not come along from earlier workbooks, and what could not be printed
   */
  public record Answer(
      Portfolio portfolio,
      List<Path> passed,
      List<Path> written,
      List<WriteGuard.Aside> kept,
      List<Problem> remarks) {}

  /** Told after each client. */
  @FunctionalInterface
  public interface Progress {
    void seen(int clients, int of);
  }

  /** A client as it is asked about. */
  private record Asking(String name, Path path, Optional<Path> documents) {
    List<Path> workbooks() {
      return ClientTracking.workbooks(path, documents);
    }
  }

  /** A client with the key of its inputs, where it may be kept. */
  private record Found(Client client, Optional<String> key, boolean unchanged) {}

  /**
   * Judges them and writes what is asked for.
   *
   * @throws UnknownWordException when a framework is not known
   * @throws UncheckedIOException when the folder is not there, or the disk fails
   */
  public Answer run(Asked asked, Progress progress) {
    Optional<Path> out = asked.out().map(Writing::folder);
    ClientFinder finder =
        ClientFinder.below(asked.request().folder().orElseThrow(), asked.depth(), out);
    List<Asking> all = new ArrayList<>();
    finder
        .clients()
        .forEach((name, path) -> all.add(new Asking(name, path, out.map(finder.place(name)))));
    Optional<ClientDocuments> documents =
        asked
            .out()
            .filter(Writing::documents)
            .map(w -> new ClientDocuments(library, words, w.today(), w.discard()));
    Work work = new Work(asked, documents, progress);
    if (asked.out().isEmpty()) {
      Portfolio portfolio = portfolio(work.all(all, Optional.empty()), asked);
      return new Answer(portfolio, finder.passed(), List.of(), List.of(), List.of());
    }
    Writing writing = asked.out().get();
    try (PortfolioJournal journal =
        new PortfolioJournal(writing.folder(), asked.request().date())) {
      List<Found> found = work.all(all, Optional.of(journal));
      Portfolio portfolio = portfolio(found, asked);
      PortfolioFiles files = new PortfolioFiles(writing, words);
      List<Path> written = files.write(portfolio);
      journal.settle(byKey(found));
      List<WriteGuard.Aside> kept = new ArrayList<>(files.kept());
      List<Problem> remarks = new ArrayList<>(files.remarks());
      documents.ifPresent(
          d -> {
            kept.addAll(d.kept());
            remarks.addAll(d.remarks());
          });
      return new Answer(portfolio, finder.passed(), written, kept, remarks);
    }
  }

  private static Map<String, Client> byKey(List<Found> found) {
    Map<String, Client> out = new TreeMap<>();
    found.forEach(f -> f.key().ifPresent(k -> out.put(k, f.client())));
    return out;
  }

  private static Portfolio portfolio(List<Found> found, Asked asked) {
    int unchanged = (int) found.stream().filter(Found::unchanged).count();
    return Portfolio.of(
        asked.request().date(),
        found.stream().map(Found::client).toList(),
        new Portfolio.Counts(found.size() - unchanged, unchanged));
  }

  /** One run over all clients. */
  private final class Work {
    private final Asked asked;
    private final Optional<ClientDocuments> documents;
    private final Progress progress;
    private final ClientJudge judge = new ClientJudge(library, words);
    private int seen;

    private Work(Asked asked, Optional<ClientDocuments> documents, Progress progress) {
      this.asked = asked;
      this.documents = documents;
      this.progress = progress;
    }

    /** Every client, in order; documents are written one set at a time, each fills the memory. */
    private List<Found> all(List<Asking> clients, Optional<PortfolioJournal> journal) {
      Optional<PortfolioKeys> keys =
          journal.map(
              j ->
                  new PortfolioKeys(library.home(), asked.request(), words, documents.isPresent()));
      return Crew.each(
          clients,
          documents.isPresent() ? 1 : Crew.all(),
          client -> {
            Found found = found(client, journal, keys);
            tell(clients.size());
            return found;
          });
    }

    private synchronized void tell(int of) {
      progress.seen(++seen, of);
    }

    private Found found(
        Asking client, Optional<PortfolioJournal> journal, Optional<PortfolioKeys> keys) {
      Optional<String> key = Optional.empty();
      Client judged;
      try {
        key = keys.map(k -> key(k, client));
        Optional<Client> known =
            key.flatMap(k -> journal.orElseThrow().known(k)).filter(c -> stands(client));
        if (known.isPresent()) {
          return new Found(known.get(), key, true);
        }
        judged = judge.judge(client.name(), request(client), client.workbooks());
      } catch (UncheckedIOException e) {
        judged = judge.unreadable(client.name(), e);
      }
      if (documents.isPresent() && judged.judged()) {
        judged = documented(client, judged, documents.get());
        // documents change the workbook that the key rests on
        key = keys.map(k -> key(k, client));
      }
      if (!judged.unread().isEmpty()) {
        return new Found(judged, Optional.empty(), false);
      }
      if (journal.isPresent() && key.isPresent()) {
        journal.get().add(key.get(), judged);
      }
      return new Found(judged, key, false);
    }

    private static String key(PortfolioKeys keys, Asking client) {
      return keys.of(client.name(), client.path(), client.workbooks());
    }

    private boolean stands(Asking client) {
      return documents.isEmpty() || documents.get().there(client.documents().orElseThrow());
    }

    private Client documented(Asking client, Client judged, ClientDocuments documents) {
      try {
        documents.write(request(client), client.documents().orElseThrow());
        return judged;
      } catch (BadInputException e) {
        return judge.with(judged, e.problems());
      }
    }

    private Request request(Asking client) {
      Request all = asked.request();
      return new Request(Optional.of(client.path()), all.frameworks(), all.baseline(), all.date());
    }
  }
}
