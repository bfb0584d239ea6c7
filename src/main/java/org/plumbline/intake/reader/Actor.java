// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.List;
import java.util.Optional;
import org.plumbline.intake.reader.Context.Polarity;

/** Tells whether the client is the one who acts in a part of a sentence. */
final class Actor {
  private final Manner manner;
  private final Parties parties;

  Actor(Manner manner, Parties parties) {
    this.manner = manner;
    this.parties = parties;
  }

  /** The client is the one who acts here. */
  boolean client(Part part, Context context) {
    String text = part.folded().replaceFirst("^[^\\w\"]+", "");
    if (context.polarity() == Polarity.CLIENT) {
      return text.length() > 3 && !parties.startsProvider(text) && !text.startsWith("signed for");
    }
    if (duty(text, context) || manner.says("client_is_to", text) && !parties.startsProvider(text)) {
      return true;
    }
    if (parties.doneByClient(text) && !parties.startsProvider(text)) {
      return true;
    }
    int comma = text.indexOf(", ");
    boolean lead =
        text.matches(
            "^(?:if|when|before|during|after|on|at|for|in|within|upon|unless|where|as|to|by|except)\\b.*");
    if (lead && comma > 0 && comma < 90 && duty(text.substring(comma + 2), context)) {
      return true;
    }
    boolean goesOn = text.matches("(?:shall|will|must|agrees?|is|are)\\b.*");
    if (goesOn && !part.sentence().startsWith(text) && duty(part.sentence(), context)) {
      return true;
    }
    boolean orders =
        manner.lists().getOrDefault("imperative", List.of()).stream()
            .anyMatch(w -> w.pattern().matcher(text).lookingAt());
    return orders
        && !context.inRow()
        && text.matches("please .*|.*\\b(?:your|us|you|we|our request)\\b.*");
  }

  private boolean duty(String text, Context context) {
    Optional<String> rest = parties.afterClient(text);
    if (rest.isEmpty()) {
      return false;
    }
    String verb = rest.get();
    boolean receives =
        manner.lists().getOrDefault("client_receives", List.of()).stream()
            .anyMatch(w -> w.pattern().matcher(verb).lookingAt());
    boolean must =
        manner.lists().getOrDefault("client_must", List.of()).stream()
            .anyMatch(
                w ->
                    w.pattern()
                        .matcher(verb.replaceFirst("^(?:\\w+ly|also|therefore|alone|itself) ", ""))
                        .lookingAt());
    boolean acts = parties.namedClient(text) && verb.matches("(?!is |has |was )[a-z]+s\\b.*");
    boolean cell = context.inRow() && text.matches("you [a-z]+\\b.*");
    return (must || acts || cell) && !receives;
  }
}
