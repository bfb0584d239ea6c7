// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.files.Temporaries;
import org.plumbline.store.Archives;
import org.plumbline.store.Organization;
import org.plumbline.store.Store;
import org.plumbline.store.Who;
import org.plumbline.web.access.Caller;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Organizations as files to move or to keep safe. */
@RestController
class ArchivesApi {
  private final Archives archives;
  private final Kept kept;

  ArchivesApi(Store store, Kept kept) {
    this.archives = store.archives();
    this.kept = kept;
  }

  /** All organizations: a backup. */
  @GetMapping("/api/v1/archive")
  ResponseEntity<StreamingResponseBody> all() throws IOException {
    Who who = Caller.who();
    return answer("plumbline.zip", out -> archives.writeAll(out, who));
  }

  /** One organization. */
  @GetMapping("/api/v1/organizations/{slug}/archive")
  ResponseEntity<StreamingResponseBody> one(@PathVariable String slug) throws IOException {
    kept.find(slug);
    Who who = Caller.who();
    return answer(slug + ".zip", out -> archives.write(slug, out, who));
  }

  /** Takes in all organizations of an archive, or none. */
  @PostMapping(path = "/api/v1/archive", consumes = "application/zip")
  List<Organization> take(InputStream body) throws IOException {
    Path file = Temporaries.anywhere();
    try {
      try (OutputStream to = Files.newOutputStream(file)) {
        body.transferTo(to);
      }
      return archives.read(file, Caller.who());
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** Written to a file first: a slow reader does not keep the database waiting. */
  private static ResponseEntity<StreamingResponseBody> answer(
      String name, Consumer<OutputStream> archive) throws IOException {
    Path file = Temporaries.anywhere();
    try (OutputStream to = Files.newOutputStream(file)) {
      archive.accept(to);
    }
    StreamingResponseBody body =
        out -> {
          try {
            Files.copy(file, out);
          } finally {
            Files.deleteIfExists(file);
          }
        };
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/zip"))
        .contentLength(Files.size(file))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(body);
  }
}
