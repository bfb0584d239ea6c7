// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Failed sign-ins of the last quarter of an hour. So many from one address end its tries, and fewer
 * for one name from there; somebody else's tries do not lock a person out elsewhere.
 */
@Component
class Attempts {
  static final Duration WINDOW = Duration.ofMinutes(15);

  private static final int FOR_A_NAME = 5;
  private static final int FROM_AN_ADDRESS = 20;
  private static final int REMEMBERED = 10_000;

  private final Clock clock;
  private final Map<String, Deque<Instant>> failures =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
          return size() > REMEMBERED;
        }
      };

  Attempts(Clock clock) {
    this.clock = clock;
  }

  /** Whether another try is let through. */
  synchronized boolean allowed(String name, String address) {
    return recent(both(name, address)) < FOR_A_NAME && recent(address) < FROM_AN_ADDRESS;
  }

  synchronized void failed(String name, String address) {
    for (String key : new String[] {both(name, address), address}) {
      failures.computeIfAbsent(key, k -> new ArrayDeque<>()).addLast(clock.instant());
    }
  }

  synchronized void succeeded(String name, String address) {
    failures.remove(both(name, address));
  }

  private int recent(String key) {
    Deque<Instant> times = failures.get(key);
    if (times == null) {
      return 0;
    }
    Instant since = clock.instant().minus(WINDOW);
    while (!times.isEmpty() && times.getFirst().isBefore(since)) {
      times.removeFirst();
    }
    if (times.isEmpty()) {
      failures.remove(key);
    }
    return times.size();
  }

  private static String both(String name, String address) {
    return address + " " + name.strip().toLowerCase(Locale.ROOT);
  }
}
