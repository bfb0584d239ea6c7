// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.Arrays;

/** The colour profile of screens, IEC 61966-2-1, that every colour of the report is meant in. */
final class Srgb {
  /** Bytes 40 to 43 of an ICC profile name the platform it was made on; Java releases differ. */
  private static final int PLATFORM = 40;

  private Srgb() {}

  /** Java's own profile with no platform named, so that every Java gives the same bytes. */
  static byte[] profile() {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    Arrays.fill(profile, PLATFORM, PLATFORM + 4, (byte) 0);
    return profile;
  }
}
