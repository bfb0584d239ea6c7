// SPDX-License-Identifier: Apache-2.0
package org.plumbline.wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words with places for values, in the part of ICU's message syntax that plain sentences need:
 * {@code {name}}, {@code {count, plural, =0 {none} one {# control} other {# controls}}} and {@code
 * {kind, select, offer {the offer} other {the model}}}.
 */
final class Pattern {
  private final List<Part> parts;
  private final Set<String> arguments;

  Pattern(List<Part> parts) {
    this.parts = List.copyOf(parts);
    Set<String> names = new LinkedHashSet<>();
    parts.forEach(part -> part.names(names));
    this.arguments = Set.copyOf(names);
  }

  Set<String> arguments() {
    return arguments;
  }

  /** The sentence, with every value as it is given. */
  String fill(Map<String, Object> values, Language language) {
    StringBuilder out = new StringBuilder();
    parts.forEach(part -> part.fill(out, values, language));
    return out.toString();
  }

  /** One piece of a pattern. */
  sealed interface Part {
    void fill(StringBuilder out, Map<String, Object> values, Language language);

    void names(Set<String> into);
  }

  /** Words as they are. */
  record Text(String text) implements Part {
    @Override
    public void fill(StringBuilder out, Map<String, Object> values, Language language) {
      out.append(text);
    }

    @Override
    public void names(Set<String> into) {}
  }

  /** A value; numbers get their thousands apart. */
  record Value(String name) implements Part {
    @Override
    public void fill(StringBuilder out, Map<String, Object> values, Language language) {
      Object value = required(name, values);
      out.append(value instanceof Number n ? language.number(n.longValue()) : value.toString());
    }

    @Override
    public void names(Set<String> into) {
      into.add(name);
    }
  }

  /** Words that depend on a number. */
  record Plural(String name, Map<String, Pattern> forms) implements Part {
    @Override
    public void fill(StringBuilder out, Map<String, Object> values, Language language) {
      if (!(required(name, values) instanceof Number number)) {
        throw new IllegalStateException(name + " must be a number");
      }
      Pattern exact = forms.get("=" + number.longValue());
      String form = language.plurals().formOf(number.longValue());
      Pattern chosen = exact != null ? exact : forms.getOrDefault(form, forms.get(Plurals.OTHER));
      out.append(java.util.Objects.requireNonNull(chosen).fill(values, language));
    }

    @Override
    public void names(Set<String> into) {
      into.add(name);
      forms.values().forEach(p -> into.addAll(p.arguments()));
    }
  }

  /** Words that depend on a word. */
  record Select(String name, Map<String, Pattern> choices) implements Part {
    @Override
    public void fill(StringBuilder out, Map<String, Object> values, Language language) {
      Pattern chosen = choices.get(required(name, values).toString());
      out.append(
          java.util.Objects.requireNonNull(
                  chosen != null ? chosen : choices.get(Plurals.OTHER), "other")
              .fill(values, language));
    }

    @Override
    public void names(Set<String> into) {
      into.add(name);
      choices.values().forEach(p -> into.addAll(p.arguments()));
    }
  }

  private static Object required(String name, Map<String, Object> values) {
    Object value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("no value for {" + name + "}");
    }
    return value;
  }
}
