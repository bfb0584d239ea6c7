// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.time.Instant;

/**
 * An organization as it stands in its newest edition.
 *
 * @param slug its name in addresses: small letters, digits and hyphens; never changes
 * @param name as people call it
 * @param edition number of the newest edition, from 1
 * @param changed when that edition was written
 */
public record Organization(String slug, String name, int edition, Instant changed) {}
