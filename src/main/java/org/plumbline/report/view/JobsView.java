// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;

/**
 * Who does which job on which system under one offer.
 *
 * @param name of the offer
 * @param heading how many jobs have somebody, in words
 * @param all how many jobs there are
 * @param settled how many of them somebody does
 * @param open how many a provider could do and has not promised
 * @param nobody how many have nobody
 * @param systems the columns
 * @param rows one an act with a reach; those with most open jobs first
 * @param whole acts for the organization as a whole, each with its one cell
 */
public record JobsView(
    String name,
    String heading,
    int all,
    int settled,
    int open,
    int nobody,
    List<String> systems,
    List<Row> rows,
    List<Row> whole) {

  /**
   * One act.
   *
   * @param unsettled how many of its jobs nobody does
   */
  public record Row(String job, List<Cell> cells, int unsettled) {}

  /**
   * One job.
   *
   * @param word who, or why nobody
   * @param style which look it has: yes, other, ask, none, never or blank
   * @param written where it is written, in the words of the paper; or empty
   * @param missing what is missing; or empty
   */
  public record Cell(String word, String style, String written, String missing) {}

  /** The system with the most jobs that nobody does; empty where every job has somebody. */
  public String worst() {
    String out = "";
    int most = 0;
    for (int i = 0; i < systems.size(); i++) {
      int count = nobody(i);
      if (count > most) {
        most = count;
        out = systems.get(i);
      }
    }
    return out;
  }

  /** How many jobs on a system nobody does. */
  int nobody(int system) {
    return (int) rows.stream().filter(r -> r.cells().get(system).style().equals("none")).count();
  }

  /** How many jobs arise on a system. */
  int arising(int system) {
    return (int) rows.stream().filter(r -> !r.cells().get(system).style().equals("blank")).count();
  }
}
