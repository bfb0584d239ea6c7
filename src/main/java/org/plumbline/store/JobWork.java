// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.util.Optional;

/** How one kind of long work is done, an item at a time, on several threads at once. */
public interface JobWork {
  /** Name of the kind. */
  String kind();

  /**
   * Does an item. It may be begun again after the program ended in the middle of it.
   *
   * @param steps told how far it is
   * @throws RefusedException when it cannot be done as its input is
   */
  Outcome item(Job job, JobItem item, Steps steps);

  /**
   * Whether what came of an input before is what comes of it now, so that nothing has to be done;
   * work that keeps its answers elsewhere looks there by itself.
   */
  default boolean keepsResults() {
    return true;
  }

  /** Told how far an item is. */
  @FunctionalInterface
  interface Steps {
    /**
     * So many steps are taken.
     *
     * @throws StoppedException when somebody has stopped the job
     */
    void taken(int step, int of);
  }

  /**
   * What came of an item.
   *
   * @param result its bytes, where there are any
   * @param input hash of the input it was made from, where that is known only now
   * @param unchanged whether nothing had to be done
   * @param also what is kept in the same transaction
   */
  record Outcome(
      Optional<byte[]> result, Optional<String> input, boolean unchanged, Runnable also) {
    /** Bytes to be kept. */
    public static Outcome of(byte[] result) {
      return new Outcome(Optional.of(result), Optional.empty(), false, () -> {});
    }
  }

  /** Its input does not allow it. */
  final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Cannot be done.
     *
     * @param why what is wrong and where, as a person reads it
     */
    public RefusedException(String why) {
      super(why);
    }
  }

  /** Somebody has stopped the job, or the program ends. */
  final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoppedException(String job) {
      super(job);
    }
  }
}
