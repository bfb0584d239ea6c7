// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TableLinkTest {
  @Test
  void a_sheet_may_have_an_apostrophe_in_its_name_in_another_language() {
    assertEquals("'Avant d''accepter'!A4", Table.Link.to("x", "Avant d'accepter", 3).url());
    assertEquals("", Table.Link.to("x", "Avant d'accepter", 0).url(), "a heading is no place");
  }
}
