// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.phrase.Key;
import org.plumbline.report.tracking.ChangeLog;
import org.plumbline.report.tracking.ChangeLog.Kind;

/**
 * What became of the open items of an earlier report.
 *
 * @param file name of the earlier workbook
 * @param reportId number of the earlier report
 * @param date day it speaks of, as written there
 * @param counts how many of each kind, in a line
 * @param changes by kind, in catalogue order
 */
public record ChangesView(
    String file, String reportId, String date, String counts, List<Change> changes) {
  public ChangesView {
    changes = List.copyOf(changes);
  }

  /**
   * One change of one item.
   *
   * @param item stable id
   * @param title rule book, control and arrangement, as a person reads them
   * @param before its verdict in the earlier report, or empty
   * @param now its verdict in this report, or that it is not in it
   * @param due day by which it was to be done, or what stands in its place
   */
  public record Change(
      Titled<Kind> kind,
      String item,
      String title,
      String before,
      String now,
      String status,
      String owner,
      String due,
      String note) {}

  static ChangesView of(ChangeLog log, Scene scene) {
    return new ChangesView(
        log.file(),
        log.reportId(),
        log.date(),
        scene.say(
            ChangeWord.COUNTS,
            (int) log.count(Kind.NEW),
            (int) log.count(Kind.GONE),
            (int) log.count(Kind.MOVED),
            (int) log.count(Kind.CARRIED),
            (int) log.count(Kind.ASIDE),
            log.unchanged()),
        log.changes().stream().map(c -> change(c, scene)).toList());
  }

  private static Change change(ChangeLog.Change change, Scene scene) {
    return new Change(
        new Titled<>(change.kind(), scene.say(change.kind())),
        change.item(),
        title(change.item(), scene),
        change.before().said(scene.words()),
        scene.say(change.now().<Key>map(v -> v).orElse(ChangeWord.ABSENT)),
        change.status().said(scene.words()),
        change.owner(),
        change.due(),
        change.note().map(n -> scene.words().say(n)).orElse(""));
  }

  /** An item by its titles; one whose rule or option is not in this report by its id. */
  private static String title(String item, Scene scene) {
    String[] parts = item.split("/", 3);
    if (parts.length < 3) {
      return item;
    }
    return scene.assessment().frameworks().stream()
        .filter(f -> f.id().equals(parts[0]))
        .flatMap(
            f ->
                scene.assessment().engagements().stream()
                    .filter(e -> e.id().equals(parts[2]))
                    .map(e -> scene.say(ChangeWord.ITEM, f.shortTitle(), parts[1], e.name())))
        .findFirst()
        .orElse(item);
  }
}
