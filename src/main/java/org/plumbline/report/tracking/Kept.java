// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.tracking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people write beside an open item.
 *
 * @param owner who sees to it, or empty
 * @param status how far it has come, by the list or in a word of their own
 * @param due day by which it is to be done
 * @param dueText what stands in place of a day, or empty
 * @param notes free text, or empty
 * @param own what stands in columns that people added, by heading
 */
public record Kept(
    String owner,
    Marked<Status> status,
    Optional<LocalDate> due,
    String dueText,
    String notes,
    Map<String, Typed> own) {
  public Kept {
    own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
  }

  /** Whether its owner has marked it closed. */
  public boolean closed() {
    return status.is(Status.CLOSED);
  }

  /** Whether its owner has accepted that it stays open. */
  public boolean accepted() {
    return status.is(Status.ACCEPTED);
  }

  /** An item nobody has touched. */
  static Kept untouched(String owner) {
    return new Kept(owner, Marked.as(Status.OPEN), Optional.empty(), "", "", Map.of());
  }

  /** This, with what a new item would say where nothing was written. */
  Kept orElse(Kept fresh) {
    return new Kept(
        owner.isBlank() ? fresh.owner : owner,
        status.isBlank() ? fresh.status : status,
        due,
        dueText,
        notes,
        own);
  }

  /** The day by which it is to be done, or what stands in its place. */
  public String dueAsText() {
    return due.map(LocalDate::toString).orElse(dueText);
  }

  /** Whether anything is written here beside a name that the papers may have given. */
  boolean written(String usualOwner) {
    return !touched(untouched(usualOwner)).isEmpty();
  }

  /** What differs from an item nobody has touched: words, and headings that people gave. */
  List<Object> touched(Kept fresh) {
    List<Object> names = new ArrayList<>();
    if (!owner.equals(fresh.owner)) {
      names.add(KeptWord.OWNER);
    }
    if (!status.equals(fresh.status)) {
      names.add(KeptWord.STATUS);
    }
    if (due.isPresent() || !dueText.isEmpty()) {
      names.add(KeptWord.DUE_DATE);
    }
    if (!notes.isEmpty()) {
      names.add(KeptWord.NOTES);
    }
    names.addAll(own.keySet());
    return names;
  }
}
