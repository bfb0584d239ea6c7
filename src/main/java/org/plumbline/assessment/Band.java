// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

/**
 * How far one support model reaches in one framework: its name alone proves little.
 *
 * @param framework framework id
 * @param engagement id of the model's column
 * @param least with the least that still carries the name
 * @param most with the most a contract can add, every product function named
 */
public record Band(String framework, String engagement, Summary least, Summary most) {}
