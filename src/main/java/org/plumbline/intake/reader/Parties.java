// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells provider and client in the words of a paper, by the names that it gives them. */
final class Parties {
  private static final int LEAST_NAME = 5;

  /** Letters that are no word: TVCU, EQM. */
  private static final Pattern ABBREVIATION = Pattern.compile("[bcdfghjklmnpqrstvwxz]{3,4}");

  private final Manner manner;
  private final Set<String> clients;
  private final Set<String> providers;
  private final String client;
  private final String provider;

  Parties(PartyNames names, Manner manner) {
    this.manner = manner;
    this.clients = names.clients();
    this.providers = names.providers();
    this.client = names.client();
    this.provider = names.provider();
  }

  /** The same text with the client's names put as "client", as phrases write them. */
  String called(String folded) {
    String out = folded;
    for (String name : clients) {
      boolean own = name.length() >= LEAST_NAME || ABBREVIATION.matcher(name).matches();
      if (own && !manner.says("client", name) || name.equals("covered entity")) {
        out = out.replaceAll("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)(?! it\\b)", "client");
      }
    }
    return out;
  }

  /** "Done by the client's own staff": its part, whatever words begin the sentence. */
  boolean doneByClient(String folded) {
    return manner.lists().getOrDefault("done_by", List.of()).stream()
        .flatMap(w -> w.pattern().matcher(folded).results())
        .anyMatch(m -> begins(folded.substring(m.end()).stripLeading()));
  }

  private boolean begins(String folded) {
    String start = folded.replaceFirst("^the ", "");
    return start.matches("(?:client|customer|covered entity|your (?:staff|team|it)|you)\\b(?!-).*")
        || clients.stream().anyMatch(start::startsWith);
  }

  /**
   * True where a heading names the part that the client has: "Duties of ...", "Ottoline's part".
   */
  boolean partOfClient(String heading) {
    return clients.stream()
        .anyMatch(
            c ->
                heading.matches(
                        "(?s).*(?<!\\w)"
                            + Pattern.quote(c)
                            + "(?:'s?)? (?:own )?(?:part|dut\\w+|responsib\\w+|obligation\\w*|tasks?|side|job|shall do|must do|does)\\b.*")
                    || heading.matches(
                        "(?s).*\\b(?:dut\\w+|responsib\\w+|obligation\\w*|tasks?|part) of (?:the )?"
                            + Pattern.quote(c)
                            + "\\b.*")
                    || heading.matches(
                        "(?s).*\\bwhat (?:the )?"
                            + Pattern.quote(c)
                            + " (?:shall|must|does|has|keeps|sees|looks|provides|brings).*"));
  }

  /** Name of the provider; empty where none is seen. */
  String provider() {
    return provider;
  }

  String client() {
    return client;
  }

  /** True where the text begins with the client; its verb follows. */
  Optional<String> afterClient(String folded) {
    String start = folded.replaceFirst("^(?:the |each |also,? |finally,? )", "");
    List<String> longestFirst =
        clients.stream()
            .sorted(java.util.Comparator.comparingInt(String::length).reversed())
            .toList();
    for (String name : longestFirst) {
      if (start.startsWith(name + " ")
          && !(start.startsWith(name + " it ") && !clients.contains(name + " it"))) {
        return Optional.of(start.substring(name.length()).strip());
      }
    }
    for (Wording wording : manner.lists().getOrDefault("client", List.of())) {
      for (String text : List.of(folded, start)) {
        Matcher m = wording.pattern().matcher(text);
        if (m.lookingAt()) {
          return Optional.of(text.substring(m.end()).strip());
        }
      }
    }
    return Optional.empty();
  }

  /** True where the text begins with the client by a name of its own, not "you". */
  boolean namedClient(String folded) {
    String start = folded.replaceFirst("^(?:the |each )", "");
    return clients.stream().anyMatch(c -> start.startsWith(c + " "))
        || start.startsWith("client ")
        || start.startsWith("customer ")
        || start.startsWith("practice ");
  }

  boolean namesProvider(String folded) {
    return manner.says("provider", folded)
        || providers.stream().anyMatch(p -> contains(folded, p))
        || !provider.isEmpty() && provider.length() > 3 && contains(folded, firstWords(provider));
  }

  /** True where the text begins with the provider as the one who acts. */
  boolean startsProvider(String folded) {
    String start = folded.replaceFirst("^(?:the |our |also,? |then )", "");
    boolean we =
        Stream.of("provider", "provider_self")
            .flatMap(list -> manner.lists().getOrDefault(list, List.of()).stream())
            .anyMatch(
                w ->
                    w.pattern().matcher(folded).lookingAt()
                        || w.pattern().matcher(start).lookingAt());
    return we
        || providers.stream().anyMatch(p -> start.startsWith(p))
        || provider.length() > 3 && start.startsWith(firstWord(provider) + " ");
  }

  private static String firstWord(String name) {
    return Wording.folded(name).split("[\\s,]+")[0];
  }

  private static String firstWords(String name) {
    String[] words = Wording.folded(name).split("[\\s,]+");
    return words.length > 1 ? words[0] + " " + words[1] : words[0];
  }

  boolean namesClient(String folded) {
    return manner.says("client", folded) || clients.stream().anyMatch(p -> contains(folded, p));
  }

  private static boolean contains(String text, String name) {
    return Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)").matcher(text).find();
  }
}
