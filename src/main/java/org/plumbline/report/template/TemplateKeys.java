// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sentences templates name: {@code #{key}}, or {@code #{key('count',${n})}} with every value
 * behind its name.
 */
public final class TemplateKeys {
  private static final Pattern START = Pattern.compile("#\\{([A-Za-z0-9.-]+)(\\()?");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern YAML_COMMENT = Pattern.compile("(?m)^\\s*#(?!\\{).*$");

  private TemplateKeys() {}

  /** Every key that a template names, with the names of the values it gives. */
  public static Map<String, Set<String>> of(Path templates) {
    Map<String, Set<String>> found = new TreeMap<>();
    for (String name : TemplateReader.names(templates)) {
      Path folder = templates.resolve("reports").resolve(name);
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          String text = text(file);
          in(text).forEach((key, values) -> found.merge(key, values, TemplateKeys::both));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(folder.toString(), e);
      }
    }
    return found;
  }

  /**
   * Every key that a page of the browser names; the pages stand beside the classes, listed in
   * {@code pages.txt}.
   */
  public static Map<String, Set<String>> ofPages() {
    Map<String, Set<String>> found = new TreeMap<>();
    for (String name : resource("pages.txt").lines().filter(l -> !l.startsWith("#")).toList()) {
      String text = COMMENT.matcher(resource(name)).replaceAll("");
      in(text).forEach((key, values) -> found.merge(key, values, TemplateKeys::both));
    }
    return found;
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(
            TemplateKeys.class.getResourceAsStream("/templates/" + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The names of either. */
  public static Set<String> both(Set<String> one, Set<String> other) {
    Set<String> all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }

  private static String text(Path file) {
    String name = file.toString();
    if (name.endsWith(".xhtml")) {
      return COMMENT.matcher(Markup.text(file)).replaceAll("");
    }
    return name.endsWith(".yaml") ? YAML_COMMENT.matcher(Markup.text(file)).replaceAll("") : "";
  }

  /** The keys in one text. */
  static Map<String, Set<String>> in(String text) {
    Map<String, Set<String>> found = new TreeMap<>();
    Matcher start = START.matcher(text);
    while (start.find()) {
      Set<String> names = start.group(2) == null ? Set.of() : names(arguments(text, start.end()));
      found.merge(start.group(1), names, TemplateKeys::both);
    }
    return found;
  }

  /** The pieces between the commas up to the closing bracket. */
  private static List<String> arguments(String text, int from) {
    List<String> out = new java.util.ArrayList<>();
    int depth = 0;
    boolean quoted = false;
    int begin = from;
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      quoted ^= c == '\'';
      if (!quoted) {
        depth += c == '(' || c == '{' ? 1 : 0;
        if (depth == 0 && (c == ',' || c == ')')) {
          out.add(text.substring(begin, at).strip());
          begin = at + 1;
          if (c == ')') {
            return out;
          }
        }
        depth -= c == ')' || c == '}' ? 1 : 0;
      }
    }
    return out;
  }

  /** Every second one is a name in quotes. */
  private static Set<String> names(List<String> arguments) {
    Set<String> out = new LinkedHashSet<>();
    for (int i = 0; i < arguments.size(); i += 2) {
      out.add(arguments.get(i).replace("'", ""));
    }
    return out;
  }
}
