// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.Changes;
import org.plumbline.application.ChangesFinder;
import org.plumbline.application.Library;
import org.plumbline.application.Recent;
import org.plumbline.application.Request;
import org.plumbline.capability.Clause;
import org.plumbline.catalogue.Control;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What to write into the papers of an offer, and what that would do. */
@RestController
@RequestMapping("/api/v1/organizations/{slug}/changes")
class ChangesApi {
  private static final int MOST = 16;

  private final ChangesFinder finder;
  private final Kept kept;
  private final Recent<Asked, ChangesFinder.Found> recent = new Recent<>(MOST);

  ChangesApi(Library library, Kept kept) {
    this.finder = new ChangesFinder(library);
    this.kept = kept;
  }

  /** An edition's files stay as they are, so what closes what does too. */
  private record Asked(Request request, String offer) {}

  /** One thing to write; texts are empty where there is no clause for it. */
  record Item(String provider, String title, String purpose, String question, String clause) {
    static Item of(Changes.Item item) {
      String title = item.clause().map(Clause::title).orElseGet(item::subject);
      return new Item(
          item.provider(),
          title,
          item.clause().map(Clause::purpose).orElse(""),
          item.clause().map(Clause::question).orElse(""),
          item.clause().map(Clause::wording).orElse(""));
    }
  }

  /** A control, by the rules it stands in. */
  record Open(String framework, String id, String title) {
    static Open of(Control control) {
      return new Open(control.framework(), control.id(), control.title());
    }
  }

  /**
   * Changes that close something together.
   *
   * @param number to take it in a what-if
   */
  record Step(
      int number,
      List<Item> write,
      List<Open> closes,
      @JsonProperty("closed_so_far") int closedSoFar) {}

  /** The chosen steps written in and judged anew. */
  record Taken(List<Integer> steps, List<Open> closed, List<Open> left) {}

  /**
   * The changes that close most within a limit.
   *
   * @param usd what they cost in the first year, as far as prices are known
   * @param unpriced how many have no known price
   * @param proven whether no others close more
   */
  record Best(List<Item> write, List<Open> closes, long usd, int unpriced, boolean proven) {}

  /**
   * All changes of an offer.
   *
   * @param fewest least number that leaves nothing open that papers can close
   */
  record Answer(
      String arrangement,
      List<Open> open,
      List<Step> steps,
      int fewest,
      boolean proven,
      @JsonProperty("nothing_closes") List<Open> nothingCloses,
      @Nullable Taken taken,
      List<Best> best) {}

  /**
   * The changes of one offer in the order that closes most.
   *
   * @param offer id of an arrangement
   * @param take numbers of steps to write in and judge anew
   * @param most the best so many changes
   * @param budget the best changes for so many US dollars in the first year
   */
  @GetMapping
  Answer changes(
      @PathVariable String slug,
      @RequestParam String offer,
      @RequestParam(defaultValue = "") List<Integer> take,
      @RequestParam(required = false) @Nullable Integer most,
      @RequestParam(required = false) @Nullable Long budget,
      @RequestParam(required = false) @Nullable LocalDate date) {
    refuse("most", most, 1);
    refuse("budget", budget, 0);
    Changes.Wanted wanted =
        new Changes.Wanted(
            take,
            most == null ? OptionalInt.empty() : OptionalInt.of(most),
            budget == null ? OptionalLong.empty() : OptionalLong.of(budget));
    Request request = kept.request(slug, null, date, null);
    Changes found =
        recent.get(new Asked(request, offer), () -> finder.found(request, offer)).answer(wanted);
    List<Changes.Step> steps = found.steps();
    return new Answer(
        found.engagement().id(),
        open(found.open()),
        java.util.stream.IntStream.range(0, steps.size())
            .mapToObj(i -> step(i + 1, steps.get(i)))
            .toList(),
        found.fewest(),
        found.proven(),
        open(found.nothingCloses()),
        found.taken().map(t -> new Taken(t.steps(), open(t.closed()), open(t.left()))).orElse(null),
        found.best().stream()
            .map(
                b ->
                    new Best(items(b.write()), open(b.closes()), b.usd(), b.unpriced(), b.proven()))
            .toList());
  }

  private static void refuse(String name, @Nullable Number value, long least) {
    if (value != null && value.longValue() < least) {
      throw RefusedException.value(name, value.toString());
    }
  }

  private static Step step(int number, Changes.Step step) {
    return new Step(number, items(step.write()), open(step.closes()), step.closedSoFar());
  }

  private static List<Item> items(List<Changes.Item> items) {
    return items.stream().map(Item::of).toList();
  }

  private static List<Open> open(List<Control> controls) {
    return controls.stream().map(Open::of).toList();
  }
}
