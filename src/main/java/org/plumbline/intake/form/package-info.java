// SPDX-License-Identifier: Apache-2.0
/**
 * The workbooks that people fill in: one for an organization with its offers, one for a provider.
 * They are written, and read back as the values that YAML files hold.
 */
@NullMarked
package org.plumbline.intake.form;

import org.jspecify.annotations.NullMarked;
