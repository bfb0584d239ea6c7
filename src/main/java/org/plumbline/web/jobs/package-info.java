// SPDX-License-Identifier: Apache-2.0
/** Long work that people and programs ask for: what there is, who may ask, how each is done. */
@NullMarked
package org.plumbline.web.jobs;

import org.jspecify.annotations.NullMarked;
