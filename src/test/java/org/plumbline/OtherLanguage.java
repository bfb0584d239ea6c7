// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.problem.Problems;
import org.plumbline.wording.Words;
import org.plumbline.wording.WordsReader;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * A second language, made from the shipped words by a rule: every sentence between « and ». What is
 * printed outside them comes from somewhere else than the words file.
 */
public final class OtherLanguage {
  private static final String NAME = "xx";
  private static final List<String> DATA =
      List.of("controls", "models", "examples", "templates/intake", "templates/layouts");

  private OtherLanguage() {}

  /** The words, read from a file of their own as any language is. */
  public static Words words(Path templates) throws IOException {
    Map<Object, Object> top = new LinkedHashMap<>(map(Path.of("templates/words/en.yaml")));
    top.put("language", NAME);
    top.put("words", marked(top.get("words")));
    DumpSettings quoted =
        DumpSettings.builder().setDefaultScalarStyle(ScalarStyle.DOUBLE_QUOTED).build();
    Path folder = Files.createDirectories(templates.resolve("words"));
    Files.writeString(folder.resolve(NAME + ".yaml"), new Dump(quoted).dumpToString(top));
    Problems problems = new Problems();
    Words words = WordsReader.read(templates, NAME, problems).orElseThrow();
    problems.throwIfAny();
    return words;
  }

  private static Object marked(Object words) {
    if (words instanceof Map<?, ?> map) {
      Map<Object, Object> out = new LinkedHashMap<>();
      map.forEach((key, value) -> out.put(key, marked(value)));
      return out;
    }
    return "«" + String.valueOf(words).strip() + "»";
  }

  /** What is printed outside the marks, piece by piece. */
  public static List<String> outside(String text) {
    List<String> out = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int depth = 0;
    for (char c : text.toCharArray()) {
      if (c == '«') {
        depth++;
        out.add(piece.toString());
        piece.setLength(0);
      } else if (c == '»') {
        depth--;
      } else if (depth == 0) {
        piece.append(c);
      }
    }
    out.add(piece.toString());
    return out.stream().map(OtherLanguage::squeezed).filter(p -> !p.isEmpty()).toList();
  }

  /** Every text and name of the project's data and examples. */
  public static Set<String> data() throws IOException {
    Set<String> out = new LinkedHashSet<>();
    for (String folder : DATA) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
          collect(map(file), out);
        }
      }
    }
    return out;
  }

  private static Map<?, ?> map(Path file) {
    LoadSettings settings = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
    try {
      return (Map<?, ?>) new Load(settings).loadFromString(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void collect(Object node, Set<String> out) {
    if (node instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            collect(key, out);
            collect(value, out);
          });
    } else if (node instanceof List<?> list) {
      list.forEach(item -> collect(item, out));
    } else {
      out.add(squeezed(String.valueOf(node)));
    }
  }

  /** White space as one blank. */
  public static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
