// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.List;
import java.util.Optional;
import org.plumbline.problem.Place;

/**
 * What an organisation chose of a catalogue that leaves a choice, and the numbers it set itself.
 *
 * @param baseline baseline of SP 800-53B, or empty
 * @param added controls taken in beyond the baseline
 * @param removed controls left out of the baseline
 * @param parameters intervals, limits and retentions the organisation sets
 * @see <a href="https://csrc.nist.gov/pubs/sp/800/53/b/upd1/final">SP 800-53B, chapter 2.4</a>
 */
public record Tailoring(
    Optional<String> baseline,
    List<Change> added,
    List<Change> removed,
    List<Parameter> parameters) {

  /** Nothing chosen, nothing set. */
  public static final Tailoring NONE =
      new Tailoring(Optional.empty(), List.of(), List.of(), List.of());

  public Tailoring {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    parameters = List.copyOf(parameters);
  }

  /**
   * A control taken in or left out.
   *
   * @param control its official id
   * @param rationale why, in the organisation's words
   * @param place where the organisation says so
   */
  public record Change(String control, String rationale, Place place) {}

  /**
   * A number the organisation sets.
   *
   * @param interval id of the interval of the vocabulary
   * @param control the one control it is set for; empty: every control of the interval
   * @param amount in the unit of the interval
   * @param source paper that sets it
   * @param place where the organisation says so
   */
  public record Parameter(
      String interval, String control, int amount, String source, Place place) {}

  /** The same under another baseline. */
  public Tailoring with(Optional<String> other) {
    return new Tailoring(other, added, removed, parameters);
  }

  /** How a control was taken in, if it was. */
  public Optional<Change> addition(String control) {
    return of(added, control);
  }

  /** How a control was left out, if it was. */
  public Optional<Change> removal(String control) {
    return of(removed, control);
  }

  private static Optional<Change> of(List<Change> changes, String control) {
    for (Change change : changes) {
      if (change.control().equals(control)) {
        return Optional.of(change);
      }
    }
    return Optional.empty();
  }
}
