// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.stream.Stream;

/** A sheet, with what is implied in it where nothing else says who acts, and its layout. */
record Seen(SheetView view, LayoutFinder.Found found) {
  boolean complete() {
    return found.layout().complete();
  }

  /** What stands in the column of the word that says who acts. */
  Stream<String> words() {
    return found.layout().type().stream()
        .boxed()
        .flatMap(c -> view.sheet().lines().stream().map(l -> view.text(l, c)));
  }

  int rows() {
    return view.sheet().lines().size();
  }

  /** This sheet by the columns of another with the same heads. */
  Seen like(Seen other) {
    Layout own = found.layout();
    return own.id() == other.found.layout().id() && other.view.columns().equals(view.columns())
        ? new Seen(
            view,
            new LayoutFinder.Found(
                other.found.layout().on(own.sheet(), own.head()),
                found.heads(),
                found.undecided(),
                found.rivals()))
        : this;
  }
}
