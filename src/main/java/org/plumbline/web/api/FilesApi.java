// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.hash.Sha256;
import org.plumbline.store.Organization;
import org.plumbline.store.Organizations;
import org.plumbline.web.access.Caller;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The files of an organization: organization.yaml, offers, papers. A change names the edition it
 * was made on, in If-Match, and makes the next one.
 */
@RestController
@RequestMapping("/api/v1/organizations/{slug}/files")
class FilesApi {
  private final Organizations organizations;
  private final Kept kept;

  FilesApi(Organizations organizations, Kept kept) {
    this.organizations = organizations;
    this.kept = kept;
  }

  /**
   * A file.
   *
   * @param size in bytes
   */
  record Line(String path, int size, String sha256) {}

  @GetMapping
  List<Line> all(
      @PathVariable String slug, @RequestParam(required = false) @Nullable Integer edition) {
    return files(slug, edition).entrySet().stream()
        .map(f -> new Line(f.getKey(), f.getValue().length, Sha256.hex(f.getValue())))
        .toList();
  }

  /** The bytes, for saving and never for showing: they are somebody else's. */
  @GetMapping("/{*path}")
  ResponseEntity<byte[]> one(
      @PathVariable String slug,
      @PathVariable String path,
      @RequestParam(required = false) @Nullable Integer edition) {
    byte[] bytes = files(slug, edition).get(plain(path));
    if (bytes == null) {
      throw RefusedException.notFound(plain(path));
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, java.nio.charset.StandardCharsets.UTF_8)
                .build()
                .toString())
        .eTag("\"" + Sha256.hex(bytes) + "\"")
        .body(bytes);
  }

  @PutMapping("/{*path}")
  ResponseEntity<Organization> put(
      @PathVariable String slug,
      @PathVariable String path,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      InputStream body)
      throws IOException {
    // one more than can be kept tells that it is too large, without reading all of it
    byte[] bytes = body.readNBytes(Organizations.LARGEST_FILE + 1);
    return saved(slug, ifMatch, plain(path), bytes);
  }

  @DeleteMapping("/{*path}")
  ResponseEntity<Organization> delete(
      @PathVariable String slug,
      @PathVariable String path,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    int seen = Versions.seen(ifMatch);
    if (!files(slug, seen).containsKey(plain(path))) {
      throw RefusedException.notFound(plain(path));
    }
    return saved(slug, ifMatch, plain(path), new byte[0]);
  }

  private ResponseEntity<Organization> saved(
      String slug, @Nullable String ifMatch, String path, byte[] bytes) {
    Organization saved =
        organizations.save(slug, Versions.seen(ifMatch), Map.of(path, bytes), Caller.who(), path);
    return ResponseEntity.ok().eTag(Versions.tag(saved.edition())).body(saved);
  }

  private Map<String, byte[]> files(String slug, @Nullable Integer edition) {
    Organization found = kept.find(slug);
    return organizations.files(slug, edition == null ? found.edition() : edition);
  }

  /** A path variable of many parts begins with a slash. */
  private static String plain(String path) {
    return path.substring(1);
  }
}
