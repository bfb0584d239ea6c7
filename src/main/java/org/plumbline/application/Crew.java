// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same work for many things at once. */
final class Crew {
  private Crew() {}

  /** As many as there are processors. */
  static int all() {
    return Runtime.getRuntime().availableProcessors();
  }

  /** The results in the order of the things; the first failure ends the work. */
  static <A, B> List<B> each(List<A> things, int threads, Function<A, B> work) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<B>> running = new ArrayList<>();
      things.forEach(t -> running.add(pool.submit(() -> work.apply(t))));
      List<B> out = new ArrayList<>();
      for (Future<B> each : running) {
        out.add(result(each));
      }
      return out;
    } finally {
      pool.shutdownNow();
    }
  }

  private static <B> B result(Future<B> running) {
    try {
      return running.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("somebody stopped the run", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
