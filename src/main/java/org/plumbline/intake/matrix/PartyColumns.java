// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Settles whose the columns of marks are, where heads name several providers or nobody known. */
final class PartyColumns {
  private final Map<Integer, Layout.Party> parties = new LinkedHashMap<>();
  private List<Integer> undecided = List.of();

  PartyColumns(
      List<Profile> columns,
      People people,
      OptionalInt providerColumn,
      Predicate<String> anotherPlatform) {
    List<Profile> unknown = new ArrayList<>();
    List<Profile> providers = new ArrayList<>();
    for (Profile each : columns) {
      if (each.party().isEmpty()) {
        unknown.add(each);
      } else {
        parties.put(each.column(), each.party().get());
        if (each.party().get().acts() == Acts.PROVIDER) {
          providers.add(each);
        }
      }
    }
    settle(providers, people, providerColumn);
    boolean provider = has(Acts.PROVIDER);
    boolean client = has(Acts.CLIENT);
    for (Profile each : unknown) {
      Acts acts =
          providerColumn.isPresent() && providerColumn.getAsInt() == each.column()
                  || !provider && client && unknown.size() == 1
              ? Acts.PROVIDER
              : provider && !client ? Acts.CLIENT : Acts.OTHER;
      parties.put(each.column(), new Layout.Party(acts, acts == Acts.OTHER ? each.lowest() : ""));
    }
    if (!has(Acts.PROVIDER) && !provider) {
      platformIsProvider(anotherPlatform);
    }
  }

  /** Of several columns of providers one is this provider's: by name, else a person says which. */
  private void settle(List<Profile> providers, People people, OptionalInt providerColumn) {
    List<Profile> own =
        providers.stream()
            .filter(
                p ->
                    providerColumn.isPresent()
                        ? p.column() == providerColumn.getAsInt()
                        : p.named())
            .toList();
    boolean kinds =
        providers.stream()
            .map(p -> Plain.words(p.lowest()))
            .anyMatch(
                h ->
                    h.matches(" (msp|mssp|esp|soc|vendor|it provider|provider \\w+|.* provider) "));
    if (own.isEmpty() && providers.size() > 1 && kinds && !sameGroup(providers)) {
      undecided = providers.stream().map(Profile::column).toList();
      return;
    }
    if (!own.isEmpty()) {
      for (Profile each : providers) {
        if (!own.contains(each) && !each.named()) {
          parties.put(each.column(), new Layout.Party(Acts.OTHER, each.lowest()));
        }
      }
    }
  }

  /** Several kinds of one provider's work: service provider corporate, system specific, hybrid. */
  private static boolean sameGroup(List<Profile> providers) {
    return providers.stream()
            .map(
                p -> Plain.words(p.lowest()).replaceAll("(corporate|system specific|hybrid).*", ""))
            .distinct()
            .count()
        == 1;
  }

  /** In a platform's own table the platform is the provider. */
  private void platformIsProvider(Predicate<String> another) {
    List<Map.Entry<Integer, Layout.Party>> others =
        parties.entrySet().stream().filter(e -> e.getValue().acts() == Acts.OTHER).toList();
    if (others.size() == 1
        && has(Acts.CLIENT)
        && !another.test(Plain.word(others.get(0).getValue().name()))) {
      parties.put(others.get(0).getKey(), new Layout.Party(Acts.PROVIDER, ""));
    }
  }

  private boolean has(Acts acts) {
    return parties.values().stream().anyMatch(p -> p.acts() == acts);
  }

  Map<Integer, Layout.Party> parties() {
    return parties;
  }

  List<Integer> undecided() {
    return undecided;
  }
}
