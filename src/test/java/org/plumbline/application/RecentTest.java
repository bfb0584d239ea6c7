// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Answers are worked out once and the oldest go. */
class RecentTest {
  private final Recent<String, Integer> recent = new Recent<>(2);
  private final AtomicInteger worked = new AtomicInteger();

  @Test
  void who_asks_while_it_is_worked_out_gets_the_same_answer() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    CompletableFuture<Integer> first =
        CompletableFuture.supplyAsync(
            () ->
                recent.get(
                    "a",
                    () -> {
                      begun.countDown();
                      join(end);
                      return worked.incrementAndGet();
                    }));
    begun.await();
    CompletableFuture<Integer> second =
        CompletableFuture.supplyAsync(() -> recent.get("a", worked::incrementAndGet));
    end.countDown();
    assertEquals(1, first.join());
    assertEquals(1, second.join());
  }

  @Test
  void what_was_not_asked_for_longest_goes() {
    recent.get("a", worked::incrementAndGet);
    recent.get("b", worked::incrementAndGet);
    recent.get("a", worked::incrementAndGet);
    recent.get("c", worked::incrementAndGet);
    assertEquals(1, recent.get("a", worked::incrementAndGet));
    assertEquals(4, recent.get("b", worked::incrementAndGet));
  }

  @Test
  void what_went_wrong_is_tried_again() {
    assertThrows(
        IllegalStateException.class,
        () ->
            recent.get(
                "a",
                () -> {
                  throw new IllegalStateException();
                }));
    assertEquals(1, recent.get("a", worked::incrementAndGet));
  }

  private static void join(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
