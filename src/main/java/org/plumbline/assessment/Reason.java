// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import java.util.Optional;
import org.plumbline.phrase.Key;
import org.plumbline.phrase.Phrase;

/** Which rule decided what becomes of one act under an arrangement. */
public enum Reason implements Key {
  /** The organization's own act by its nature. */
  NOT_DELEGABLE,
  /** The organization declares that its own staff does it. */
  OWN_STAFF,
  /** The offer declines it, and it takes skill nobody else is named for. */
  DECLINED,
  /** The offer declines it, and the organization does it anyway. */
  DECLINED_YOURS,
  /** The papers sell it as an add-on, and it is not taken. */
  ADD_ON_NOT_TAKEN,
  /** It lies outside what this provider sells. */
  OUTSIDE_SERVICE("area"),
  /** A table names another party. */
  OTHER_PARTY("party"),
  /** The matrix gives it to IT staff that does not exist. */
  MATRIX_WITHOUT_STAFF,
  /** The matrix gives it to IT staff of whom nobody works full-time. */
  MATRIX_PART_TIME,
  /** The matrix gives it to the organization. */
  MATRIX_YOURS,
  /** No contract of this kind takes it on. */
  NO_CONTRACT,
  /** A contract could take it on, and this one does not. */
  NOT_WRITTEN_YOURS,
  /** The provider does its part, the organization the rest. */
  PROVIDER_PART,
  /** The provider does what the organization would do otherwise. */
  PROVIDER_TAKES_ON,
  /** Both must act, and there is nobody on one side. */
  NO_STAFF,
  /** Both must act, and nobody on one side works full-time. */
  PART_TIME_STAFF,
  /** Both must act, and nothing says who does what. */
  NO_MATRIX,
  /** Within reach, not written. */
  NOT_WRITTEN,
  /** Written, and the signature of both is all that is missing. */
  NOT_SIGNED,
  /** Written, and not for every system it reaches. */
  NOT_EVERYWHERE,
  /** Ordered once, so each new device must be looked at again. */
  SET_ONCE,
  /** Both sides are bound. */
  BOTH_BOUND,
  /** The provider alone is bound. */
  PROVIDER_BOUND,
  /** Both sides would be bound if the papers were signed as read. */
  BOTH_WOULD_BE_BOUND,
  /** The provider alone would be bound if the papers were signed as read. */
  PROVIDER_WOULD_BE_BOUND,
  /** Held while the organization does its own written part. */
  WITH_YOUR_DUTY("duties"),
  /** Out of reach of this kind of support. */
  BEYOND_MODEL("model");

  private final List<String> arguments;
  private final Optional<Phrase> phrase;

  Reason(String... arguments) {
    this.arguments = List.of(arguments);
    this.phrase = arguments.length == 0 ? Optional.of(Phrase.of(this)) : Optional.empty();
  }

  /** The reason with its values in the order of the arguments. */
  Phrase says(Object... values) {
    return phrase.orElseGet(() -> Phrase.of(this, values));
  }

  @Override
  public String key() {
    return Key.spelled("reason", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
