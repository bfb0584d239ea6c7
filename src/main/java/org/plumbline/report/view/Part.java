// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A part of a view that is built when the first writer asks for it, and once. */
final class Part<T> {
  private final Supplier<T> build;
  private @Nullable T built;

  Part(Supplier<T> build) {
    this.build = build;
  }

  synchronized T get() {
    T known = built;
    if (known == null) {
      known = build.get();
      built = known;
    }
    return known;
  }
}
