// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Organizations that no example is: an example with a few words changed. Each is a case that the
 * pages of a report have to take.
 */
public enum Cases {
  /** More offers than stand beside each other, two of a kind. */
  SIX_OFFERS("cedar-ridge-dental") {
    @Override
    void change(Path folder) throws IOException {
      for (String offer : List.of("lakeside", "ridgeline", "summit")) {
        Path file = folder.resolve("offers/" + offer + ".yaml");
        String text = Files.readString(file);
        Files.writeString(
            folder.resolve("offers/" + offer + "-north.yaml"),
            text.replaceFirst("(?m)^id: .*$", "id: " + offer + "-north")
                .replaceFirst("(?m)^provider: (.*)$", "provider: $1 North"));
      }
    }
  },
  /** Two offers beside each other. */
  TWO_OFFERS("cedar-ridge-dental") {
    @Override
    void change(Path folder) throws IOException {
      Files.delete(folder.resolve("offers/lakeside.yaml"));
    }
  },
  /** Two offers under two bodies of law, one of them with facts that nobody has answered. */
  TWO_RULES("cedar-ridge-dental") {
    @Override
    void change(Path folder) throws IOException {
      TWO_OFFERS.change(folder);
      replace(
          folder.resolve("organisation.yaml"),
          "hipaa-breach-notification]",
          "hipaa-breach-notification, glba-safeguards-rule]");
    }
  },
  /** Everything is agreed in signed papers. */
  NOTHING_OPEN("fairview-clinic") {
    @Override
    void change(Path folder) throws IOException {
      replace(
          folder.resolve("offers/alder-bay.yaml"),
          "restore-tests: {level: interval-not-said,",
          "restore-tests: {every: P180D,");
      replace(
          folder.resolve("organisation.yaml"),
          """
            - id: backup store
              class: server
              regulated_data: copies
              what: copies of the file server and of the tenant
          """,
          "");
    }
  },
  /** A plan in final form: points are counted for planning. */
  FINAL_PLAN("tri-valley-machining") {
    @Override
    void change(Path folder) throws IOException {
      replace(
          folder.resolve("organisation.yaml"),
          "system_security_plan: {state: draft, date: 2023}",
          "system_security_plan: {state: final, date: 2026-09-30}");
    }
  },
  /** A baseline with controls added and removed, and numbers of the organization's own. */
  TAILORED("fairview-clinic") {
    @Override
    void change(Path folder) throws IOException {
      replace(
          folder.resolve("organisation.yaml"),
          "frameworks: [hipaa-security-rule, hipaa-breach-notification]\n",
          """
          frameworks: [nist-800-53-r5]
          baseline: moderate
          tailoring:
            add:
              - {control: SC-8(2), rationale: records of patients pass through a print server}
            remove:
              - {control: PE-13, rationale: the landlord runs fire protection under the lease}
            parameters:
              - {interval: scan-53, value: P92D, source: security policy 4.2}
              - {interval: log-review-weekly, control: AU-6, value: P1D, source: policy 5.1}
          """);
    }
  };

  private final String example;

  Cases(String example) {
    this.example = example;
  }

  abstract void change(Path folder) throws IOException;

  /** Writes its files into an empty folder, or one that is not there yet. */
  public Path into(Path folder) throws IOException {
    Path from = Path.of("examples").resolve(example);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(from.relativize(each).toString());
        Files.createDirectories(to.getParent());
        Files.copy(each, to);
      }
    }
    change(folder);
    return folder;
  }

  private static void replace(Path file, String old, String changed) throws IOException {
    String text = Files.readString(file);
    if (!text.contains(old)) {
      throw new AssertionError(file + " has no `" + old + "`");
    }
    Files.writeString(file, text.replace(old, changed));
  }
}
