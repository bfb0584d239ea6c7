// SPDX-License-Identifier: Apache-2.0
package org.plumbline.hash;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Sha256Test {
  @Test
  void a_file_longer_than_what_is_read_at_once_has_the_hash_of_its_bytes(@TempDir Path folder)
      throws IOException {
    Path file = Files.write(folder.resolve("million"), "a".repeat(1_000_000).getBytes(US_ASCII));

    // the third example of FIPS 180-2, appendix B
    assertEquals(
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0", Sha256.hex(file));
  }
}
