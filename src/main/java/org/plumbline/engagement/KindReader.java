// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.capability.Ask;
import org.plumbline.capability.LevelsReader;
import org.plumbline.capability.Traits;
import org.plumbline.engagement.SupportModel.Fit;
import org.plumbline.engagement.SupportModel.Kind;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads what a support model is: its id, its kind, and what fits it. */
record KindReader(Traits traits, Problems problems) {
  private static final String RUNS = "runs_a_standing_service";
  private static final String DIVIDES = "divides_work_with_internal_staff";
  private static final String PARTIAL = "sells_some_services_only";

  /** The id, which is the name of the file. */
  String id(YamlMap map, String file) {
    YamlText id = map.text("id");
    if (id.value().isEmpty()) {
      return id.value();
    }
    IdRule.faultOf(id.value()).ifPresent(fault -> faulty(fault, id));
    if (!file.equals(id.value() + ".yaml")) {
      problems.error(ModelProblem.ID_OF_FILE, id.place(), id.value(), file);
    }
    return id.value();
  }

  private void faulty(IdRule.Fault fault, YamlText id) {
    switch (fault) {
      case CHARACTERS -> problems.error(ModelProblem.ID_CHARACTERS, id.place(), id.value());
      case LONG -> problems.error(ModelProblem.ID_LONG, id.place(), id.value(), IdRule.LONGEST);
      case DEVICE -> problems.error(ModelProblem.ID_OF_DEVICE, id.place(), id.value());
    }
  }

  Kind kind(YamlMap model) {
    Optional<YamlMap> map = model.map("kind");
    if (map.isEmpty()) {
      problems.error(ModelProblem.NO_KIND, model.placeOfKey("kind"));
      return Kind.JOBS;
    }
    YamlMap kind = map.get().allow(RUNS, DIVIDES, PARTIAL);
    kind.text(RUNS);
    kind.text(DIVIDES);
    boolean runs = kind.has(RUNS) && kind.yes(RUNS, false);
    boolean divides = kind.has(DIVIDES) && kind.yes(DIVIDES, false);
    if (divides && !runs) {
      problems.error(ModelProblem.NO_SUCH_KIND, kind.placeOfKey(DIVIDES));
    }
    return divides ? Kind.DIVIDED : runs ? Kind.SERVICE : Kind.JOBS;
  }

  /** Whether some services only are sold, so that what lies outside is nobody's gap. */
  boolean partial(YamlMap model) {
    return model.map("kind").filter(kind -> kind.yes(PARTIAL, false)).isPresent();
  }

  List<Fit> fits(YamlMap model) {
    List<Fit> out = new ArrayList<>();
    for (YamlMap map : model.maps("fit")) {
      map.allow("when", "unless", "says");
      YamlText says = map.text("says");
      Optional<Remark> remark = Remark.ofModel(says.value());
      if (remark.isPresent()) {
        out.add(new Fit(levels(map, "when"), levels(map, "unless"), remark.get()));
      } else if (!says.value().isEmpty()) {
        problems.error(
            ModelProblem.UNKNOWN_REMARK,
            says.place(),
            says.value(),
            Spelling.hint(says.value(), Remark.spellings()));
      }
    }
    return out;
  }

  private List<Ask.Rank> levels(YamlMap map, String key) {
    return map.map(key)
        .map(levels -> LevelsReader.read(levels, traits, problems, "MOD-002"))
        .orElse(List.of());
  }
}
