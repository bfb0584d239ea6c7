// SPDX-License-Identifier: Apache-2.0
package org.plumbline.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences stand in the words file; no package but {@code wording} holds any. */
class SourceWordsTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final String WORDING = "org/plumbline/wording/";

  /** Three words of small letters in a row are taken for a sentence. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "\"((?:[^\"\\\\]|\\\\.)*?[a-z]{2,} [a-z]{2,} [a-z]{2,}(?:[^\"\\\\]|\\\\.)*)\"");

  /** What is said to maintainers alone: a broken invariant, a compiler, a measure of time. */
  private static final Pattern FOR_MAINTAINERS =
      Pattern.compile(
          "IllegalStateException|IllegalArgumentException|AssertionError|requireNonNull"
              + "|@SuppressWarnings|Pattern\\.compile|\\.matches\\(|\\.contains\\(|\\.stage\\(");

  /**
   * Spellings of the JSON contract that stand in its first version, and words of the law's own
   * forms that must be reproduced.
   */
  private static final Set<String> SPELLINGS_OF_CONTRACTS =
      Set.of("org/plumbline/assessment/Missing.java", "org/plumbline/assessment/Leaves.java");

  @Test
  void no_package_but_wording_holds_sentences_for_readers() throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String name = SOURCES.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith(WORDING) && !SPELLINGS_OF_CONTRACTS.contains(name)) {
          sentences(name, Files.readString(file), found);
        }
      }
    }
    assertEquals(
        Set.of(),
        found,
        "give the sentence a key, and its words a place in templates/words/en.yaml");
  }

  private static void sentences(String name, String source, Set<String> into) {
    List<String> statements = List.of(source.replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", "").split(";"));
    for (String statement : statements) {
      if (!FOR_MAINTAINERS.matcher(statement).find()) {
        Matcher sentence = SENTENCE.matcher(statement);
        while (sentence.find()) {
          into.add(name + ": " + sentence.group(1));
        }
      }
    }
  }
}
