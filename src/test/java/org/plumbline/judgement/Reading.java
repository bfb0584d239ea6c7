// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.List;
import org.plumbline.catalogue.Control;

/** The controls of a framework that get a verdict. */
record Reading(String framework, List<Control> controls) {}
