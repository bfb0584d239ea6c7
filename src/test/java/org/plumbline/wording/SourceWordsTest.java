// SPDX-License-Identifier: Apache-2.0
package org.plumbline.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences are in the words file; no package but {@code wording} holds any. */
class SourceWordsTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final String WORDING = "org/plumbline/wording/";

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

  /** Three words of small letters in a row are taken for a sentence. */
  private static final Pattern SENTENCE = Pattern.compile("[a-z]{2,} [a-z]{2,} [a-z]{2,}");

  /** What is said to maintainers alone: a broken invariant, a compiler, a measure of time. */
  private static final Pattern FOR_MAINTAINERS =
      Pattern.compile(
          "IllegalStateException|IllegalArgumentException|AssertionError|requireNonNull"
              + "|@SuppressWarnings|Pattern\\.compile|\\.matches\\(|\\.contains\\(|\\.stage\\(");

  /** Words that data must spell, and that the JSON contract has had since its first version. */
  private static final Set<String> SPELLINGS = Set.of("proposed, not in force");

  /** Values of the JSON contract, spelled as in its first version. */
  private static final Set<String> CONTRACT =
      Set.of(
          "org/plumbline/assessment/Missing.java",
          "org/plumbline/assessment/Leaves.java",
          "org/plumbline/capability/Interval.java");

  @Test
  void no_package_but_wording_holds_sentences_for_readers() throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String name = SOURCES.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith(WORDING) && !CONTRACT.contains(name)) {
          sentences(name, Files.readString(file), found);
        }
      }
    }
    assertEquals(
        Set.of(), found, "give the sentence a key, and its words a place in templates/words/en.yaml");
  }

  private static void sentences(String name, String source, Set<String> into) {
    String code = COMMENT.matcher(source).replaceAll("");
    Matcher text = TEXT.matcher(code);
    while (text.find()) {
      int start = Math.max(code.lastIndexOf(';', text.start()), code.lastIndexOf('{', text.start()));
      String statement = code.substring(Math.max(0, start), text.start());
      String words = text.group(1);
      if (SENTENCE.matcher(words).find()
          && !SPELLINGS.contains(words)
          && !FOR_MAINTAINERS.matcher(statement).find()) {
        into.add(name + ": " + words);
      }
    }
  }
}
