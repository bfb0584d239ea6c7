// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.jobs;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.Clients;
import org.plumbline.application.Library;
import org.plumbline.hash.Sha256;
import org.plumbline.wording.Words;
import org.springframework.stereotype.Component;

/** What all answers of a day rest on: rules, words, version and the day itself. */
@Component
public final class Ground {
  private final Library library;
  private final Words words;
  private final Clock clock;
  private @Nullable Day known;

  public Ground(Library library, Words words, Clock clock) {
    this.library = library;
    this.words = words;
    this.clock = clock;
  }

  private record Day(LocalDate day, String hash) {}

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Its SHA-256; worked out once a day. */
  synchronized String hash() {
    LocalDate today = today();
    Day there = known;
    if (there == null || !there.day().equals(today)) {
      there = new Day(today, Clients.ground(library, words, today));
      known = there;
    }
    return there.hash();
  }

  /** SHA-256 of parts in their order. */
  static String hash(Object... parts) {
    String all = Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining("\n"));
    return Sha256.hex(all.getBytes(StandardCharsets.UTF_8));
  }
}
