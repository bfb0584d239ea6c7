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
import org.jspecify.annotations.Nullable;
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

  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setSchema(new FailsafeSchema())
          .setAllowDuplicateKeys(true)
          .setAllowNonScalarKeys(true)
          .setCodePointLimit(LARGEST_FILE)
          .setMaxAliasesForCollections(1)
          .build();

  static final String NO_ALIASES = "anchors and aliases are not allowed";
  static final String WRITE_OUT = "write the value out where it is needed";

  private Yaml() {}

  /** What the parser says, in words for people who do not know its parts. */
  private static String inWords(@Nullable String problem) {
    if (problem == null) {
      return "cannot be read";
    }
    return problem.contains("<block")
        ? "the indentation of this line does not fit the lines above"
        : problem.replace('\n', ' ');
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
        problems.error(
            "YAML-001", Place.of(name), "file not found", "create it or correct the path");
        return Optional.empty();
      }
      if (Files.size(file) > LARGEST_FILE) {
        problems.error(
            "YAML-002",
            Place.of(name),
            "file has " + Files.size(file) + " bytes, more than " + LARGEST_FILE,
            "split it; this is far larger than any offer or catalogue family");
        return Optional.empty();
      }
      return parse(Files.readAllBytes(file), name, problems);
    } catch (NoSuchFileException e) {
      problems.error("YAML-001", Place.of(name), "file not found", "create it or correct the path");
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
      problems.error(
          "YAML-003",
          Place.of(name),
          "not a UTF-8 text file",
          "save it as UTF-8 text with YAML inside");
      return Optional.empty();
    }
    Source source = new Source(name, text);
    try {
      Optional<Node> top = new Compose(SETTINGS).composeString(text);
      if (top.isEmpty() || !(top.get() instanceof MappingNode mapping)) {
        problems.error(
            "YAML-005",
            Place.of(name),
            "the file holds no mapping of keys to values",
            "start it with `key: value` lines; see the files in examples/");
        return Optional.empty();
      }
      return Optional.of(new YamlMap(source, mapping, problems));
    } catch (MarkedYamlEngineException e) {
      Place place =
          e.getProblemMark()
              .map(m -> source.place(m.getLine(), m.getColumn(), 1))
              .orElse(Place.of(name));
      problems.error(
          "YAML-004",
          place,
          "not valid YAML: " + inWords(e.getProblem()),
          "check indentation, colons and quotes on this line and the one above");
    } catch (ReaderException e) {
      String character = Character.toString(e.getCodePoint());
      problems.error(
          "YAML-004",
          source.placeOf(character),
          "not valid YAML: "
              + String.format("the character U+%04X", e.getCodePoint())
              + " cannot stand in a text file",
          "remove it; it often comes with text copied from another program");
    } catch (YamlEngineException e) {
      // The parser gives up on a file that names one part again and again.
      problems.error("YAML-007", Place.of(name), Yaml.NO_ALIASES, Yaml.WRITE_OUT);
    } catch (IllegalArgumentException e) {
      // the parser does not look at the number of an escaped character
      problems.error(
          "YAML-004",
          source.placeOf("\\U"),
          "not valid YAML: no character has this number",
          "write the character itself");
    } catch (StackOverflowError e) {
      problems.error(
          "YAML-006", Place.of(name), "nested too deeply", "keep nesting under 50 levels");
    }
    return Optional.empty();
  }
}
