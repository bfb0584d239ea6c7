// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.wording.Words;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The texts of {@code --help}, from the words file: {@code usage.*}. */
final class UsageTexts extends ResourceBundle {
  private static final String FAMILY = "usage.";
  private static final String COMMAND = "command-";
  private static final String EXAMPLE = "example-";
  private static final String DEFAULT = "default";

  /** What picocli calls the texts around every command, and what the words file calls them. */
  private static final Map<String, String> AROUND =
      Map.of(
          "usage.synopsisHeading", "synopsis",
          "usage.commandListHeading", "commands",
          "plumbline.usage.footer", "exit-codes",
          "mixinStandardHelpOptions.help", "help",
          "mixinStandardHelpOptions.version", "version");

  /** Options whose text names the value they have when they are left out. */
  private static final List<String> WITH_DEFAULT =
      List.of(
          "evaluate-out", "export-out", "letters-out", "hand-over-out", "port", "sign-on-claim");

  private final Map<String, String> texts = new LinkedHashMap<>();

  UsageTexts(Words words, CommandLine line) {
    AROUND.forEach((theirs, ours) -> put(theirs, ours, words));
    collect(line.getCommandSpec(), words);
  }

  private void collect(CommandSpec spec, Words words) {
    String name = spec.qualifiedName(".");
    put(name + ".usage.description", COMMAND + named(spec), words);
    for (ArgSpec arg : spec.args()) {
      String key = arg.descriptionKey();
      if (key != null && !AROUND.containsKey(key)) {
        put(key, key, words);
      }
    }
    for (CommandSpec sub : shown(spec)) {
      put(sub.qualifiedName(".") + ".usage.footer", EXAMPLE + sub.name(), words);
      collect(sub, words);
    }
  }

  /** A command of a command bears both names: {@code matrix-read}. */
  private static String named(CommandSpec spec) {
    CommandSpec above = spec.parent();
    return above == null || above.parent() == null ? spec.name() : above.name() + "-" + spec.name();
  }

  private static List<CommandSpec> shown(CommandSpec spec) {
    return spec.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(sub -> !sub.usageMessage().hidden())
        .toList();
  }

  private void put(String theirs, String ours, Words words) {
    if (words.has(FAMILY + ours)) {
      texts.put(theirs, words.say(FAMILY + ours, Map.of(DEFAULT, "${DEFAULT-VALUE}")));
    }
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return texts.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keySet());
  }

  /** Every key of the words file that the commands name, with the names of their values. */
  static Map<String, Set<String>> keys(CommandLine line) {
    Map<String, Set<String>> out = new TreeMap<>();
    AROUND.values().forEach(ours -> out.put(FAMILY + ours, Set.of()));
    named(line.getCommandSpec(), out);
    return out;
  }

  private static void named(CommandSpec spec, Map<String, Set<String>> out) {
    out.put(FAMILY + COMMAND + named(spec), Set.of());
    for (ArgSpec arg : spec.args()) {
      String key = arg.descriptionKey();
      if (key != null && !AROUND.containsKey(key)) {
        out.put(FAMILY + key, WITH_DEFAULT.contains(key) ? Set.of(DEFAULT) : Set.of());
      }
    }
    for (CommandSpec sub : shown(spec)) {
      out.put(FAMILY + EXAMPLE + sub.name(), Set.of());
      named(sub, out);
    }
  }
}
