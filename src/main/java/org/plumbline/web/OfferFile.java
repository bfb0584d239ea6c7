// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.engagement.OrganisationFolder;
import org.plumbline.intake.Confirmation;
import org.plumbline.intake.Signatures;
import org.plumbline.yaml.FileText;

/**
 * The file of one offer in a folder.
 *
 * @param id of the offer, as it stands in addresses
 * @param provider whose it is, as the file says
 * @param together whether it only names others that are judged together
 */
record OfferFile(Path file, String id, String provider, boolean together) {

  static List<OfferFile> in(Path folder) {
    return new OrganisationFolder(folder).offers().stream().map(OfferFile::of).toList();
  }

  static Optional<OfferFile> named(Path folder, String id) {
    return in(folder).stream().filter(f -> f.id().equals(id)).findFirst();
  }

  /** One that must be there. */
  static OfferFile sure(Path folder, String id) {
    return named(folder, id).orElseThrow(UnknownPageException::new);
  }

  private static OfferFile of(Path file) {
    String stem = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    try {
      FileText text = new FileText(Files.readString(file));
      String id = text.textUnder("id");
      String provider = text.textUnder("provider");
      return new OfferFile(
          file,
          id.isEmpty() ? stem : id,
          provider.isEmpty() ? stem : provider,
          text.text().lines().anyMatch(l -> l.startsWith("members:")));
    } catch (FileText.NoPlaceException e) {
      return new OfferFile(file, stem, stem, false);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** What waits in it for a person. */
  Confirmation confirmation() {
    return new Confirmation(List.of(file));
  }

  /** Which of its papers both sides have signed. */
  Signatures signatures() {
    return new Signatures(List.of(file));
  }

  /** How many statements wait, and one more where nobody has said which systems it is about. */
  int waiting() {
    Confirmation open = confirmation();
    return open.pending().size() + open.unscoped().size();
  }
}
