// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.web.RunningPages;
import org.plumbline.web.Sites;

/** Every line with curl in the README works, one after the other, as a person would type them. */
class ReadmeCurlTest {
  private static final String OUTPUT = " -o ";

  @TempDir Path temp;

  @Test
  void every_curl_line_of_the_readme_works() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")) && run("curl --version").code() == 0);
    List<String> lines =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(l -> l.startsWith("curl "))
            .toList();
    assertTrue(lines.size() >= 11, "the README shows few of them: " + lines.size());
    try (RunningPages server = Sites.started(temp.resolve("data"))) {
      for (String line : lines) {
        Told told =
            run(
                line.replace("localhost:8080", "localhost:" + server.port())
                    .replace(OUTPUT, OUTPUT + temp + "/")
                    .replace("@backup.zip", "@" + temp + "/backup.zip"));
        assertEquals(0, told.code(), line + "\n" + told.out());
      }
      assertTrue(Files.size(temp.resolve("gap-report.xlsx")) > 10_000);
    }
  }

  private record Told(int code, String out) {}

  private static Told run(String line) throws IOException, InterruptedException {
    Process process = new ProcessBuilder("/bin/sh", "-c", line).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes());
    return new Told(process.waitFor(), out);
  }
}
