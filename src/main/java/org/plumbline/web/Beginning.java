// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.application.Forms;
import org.plumbline.application.OrganizationText;
import org.plumbline.application.Starter;
import org.plumbline.catalogue.Framework;
import org.plumbline.intake.form.Preset;
import org.springframework.stereotype.Component;

/** How an organization begins: its trade with the usual rules and systems, name, people. */
@Component
class Beginning {
  private static final int LONGEST_NAME = 200;
  private static final String DIGITS = "[0-9]{1,6}";

  private final Office office;

  Beginning(Office office) {
    this.office = office;
  }

  /**
   * A trade to choose.
   *
   * @param rules which rule books it brings, in words
   */
  record Trade(String id, String title, String rules) {}

  List<Trade> trades() {
    return new Forms(office.library(), office.words())
        .presets().stream().map(p -> new Trade(p.id(), p.title(), rules(p))).toList();
  }

  /** The trade of this id, else the first. */
  Preset preset(String id) {
    Forms forms = new Forms(office.library(), office.words());
    boolean known = forms.presets().stream().anyMatch(p -> p.id().equals(id));
    return known ? forms.preset(id) : forms.presets().get(0);
  }

  private String rules(Preset preset) {
    List<String> titles =
        office.library().workspace().frameworks().stream()
            .filter(f -> preset.frameworks().contains(f.id()))
            .map(Framework::shortTitle)
            .distinct()
            .toList();
    return titles.isEmpty()
        ? office.say(PageWord.RULES_YOUR_OWN)
        : office.say(PageWord.RULES_OF, titles);
  }

  /** What is wrong with a name and a number of people. */
  List<Wrong> wrong(String name, String people) {
    List<Wrong> out = new java.util.ArrayList<>();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      out.add(Wrong.of("name", office.say(PageWord.NO_NAME)));
    }
    if (!people.matches(DIGITS)) {
      out.add(Wrong.of("people", office.say(PageWord.NO_PEOPLE)));
    }
    return out;
  }

  /** The file that {@code init} writes, with the name and the number of people. */
  Map<String, byte[]> files(Preset preset, String name, String people) throws IOException {
    Path folder = Files.createTempDirectory("plumbline-new-");
    try {
      Path to = folder.resolve("organization");
      Path file = new Starter(office.library(), office.words()).write(to, preset).get(0);
      OrganizationText text =
          new OrganizationText(Files.readString(file)).with("name", name).with("people", people);
      Map<String, byte[]> out = new LinkedHashMap<>();
      out.put("organization.yaml", text.text().getBytes(StandardCharsets.UTF_8));
      return out;
    } finally {
      Edits.remove(folder);
    }
  }
}
