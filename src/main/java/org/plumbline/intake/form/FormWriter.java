// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.plumbline.report.excel.FixedZip;
import org.plumbline.wording.Palette;
import org.plumbline.wording.Words;

/** Writes a form: the same questions and the same day give the same bytes. */
public final class FormWriter {
  private static final int WIDE = 112;

  private final FormContent content;
  private final FormBook book;

  private FormWriter(FormContent content, Words words, Palette palette) {
    this.content = content;
    this.book = new FormBook(words, palette);
  }

  /** Writes the workbook; the stream stays open. */
  public static void write(FormContent content, Words words, Palette palette, OutputStream out)
      throws IOException {
    FormWriter writer = new FormWriter(content, words, palette);
    if (content.asked().isPresent()) {
      writer.questionnaire();
    } else {
      writer.intake();
    }
    FixedZip.write(writer.book.book()::write, (part, from, to) -> from.transferTo(to), out);
    writer.book.book().close();
  }

  private void intake() {
    how(
        FormWord.HOW_TITLE,
        List.of(
            book.say(FormWord.HOW_YOU),
            book.say(FormWord.HOW_SYSTEMS),
            book.say(FormWord.HOW_OFFERS),
            book.say(FormWord.HOW_WORDS),
            book.say(FormWord.HOW_SILENT),
            book.say(FormWord.HOW_SIGNED),
            book.say(FormWord.HOW_SEVERAL),
            book.say(FormWord.HOW_PRICES),
            book.say(FormWord.HOW_COLORS),
            book.say(FormWord.HOW_THEN)));
    new YouSheet(book).write(content);
    new SystemsSheet(book).write(content);
    for (int i = 1; i <= content.offers(); i++) {
      new OfferSheet(book, i, false, content.agreementRules()).write(content, i);
    }
    new PricesSheet(book).write(content);
    finish(book.say(FormWord.TITLE_INTAKE, content.preset().title()), FormBook.INTAKE, "", "");
  }

  private void questionnaire() {
    FormContent.Provider provider = content.asked().orElseThrow();
    how(
        FormWord.ASK_TITLE,
        List.of(
            who(provider),
            book.say(FormWord.ASK_WORDS),
            book.say(FormWord.ASK_SYSTEMS),
            book.say(FormWord.ASK_SILENT),
            book.say(FormWord.ASK_SIGNED),
            book.say(FormWord.ASK_BACK)));
    new OfferSheet(book, 1, true, content.agreementRules()).write(content, 1);
    finish(
        book.say(FormWord.TITLE_ASK, provider.name()),
        FormBook.QUESTIONNAIRE,
        provider.id(),
        provider.name());
  }

  private String who(FormContent.Provider provider) {
    return provider.asker().isEmpty()
        ? book.say(FormWord.ASK_WHO, provider.name())
        : book.say(FormWord.ASK_FROM, provider.name(), provider.asker(), content.date());
  }

  private void how(FormWord title, List<String> paragraphs) {
    Pen pen =
        new Pen(book, book.say(FormWord.SHEET_HOW), "how", List.of(new Column(Column.WHAT, WIDE)));
    pen.title(book.say(title));
    paragraphs.forEach(pen::intro);
    pen.finish();
  }

  private void finish(String title, String kind, String id, String name) {
    book.finish(kind, id, name);
    Date noon = Date.from(content.date().atTime(12, 0).toInstant(ZoneOffset.UTC));
    POIXMLProperties.CoreProperties core = book.book().getProperties().getCoreProperties();
    core.setCreator("Plumbline");
    core.setTitle(title);
    core.setLastModifiedByUser("Plumbline");
    core.getUnderlyingProperties().setCreatedProperty(Optional.of(noon));
    core.getUnderlyingProperties().setModifiedProperty(Optional.of(noon));
    book.book().setActiveSheet(0);
  }
}
