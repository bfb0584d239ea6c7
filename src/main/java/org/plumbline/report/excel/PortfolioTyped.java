// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

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
import org.plumbline.foreign.ForeignFile;
import org.plumbline.problem.Problems;
import org.plumbline.report.tracking.Beside;
import org.plumbline.report.tracking.Typed;
import org.plumbline.wording.Words;

/**
 * What people typed beside the clients of an earlier workbook.
 *
 * @param rows by client and offer
 * @param whole whether everything that people wrote in the workbook is here
 */
public record PortfolioTyped(Map<String, Beside.Entry> rows, boolean whole) {
  public static final PortfolioTyped NOTHING = new PortfolioTyped(Map.of(), true);

  /** By this name the sheet is read again; it is no word for a language. */
  static final String SHEET = "Clients";

  /** Rows in which the headings are looked for: somebody may have put a line above them. */
  private static final int HEAD = 12;

  public PortfolioTyped {
    rows = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(rows));
  }

  /**
   * Reads a workbook.
   *
   * @param name the file as the user would name it
   * @param problems told what does not come along: TRK-004 and up
   * @return nothing where it is none of these workbooks, and then not whole
   * @throws UncheckedIOException when it is not there or may not be read
   */
  public static PortfolioTyped read(Path file, String name, Words words, Problems problems) {
    try {
      OldWorkbook book = OldWorkbook.read(file, name);
      OldWorkbook.OldSheet sheet = book.sheets().get(SHEET);
      Optional<TypedSeal> seal = TypedSeal.of(book.seals().columns(), SHEET);
      return sheet == null || seal.isEmpty()
          ? new PortfolioTyped(Map.of(), false)
          : new Reading(book, sheet, seal.get(), words, new Account(name, words, problems)).read();
    } catch (ForeignFile.UnreadableException e) {
      return new PortfolioTyped(Map.of(), false);
    }
  }

  /** Headings of columns that people added, from left to right. */
  List<String> more(List<String> known) {
    Set<String> out = new LinkedHashSet<>();
    rows.values().forEach(r -> out.addAll(r.typed().keySet()));
    known.forEach(out::remove);
    return List.copyOf(out);
  }

  /** One workbook being read. */
  private record Reading(
      OldWorkbook book, OldWorkbook.OldSheet sheet, TypedSeal seal, Words words, Account account) {

    PortfolioTyped read() {
      String key = words.say(PortfolioWord.KEY);
      List<SheetRows.Row> rows = sheet.cells().rows();
      for (int i = 0; i < Math.min(HEAD, rows.size()); i++) {
        Map<String, Integer> heads = heads(rows.get(i));
        Integer at = heads.get(key);
        if (at != null) {
          Map<String, Beside.Entry> read = rows(rows.subList(i + 1, rows.size()), heads, at);
          nameTheRest(filled(rows.subList(0, i), rows.subList(i + 1, rows.size()), heads, at));
          return new PortfolioTyped(read, account.whole());
        }
      }
      return new PortfolioTyped(Map.of(), false);
    }

    private static Map<String, Integer> heads(SheetRows.Row row) {
      Map<String, Integer> out = new LinkedHashMap<>();
      new TreeMap<>(row.cells()).forEach((at, v) -> out.putIfAbsent(v.text().strip(), at));
      return out;
    }

    private Map<String, Beside.Entry> rows(
        List<SheetRows.Row> rows, Map<String, Integer> heads, int key) {
      Map<String, Beside.Entry> out = new LinkedHashMap<>();
      for (SheetRows.Row row : rows) {
        Map<String, Typed> typed = typed(row, heads);
        String id = row.at(key).text().strip();
        if (typed.isEmpty()) {
          continue;
        }
        if (id.isEmpty()) {
          account.name(SHEET, row.number(), key, TrackingProblem.NO_ITEM);
        } else if (out.containsKey(id)) {
          account.name(SHEET, row.number(), key, TrackingProblem.TWICE, id);
        } else {
          Integer label = heads.get(words.say(PortfolioWord.CLIENT));
          out.put(id, new Beside.Entry(label == null ? id : row.at(label).text(), typed));
        }
      }
      return out;
    }

    private Map<String, Typed> typed(SheetRows.Row row, Map<String, Integer> heads) {
      TypedCells cells = new TypedCells(SHEET, sheet.cells(), book.from1904(), account);
      Map<String, Typed> out = new LinkedHashMap<>();
      heads.forEach(
          (title, column) -> {
            if (!seal.ours().contains(title)) {
              SheetRows.Value value = cells.value(row, column);
              if (!value.text().isBlank()) {
                out.put(title, cells.typed(value));
              }
            }
          });
      return out;
    }

    /** The seal of what Plumbline filled, as it is now. */
    private String filled(
        List<SheetRows.Row> above, List<SheetRows.Row> below, Map<String, Integer> heads, int key) {
      FilledColumns out = new FilledColumns();
      for (SheetRows.Row row : above) {
        out.row(row.cells().values().stream().map(SheetRows.Value::text).toList());
      }
      for (SheetRows.Row row : below) {
        String id = row.at(key).text();
        if (!id.isEmpty()) {
          List<String> ours = new ArrayList<>(List.of(id));
          Integer label = heads.get(words.say(PortfolioWord.CLIENT));
          ours.add(label == null ? "" : row.at(label).text());
          out.row(ours);
        }
      }
      return out.value();
    }

    /** What is on other sheets, beside cells, and in columns that are filled anew. */
    private void nameTheRest(String filled) {
      if (!filled.equals(seal.filled())) {
        account.name(TrackingProblem.CHANGED_SHEET, SHEET);
      }
      book.sheets()
          .forEach(
              (name, content) -> {
                if (!name.equals(SHEET) && !book.seals().sheets().containsKey(name)) {
                  int cells = content.cells().rows().stream().mapToInt(r -> r.cells().size()).sum();
                  account.name(TrackingProblem.OWN_SHEET, name, cells);
                } else if (!name.equals(SHEET) && !book.asWritten(name)) {
                  account.name(TrackingProblem.CHANGED_SHEET, name);
                }
                if (!content.comments().isEmpty()) {
                  account.name(
                      name,
                      0,
                      0,
                      TrackingProblem.COMMENTS,
                      content.comments().size(),
                      content.comments());
                }
                if (book.drawnByPeople(name) > 0) {
                  account.name(name, 0, 0, TrackingProblem.PICTURES);
                }
              });
    }
  }
}
