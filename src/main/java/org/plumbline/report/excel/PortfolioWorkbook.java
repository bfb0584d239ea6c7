// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.portfolio.Client;
import org.plumbline.report.portfolio.Portfolio;
import org.plumbline.report.portfolio.Shared;
import org.plumbline.report.portfolio.Standing;
import org.plumbline.report.tracking.Beside;
import org.plumbline.wording.PaletteReader;
import org.plumbline.wording.Words;

/** Writes many clients as a workbook to work with; the same portfolio gives the same bytes. */
public final class PortfolioWorkbook {
  private static final int OWN_WIDTH = 24;

  private final Book book;
  private final Portfolio portfolio;
  private final PortfolioTyped typed;
  private final List<String> more;
  private final FilledColumns filled = new FilledColumns();
  private final Set<String> keys = new HashSet<>();

  private PortfolioWorkbook(Book book, Portfolio portfolio, PortfolioTyped typed) {
    this.book = book;
    this.portfolio = portfolio;
    this.typed = typed;
    this.more = typed.more(forPeople());
  }

  /**
   * Writes it; the stream stays open.
   *
   * @param id hash of what it says
   * @param typed what people wrote in an earlier one
   * @throws IOException when the stream or the temporary folder fails
   */
  public static void write(
      Portfolio portfolio, String id, PortfolioTyped typed, Words words, OutputStream out)
      throws IOException {
    try (Book book = new Book(words, PaletteReader.builtIn())) {
      PortfolioWorkbook writer = new PortfolioWorkbook(book, portfolio, typed);
      String title = book.say(PortfolioWord.TITLE);
      for (String name : writer.sheets()) {
        XSSFSheet sheet = book.frame().createSheet(name);
        Page.set(sheet, PrintSetup.LETTER_PAPERSIZE, words);
        Page.furnish(sheet, title, portfolio.date().toString(), id, words);
      }
      WorkbookWriter.identify(book.frame(), id, portfolio.date(), title);
      writer.clients();
      writer.shared();
      writer.unread();
      book.write(out, "", !typed.rows().isEmpty());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private List<String> sheets() {
    return List.of(
        PortfolioTyped.SHEET,
        book.say(PortfolioWord.SHEET_SHARED),
        book.say(PortfolioWord.SHEET_UNREAD));
  }

  private List<String> forPeople() {
    return List.of(
        book.say(PortfolioWord.WHO),
        book.say(PortfolioWord.NEXT_STEP),
        book.say(PortfolioWord.NOTES));
  }

  private void clients() {
    List<Client> all = portfolio.clients();
    Opening opening =
        new Opening(
            book.say(
                PortfolioWord.CLIENTS,
                all.size(),
                all.stream().flatMap(c -> c.best().stream()).filter(s -> s.stop().stops()).count(),
                all.stream().filter(c -> c.late(portfolio.date())).count(),
                all.stream()
                    .flatMap(c -> c.best().stream())
                    .mapToInt(s -> s.duties().open())
                    .sum()),
            book.say(PortfolioWord.CLIENTS_HOW));
    filled.row(List.of(opening.message()));
    filled.row(List.of(opening.todo()));
    List<Column> columns = clientColumns();
    Table table = book.table(PortfolioTyped.SHEET, opening, columns);
    for (Client client : all) {
      if (client.standings().isEmpty()) {
        withoutOffer(table, client);
      }
      for (int i = 0; i < client.standings().size(); i++) {
        row(table, client, client.standings().get(i), i + 1);
      }
    }
    noLonger(table);
    table.none(book.say(PortfolioWord.CLIENTS_NONE));
    table.end(3);
    List<String> theirs = new ArrayList<>(forPeople());
    theirs.addAll(more);
    book.seal(PortfolioTyped.SHEET, filled, columns, theirs);
  }

  private void row(Table table, Client client, Standing standing, int rank) {
    Standing.Duties duties = standing.duties();
    List<Object> row = new ArrayList<>(List.of(client.folder(), client.organization()));
    row.addAll(List.of(standing.offer().name(), rank));
    row.add(
        standing.stop().stops()
            ? new Table.Tinted(standing.stop().title(), Verdict.UNASSIGNED)
            : book.say(PortfolioWord.NO_STOP));
    row.addAll(List.of(duties.open(), standing.changes().size(), duties.left(), day(client)));
    row.addAll(typed(client.folder() + "/" + standing.offer().id(), client.folder()));
    row.addAll(List.of(duties.all(), duties.promised()));
    row.add(book.say(standing.offer().signed() ? PortfolioWord.YES : PortfolioWord.NO));
    row.add(standing.offer().kind());
    end(table, row, client, standing.stop().text(), client.folder() + "/" + standing.offer().id());
  }

  private void withoutOffer(Table table, Client client) {
    List<Object> row = new ArrayList<>(List.of(client.folder(), client.organization()));
    row.addAll(List.of(book.say(PortfolioWord.NO_OFFER), "", "", "", "", "", day(client)));
    row.addAll(typed(client.folder() + "/", client.folder()));
    row.addAll(List.of("", "", "", ""));
    end(table, row, client, "", client.folder() + "/");
  }

  private void end(Table table, List<Object> row, Client client, String why, String key) {
    row.addAll(List.of(book.listed(client.rules()), why, key));
    row.addAll(cells(entry(key), more));
    table.row(row.toArray());
  }

  private static Table.Day day(Client client) {
    return new Table.Day(client.next(), "");
  }

  /** The cells for people beside a row, which is sealed here. */
  private List<Object> typed(String key, String label) {
    keys.add(key);
    filled.row(List.of(key, label));
    return cells(entry(key), forPeople());
  }

  private Beside.Entry entry(String key) {
    return typed.rows().getOrDefault(key, new Beside.Entry("", Map.of()));
  }

  private static List<Object> cells(Beside.Entry entry, List<String> headings) {
    return headings.stream()
        .<Object>map(
            h ->
                Optional.ofNullable(entry.typed().get(h))
                    .<Object>map(Table.Filled::new)
                    .orElse(Table.Blank.TO_FILL))
        .toList();
  }

  /**
   * What was typed beside clients and offers that are no longer there, so that it can come back.
   */
  private void noLonger(Table table) {
    Map<String, Beside.Entry> left = new LinkedHashMap<>(typed.rows());
    left.keySet().removeAll(keys);
    left.forEach(
        (key, entry) -> {
          List<Object> row = new ArrayList<>(List.of(entry.label(), ""));
          row.addAll(List.of(book.say(PortfolioWord.NO_LONGER), "", "", "", "", "", ""));
          row.addAll(typed(key, entry.label()));
          row.addAll(List.of("", "", "", "", "", "", key));
          row.addAll(cells(entry, more));
          table.row(row.toArray());
        });
  }

  private List<Column> clientColumns() {
    Column.Maker make = book.columns();
    List<Column> columns =
        new ArrayList<>(
            List.of(
                make.text(PortfolioWord.CLIENT, 18),
                make.text(PortfolioWord.ORGANIZATION, 20),
                make.text(PortfolioWord.OFFER, 18),
                make.number(PortfolioWord.RANK, 6),
                make.text(PortfolioWord.STOP, 18),
                make.number(PortfolioWord.OPEN, 7),
                make.number(PortfolioWord.CHANGES, 9),
                make.number(PortfolioWord.LEFT, 8),
                make.text(PortfolioWord.NEXT_DATE, 11),
                make.text(PortfolioWord.WHO, 9),
                make.text(PortfolioWord.NEXT_STEP, 12),
                make.text(PortfolioWord.NOTES, 14),
                make.number(PortfolioWord.DUTIES, 9),
                make.number(PortfolioWord.PROMISED, 9),
                make.text(PortfolioWord.SIGNED, 8),
                make.text(PortfolioWord.KIND, 20),
                make.text(PortfolioWord.RULES, 30),
                make.text(PortfolioWord.WHY_STOP, 44),
                make.text(PortfolioWord.KEY, 24)));
    more.forEach(title -> columns.add(new Column(title, OWN_WIDTH)));
    return columns;
  }

  private void shared() {
    Column.Maker make = book.columns();
    List<Shared> all = portfolio.shared();
    String message =
        all.isEmpty()
            ? book.say(PortfolioWord.SHARED_NONE)
            : book.say(
                PortfolioWord.SHARED,
                all.size(),
                all.get(0).provider(),
                all.get(0).change(),
                all.get(0).clients().size(),
                all.get(0).of());
    Table table =
        book.table(
            book.say(PortfolioWord.SHEET_SHARED),
            new Opening(message, book.say(PortfolioWord.SHARED_HOW)),
            List.of(
                make.text(PortfolioWord.PROVIDER, 24),
                make.text(PortfolioWord.CHANGE, 36),
                make.number(PortfolioWord.LACKING, 10),
                make.number(PortfolioWord.HAVING, 10),
                make.number(PortfolioWord.HELPS, 10),
                make.text(PortfolioWord.WHICH, 60)));
    for (Shared each : all) {
      table.row(
          each.provider(),
          each.change(),
          each.clients().size(),
          each.of(),
          each.helps(),
          book.listed(each.clients()));
    }
    table.none(book.say(PortfolioWord.SHARED_NONE));
    table.end(2);
  }

  private void unread() {
    Column.Maker make = book.columns();
    int count = portfolio.unread().size();
    Table table =
        book.table(
            book.say(PortfolioWord.SHEET_UNREAD),
            new Opening(book.say(PortfolioWord.UNREAD, count), book.say(PortfolioWord.UNREAD_HOW)),
            List.of(
                make.text(PortfolioWord.CLIENT, 22),
                make.text(PortfolioWord.PLACE, 40),
                make.text(PortfolioWord.REASON, 44),
                make.text(PortfolioWord.REMEDY, 44)));
    for (Client client : portfolio.unread()) {
      client.unread().forEach(u -> table.row(client.folder(), u.place(), u.reason(), u.remedy()));
    }
    table.none(book.say(PortfolioWord.UNREAD_NONE));
    table.end(1);
  }
}
