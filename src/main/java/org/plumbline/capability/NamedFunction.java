// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

/** A product function that some controls demand by name. */
public record NamedFunction(String id, String means) {}
