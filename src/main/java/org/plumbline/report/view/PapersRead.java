// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engagement.Engagement;
import org.plumbline.papers.Document;
import org.plumbline.papers.PaperStanding;
import org.plumbline.papers.Papers;
import org.plumbline.phrase.WrittenDay;

/**
 * The papers of an offer, each with its date and whether both have signed it.
 *
 * @param each in the order of the file; empty where the file lists none
 */
record PapersRead(List<String> each) {
  PapersRead {
    each = List.copyOf(each);
  }

  static PapersRead of(Engagement engagement, Scene scene) {
    List<String> out = new ArrayList<>();
    for (Papers member : engagement.members()) {
      PaperStanding standing = new PaperStanding(member.documents());
      for (Document document : member.documents()) {
        out.add(
            scene.say(
                HandoverWord.PAPER,
                document.title(),
                document.date().isBlank() ? "no" : "yes",
                WrittenDay.said(document.date()),
                standing.signing(document)));
      }
    }
    return new PapersRead(out);
  }

  /** All of them in a line. */
  String all() {
    return String.join("; ", each);
  }

  /** The first of them, and how many more there are. */
  String first(Scene scene) {
    return each.size() == 1
        ? each.get(0)
        : scene.say(OwnerWord.FIRST_PAPER, each.get(0), each.size() - 1);
  }
}
