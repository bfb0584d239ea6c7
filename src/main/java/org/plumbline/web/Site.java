// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.time.Clock;
import org.plumbline.application.Library;
import org.plumbline.store.Store;
import org.plumbline.web.access.Reach;
import org.plumbline.wording.Words;

/**
 * What the pages work with; each of these can be asked for in a constructor of a controller, and
 * {@code Organizations} too.
 *
 * @param library all data of the home
 * @param store what is kept; closed when the pages are
 * @param words what is said
 * @param reach where they can be reached, and whether people sign in
 * @param clock the time, and the day where the user is
 */
public record Site(Library library, Store store, Words words, Reach reach, Clock clock) {}
