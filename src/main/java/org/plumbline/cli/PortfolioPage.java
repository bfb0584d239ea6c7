// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.application.Dropping;
import org.plumbline.catalogue.Control;
import org.plumbline.problem.Printable;
import org.plumbline.report.portfolio.Client;
import org.plumbline.report.portfolio.Portfolio;
import org.plumbline.report.portfolio.Shared;
import org.plumbline.report.portfolio.Standing;

/** Many clients on a screen: a line each, then what they share, then what could not be read. */
final class PortfolioPage {
  /** The most changes one reads at once; the workbook has all. */
  private static final int SHARED_SHOWN = 10;

  private static final int WORDS_SHOWN = 5;
  private static final int IDS_SHOWN = 6;
  private static final int PASSED_SHOWN = 3;

  private final Run run;
  private final Path folder;

  /**
   * A page.
   *
   * @param folder of all clients
   */
  PortfolioPage(Run run, Path folder) {
    this.run = run;
    this.folder = folder;
  }

  void print(Portfolio portfolio) {
    List<Client> all = portfolio.clients();
    run.print(PortfolioSay.ABOUT, all.size(), portfolio.offers(), portfolio.date());
    run.print(
        PortfolioSay.NEED,
        all.stream().filter(c -> c.late(portfolio.date())).count(),
        all.stream().flatMap(c -> c.best().stream()).filter(s -> s.stop().stops()).count());
    if (portfolio.counts().unchanged() > 0) {
      run.print(PortfolioSay.COUNTS, portfolio.counts().unchanged(), portfolio.counts().judged());
    }
    if (!all.isEmpty()) {
      run.out().println();
      table(portfolio).print(run.out());
    }
    shared(portfolio.shared());
    unread(portfolio.unread());
  }

  private TextTable table(Portfolio portfolio) {
    TextTable table =
        new TextTable(
            run.say(PortfolioSay.CLIENT),
            run.say(PortfolioSay.BEST),
            run.say(PortfolioSay.OPEN),
            run.say(PortfolioSay.CHANGES),
            run.say(PortfolioSay.NEXT),
            run.say(PortfolioSay.STOP));
    for (Client client : portfolio.clients()) {
      Optional<Standing> best = client.best();
      table.row(
          Printable.shown(client.folder()),
          best.map(s -> Printable.shown(s.offer().name()))
              .orElseGet(() -> run.say(PortfolioSay.NO_OFFER)),
          best.map(s -> String.valueOf(s.duties().open())).orElse(""),
          best.map(s -> String.valueOf(s.changes().size())).orElse(""),
          client.next().map(day -> day(client, day, portfolio.date())).orElse(""),
          best.map(s -> s.stop().title()).orElse(""));
    }
    return table;
  }

  private String day(Client client, LocalDate day, LocalDate today) {
    return client.late(today) ? run.say(PortfolioSay.DAY_LATE, day.toString()) : day.toString();
  }

  private void shared(List<Shared> shared) {
    if (shared.isEmpty()) {
      return;
    }
    run.out().println();
    run.print(PortfolioSay.SHARED);
    for (Shared each : shared.subList(0, Math.min(SHARED_SHOWN, shared.size()))) {
      Prose.print(
          run.out(),
          "  - ",
          Printable.shown(
              run.say(
                  PortfolioSay.SHARED_ONE,
                  each.provider(),
                  each.change(),
                  each.clients().size(),
                  each.of(),
                  each.helps())));
    }
    if (shared.size() > SHARED_SHOWN) {
      run.out().println("  " + run.say(PortfolioSay.SHARED_MORE, shared.size() - SHARED_SHOWN));
    }
  }

  /** The first thing wrong with each client, with place and remedy, and how much more there is. */
  void unread(List<Client> unread) {
    if (unread.isEmpty()) {
      return;
    }
    run.out().println();
    run.print(PortfolioSay.UNREAD, unread.size());
    for (Client client : unread) {
      Client.Unread first = client.unread().get(0);
      run.out().println("  " + Printable.shown(first.place() + ": " + first.reason()));
      if (!first.remedy().isEmpty()) {
        Prose.print(
            run.out(), "    ", Printable.shown(run.say(PortfolioSay.REMEDY, first.remedy())));
      }
      if (client.unread().size() > 1) {
        run.out()
            .println(
                "    "
                    + run.say(
                        PortfolioSay.UNREAD_MORE,
                        client.unread().size() - 1,
                        folder.resolve(client.folder()).toString()));
      }
    }
  }

  /** Folders that were looked at and hold no client. */
  void passed(List<Path> passed) {
    if (!passed.isEmpty()) {
      List<String> some =
          passed.stream().limit(PASSED_SHOWN).map(p -> String.valueOf(p.getFileName())).toList();
      run.print(PortfolioSay.PASSED, passed.size(), some, passed.size() - some.size());
    }
  }

  void print(Dropping dropping) {
    run.print(PortfolioSay.DROP, dropping.provider(), dropping.what());
    if (dropping.words().isEmpty()) {
      run.print(PortfolioSay.DROP_SILENT, dropping.provider());
    } else {
      run.print(PortfolioSay.DROP_WORDS);
      dropping.words().stream()
          .limit(WORDS_SHOWN)
          .forEach(w -> run.out().println("  - " + run.say(PortfolioSay.DROP_WORD, w)));
      if (dropping.words().size() > WORDS_SHOWN) {
        run.out()
            .println("  " + run.say(PortfolioSay.DROP_MORE, dropping.words().size() - WORDS_SHOWN));
      }
    }
    run.out().println();
    if (dropping.hits().isEmpty()) {
      run.print(PortfolioSay.DROP_NOBODY, dropping.clients(), dropping.provider());
    } else {
      run.print(
          PortfolioSay.DROP_HITS, dropping.clientsHit(), dropping.clients(), dropping.provider());
      run.out().println();
      hits(dropping.hits()).print(run.out());
    }
    unread(dropping.unread());
  }

  private TextTable hits(List<Dropping.Hit> hits) {
    TextTable table =
        new TextTable(
            run.say(PortfolioSay.CLIENT),
            run.say(PortfolioSay.BEST),
            run.say(PortfolioSay.LOSES),
            run.say(PortfolioSay.PROMISED),
            run.say(PortfolioSay.WHICH));
    for (Dropping.Hit each : hits) {
      table.row(
          Printable.shown(each.client()),
          Printable.shown(each.offer()),
          each.lost().size(),
          each.promised(),
          ids(each.lost()));
    }
    return table;
  }

  private static String ids(List<Control> lost) {
    String first =
        lost.stream().limit(IDS_SHOWN).map(Control::id).collect(Collectors.joining(", "));
    return lost.size() > IDS_SHOWN ? first + ", ..." : first;
  }
}
