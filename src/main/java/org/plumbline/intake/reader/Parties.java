// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.intake.text.Block;

/** Who provides and who is the client, by the names that the paper gives them. */
final class Parties {
  private static final Pattern ALIAS =
      Pattern.compile(
          "([A-Z][\\w&.,' -]{2,60}?)\\s*\\(\\s*(?:hereinafter |the |hereafter ){0,4}[\"“](?:the )?([A-Z][\\w &-]{1,30})[\"”]\\s*\\)");
  private static final Pattern FOR =
      Pattern.compile(
          "(?:[Pp]repared (?:exclusively )?for|[Pp]roposal (?:for|to)|Client:|Customer:|Presented to)\\s+(?:the )?([A-Z][\\w&.' -]{2,50})");

  /** What is named in brackets and is no party. */
  private static final Pattern PAPER =
      Pattern.compile(
          "(?i)\\b(?:agreement|matrix|attachment|schedule|addendum|exhibit|proposal|order|statement of work|services?|systems?|fees?|term|data|information|msa|sow|sla|crm)$");

  private static final Pattern FIRM =
      Pattern.compile(
          "(?i)\\b(?:LLC|Inc|Ltd|Corp|PLLC|LLP|Technolog(?:y|ies)|Cyber|Networks?|Systems|Solutions|Services?|Security|Computers?|Computing|IT|Tech|Partners|Group|Managed)\\b");

  /** A slogan or a sentence, no name. */
  private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}{4}[.!?](?:\\s|$)");

  private final Manner manner;
  private final Set<String> clients = new LinkedHashSet<>();
  private final Set<String> providers = new LinkedHashSet<>();
  private String client = "";
  private String provider = "";

  Parties(List<Block> blocks, Manner manner) {
    this.manner = manner;
    for (Block block : blocks.subList(0, Math.min(60, blocks.size()))) {
      aliases(block.text());
      Matcher to = FOR.matcher(block.text());
      if (client.isEmpty() && to.find()) {
        client = to.group(1).strip();
        clients.add(Wording.folded(client));
      }
    }
    if (provider.isEmpty()) {
      blocks.stream()
          .filter(b -> b.at(0).page() <= 1)
          .limit(6)
          .map(Block::text)
          .flatMap(t -> java.util.Arrays.stream(t.split("\\|")))
          .map(t -> t.split("·")[0].strip())
          .filter(t -> !FOR.matcher(t).find() && !SENTENCE.matcher(t).find())
          .filter(
              t ->
                  t.length() < 60
                      && t.matches("(?s).*[A-Za-z]{3}.*")
                      && !manner.says("client", Wording.folded(t)))
          .min(java.util.Comparator.comparing(t -> !FIRM.matcher(t).find()))
          .ifPresent(t -> provider = t);
    }
  }

  private void aliases(String text) {
    Matcher matcher = ALIAS.matcher(text);
    while (matcher.find()) {
      String alias = matcher.group(2);
      if (PAPER.matcher(matcher.group(1)).find() || PAPER.matcher(alias).find()) {
        continue;
      }
      String name = matcher.group(1).replaceAll("^.*\\b(?:between|and|by) (?=[A-Z])", "").strip();
      boolean ours = manner.says("client", Wording.folded(alias));
      (ours ? clients : providers).add(Wording.folded(alias));
      if (ours && client.isEmpty()) {
        client = name;
      } else if (!ours && provider.isEmpty()) {
        provider = name;
      }
    }
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
