// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Answers that were asked for most recently. Each is worked out once, however many ask for it at
 * the same time; one that could not be worked out is not kept.
 *
 * @param <K> everything the answer rests on
 * @param <V> the answer
 */
public final class Recent<K, V> {
  private final Map<K, CompletableFuture<V>> known;

  /**
   * None yet.
   *
   * @param most how many are kept, 1 or more
   */
  public Recent(int most) {
    known =
        new LinkedHashMap<>(most, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, CompletableFuture<V>> eldest) {
            return size() > most;
          }
        };
  }

  /**
   * The answer, worked out by the first who asks; whatever goes wrong there goes wrong for all who
   * wait for it.
   */
  public V get(K asked, Supplier<V> answer) {
    CompletableFuture<V> own = new CompletableFuture<>();
    CompletableFuture<V> kept;
    synchronized (known) {
      kept = known.get(asked);
      if (kept == null) {
        known.put(asked, own);
      }
    }
    return kept == null ? worked(asked, answer, own) : waited(kept);
  }

  private V worked(K asked, Supplier<V> answer, CompletableFuture<V> own) {
    try {
      V made = answer.get();
      own.complete(made);
      return made;
    } catch (RuntimeException | Error e) {
      synchronized (known) {
        known.remove(asked, own);
      }
      own.completeExceptionally(e);
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
