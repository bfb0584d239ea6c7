// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.files.FixedZip;
import org.plumbline.hash.Sha256;
import org.springframework.dao.DataIntegrityViolationException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Organizations as one file that another store takes in, with all editions, tracking, assessments
 * and their trail. The same contents give the same bytes, also after they went through another
 * store. It is written while others work, and shows one moment; all of them together are a backup.
 */
public final class Archives {
  private static final String HEAD = "plumbline.json";
  private static final String ORGANIZATIONS = "organizations/";
  private static final String BLOBS = "blobs/";
  private static final String FORM = "plumbline-archive";
  private static final int VERSION = 1;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  private final Database database;
  private final Blobs blobs;
  private final ArchivedRows rows;

  Archives(Database database, Blobs blobs, ArchivedRows rows) {
    this.database = database;
    this.blobs = blobs;
    this.rows = rows;
  }

  private record Head(String form, int version) {}

  /** Writes all organizations; the stream stays open. */
  public void writeAll(OutputStream out, Who who) {
    tell(who, "");
    database.asOfNow(() -> write(rows.slugs(), out));
  }

  /**
   * Writes one organization; the stream stays open.
   *
   * @throws NoSuchElementException when there is none of this slug; nothing is written
   */
  public void write(String slug, OutputStream out, Who who) {
    if (rows.organizations().find(slug).isEmpty()) {
      throw new NoSuchElementException(slug);
    }
    tell(who, slug);
    database.asOfNow(() -> write(List.of(slug), out));
  }

  private void tell(Who who, String slug) {
    database.together(
        () -> {
          rows.trail()
              .add(
                  Trail.NO_ORGANIZATION,
                  who,
                  new Trail.Deed(TrailAction.ARCHIVE_WRITTEN, slug, "", ""));
          return slug;
        });
  }

  private void write(List<String> slugs, OutputStream out) {
    try {
      FixedZip.Growing zip = new FixedZip.Growing(out);
      zip.add(HEAD, JSON.writeValueAsBytes(new Head(FORM, VERSION)));
      Set<String> needed = new TreeSet<>();
      for (String slug : slugs) {
        Archived archived = rows.read(slug).orElseThrow();
        zip.add(ORGANIZATIONS + slug + ".json", JSON.writeValueAsBytes(archived));
        needed.addAll(archived.blobs());
      }
      for (String hash : needed) {
        zip.add(BLOBS + hash, blobs.get(hash));
      }
      zip.finish();
    } catch (IOException e) {
      throw new UncheckedIOException("archive", e);
    }
  }

  /**
   * Takes in every organization of an archive, or none. One that is there already with the same
   * contents is passed over.
   *
   * @return the organizations of the archive as they stand now
   * @throws org.plumbline.problem.BadInputException STO-007 when the archive cannot be used,
   *     STO-008 when another organization has the place of one
   */
  public List<Organization> read(Path archive, Who who) {
    try (ArchiveFile zip = ArchiveFile.open(archive)) {
      checkHead(zip);
      List<Archived> all = organizations(zip);
      return database.together(
          () -> {
            all.forEach(each -> take(each, zip, who));
            return all.stream()
                .map(each -> rows.organizations().find(each.slug()).orElseThrow())
                .toList();
          });
    } catch (DataIntegrityViolationException e) {
      // a text in it is longer than any we keep
      throw ArchiveFile.refused(StoreProblem.DAMAGED_ARCHIVE, ORGANIZATIONS);
    } catch (IOException e) {
      throw new UncheckedIOException(archive.toString(), e);
    }
  }

  private static void checkHead(ArchiveFile zip) {
    if (zip.names(HEAD).isEmpty()) {
      throw ArchiveFile.refused(StoreProblem.NO_ARCHIVE);
    }
    Head head = json(zip, HEAD, Head.class);
    if (!FORM.equals(head.form())) {
      throw ArchiveFile.refused(StoreProblem.NO_ARCHIVE);
    }
    if (head.version() > VERSION) {
      throw ArchiveFile.refused(StoreProblem.NEWER_ARCHIVE);
    }
  }

  private static List<Archived> organizations(ArchiveFile zip) {
    List<Archived> out = new ArrayList<>();
    for (String name : zip.names(ORGANIZATIONS)) {
      Archived archived = json(zip, name, Archived.class);
      if (!name.equals(ORGANIZATIONS + archived.slug() + ".json") || !archived.sound()) {
        throw ArchiveFile.refused(StoreProblem.DAMAGED_ARCHIVE, name);
      }
      out.add(archived);
    }
    return out;
  }

  private void take(Archived archived, ArchiveFile zip, Who who) {
    Optional<Archived> there = rows.read(archived.slug());
    if (there.isPresent()) {
      if (!there.get().equals(archived)) {
        throw ArchiveFile.refused(StoreProblem.TAKEN, archived.slug());
      }
      return;
    }
    for (String hash : archived.blobs()) {
      byte[] bytes = zip.bytes(BLOBS + hash);
      if (!Sha256.hex(bytes).equals(hash)) {
        throw ArchiveFile.refused(StoreProblem.DAMAGED_ARCHIVE, BLOBS + hash);
      }
      blobs.put(bytes);
    }
    rows.write(archived);
    rows.trail()
        .add(
            Trail.NO_ORGANIZATION,
            who,
            new Trail.Deed(TrailAction.ORGANIZATION_IMPORTED, archived.slug(), "", ""));
  }

  private static <T> T json(ArchiveFile zip, String name, Class<T> type) {
    try {
      return JSON.readValue(zip.bytes(name), type);
    } catch (JacksonException e) {
      throw ArchiveFile.refused(StoreProblem.DAMAGED_ARCHIVE, name);
    }
  }
}
