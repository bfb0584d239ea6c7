// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.plumbline.hash.Sha256;
import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;

/** Holds a handed-over set against its checksums, and its reports against its own inputs. */
public final class SetVerifier {
  /** No set is larger; what is unpacked from a stranger has an end. */
  private static final long LARGEST = 256L << 20;

  private final Verifier verifier;
  private final Formats formats;

  public SetVerifier(Verifier verifier, Formats formats) {
    this.verifier = verifier;
    this.formats = formats;
  }

  /** True for the name of a set. */
  public static boolean isSet(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /**
   * The first report that differs from what the inputs of the set give, else that all are the same.
   *
   * @throws BadInputException VER-002 with every file that its checksum does not fit
   */
  public Verification verify(Path set) {
    if (!Files.isRegularFile(set)) {
      throw new UncheckedIOException(set.toString(), new NoSuchFileException(set.toString()));
    }
    Map<String, byte[]> files = files(set);
    check(set, files);
    try {
      Path work = Files.createTempDirectory("plumbline-");
      try {
        return again(set, files, work);
      } finally {
        HandOver.remove(work);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(set.toString(), e);
    }
  }

  private Verification again(Path set, Map<String, byte[]> files, Path work) throws IOException {
    Optional<Path> inputs = Optional.empty();
    List<Path> reports = new ArrayList<>();
    for (Map.Entry<String, byte[]> each : files.entrySet()) {
      Path file = work.resolve(each.getKey());
      Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(work));
      Files.write(file, each.getValue());
      String name = each.getKey();
      if (name.startsWith(HandOver.INPUTS + "/") && name.split("/").length > 2) {
        inputs = Optional.of(work.resolve(HandOver.INPUTS).resolve(name.split("/")[1]));
      } else if (name.indexOf('/') < 0 && isReport(name)) {
        reports.add(file);
      }
    }
    if (inputs.isEmpty() || reports.isEmpty()) {
      throw new BadInputException(List.of(problem(set, VerifyProblem.NO_SET)));
    }
    Verification last = null;
    for (Path report : reports) {
      last = verifier.verify(report, inputs, Optional.empty());
      if (last instanceof Verification.Differs) {
        return last;
      }
    }
    return Optional.ofNullable(last).orElseThrow();
  }

  private boolean isReport(String name) {
    return formats.all().stream()
        .anyMatch(f -> f.reader().isPresent() && name.endsWith("." + f.name()));
  }

  private static Map<String, byte[]> files(Path set) {
    Map<String, byte[]> out = new LinkedHashMap<>();
    long left = LARGEST;
    try (InputStream in = Files.newInputStream(set);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.isDirectory()) {
          continue;
        }
        byte[] bytes = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, left + 1));
        left -= bytes.length;
        boolean twice = out.put(entry.getName(), bytes) != null;
        if (left < 0 || twice || !plain(entry.getName())) {
          throw new BadInputException(List.of(problem(set, VerifyProblem.NO_SET)));
        }
      }
    } catch (ZipException | IllegalArgumentException | java.io.EOFException e) {
      throw new BadInputException(List.of(problem(set, VerifyProblem.NO_SET)));
    } catch (IOException e) {
      throw new UncheckedIOException(set.toString(), e);
    }
    return out;
  }

  /** A name that stays below the folder it is unpacked into, on any disk. */
  private static boolean plain(String name) {
    return name.matches("[^/\\\\:*?\"<>|\\p{Cntrl}]+(/[^/\\\\:*?\"<>|\\p{Cntrl}]+)*")
        && !List.of(name.split("/")).contains("..")
        && !List.of(name.split("/")).contains(".");
  }

  private static void check(Path set, Map<String, byte[]> files) {
    byte[] list = files.get(HandOver.CHECKSUMS);
    if (list == null) {
      throw new BadInputException(List.of(problem(set, VerifyProblem.NO_SET)));
    }
    Map<String, String> sums = new LinkedHashMap<>();
    for (String line : new String(list, StandardCharsets.UTF_8).lines().toList()) {
      int gap = line.indexOf("  ");
      if (gap > 0) {
        sums.put(line.substring(gap + 2), line.substring(0, gap));
      }
    }
    Problems problems = new Problems();
    TreeSet<String> all = new TreeSet<>(files.keySet());
    all.addAll(sums.keySet());
    all.remove(HandOver.CHECKSUMS);
    for (String name : all) {
      byte[] bytes = files.get(name);
      String sum = sums.get(name);
      VerifyProblem what =
          bytes == null
              ? VerifyProblem.MISSING
              : sum == null
                  ? VerifyProblem.ADDED
                  : sum.equals(Sha256.hex(bytes)) ? null : VerifyProblem.CHANGED;
      if (what != null) {
        problems.error(what, Place.of(set.toString()), name);
      }
    }
    problems.throwIfAny();
  }

  private static Problem problem(Path set, VerifyProblem what) {
    return Problem.of(what, Problem.Severity.ERROR, Place.of(set.toString()));
  }
}
