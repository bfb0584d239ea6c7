// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that says what this is. */
@Controller
class StartPage {
  @GetMapping("/")
  String start() {
    return "start";
  }
}
