// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.report.Derived;

/** Builds the decision page: which offer first, its message by rule, and what to do. */
final class OwnerBuilder {
  private static final int MANY = 4;
  private static final int TEN_PERCENT = 10;

  /** A title of more letters is too long for its page. */
  private static final int LONG_TITLE = 75;

  private static final BigDecimal UNKNOWN = new BigDecimal(Long.MAX_VALUE);

  /** Left after all changes, then stop sign, number of changes, price, name. */
  static final Comparator<OfferView> BEST_FIRST =
      Comparator.comparingInt(OfferView::left)
          .thenComparing(OfferView::stops)
          .thenComparingInt(o -> o.remedy().changes())
          .thenComparing(o -> o.price().amount().orElse(UNKNOWN))
          .thenComparing(OfferView::name);

  private final Scene scene;
  private final List<OfferView> offers;
  private final boolean kinds;

  OwnerBuilder(Scene scene, List<OfferView> all) {
    this.scene = scene;
    this.offers = all.stream().sorted(BEST_FIRST).toList();
    this.kinds = scene.assessment().engagements().stream().noneMatch(e -> e.offer());
  }

  /** Empty where nothing stands behind the verdicts. */
  Optional<OwnerView> build() {
    if (offers.isEmpty()) {
      return Optional.empty();
    }
    OfferView best = offers.get(0);
    Map<String, Derived> derived = scene.report().derived();
    YoursView yours =
        new YoursBuilder(scene, Objects.requireNonNull(derived.get(best.id()))).build();
    return Optional.of(
        new OwnerView(
            title(best),
            answer(best),
            offers,
            kinds,
            yours,
            best.remedy().changes() == 0
                ? ""
                : kinds
                    ? scene.say(OwnerWord.CHANGES_KIND, lower(best.name()))
                    : scene.say(OwnerWord.CHANGES_OF, best.remedy().changes(), best.name()),
            jobsTitle(),
            costTitle(),
            new OwnerSteps(scene, best, yours, kinds).build(),
            !best.points().isEmpty() && !OwnerSteps.planFinal(scene),
            legend()));
  }

  private String title(OfferView best) {
    if (kinds) {
      return kindsTitle(best);
    }
    return offers.size() == 1 ? title(best, best.remedy().changes()) : several(best);
  }

  private String title(OfferView only, int changes) {
    if (!only.open()) {
      return scene.say(only.signed() ? OwnerWord.AGREED : OwnerWord.NOTHING_OPEN);
    }
    if (only.signed()) {
      return changes == 0
          ? scene.say(OwnerWord.SIGNED_SHORT, only.left(), only.name())
          : scene.say(OwnerWord.REVIEW, changes, only.name());
    }
    if (only.left() > 0) {
      return scene.say(OwnerWord.NOT_ENOUGH, only.left());
    }
    return only.common() > 0
        ? scene.say(OwnerWord.RULES, changes, only.common(), scene.regimes().size())
        : scene.say(OwnerWord.REPAIR, changes);
  }

  private String several(OfferView best) {
    OfferView next = offers.get(1);
    int all = offers.size();
    if (!best.open()) {
      return scene.say(best.signed() ? OwnerWord.ALL_AGREED : OwnerWord.SIGN, best.name());
    }
    if (best.signed()) {
      return title(best, best.remedy().changes());
    }
    if (best.left() > 0) {
      return scene.say(OwnerWord.LEAST_OF, all, best.name(), best.left());
    }
    long curable = offers.stream().filter(o -> o.left() == 0).count();
    if (all >= MANY && curable == 2) {
      String two = scene.say(OwnerWord.TWO_WORTH, all, best.name(), next.name());
      if (two.length() <= LONG_TITLE) {
        return two;
      }
    }
    if (!equal(best, next)) {
      return scene.say(OwnerWord.REPAIR_OF, all, best.name());
    }
    String two = scene.say(OwnerWord.EQUAL, best.name(), next.name());
    return two.length() <= LONG_TITLE ? two : scene.say(OwnerWord.EQUAL_TWO);
  }

  /** Same left, same stop sign, changes within ten in a hundred. */
  static boolean equal(OfferView one, OfferView other) {
    int changes = Math.abs(one.remedy().changes() - other.remedy().changes());
    int most = Math.max(one.remedy().changes(), other.remedy().changes());
    return one.left() == other.left()
        && one.stops() == other.stops()
        && changes * TEN_PERCENT <= most;
  }

  private String kindsTitle(OfferView best) {
    long whole = offers.stream().filter(o -> o.left() == 0).count();
    if (whole == 1) {
      return scene.say(OwnerWord.KIND_ONE, best.name());
    }
    return scene.say(whole == 0 ? OwnerWord.KIND_NONE : OwnerWord.KIND_SOME);
  }

