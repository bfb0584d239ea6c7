// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Twelve questions say where somebody stands who is no client yet, and make a client of it. */
class ProspectTest {
  @Test
  void twelve_answers_make_a_page_then_a_prospect_then_a_client() throws IOException {
    AuditSite site = SharedSite.site();
    Document asked = site.page("/prospect");
    int before = site.store().organizations().all().size();
    assertEquals(12, asked.select("main form .field").size());
    String silent = "/prospect?look=yes&name=Larch+Dental&people=9";
    Document none = site.page(silent);
    StringBuilder all = new StringBuilder(silent);
    for (Element each : asked.select("select[name^=level-]")) {
      all.append('&').append(each.attr("name")).append('=');
      all.append(each.select("option").last().val());
    }
    Document best = site.page(all.toString());
    Document kept = site.submit(best, "form[method=post]:has(input[name=look])").parse();
    String at = kept.select("form[action$=/client]").attr("action").replace("/client", "");
    Document list = site.page("/clients?q=Larch");
    Document client = site.submit(kept, "form[action$=/client]").parse();
    assertAll(
        () -> assertNotEquals(none.select("td.n").text(), best.select("td.n").text()),
        () -> assertTrue(none.text().contains("Ask for these first"), none.text()),
        () -> assertEquals("Prospect", list.select("tbody .tag").text()),
        () -> assertEquals(0, kept.select("#menu a[href$=/tracking]").size(), "no audit part"),
        () -> assertEquals(at + "/systems", client.select("#menu [aria-current]").attr("href")),
        () -> assertEquals(1, client.select("#menu a[href$=/tracking]").size()),
        () -> assertEquals("", site.page("/clients?q=Larch").select("tbody .tag").text()),
        () -> assertEquals(before + 1, site.store().organizations().all().size()));
  }

  @Test
  void answers_given_before_the_trade_was_changed_are_kept() throws IOException {
    AuditSite site = SharedSite.site();
    Document dental = site.page("/prospect");
    StringBuilder shop = new StringBuilder("/prospect?preset=machine-shop");
    for (Element each : dental.select("select[name^=level-]")) {
      shop.append('&').append(each.attr("name")).append('=');
      shop.append(each.select("option").last().val());
    }
    Document changed = site.page(shop.toString());
    for (Element each : dental.select("select[name^=level-]")) {
      String here = "[name=" + each.attr("name") + "]";
      String kept = changed.select("select" + here + " [selected], input" + here).val();
      assertEquals(each.select("option").last().val(), kept, here);
    }
  }

  @Test
  void a_name_with_signs_that_hide_makes_an_organization_that_can_be_read() throws IOException {
    AuditSite site = SharedSite.site();
    String name = "Yew\u0007 \u202e<b>Dental</b>\ufffe =1+1";
    Document kept = site.send("/prospect", "/prospect", "name", name, "people", "9").parse();
    assertEquals(0, kept.select("[role=alert]").size(), kept.text());
    assertEquals("Yew <b>Dental</b> =1+1", kept.select("#menu").attr("aria-label"));
  }

  @Test
  void without_a_name_nothing_is_judged() throws IOException {
    AuditSite site = SharedSite.site();
    var answer = site.ask("/prospect?look=yes&people=many");
    assertEquals(422, answer.statusCode());
    assertEquals(2, answer.parse().select("[role=alert] li").size());
  }
}
