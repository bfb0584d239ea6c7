// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.application.Forms;
import org.plumbline.capability.SystemClass;
import org.plumbline.capability.Trait;
import org.plumbline.engagement.OrganisationFolder;
import org.plumbline.intake.form.Preset;
import org.plumbline.problem.Problems;
import org.plumbline.store.Organization;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Where somebody would stand who answers twelve questions: trade, name, people, and the nine about
 * the provider on which most duties of the trade hang. What is not answered is not said.
 */
@Component
class QuickLook {
  /** Lies with an organization that is no client yet. */
  static final String MARK = OrganisationFolder.ON_RECORD + "/prospect.txt";

  /** Beside trade, name and people. */
  static final int QUESTIONS = 9;

  private static final String OFFER = "today";

  private final Office office;
  private final Desk desk;
  private final Beginning beginning;
  private final AskedQuestions questions;

  QuickLook(Office office, Desk desk, Beginning beginning, AskedQuestions questions) {
    this.office = office;
    this.desk = desk;
    this.beginning = beginning;
    this.questions = questions;
  }

  /** What is asked about the provider of a trade; also what was answered for another trade. */
  List<AskedQuestions.Asked> asked(Preset preset, MultiValueMap<String, String> sent) {
    List<AskedQuestions.Asked> all = questions.ofNobody(rules(preset));
    return IntStream.range(0, all.size())
        .filter(at -> at < QUESTIONS || AskedQuestions.says(sent, all.get(at).id()))
        .mapToObj(all::get)
        .toList();
  }

  private List<String> rules(Preset preset) {
    return office.library().workspace().frameworks().stream()
        .map(f -> f.id())
        .filter(id -> preset.frameworks().isEmpty() || preset.frameworks().contains(id))
        .toList();
  }

  /** The files of such an organization with what its provider is said to do. */
  Map<String, byte[]> files(
      Preset preset, String name, String people, MultiValueMap<String, String> sent)
      throws IOException {
    Path folder = Files.createTempDirectory("plumbline-look-");
    try {
      Edits.write(beginning.files(preset, name, people), folder);
      AnsweredOffer.begin(
          folder, OFFER, office.say(ProspectWord.PROVIDER), office.say(ProspectWord.PAPER));
      List<AskedQuestions.Asked> asked = asked(preset, sent);
      List<Trait> traits =
          new Forms(office.library(), office.words())
              .questions(rules(preset)).stream().map(q -> q.trait()).toList();
      AnsweredOffer.write(
          folder.resolve("offers").resolve(OFFER + ".yaml"), traits, said(asked, sent));
      Files.createDirectories(folder.resolve(MARK).getParent());
      Files.writeString(folder.resolve(MARK), office.say(ProspectWord.PAPER) + "\n");
      return Edits.read(folder);
    } finally {
      Edits.remove(folder);
    }
  }

  /** The answers as an offer takes them: with words, and for systems of every class. */
  private MultiValueMap<String, String> said(
      List<AskedQuestions.Asked> asked, MultiValueMap<String, String> sent) {
    List<String> classes = SystemClass.spellings();
    MultiValueMap<String, String> out = new LinkedMultiValueMap<>();
    out.set("covers-asked", "yes");
    out.put("covers", classes);
    for (AskedQuestions.Asked each : asked) {
      String level = AskedQuestions.first(sent, "level-" + each.id());
      Optional<Choice> chosen =
          each.levels().stream().filter(l -> l.value().equals(level)).findFirst();
      if (chosen.isPresent()) {
        out.set("level-" + each.id(), level);
        out.set("words-" + each.id(), chosen.get().title());
        out.set("clause-" + each.id(), office.say(ProspectWord.CLAUSE));
        if (each.covers()) {
          out.put("of-" + each.id(), classes);
        }
      }
    }
    return out;
  }

  /**
   * Where it would stand; nothing is kept.
   *
   * @throws org.plumbline.problem.BadInputException when the files have mistakes
   */
  Standing judged(String name, Map<String, byte[]> files) throws IOException {
    Path folder = Files.createTempDirectory("plumbline-look-");
    try {
      Edits.write(files, folder);
      Problems problems = new Problems();
      office.library().workspace().offers(folder, problems);
      problems.throwIfAny();
      return desk.wouldStand(new Organization("prospect", name, 1, Instant.EPOCH), folder);
    } finally {
      Edits.remove(folder);
    }
  }

  /** Whether an organization is no client yet. */
  static boolean prospect(Standing standing) {
    return Files.isRegularFile(standing.folder().resolve(MARK));
  }
}
