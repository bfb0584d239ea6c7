// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.List;
import org.plumbline.report.view.VerdictView;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How an answer is worked out, from the law to the papers. */
@Page
class MethodPage {
  private final Office office;

  MethodPage(Office office) {
    this.office = office;
  }

  @GetMapping("/method")
  String method(Model model) {
    model.addAttribute("title", office.say(AuditWord.METHOD_TITLE));
    model.addAttribute(
        "verdicts",
        VerdictView.ORDER.stream().map(v -> VerdictView.of(v, office.words())).toList());
    model.addAttribute("steps", List.of("law", "reading", "papers", "judgement", "changes"));
    return "method";
  }
}
