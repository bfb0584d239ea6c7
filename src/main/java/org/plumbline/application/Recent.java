// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Answers that were asked for most recently. Each is worked out once, however many ask for it at
 * the same time; one that could not be worked out is not kept. Whoever asks for one that is known
 * waits for nobody.
 *
 * @param <K> everything the answer rests on
 * @param <V> the answer
 */
public final class Recent<K, V> {
  private final ConcurrentMap<K, Kept<V>> known = new ConcurrentHashMap<>();
  private final AtomicLong asks = new AtomicLong();
  private final int most;

  /** An answer, and which ask was the last for it. */
  private static final class Kept<V> {
    private final CompletableFuture<V> answer = new CompletableFuture<>();
    private volatile long asked;
  }

  /**
   * None yet.
   *
   * @param most how many are kept, 1 or more
   */
  public Recent(int most) {
    this.most = most;
  }

  /**
   * The answer, worked out by the first who asks; whatever goes wrong there goes wrong for all who
   * wait for it.
   */
  public V get(K asked, Supplier<V> answer) {
    Kept<V> kept = known.get(asked);
    if (kept == null) {
      Kept<V> own = new Kept<>();
      own.asked = asks.incrementAndGet();
      kept = known.putIfAbsent(asked, own);
      if (kept == null) {
        forgetEldest();
        return worked(asked, answer, own);
      }
    }
    kept.asked = asks.incrementAndGet();
    return waited(kept.answer);
  }

  private synchronized void forgetEldest() {
    while (known.size() > most) {
      known.entrySet().stream()
          .min(Comparator.comparingLong(e -> e.getValue().asked))
          .map(Map.Entry::getKey)
          .ifPresent(known::remove);
    }
  }

  private V worked(K asked, Supplier<V> answer, Kept<V> own) {
    try {
      V made = answer.get();
      own.answer.complete(made);
      return made;
    } catch (RuntimeException | Error e) {
      known.remove(asked, own);
      own.answer.completeExceptionally(e);
      throw e;
    }
  }

  private static <V> V waited(CompletableFuture<V> kept) {
    try {
      return kept.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw e;
    }
  }
}
