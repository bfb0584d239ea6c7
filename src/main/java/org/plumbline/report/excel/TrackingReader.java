// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.foreign.ForeignFile;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.report.tracking.Beside;
import org.plumbline.report.tracking.OldTracking;
import org.plumbline.wording.Words;

/** Reads what people wrote in an earlier report, and names what of it cannot come along. */
public final class TrackingReader {
  private final String name;
  private final OldWorkbook book;
  private final Words words;
  private final Account account;
  private final Set<String> lists = new HashSet<>();

  private TrackingReader(String name, OldWorkbook book, Words words, Account account) {
    this.name = name;
    this.book = book;
    this.words = words;
    this.account = account;
  }

  /**
   * Reads the workbook; TRK-001 and TRK-002 when it is no report of Plumbline, TRK-003 and up for
   * what does not come along or is kept as it stands.
   *
   * @param name the file as the user would name it
   * @param words by which headings, verdicts and statuses are understood
   * @return empty when the file cannot be used
   * @throws UncheckedIOException when the file is not there or cannot be read
   */
  public static Optional<OldTracking> read(Path file, String name, Words words, Problems problems) {
    Account account = new Account(name, words, problems);
    try {
      return new TrackingReader(name, OldWorkbook.read(file, name), words, account).read();
    } catch (ForeignFile.UnreadableException e) {
      account.refuse(TrackingProblem.NO_WORKBOOK, e.why(), e.why().remedy());
      return Optional.empty();
    }
  }

  private Optional<OldTracking> read() {
    OldWorkbook.OldSheet tracking = book.sheets().get(TrackingSheet.NAME);
    OldWorkbook.OldSheet log = book.sheets().get(LogSheet.NAME);
    if (tracking == null || log == null) {
      account.refuse(TrackingProblem.NO_SHEETS);
      return Optional.empty();
    }
    String id = LogEntries.reportId(log.cells());
    if (id.isEmpty()) {
      account.refuse(TrackingProblem.NO_REPORT);
      return Optional.empty();
    }
    Map<String, OldTracking.Item> items = new LinkedHashMap<>();
    Set<String> own = new LinkedHashSet<>();
    Optional<TrackingRows> rows =
        rows(TrackingSheet.NAME, TrackedColumn.TRACKING, tracking.cells());
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    add(rows.get(), items, own);
    FilledColumns filled = new FilledColumns();
    rows.get().above(filled);
    rows.get().filled(filled);
    Optional.ofNullable(book.sheets().get(TrackingSheet.ASIDE))
        .flatMap(s -> rows(TrackingSheet.ASIDE, TrackedColumn.ASIDE, s.cells()))
        .ifPresent(
            aside -> {
              add(aside, items, own);
              aside.above(filled);
            });
    Beside beside = beside();
    nameTheRest(filled.value());
    return Optional.of(
        new OldTracking(
            name,
            id,
            LogEntries.date(log.cells()),
            items,
            List.copyOf(own),
            beside,
            account.whole()));
  }

  /** What was typed in other lists. */
  private Beside beside() {
    Map<Beside.Page, Map<String, Beside.Entry>> pages = new EnumMap<>(Beside.Page.class);
    for (TypedSheet kind : TypedSheet.values()) {
      OldWorkbook.OldSheet sheet = book.sheets().get(kind.sheet());
      if (sheet != null) {
        TypedRows.of(kind, book, sheet.cells(), words, account)
            .ifPresent(
                rows -> {
                  pages.put(kind.page(), rows.read());
                  lists.add(kind.sheet());
                  if (!rows.asWritten()) {
                    account.name(TrackingProblem.CHANGED_SHEET, kind.sheet());
                  }
                });
      }
    }
    return new Beside(pages);
  }

  private Optional<TrackingRows> rows(String sheet, List<TrackedColumn> columns, SheetRows cells) {
    return TrackingRows.of(sheet, columns, words, cells, book.from1904(), account);
  }

  private static void add(TrackingRows rows, Map<String, OldTracking.Item> items, Set<String> own) {
    rows.addTo(items);
    own.addAll(rows.ownColumns());
  }

  /** What is on other sheets, beside cells, and in columns that are filled anew. */
  private void nameTheRest(String filled) {
    if (book.seals().present()) {
      if (!filled.equals(book.seals().filled())) {
        account.name(TrackingProblem.FILLED_COLUMNS, TrackedColumn.headings(TrackedColumn.FILLED));
      }
    } else {
      account.name(TrackingProblem.UNSEALED, Spelling.quoted(others()));
    }
    book.sheets().forEach(this::name);
  }

  private List<String> others() {
    return book.sheets().keySet().stream()
        .filter(s -> !read(s) && !s.equals(LogSheet.NAME))
        .toList();
  }

  private boolean read(String sheet) {
    return sheet.equals(TrackingSheet.NAME)
        || sheet.equals(TrackingSheet.ASIDE)
        || lists.contains(sheet);
  }

  private void name(String sheet, OldWorkbook.OldSheet content) {
    boolean read = read(sheet);
    if (!read && book.seals().present() && !book.asWritten(sheet)) {
      if (book.seals().sheets().containsKey(sheet)) {
        account.name(TrackingProblem.CHANGED_SHEET, sheet);
      } else {
        int cells = content.cells().rows().stream().mapToInt(r -> r.cells().size()).sum();
        account.name(TrackingProblem.OWN_SHEET, sheet, cells);
      }
    }
    if (!content.comments().isEmpty()) {
      account.name(
          sheet, 0, 0, TrackingProblem.COMMENTS, content.comments().size(), content.comments());
    }
    boolean ours = book.seals().present() ? book.seals().sheets().containsKey(sheet) : read;
    if (ours && book.drawnByPeople(sheet) > 0) {
      account.name(sheet, 0, 0, TrackingProblem.PICTURES);
    }
  }
}
