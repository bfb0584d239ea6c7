// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;

/** The colour profile of screens, IEC 61966-2-1, that every colour of the report is meant in. */
final class Srgb {
  /** Where an ICC profile names the platform it was made on; Java releases differ in this only. */
  private static final int PLATFORM = 40;

  /** What older releases write there whatever they are given. */
  private static final byte[] NAME = {'A', 'P', 'P', 'L'};

  private Srgb() {}

  /** Java's own profile with one name of a platform, so that every Java gives the same bytes. */
  static byte[] profile() {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    System.arraycopy(NAME, 0, profile, PLATFORM, NAME.length);
    return profile;
  }
}
