// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names by which a table calls the parties.
 *
 * @param provider the provider whose table it is; empty where nobody said
 * @param client the organization; empty where nobody said
 * @param others other providers, by the id of their offer
 * @param provided short names that the file defines for the provider, in small letters
 * @param served short names that the file defines for the client, in small letters
 */
public record People(
    String provider,
    String client,
    Map<String, String> others,
    Set<String> provided,
    Set<String> served) {
  /** A firm of two names goes by their letters: Cobb & Daughters, C&D. */
  private static final Pattern PAIR =
      Pattern.compile("\\b(\\p{Lu})[\\p{L}'-]+ (?:&|and) (\\p{Lu})\\p{L}+");

  private static final int LEAST = 4;
  private static final Set<String> COMMON =
      Set.of(
          "the",
          "managed",
          "services",
          "service",
          "technology",
          "technologies",
          "systems",
          "computer",
          "network",
          "networks",
          "group",
          "solutions",
          "security",
          "cyber",
          "support",
          "cloud",
          "data");

  public People {
    others = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(others));
    provided = Set.copyOf(provided);
    served = Set.copyOf(served);
  }

  /** Parties without short names of their own. */
  public People(String provider, String client, Map<String, String> others) {
    this(provider, client, others, Set.of(), Set.of());
  }

  /** These people, with the short names that a file defines for them. */
  People calling(Set<String> provider, Set<String> client) {
    return new People(this.provider, this.client, others, plain(provider), plain(client));
  }

  private static Set<String> plain(Set<String> names) {
    Set<String> out = new LinkedHashSet<>();
    names.forEach(n -> out.add(bare(n)));
    return out;
  }

  /** Nobody is known by name. */
  public static final People NOBODY = new People("", "", Map.of());

  /** True when a text names the provider: in full, by its beginning, or by its initials. */
  boolean provider(String text) {
    return named(provider, provided, served, text);
  }

  /** True when a text names the client, in the same ways. */
  boolean client(String text) {
    return named(client, served, provided, text);
  }

  private static boolean named(String name, Set<String> own, Set<String> others, String text) {
    String words = " " + bare(text) + " ";
    return own.stream().anyMatch(n -> words.contains(" " + n + " "))
        || names(name, text)
        || java.util.Arrays.stream(text.split("[^A-Za-z]+"))
            .filter(w -> w.matches("[A-Z].*[A-Z]") || text.equals(text.toLowerCase(Locale.ROOT)))
            .anyMatch(w -> shortened(name, w) && !others.contains(bare(w)));
  }

  /** True when a text is the provider's name and nothing else. */
  boolean isProvider(String text) {
    return isDefined(provided, text)
        || spelled(provider, text)
        || shortened(provider, text.strip());
  }

  /** True when a text is the client's name and nothing else. */
  boolean isClient(String text) {
    return isDefined(served, text) || spelled(client, text) || shortened(client, text.strip());
  }

  /** In one of the spellings, in one word or in two: DocSide, Doc Side. */
  private static boolean spelled(String name, String text) {
    String bare = bare(text);
    String joined = bare.replace(" ", "");
    return spellings(name).stream()
        .anyMatch(
            s -> s.equals(bare) || joined.length() > LEAST && s.replace(" ", "").equals(joined));
  }

  /** True when a text is a short name that the file itself defines for one of the parties. */
  boolean defined(String text) {
    return isDefined(provided, text) || isDefined(served, text);
  }

  private static boolean isDefined(Set<String> names, String text) {
    return names.contains(bare(text));
  }

  /** The id of the other provider that a text names. */
  Optional<String> other(String text) {
    return others.entrySet().stream()
        .filter(e -> names(e.getValue(), text) || Plain.word(text).equals(Plain.word(e.getKey())))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean names(String name, String text) {
    String words = " " + bare(text) + " ";
    for (String each : spellings(name)) {
      if (words.contains(" " + each + " ")) {
        return true;
      }
    }
    return false;
  }

  /** Three to five letters in their order, the first letters of two words among them: SCF. */
  private static boolean shortened(String name, String text) {
    String letters = text.toLowerCase(Locale.ROOT);
    String full = bare(name);
    if (!letters.matches("[a-z]{3,5}") || full.isEmpty() || full.charAt(0) != letters.charAt(0)) {
      return false;
    }
    int at = -1;
    int starts = 0;
    for (char c : letters.toCharArray()) {
      int start = full.indexOf(" " + c, Math.max(at, 0));
      at = start >= 0 ? start + 1 : full.indexOf(c, at + 1);
      if (at < 0) {
        return false;
      }
      starts += at == 0 || full.charAt(at - 1) == ' ' ? 1 : 0;
    }
    return starts >= 2;
  }

  private static String bare(String name) {
    return Plain.words(name).replaceAll("[.&/]", " ").replaceAll(" +", " ").strip();
  }

  /** The name in full, without its legal form, its first words, its initials. */
  private static Set<String> spellings(String name) {
    String bare = bare(name);
    Set<String> out = new LinkedHashSet<>();
    if (bare.isEmpty()) {
      return out;
    }
    String legal =
        bare.replaceAll(
            " (llc|inc|incorporated|ltd|limited|corp|corporation|co|company|llp|pllc|pc|gmbh|plc)$",
            "");
    out.add(bare);
    out.add(legal);
    List<String> words = new ArrayList<>(List.of(legal.split(" ")));
    words.removeIf(w -> w.equals("the"));
    for (int n = words.size() - 1; n > 0; n--) {
      String start = String.join(" ", words.subList(0, n));
      if (start.length() >= LEAST && !(n == 1 && COMMON.contains(start))) {
        out.add(start);
      }
    }
    Matcher pair = PAIR.matcher(name);
    if (pair.find()) {
      out.add(bare(pair.group(1) + " " + pair.group(2)));
    }
    StringBuilder initials = new StringBuilder();
    words.forEach(w -> initials.append(w.charAt(0)));
    if (initials.length() > 2) {
      out.add(initials.toString().toLowerCase(Locale.ROOT));
    }
    return out;
  }
}
