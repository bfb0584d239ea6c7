// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Sign-ins of the last quarter of an hour that did not succeed. So many from one address end its
 * tries, and fewer for one name from there; somebody else's tries do not lock a person out
 * elsewhere. A try counts before its password is looked at, so that many at once are no more than
 * many in a row.
 */
@Component
class Attempts {
  static final Duration WINDOW = Duration.ofMinutes(15);

  private static final int FOR_A_NAME = 5;
  private static final int FROM_AN_ADDRESS = 20;
  private static final int REMEMBERED = 10_000;
  private static final int IPV6 = 16;

  private final Clock clock;
  private final Map<String, Deque<Instant>> tries =
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

  /** Whether another try is let through; then it counts until it {@link #succeeded}. */
  synchronized boolean begun(String name, String address) {
    String from = network(address);
    if (recent(both(name, from)) >= FOR_A_NAME || recent(from) >= FROM_AN_ADDRESS) {
      return false;
    }
    for (String key : new String[] {both(name, from), from}) {
      tries.computeIfAbsent(key, k -> new ArrayDeque<>()).addLast(clock.instant());
    }
    return true;
  }

  /** Answers 429, with how long to wait. */
  static void refuse(HttpServletResponse response) {
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(WINDOW.toSeconds()));
    response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
  }

  synchronized void succeeded(String name, String address) {
    String from = network(address);
    tries.remove(both(name, from));
    Deque<Instant> all = tries.get(from);
    if (all != null) {
      all.pollLast();
    }
  }

  /** Whoever has one address of IPv6 has all that share its first half. */
  private static String network(String address) {
    if (!address.contains(":")) {
      return address;
    }
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress();
      return bytes.length == IPV6 ? HexFormat.of().formatHex(bytes, 0, IPV6 / 2) : address;
    } catch (UnknownHostException e) {
      return address;
    }
  }

  private int recent(String key) {
    Deque<Instant> times = tries.get(key);
    if (times == null) {
      return 0;
    }
    Instant since = clock.instant().minus(WINDOW);
    while (!times.isEmpty() && times.getFirst().isBefore(since)) {
      times.removeFirst();
    }
    if (times.isEmpty()) {
      tries.remove(key);
    }
    return times.size();
  }

  private static String both(String name, String address) {
    return address + " " + name.strip().toLowerCase(Locale.ROOT);
  }
}
