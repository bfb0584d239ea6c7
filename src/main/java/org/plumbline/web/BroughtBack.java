// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.application.Noted;
import org.plumbline.application.Tracked;
import org.plumbline.report.tracking.Status;
import org.plumbline.report.view.TrackingView;
import org.plumbline.store.Progress;
import org.plumbline.store.TrackingRow;

/**
 * What a workbook that was taken out and worked on would change.
 *
 * @param changes rows that differ from what stands here
 * @param same how many say what stands here
 * @param strange numbers of rows with something written that belong to nothing here
 */
record BroughtBack(List<BroughtBack.Change> changes, int same, List<String> strange) {
  private static final String BETWEEN = "\u001f";
  private static final int PARTS = 7;

  /**
   * A row that differs.
   *
   * @param token what a form sends to have it taken over
   */
  record Change(String item, String id, String title, List<Field> fields, String token) {}

  /**
   * What differs of it.
   *
   * @param name {@code owner}, {@code due}, {@code status}, {@code note} or {@code evidence}
   */
  record Field(String name, String from, String to) {}

  /** A row that somebody has chosen to take over. */
  record Chosen(String item, int seen, Progress progress) {}

  static BroughtBack of(
      Tracked workbook, Standing standing, Map<String, TrackingRow> rows, Office office) {
    List<Change> changes = new ArrayList<>();
    List<String> strange = new ArrayList<>();
    int same = 0;
    for (Map.Entry<String, Noted> each : workbook.entries().entrySet()) {
      Optional<TrackingView.Item> item = AuditDesk.item(standing, each.getKey());
      TrackingRow row = rows.get(each.getKey());
      Progress wanted = progress(each.getValue());
      boolean own = each.getKey().startsWith(Noted.OWN) && known(each.getKey(), office);
      if (own && row != null) {
        // the sheet of these has a name and a day, and no more
        Progress old = row.progress();
        wanted =
            new Progress(wanted.owner(), wanted.due(), old.status(), old.note(), old.evidence());
      }
      if (item.isEmpty() && row == null && !own) {
        if (!wanted.equals(Progress.UNTOUCHED)) {
          strange.add(ItemKey.said(each.getKey(), office));
        }
        continue;
      }
      Progress now =
          row != null
              ? row.progress()
              : new Progress(
                  item.map(i -> i.kept().owner()).orElse(""),
                  Optional.empty(),
                  Progress.UNTOUCHED.status(),
                  "",
                  "");
      List<Field> fields = fields(now, wanted);
      if (fields.isEmpty()) {
        same++;
      } else {
        changes.add(
            new Change(
                each.getKey(),
                own ? "" : item.map(i -> i.control().id()).orElse(ItemKey.number(each.getKey())),
                own
                    ? ItemKey.said(each.getKey(), office)
                    : item.map(i -> i.control().title()).orElse(""),
                fields,
                token(each.getKey(), row == null ? 0 : row.version(), wanted)));
      }
    }
    return new BroughtBack(changes, same, strange);
  }

  /** Whether it is an act that there is. */
  static boolean known(String own, Office office) {
    return office
        .library()
        .workspace()
        .vocabulary()
        .capabilities()
        .containsKey(own.substring(Noted.OWN.length()));
  }

  private static Progress progress(Noted entry) {
    return new Progress(
        entry.owner().strip(),
        entry.due(),
        entry.status(),
        entry.notes().replace("\r\n", "\n").strip(),
        entry.evidence().strip());
  }

  private static List<Field> fields(Progress now, Progress wanted) {
    List<Field> out = new ArrayList<>();
    add(out, "owner", now.owner(), wanted.owner());
    add(out, "due", day(now), day(wanted));
    add(out, "status", now.status(), wanted.status());
    add(out, "note", now.note(), wanted.note());
    add(out, "evidence", now.evidence(), wanted.evidence());
    return out;
  }

  private static void add(List<Field> out, String name, String from, String to) {
    if (!from.equals(to)) {
      out.add(new Field(name, from, to));
    }
  }

  private static String day(Progress progress) {
    return progress.due().map(LocalDate::toString).orElse("");
  }

  private static String token(String item, int seen, Progress wanted) {
    String all =
        String.join(
            BETWEEN,
            item,
            Integer.toString(seen),
            wanted.owner(),
            day(wanted),
            wanted.status(),
            wanted.note(),
            wanted.evidence());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(all.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What a token says.
   *
   * @throws IllegalArgumentException when it is none of ours
   */
  static Chosen chosen(String token) {
    String[] parts =
        new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split(BETWEEN, -1);
    if (parts.length != PARTS) {
      throw new IllegalArgumentException("token");
    }
    return new Chosen(
        parts[0],
        Integer.parseInt(parts[1]),
        new Progress(
            parts[2],
            parts[3].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(parts[3])),
            Status.of(parts[4]).map(Status::code).orElse(Progress.UNTOUCHED.status()),
            parts[5],
            parts[6]));
  }
}
