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

/**
 * Names by which a table calls the parties.
 *
 * @param provider the provider whose table it is; empty where nobody said
 * @param client the organization; empty where nobody said
 * @param others other providers, by the id of their offer
 */
public record People(String provider, String client, Map<String, String> others) {
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
  }

  /** Nobody is known by name. */
  public static final People NOBODY = new People("", "", Map.of());

  /** True when a text names the provider: in full, by its beginning, or by its initials. */
  boolean provider(String text) {
    return names(provider, text)
        || java.util.Arrays.stream(text.split("[^A-Za-z]+")).anyMatch(w -> shortened(provider, w));
  }

  /** True when a text names the client. */
  boolean client(String text) {
    return names(client, text);
  }

  /** True when a text is the provider's name and nothing else. */
  boolean isProvider(String text) {
    return spellings(provider).contains(bare(text)) || shortened(provider, text.strip());
  }

  /** True when a text is the client's name and nothing else. */
  boolean isClient(String text) {
    return spellings(client).contains(bare(text));
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
    StringBuilder initials = new StringBuilder();
    words.forEach(w -> initials.append(w.charAt(0)));
    if (initials.length() > 2) {
      out.add(initials.toString().toLowerCase(Locale.ROOT));
    }
    return out;
  }
}
