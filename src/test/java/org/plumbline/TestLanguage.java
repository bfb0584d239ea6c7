// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
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
 * A language that is one more words file and nothing else: every sentence of the English file
 * between brackets, so that a text without them was not said by the words.
 */
public final class TestLanguage {
  public static final String OPEN = "⟦";
  public static final String CLOSE = "⟧";

  private TestLanguage() {}

  /** Writes the words file into a templates folder and reads it back. */
  public static Words write(Path templates) {
    Path file = templates.resolve("words/xx.yaml");
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, words());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return WordsReader.read(templates, "xx", new Problems()).orElseThrow();
  }

  private static String words() throws IOException {
    LoadSettings settings = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
    Object english =
        new Load(settings).loadFromString(Files.readString(Path.of("templates/words/en.yaml")));
    Map<Object, Object> top = new LinkedHashMap<>((Map<?, ?>) english);
    top.put("language", "xx");
    top.put("words", bracketed(top.get("words")));
    DumpSettings quoted =
        DumpSettings.builder().setDefaultScalarStyle(ScalarStyle.DOUBLE_QUOTED).build();
    return new Dump(quoted).dumpToString(top);
  }

  private static Object bracketed(Object words) {
    if (words instanceof Map<?, ?> map) {
      Map<Object, Object> out = new LinkedHashMap<>();
      map.forEach((key, value) -> out.put(key, bracketed(value)));
      return out;
    }
    return words.toString().isEmpty() ? "" : OPEN + words + CLOSE;
  }
}
