// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.view.JobsView;
import org.plumbline.report.view.OfferView;
import org.plumbline.report.view.OwnerView;

/** Who does which job on which system, a block an offer. */
final class JobsSheet {
  private static final int OFFER = 16;
  private static final int JOB = 30;
  private static final int WHOLE = 14;
  private static final int LEAST = 11;
  private static final int MOST = 18;

  /** Units that a page takes. */
  private static final int WIDE = 150;

  private final Book book;

  JobsSheet(Book book) {
    this.book = book;
  }

  void write(OwnerView owner) {
    List<String> systems = owner.offers().get(0).jobs().systems();
    int room = WIDE - OFFER - JOB - WHOLE;
    int width = Math.min(MOST, Math.max(LEAST, room / Math.max(1, systems.size())));
    Table table =
        book.table(
            book.name(SheetName.JOBS),
            new Opening(owner.jobsTitle(), book.say(BookWord.JOBS_HOW)),
            columns(systems, width));
    owner.offers().forEach(offer -> block(table, offer, systems.size()));
    table.none(book.say(BookWord.JOBS_NONE));
    table.end(2);
  }

  private List<Column> columns(List<String> systems, int width) {
    Column.Maker make = book.columns();
    List<Column> columns =
        new ArrayList<>(
            List.of(
                make.text(Heading.OFFER, OFFER),
                make.text(Heading.JOB, JOB),
                make.text(Heading.WHOLE, WHOLE)));
    systems.forEach(s -> columns.add(new Column(s, width)));
    return columns;
  }

  private void block(Table table, OfferView offer, int systems) {
    JobsView jobs = offer.jobs();
    for (JobsView.Row job : jobs.rows()) {
      List<Object> row = new ArrayList<>(List.of(offer.name(), job.job(), ""));
      job.cells().forEach(c -> row.add(cell(c)));
      table.row(row.toArray());
    }
    for (JobsView.Row job : jobs.whole()) {
      List<Object> row =
          new ArrayList<>(List.of(offer.name(), job.job(), cell(job.cells().get(0))));
      for (int i = 0; i < systems; i++) {
        row.add("");
      }
      table.row(row.toArray());
    }
  }

  private static Object cell(JobsView.Cell cell) {
    return switch (cell.style()) {
      case "yes" -> new Table.Tinted(cell.word(), Verdict.DELIVERABLE);
      case "ask" -> new Table.Tinted(cell.word(), Verdict.CONDITIONAL);
      case "none" -> new Table.Tinted(cell.word(), Verdict.UNASSIGNED);
      case "never" -> new Table.Tinted(cell.word(), Verdict.STRUCTURAL_GAP);
      case "other" -> new Table.Tinted(cell.word(), Verdict.RETAINED);
      default -> cell.word();
    };
  }
}