  private String answer(OfferView best) {
    List<String> out = new ArrayList<>();
    if (kinds) {
      out.add(scene.say(OwnerWord.ANSWER_NO_OFFER));
      offers.forEach(o -> out.add(scene.say(OwnerWord.ANSWER_KIND, o.name(), o.left())));
      return String.join(" ", out);
    }
    int changes = best.remedy().changes();
    if (!best.open()) {
      out.add(scene.say(OwnerWord.ANSWER_COMPLETE, best.name()));
    } else if (changes == 0) {
      out.add(scene.say(OwnerWord.ANSWER_SHORT, best.name(), best.left()));
    } else {
      out.add(
          best.left() == 0
              ? scene.say(OwnerWord.ANSWER_REPAIR, best.name(), changes)
              : scene.say(OwnerWord.ANSWER_LEAST, best.name(), changes, best.left()));
    }
    out.add(
        best.stops()
            ? scene.say(OwnerWord.ANSWER_STOP, best.stop())
            : scene.say(OwnerWord.ANSWER_NO_STOP));
    out.add(
        offers.size() > 1
            ? next(best, offers.get(1))
            : scene.say(
                OwnerWord.ANSWER_PROMISED,
                best.carried(),
                best.assignable(),
                best.open() ? 0 : best.assignable() - best.carried(),
                best.signed() ? "yes" : "no"));
    return String.join(" ", out);
  }

  /** First letter small: it stands inside a sentence. */
  static String lower(String title) {
    return title.length() > 1 && Character.isLowerCase(title.charAt(1))
        ? title.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + title.substring(1)
        : title;
  }

  private String next(OfferView best, OfferView next) {
    if (next.left() > best.left()) {
      return scene.say(OwnerWord.ANSWER_NEXT_LEFT, next.name(), next.left());
    }
    Optional<BigDecimal> apart = apart(best, next);
    if (apart.isPresent() && apart.get().signum() != 0) {
      String price = PriceView.said(best.price().currency(), apart.get().abs(), scene);
      return scene.say(
          apart.get().signum() > 0 ? OwnerWord.ANSWER_CHEAPER : OwnerWord.ANSWER_DEARER,
          next.name(),
          price);
    }
    return next.remedy().changes() > 0
        ? scene.say(OwnerWord.ANSWER_NEXT_CHANGES, next.name(), next.remedy().changes())
        : scene.say(OwnerWord.ANSWER_NEXT_SAME, next.name());
  }

  /** How much more one costs than the other over three years; empty where that is not known. */
  private static Optional<BigDecimal> apart(OfferView one, OfferView other) {
    return one.price().currency().equals(other.price().currency())
        ? one.price().amount().flatMap(a -> other.price().amount().map(b -> a.subtract(b)))
        : Optional.empty();
  }

  private String jobsTitle() {
    List<OfferView> shown = offers.subList(0, Math.min(2, offers.size()));
    JobsView first = shown.get(0).jobs();
    String worst = first.worst();
    int column = first.systems().indexOf(worst);
    boolean everywhere =
        column >= 0
            && shown.stream()
                .map(OfferView::jobs)
                .allMatch(j -> 2 * j.nobody(column) > j.arising(column));
    return everywhere && !kinds
        ? scene.say(OwnerWord.JOBS_COLUMN, shown.size(), worst)
        : scene.say(
            OwnerWord.JOBS_COUNT,
            first.settled(),
            first.all(),
            first.all() - first.settled() - first.nobody(),
            first.nobody());
  }

  private String costTitle() {
    OfferView best = offers.get(0);
    if (!best.price().stated()) {
      return scene.say(OwnerWord.COST_UNKNOWN);
    }
    for (OfferView other : offers.subList(1, offers.size())) {
      Optional<BigDecimal> apart = apart(best, other);
      if (apart.isPresent() && apart.get().signum() != 0) {
        String price = PriceView.said(best.price().currency(), apart.get().abs(), scene);
        return apart.get().signum() < 0
            ? scene.say(OwnerWord.COST_DIFFERENCE, best.name(), price, other.name())
            : scene.say(OwnerWord.COST_DIFFERENCE, other.name(), price, best.name());
      }
    }
    return scene.say(OwnerWord.COST_ONE, best.name(), best.price().threeYears());
  }

  private List<VerdictView> legend() {
    return VerdictView.ORDER.stream()
        .filter(
            v ->
                offers.stream().flatMap(o -> o.bars().stream()).anyMatch(b -> b.counts().of(v) > 0))
        .map(v -> VerdictView.of(v, scene.words()))
        .toList();
  }
}
