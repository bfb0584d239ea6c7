// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.intake.grid.Spot;
import org.plumbline.papers.ControlLookup.Hit;

/**
 * A foreign matrix as it was read.
 *
 * @param tables each sheet that holds a part of it
 * @param skipped sheets that hold none, or that are hidden
 * @param caveats sentences by which the file says that it binds nobody
 * @param otherwise whom the file itself calls the provider, where that is not the one a person
 *     named; empty otherwise
 */
public record MatrixReading(
    List<Table> tables, List<Skipped> skipped, List<Caveat> caveats, String otherwise) {
  public MatrixReading {
    tables = List.copyOf(tables);
    skipped = List.copyOf(skipped);
    caveats = List.copyOf(caveats);
  }

  /** A sentence of the file about itself, and where it stands. */
  public record Caveat(Spot at, String words) {}

  /**
   * One sheet.
   *
   * @param layout where everything stands
   * @param heads head of each column, of two rows where the head has two
   * @param rows rows with a known id, in their order
   * @param unknown rows whose id nothing has, or that have words and no id
   * @param hiddenRows rows that are hidden in the file
   * @param hiddenColumns columns, by letter, that are hidden in the file and were not read
   * @param rivals columns that could say who acts as well, and say something else
   */
  public record Table(
      Layout layout,
      Map<Integer, String> heads,
      List<Assigned> rows,
      List<Unknown> unknown,
      List<Spot> hiddenRows,
      List<String> hiddenColumns,
      List<Integer> rivals) {
    public Table {
      heads = Collections.unmodifiableMap(new LinkedHashMap<>(heads));
      rows = List.copyOf(rows);
      unknown = List.copyOf(unknown);
      hiddenRows = List.copyOf(hiddenRows);
      hiddenColumns = List.copyOf(hiddenColumns);
      rivals = List.copyOf(rivals);
    }
  }

  /**
   * A row that names a control.
   *
   * @param at where the id stands
   * @param written the ids as the table writes them, with the objective where that has a column
   * @param hits the controls meant
   * @param acts who acts
   * @param other whom the row names, where it is somebody else or somebody acts beside
   * @param evidence what shows it, as the table names it
   * @param words what the provider does
   * @param clientWords what is left to the client
   * @param hidden whether the row is hidden in the file
   * @param lost what the cell shows now, where it was an id once and became a date or a number
   * @param doubt why a person should look at it
   * @param said the letters, marks or word that say who acts
   */
  public record Assigned(
      Spot at,
      List<String> written,
      List<Hit> hits,
      Acts acts,
      String other,
      String evidence,
      String words,
      String clientWords,
      boolean hidden,
      String lost,
      List<Doubt> doubt,
      String said) {
    public Assigned {
      written = List.copyOf(written);
      hits = List.copyOf(hits);
      doubt = List.copyOf(doubt);
    }
  }

  /** Why a person should look at a row, with what the table says. */
  public record Doubt(Why why, String one, String other) {}

  /** Kinds of doubt. */
  public enum Why {
    /** Letters and word name different parties. */
    LETTERS_AND_TYPE,
    /** Two rows of one control name different parties. */
    TWO_ROWS,
    /** The objectives of one control name different parties. */
    OBJECTIVES,
    /** The provider's own words take the row back. */
    DENIED,
    /** The word gives the provider what the words beside it leave to the client. */
    WORDS,
    /**
     * The word that says who acts is none that we know; the columns beside it say who does what.
     */
    WORD_UNKNOWN,
    /** Nobody acts, or the table leaves it open. */
    OPEN
  }

  /** A row with words that names no known control, and who acts by it. */
  public record Unknown(Spot at, String id, Acts acts, String other, String words) {}

  /** A sheet that was not read. */
  public record Skipped(String sheet, boolean hidden, boolean ids) {}

  /** Every row of every table. */
  public List<Assigned> rows() {
    List<Assigned> out = new ArrayList<>();
    tables.forEach(t -> out.addAll(t.rows()));
    return out;
  }
}
