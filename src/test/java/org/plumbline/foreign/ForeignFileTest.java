// SPDX-License-Identifier: Apache-2.0
package org.plumbline.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.plumbline.foreign.ForeignFile.UnreadableException;

/** Whatever a library does with a file of somebody else, a person gets one reason. */
class ForeignFileTest {

  @Test
  void a_library_that_does_not_come_back_is_not_waited_for() {
    CountDownLatch never = new CountDownLatch(1);
    assertEquals(
        Unreadable.TOO_SLOW,
        assertThrows(
                UnreadableException.class,
                () ->
                    ForeignFile.read(
                        Unreadable.NO_PDF,
                        Duration.ofMillis(20),
                        () -> {
                          never.await();
                          return "";
                        }))
            .why());
    never.countDown();
  }

  @Test
  void a_file_that_fills_the_memory_is_too_large_and_one_that_breaks_the_reader_is_damaged() {
    assertEquals(Unreadable.TOO_LARGE, why(new OutOfMemoryError("heap")));
    assertEquals(Unreadable.NO_PDF, why(new StackOverflowError()));
    assertEquals(Unreadable.NO_PDF, why(new IllegalStateException("broken")));
  }

  private static Unreadable why(Throwable trouble) {
    return assertThrows(
            UnreadableException.class,
            () ->
                ForeignFile.read(
                    Unreadable.NO_PDF,
                    () -> {
                      if (trouble instanceof Error error) {
                        throw error;
                      }
                      throw (Exception) trouble;
                    }))
        .why();
  }
}
