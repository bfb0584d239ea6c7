// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.time.Clock;
import java.time.LocalDate;
import org.plumbline.application.Library;
import org.plumbline.phrase.Key;
import org.plumbline.store.Who;
import org.plumbline.wording.Words;
import org.springframework.stereotype.Component;

/**
 * What the pages are made from.
 *
 * @param library data of the home, read once
 * @param words what is said, and how
 * @param clock today
 */
@Component
record Office(Library library, Words words, Clock clock) {
  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Who did something, as pages say it. */
  String name(Who who) {
    return who.equals(Who.THIS_COMPUTER) ? say(PageWord.THIS_COMPUTER) : who.name();
  }

  String say(Key key, Object... values) {
    return words.say(key, values);
  }
}
