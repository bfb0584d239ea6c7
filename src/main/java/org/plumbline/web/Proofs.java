// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.application.Tracked;
import org.plumbline.hash.Sha256;
import org.plumbline.store.Organization;
import org.plumbline.store.Organizations;
import org.plumbline.store.StaleException;
import org.plumbline.store.Who;
import org.plumbline.web.jobs.ProofFiles;
import org.springframework.stereotype.Component;

/**
 * Files that show a record is there, kept with the organization: in its editions and archives, each
 * under its record, with its hash.
 */
@Component
class Proofs {
  /** Others may save at the same moment; a proof stands in nobody's way. */
  private static final int TRIES = 4;

  private final Office office;
  private final Organizations organizations;

  Proofs(Office office, Organizations organizations) {
    this.office = office;
    this.organizations = organizations;
  }

  /**
   * A file.
   *
   * @param path of the record and the file, as addresses have it
   * @param hash SHA-256 of its bytes
   */
  record Proof(String name, String path, String hash) {
    public String shortHash() {
      return hash.substring(0, ProofFiles.SHORT);
    }
  }

  /** A record's part of a path: its kind and the offer. */
  private static String record(String key) {
    return key.substring(EvidenceShelf.KEY.length());
  }

  /** All proofs of the newest edition, by the key of their record. */
  Map<String, List<Proof>> of(Organization organization) {
    Map<String, List<Proof>> out = new HashMap<>();
    organizations
        .proofs(organization.slug(), organization.edition())
        .forEach(
            (path, hash) -> {
              String plain = path.substring(Organizations.PROOFS.length());
              int end = plain.lastIndexOf('/');
              if (end > 0) {
                out.computeIfAbsent(
                        EvidenceShelf.KEY + plain.substring(0, end), k -> new ArrayList<>())
                    .add(new Proof(plain.substring(end + 1), plain, hash));
              }
            });
    return out;
  }

  /** How many files are kept of the records of an offer. */
  long count(Organization organization, String offer) {
    return of(organization).entrySet().stream()
        .filter(r -> r.getKey().endsWith("/" + offer))
        .mapToLong(r -> r.getValue().size())
        .sum();
  }

  /** The bytes of a proof; empty where there is none. */
  Optional<byte[]> bytes(Organization organization, String path) {
    return organizations.file(
        organization.slug(), organization.edition(), Organizations.PROOFS + path);
  }

  /** The proofs of an offer by their place in the set for an assessor. */
  Map<String, byte[]> set(Organization organization, String offer) {
    return ProofFiles.set(organizations, organization.slug(), organization.edition(), offer);
  }

  /**
   * Why a file cannot be kept as proof, in words; empty where it can.
   *
   * @param name as the browser sent it
   */
  String refused(String name, byte[] bytes) {
    return ProofKind.of(name, bytes).isPresent()
        ? ""
        : office.say(
            AuditWord.NO_PROOF, Papers.safe(name), ProofKind.accepted().replace(",", ", "));
  }

  /**
   * Keeps a file under a record; the same bytes under the same name are kept once, others beside.
   */
  void keep(String slug, String key, String name, byte[] bytes, Who who) {
    String folder = Organizations.PROOFS + record(key) + "/";
    String plain = Papers.safe(name);
    String hash = Sha256.hex(bytes);
    changed(
        slug,
        who,
        AuditWord.DID_PROOF,
        plain,
        there -> {
          String path = folder + plain;
          Optional<String> same = spelled(path, there);
          for (int i = 2; same.isPresent(); i++) {
            if (hash.equals(there.get(same.get()))) {
              return Map.of();
            }
            path = folder + i + "-" + plain;
            same = spelled(path, there);
          }
          return Map.of(path, bytes);
        });
  }

  /** The path as it is there, in whatever capitals: an edition takes no two that differ by them. */
  private static Optional<String> spelled(String path, Map<String, String> there) {
    return there.keySet().stream().filter(path::equalsIgnoreCase).findFirst();
  }

  /** Takes a file out of the newest edition; earlier ones have it still. */
  void remove(String slug, String path, Who who) {
    String whole = Organizations.PROOFS + path;
    changed(
        slug,
        who,
        AuditWord.DID_NO_PROOF,
        path.substring(path.lastIndexOf('/') + 1),
        there -> there.containsKey(whole) ? Map.of(whole, new byte[0]) : Map.of());
  }

  private interface Change {
    Map<String, byte[]> to(Map<String, String> there);
  }

  private void changed(String slug, Who who, AuditWord did, String name, Change change) {
    for (int i = 1; ; i++) {
      Organization now = organizations.find(slug).orElseThrow(UnknownPageException::new);
      Map<String, byte[]> files = change.to(organizations.proofs(slug, now.edition()));
      try {
        if (!files.isEmpty()) {
          organizations.save(slug, now.edition(), files, who, office.say(did, name));
        }
        return;
      } catch (StaleException e) {
        if (i == TRIES) {
          throw e;
        }
      }
    }
  }

  /** What is tracked, with the names of the files that are kept beside what people wrote. */
  Tracked named(Tracked tracked, Organization organization) {
    return ProofFiles.named(
        tracked, organizations.proofs(organization.slug(), organization.edition()));
  }
}
