// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.plumbline.wording.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was typed in a form whose session had ended. */
@Controller
class LostPage {
  /** Names of fields that belong to the session, or that nobody should see in a page. */
  private static final Set<String> NEVER = Set.of("_csrf", "password", "old", "new");

  private final Words words;
  private final Rights rights;
  private final Reach reach;

  LostPage(Words words, Rights rights, Reach reach) {
    this.words = words;
    this.rights = rights;
    this.reach = reach;
  }

  /** One field that is sent again. */
  record Typed(String name, String value) {}

  @RequestMapping(Paths.LOST)
  String lost(HttpServletRequest request, Model model) {
    String address =
        Objects.requireNonNullElse(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI), "/")
            .toString();
    boolean files =
        String.valueOf(request.getContentType()).startsWith("multipart/")
            || !LostSession.ours(request);
    List<Typed> typed = new ArrayList<>();
    if (!files) {
      request
          .getParameterMap()
          .forEach(
              (name, values) -> {
                for (String value : NEVER.contains(name) ? new String[0] : values) {
                  typed.add(new Typed(name, value));
                }
              });
    }
    model.addAttribute("title", words.say(AccessWord.LOST));
    model.addAttribute("typed", typed);
    model.addAttribute("action", address);
    model.addAttribute("signedOut", reach.accounts() && !rights.signedIn());
    return "lost";
  }
}
