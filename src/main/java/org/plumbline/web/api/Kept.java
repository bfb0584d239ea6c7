// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.Request;
import org.plumbline.store.Organization;
import org.plumbline.store.Organizations;
import org.springframework.stereotype.Component;

/** Organizations that are kept, as the use cases are asked about them. */
@Component
class Kept {
  private final Organizations organizations;
  private final Clock clock;

  Kept(Organizations organizations, Clock clock) {
    this.organizations = organizations;
    this.clock = clock;
  }

  Organization find(String slug) {
    return organizations.find(slug).orElseThrow(() -> RefusedException.notFound(slug));
  }

  /**
   * What to ask the use cases.
   *
   * @param edition of its files; none: the newest
   * @param date the day the answer speaks of; none: today
   * @param rules ids of frameworks; none: those that bind
   */
  Request request(
      String slug,
      @Nullable Integer edition,
      @Nullable LocalDate date,
      @Nullable List<String> rules) {
    int number = edition == null ? find(slug).edition() : edition;
    return new Request(
        Optional.of(organizations.folder(slug, number)),
        Optional.ofNullable(rules).filter(r -> !r.isEmpty()),
        Optional.empty(),
        date == null ? LocalDate.now(clock) : date);
  }
}
