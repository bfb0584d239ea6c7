// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that a paper defines: Larkspur Networks Corp. ("Provider"). */
final class DefinedNames {
  private static final Pattern ALIAS =
      Pattern.compile(
          "([A-Z][\\w&.,' -]{2,60}?)\\s*\\(\\s*(?:[a-z]+ ){0,4}\"(?:the )?([A-Z][\\w &-]{1,30})\"(?:, [^()]{2,60})?\\s*\\)");

  /** What stands before a name within its sentence. */
  private static final Pattern BEFORE = Pattern.compile("^.*\\b(?:[Bb]etween|and|by) (?=[A-Z])");

  private final PartyWords words;
  private final Manner manner;
  private final List<Named> all = new ArrayList<>();
  private final Set<String> clients = new LinkedHashSet<>();
  private final Set<String> providers = new LinkedHashSet<>();
  private String client = "";
  private String provider = "";

  private record Named(String name, String alias) {}

  DefinedNames(PartyWords words, Manner manner) {
    this.words = words;
    this.manner = manner;
  }

  /** Takes up the names that a text defines; it has plain quotation marks. */
  void add(String plain) {
    Matcher m = ALIAS.matcher(plain);
    while (m.find()) {
      if (!words.paper(m.group(1)) && !words.paper(m.group(2))) {
        String name = BEFORE.matcher(m.group(1)).replaceAll("");
        all.add(
            new Named(
                name.replaceAll(", an? [\\w ]+(?:corporation|company|partnership)$", "").strip(),
                m.group(2)));
      }
    }
  }

  /**
   * Gives each name to a party: by its word; of two with names of their own the firm of the trade
   * provides, else the first; what the client has ("the Inside Team") is the client's.
   */
  void divide() {
    List<Named> open = new ArrayList<>();
    for (Named each : all) {
      String alias = Wording.folded(each.alias());
      if (manner.says("client", alias) || begins(each.name())) {
        client(each);
      } else if (manner.says("provider", alias)) {
        provider(each);
      } else if (!words.noName(each.name())) {
        open.add(each);
      }
    }
    if (provider.isEmpty() && !open.isEmpty()) {
      Named ours =
          open.stream().filter(n -> words.firm(bare(n.name()))).findFirst().orElse(open.get(0));
      provider(ours);
      open.remove(ours);
    }
    for (Named each : open) {
      boolean theirs =
          client.isEmpty()
              ? !words.firm(bare(each.name()))
              : clients.stream().anyMatch(c -> Wording.folded(each.name()).contains(c));
      if (theirs) {
        client(each);
      } else {
        provider(each);
      }
    }
  }

  /** "Customer employs a manager (...)": its own people. */
  private boolean begins(String name) {
    return manner.lists().getOrDefault("client", List.of()).stream()
        .anyMatch(w -> w.pattern().matcher(Wording.folded(name)).lookingAt());
  }

  private String bare(String name) {
    return name.replaceAll(words.legalForm(), "");
  }

  private void client(Named named) {
    clients.add(Wording.folded(named.alias()));
    if (client.isEmpty() && !begins(named.name())) {
      client = named.name();
    }
  }

  private void provider(Named named) {
    providers.add(Wording.folded(named.alias()));
    if (provider.isEmpty()) {
      provider = named.name();
    }
  }

  Optional<String> client() {
    return Optional.of(client).filter(n -> !n.isEmpty());
  }

  Optional<String> provider() {
    return Optional.of(provider).filter(n -> !n.isEmpty());
  }

  /** Folded short names of the client. */
  Set<String> clients() {
    return clients;
  }

  /** Folded short names of the provider. */
  Set<String> providers() {
    return providers;
  }
}
