// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

/**
 * Somebody who may sign in.
 *
 * @param name small letters, digits and . _ @ -
 * @param administrator whether he may do everything, people and backups included
 * @param oneTime whether his password was given to him and must be changed before anything else
 */
public record Account(String name, boolean administrator, boolean oneTime) {}
