// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.Optional;
import org.plumbline.papers.Deliverable;

/** By what an ask is met: a deliverable, a job not ordered yet, or the agreement itself. */
record Match(boolean byDeliverable, Optional<Deliverable> item, boolean unordered) {}
