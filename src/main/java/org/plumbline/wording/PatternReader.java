// SPDX-License-Identifier: Apache-2.0
package org.plumbline.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a pattern; an apostrophe is itself, braces and {@code #} are always syntax. */
final class PatternReader {
  private final String text;
  private final Plurals plurals;
  private int at;

  /** A pattern that cannot be read. */
  static final class Faulty extends Exception {
    private static final long serialVersionUID = 1L;

    Faulty(String why) {
      super(why);
    }
  }

  private PatternReader(String text, Plurals plurals) {
    this.text = text;
    this.plurals = plurals;
  }

  /**
   * The pattern of these words.
   *
   * @throws Faulty when braces do not match, a word in them is unknown, or a form is missing
   */
  static Pattern read(String text, Plurals plurals) throws Faulty {
    PatternReader reader = new PatternReader(text, plurals);
    Pattern pattern = reader.pattern("");
    if (reader.at < text.length()) {
      throw new Faulty("a `}` without its `{`");
    }
    return pattern;
  }

  /** Up to a closing brace or the end; {@code counted} is what # stands for, if anything. */
  private Pattern pattern(String counted) throws Faulty {
    List<Pattern.Part> parts = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '}') {
      char c = text.charAt(at);
      if (c == '{' || c == '#' && !counted.isEmpty()) {
        if (!words.isEmpty()) {
          parts.add(new Pattern.Text(words.toString()));
          words.setLength(0);
        }
        at++;
        parts.add(c == '{' ? value() : new Pattern.Value(counted));
      } else {
        words.append(c);
        at++;
      }
    }
    if (!words.isEmpty()) {
      parts.add(new Pattern.Text(words.toString()));
    }
    return new Pattern(parts);
  }

  private Pattern.Part value() throws Faulty {
    String name = word();
    if (take('}')) {
      return new Pattern.Value(name);
    }
    expect(',');
    String kind = word();
    expect(',');
    Map<String, Pattern> choices = new LinkedHashMap<>();
    while (!take('}')) {
      String choice = word();
      expect('{');
      choices.put(choice, pattern(kind.equals("plural") ? name : ""));
      expect('}');
    }
    if (!choices.containsKey(Plurals.OTHER)) {
      throw new Faulty("`{" + name + ", ...}` needs a choice `other {...}`");
    }
    return switch (kind) {
      case "plural" -> plural(name, choices);
      case "select" -> new Pattern.Select(name, choices);
      default -> throw new Faulty("`" + kind + "` is not known here; write `plural` or `select`");
    };
  }

  private Pattern.Part plural(String name, Map<String, Pattern> choices) throws Faulty {
    for (String form : plurals.forms()) {
      if (!choices.containsKey(form)) {
        throw new Faulty("`{" + name + ", plural, ...}` needs a choice `" + form + " {...}`");
      }
    }
    for (String choice : choices.keySet()) {
      if (!choice.startsWith("=") && !plurals.forms().contains(choice)) {
        throw new Faulty("`" + choice + "` is not a plural form of this language");
      }
    }
    return new Pattern.Plural(name, choices);
  }

  private String word() throws Faulty {
    space();
    int from = at;
    while (at < text.length() && "{},# \n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at == from) {
      throw new Faulty("a word is missing after `" + text.substring(0, from) + "`");
    }
    String word = text.substring(from, at);
    space();
    return word;
  }

  private void expect(char c) throws Faulty {
    if (!take(c)) {
      throw new Faulty("`" + c + "` is missing after `" + text.substring(0, at) + "`");
    }
  }

  private boolean take(char c) {
    space();
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      if (c != '}' && c != '{') {
        space();
      }
      return true;
    }
    return false;
  }

  private void space() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
