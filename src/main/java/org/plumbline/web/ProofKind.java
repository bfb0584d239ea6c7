// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Kinds of files that can be kept as proof: what opens without running anything. */
enum ProofKind {
  PDF(List.of("pdf"), "%PDF-"),
  PNG(List.of("png"), "\u0089PNG"),
  JPEG(List.of("jpg", "jpeg"), "\u00ff\u00d8\u00ff"),
  WORD(List.of("docx"), "PK\u0003\u0004"),
  EXCEL(List.of("xlsx"), "PK\u0003\u0004"),
  TEXT(List.of("txt", "csv", "log", "md", "json", "eml"), "");

  private static final int MOST_PARTS = 10_000;

  /** Bytes of all parts; what unpacks to more was made to keep a server busy. */
  private static final long MOST_UNPACKED = 1L << 30;

  private final List<String> endings;
  private final byte[] begins;

  ProofKind(List<String> endings, String begins) {
    this.endings = endings;
    this.begins = begins.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Every ending, as a form lists them. */
  static String accepted() {
    return String.join(
        ",", Stream.of(values()).flatMap(k -> k.endings.stream()).map(e -> "." + e).toList());
  }

  /** The kind of a file whose name and content agree; empty for what is none of these. */
  static Optional<ProofKind> of(String name, byte[] bytes) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(k -> k.endings.contains(ending))
        .filter(k -> k.holds(bytes))
        .findFirst();
  }

  private boolean holds(byte[] bytes) {
    for (int i = 0; i < begins.length; i++) {
      if (i >= bytes.length || bytes[i] != begins[i]) {
        return false;
      }
    }
    return switch (this) {
      case TEXT -> text(bytes);
      case WORD -> office(bytes, "word/");
      case EXCEL -> office(bytes, "xl/");
      default -> true;
    };
  }

  private static boolean text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes))
          .chars()
          .noneMatch(c -> c == 0);
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** A document of that program, without macros. */
  private static boolean office(byte[] bytes, String part) {
    boolean found = false;
    byte[] piece = new byte[1 << 16];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      int parts = 0;
      long size = 0;
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (e.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")
            || ++parts > MOST_PARTS) {
          return false;
        }
        found |= e.getName().startsWith(part);
        for (int n = zip.read(piece); n >= 0; n = zip.read(piece)) {
          size += n;
          if (size > MOST_UNPACKED) {
            return false;
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
    return found;
  }
}
