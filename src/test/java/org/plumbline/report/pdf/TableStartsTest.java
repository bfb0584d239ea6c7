// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.report.template.Markup;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.pdf.ITextRenderer;

/** A table with no room for a row begins on the next page, heading and all. */
class TableStartsTest {
  private static final String PAGE =
      """
      <html xmlns="http://www.w3.org/1999/xhtml"><head><style>
      @page { size: 300pt 400pt; margin: 20pt }
      table { -fs-table-paginate: paginate }
      thead { page-break-after: avoid }
      tbody { page-break-inside: avoid }
      </style></head><body><div>
      <div style="height: %dpt">before</div>
      <h2>Heading</h2><p>What it is.</p>
      <table><thead><tr><th>Head</th></tr></thead>
      <tbody><tr><td style="height: %dpt">row</td></tr></tbody></table>
      </div></body></html>
      """;

  private final ITextRenderer renderer = new ITextRenderer();

  private boolean moved(Document page) {
    renderer.setDocument(page);
    renderer.layout();
    return TableStarts.moved(Objects.requireNonNull(renderer.getRootBox()));
  }

  private static Document page(int before, int row) throws Exception {
    return Markup.parse(PAGE.formatted(before, row));
  }

  @ParameterizedTest
  @ValueSource(ints = {180, 200, 220, 240})
  void a_table_without_room_for_its_first_row_moves_with_its_heading(int before) throws Exception {
    Document page = page(before, 100);
    assertTrue(moved(page));
    Element heading = (Element) page.getElementsByTagName("h2").item(0);
    assertEquals("page-break-before: always; padding-top: 4pt", heading.getAttribute("style"));
    assertFalse(moved(page));
  }

  @Test
  void a_table_with_room_stays() throws Exception {
    assertFalse(moved(page(60, 100)));
  }

  @Test
  void a_row_longer_than_a_page_is_moved_once() throws Exception {
    Document page = page(220, 900);
    boolean first = moved(page);
    assertFalse(first && moved(page) && moved(page));
  }
}
