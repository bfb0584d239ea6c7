// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;

/**
 * Which files of a folder are read: one {@code organization.yaml}, in either spelling, and every
 * {@code .yaml} or {@code .yml} file directly in {@code offers}; capital letters make no
 * difference. What lies beside them is named, so that nothing is left out in silence.
 */
public final class OrganisationFolder {
  /** Folder, beside the offers, that keeps what they were before they were written anew. */
  public static final String EARLIER = "offers-earlier";

  /** Folder, beside the offers, that keeps how foreign matrices were read. */
  public static final String MATRICES = "matrices";

  /** Folder, beside the offers, that keeps what was answered and signed beside the papers. */
  public static final String ON_RECORD = "on-record";

  /** Folders in which nothing is read that a verdict could rest on. */
  private static final List<String> ASIDE = List.of(EARLIER, MATRICES, ON_RECORD);

  private static final String OFFERS = "offers";
  private static final String ORGANISATION = "organization.yaml";
  private static final List<String> NAMES = List.of("organization", "organisation");
  private static final int SHOWN = 3;

  private final Path folder;
  private final List<Path> beside;
  private final List<Path> inOffers = new ArrayList<>();

  /** Lists a folder; a link to a folder counts as the folder. */
  public OrganisationFolder(Path folder) {
    this.folder = folder;
    this.beside = listed(folder);
    offersFolders().forEach(offers -> inOffers.addAll(listed(offers)));
  }

  /** The file of the organization, the first one where there are several. */
  public Optional<Path> organisation() {
    return organisations().stream().findFirst();
  }

  /** The files of offers, by name. */
  public List<Path> offers() {
    return inOffers.stream().filter(OrganisationFolder::data).toList();
  }

  /** Every file that is read. */
  public List<Path> read() {
    return Stream.concat(organisation().stream(), offers().stream()).toList();
  }

  /** Notes files that are missing, doubled or not read: ENG-001 and ENG-013 to ENG-015. */
  void check(Problems problems) {
    doubled(organisations(), problems);
    doubled(offersFolders(), problems);
    if (organisations().isEmpty()) {
      missing(problems);
    }
    List<String> others = new ArrayList<>();
    boolean named = organisations().isEmpty();
    for (Path path : beside) {
      if (named && nearOrganisation(path)) {
        continue;
      }
      if (!organisations().contains(path) && !offersFolders().contains(path)) {
        unread(path, problems, others);
      }
    }
    for (Path path : inOffers) {
      if (!data(path)) {
        unreadOffer(path, problems, others);
      }
    }
    if (!others.isEmpty()) {
      List<String> shown = others.subList(0, Math.min(SHOWN, others.size()));
      problems.warning(
          FolderProblem.OTHERS, here(folder), shown, others.size(), others.size() - shown.size());
    }
  }

  private void missing(Problems problems) {
    Optional<Path> near = beside.stream().filter(OrganisationFolder::nearOrganisation).findFirst();
    if (near.isPresent()) {
      problems.error(FolderProblem.MISNAMED_ORGANISATION, here(folder), nameOf(near.get()));
    } else {
      problems.error(FolderProblem.NO_ORGANISATION, here(folder));
    }
  }

  private static void doubled(List<Path> found, Problems problems) {
    if (found.size() > 1) {
      problems.error(
          FolderProblem.TWO_OF_ONE, here(found.get(1)), nameOf(found.get(0)), nameOf(found.get(1)));
    }
  }

  private static void unread(Path path, Problems problems, List<String> others) {
    String name = nameOf(path);
    if (Files.isDirectory(path)) {
      if (ASIDE.contains(name)) {
        return;
      }
      if (near(name, OFFERS)) {
        problems.warning(FolderProblem.NEAR, here(path), name, OFFERS);
      } else {
        others.add("`" + name + "/`");
      }
    } else if (nearOrganisation(path)) {
      problems.warning(FolderProblem.NEAR, here(path), name, ORGANISATION);
    } else if (data(path)) {
      problems.warning(FolderProblem.BESIDE, here(path), name);
    } else {
      others.add("`" + name + "`");
    }
  }

  private static void unreadOffer(Path path, Problems problems, List<String> others) {
    String name = nameOf(path);
    if (Files.isDirectory(path)) {
      problems.warning(FolderProblem.NESTED, here(path), name);
    } else if (name.toLowerCase(Locale.ROOT).matches("(?s).*\\.(ya?m?l|json|txt|yaml\\..*)")) {
      problems.warning(FolderProblem.ENDING, here(path), name);
    } else {
      others.add("`" + OFFERS + "/" + name + "`");
    }
  }

  private static boolean nearOrganisation(Path path) {
    return !Files.isDirectory(path)
        && Spelling.nearest(nameOf(path), List.of(ORGANISATION, "organisation.yaml")).isPresent();
  }

  private static boolean near(String name, String wanted) {
    return Spelling.nearest(name, List.of(wanted)).isPresent();
  }

  private List<Path> organisations() {
    return beside.stream()
        .filter(OrganisationFolder::data)
        .filter(p -> NAMES.contains(nameOf(p).toLowerCase(Locale.ROOT).replaceAll("\\.ya?ml$", "")))
        .toList();
  }

  private List<Path> offersFolders() {
    return beside.stream()
        .filter(p -> nameOf(p).equalsIgnoreCase(OFFERS) && Files.isDirectory(p))
        .toList();
  }

  private static boolean data(Path path) {
    return nameOf(path).toLowerCase(Locale.ROOT).matches("(?s).+\\.ya?ml")
        && !Files.isDirectory(path);
  }

  /** What is in a folder, by name, without the files systems put there for themselves. */
  private static List<Path> listed(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(
              p ->
                  !nameOf(p).startsWith(".") && !nameOf(p).matches("(?i)thumbs\\.db|desktop\\.ini"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  private static String nameOf(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static Place here(Path path) {
    return Place.of(path.toString().replace('\\', '/'));
  }
}
