// SPDX-License-Identifier: Apache-2.0
package org.plumbline.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Reads one YAML document whose top is a mapping. Every scalar stays text; anchors, aliases and
 * tags are refused, so a file is what it looks like.
 */
public final class Yaml {
  /** Largest file read, in bytes: ten times the largest file of the shipped catalogues. */
  public static final int LARGEST_FILE = 4_000_000;

  private Yaml() {}

  /** The parser copies all it has each time its buffer is full, so the buffer holds the file. */
  private static LoadSettings settings(String text) {
    return LoadSettings.builder()
        .setSchema(new FailsafeSchema())
        .setAllowDuplicateKeys(true)
        .setAllowNonScalarKeys(true)
        .setCodePointLimit(LARGEST_FILE)
        .setMaxAliasesForCollections(1)
        .setBufferSize(text.length() + 2)
        .build();
  }

  /**
   * Reads a file; problems YAML-001 to YAML-006 go to {@code problems} and yield an empty answer.
   *
   * @param name the file as the user would name it, used in messages
   * @throws UncheckedIOException when the disk fails
   */
  public static Optional<YamlMap> read(Path file, String name, Problems problems) {
    try {
      if (!Files.isRegularFile(file)) {
        problems.error(YamlProblem.NOT_FOUND, Place.of(name));
        return Optional.empty();
      }
      if (Files.size(file) > LARGEST_FILE) {
        problems.error(YamlProblem.TOO_LARGE, Place.of(name), Files.size(file), LARGEST_FILE);
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      problems.parsed(file, bytes);
      return parse(bytes, name, problems);
    } catch (NoSuchFileException e) {
      problems.error(YamlProblem.NOT_FOUND, Place.of(name));
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Parses bytes already read; same problems as {@link #read}. */
  public static Optional<YamlMap> parse(byte[] bytes, String name, Problems problems) {
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
    } catch (CharacterCodingException e) {
      problems.error(YamlProblem.NOT_UTF8, Place.of(name));
      return Optional.empty();
    }
    Source source = new Source(name, text);
    try {
      Optional<Node> top = new Compose(settings(text)).composeString(text);
      if (top.isEmpty() || !(top.get() instanceof MappingNode mapping)) {
        problems.error(YamlProblem.NO_MAPPING, Place.of(name));
        return Optional.empty();
      }
      return Optional.of(new YamlMap(source, mapping, problems));
    } catch (MarkedYamlEngineException e) {
      Place place =
          e.getProblemMark()
              .map(m -> source.place(m.getLine(), m.getColumn(), 1))
              .orElse(Place.of(name));
      faulty(place, String.valueOf(e.getProblem()), problems);
    } catch (ReaderException e) {
      problems.error(
          YamlProblem.CHARACTER,
          source.placeOf(Character.toString(e.getCodePoint())),
          YamlText.named(e.getCodePoint()));
    } catch (YamlEngineException e) {
      // The parser gives up on a file that names one part again and again.
      problems.error(YamlProblem.ALIAS, Place.of(name));
    } catch (IllegalArgumentException e) {
      // The parser does not look at the number of an escaped character.
      problems.error(YamlProblem.ESCAPE, source.placeOf("\\U"));
    } catch (StackOverflowError e) {
      problems.error(YamlProblem.TOO_DEEP, Place.of(name));
    }
    return Optional.empty();
  }

  /** What the parser says, in words for people who do not know its parts. */
  private static void faulty(Place place, String said, Problems problems) {
    if (said.matches(
        "(?s).*(expected ',' or|sequence entries are not allowed|chomping|expected a comment|flow node|unexpected end"
            + " of stream|document start).*")) {
      problems.error(YamlProblem.SIGNS, place);
    } else if (said.contains("TAB")) {
      problems.error(YamlProblem.TAB, place);
    } else if (said.contains("<block") && !said.contains("found '<scalar>'")) {
      problems.error(YamlProblem.INDENTATION, place);
    } else if (said.contains("mapping values are not allowed")) {
      problems.error(YamlProblem.COLON, place);
    } else if (said.matches(
        "(?s).*(alias|anchor|cannot start any token|directive|found '<scalar>').*")) {
      problems.error(YamlProblem.QUOTES, place);
    } else {
      problems.error(YamlProblem.SYNTAX, place, said.replace('\n', ' '));
    }
  }
}
