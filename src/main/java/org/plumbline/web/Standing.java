// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.application.Evaluation;
import org.plumbline.application.Request;
import org.plumbline.report.view.OfferView;
import org.plumbline.report.view.OwnerView;
import org.plumbline.report.view.ReportView;
import org.plumbline.store.Organization;

/**
 * One edition of an organization, judged.
 *
 * @param folder its files, read-only
 * @param request what was asked of them
 * @param view what is said of them, the same as in the reports
 * @param waiting statements of its papers that nobody has confirmed; they do not count
 */
record Standing(
    Organization organization,
    Path folder,
    Request request,
    Evaluation evaluation,
    ReportView view,
    int waiting) {

  /** What an owner reads; empty as long as there is no offer. */
  Optional<OwnerView> owner() {
    return view.owner().filter(o -> !o.kinds());
  }

  /** The offers, best first; none as long as there is none. */
  List<OfferView> offers() {
    return owner().map(OwnerView::offers).orElse(List.of());
  }

  /** The offer of this id, else the best. */
  Optional<OfferView> offer(Optional<String> id) {
    return offers().stream()
        .filter(o -> id.isPresent() && o.id().equals(id.get()))
        .findFirst()
        .or(() -> offers().stream().findFirst());
  }
}
