// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import javax.xml.transform.TransformerFactory;
import org.plumbline.cli.Cli;

/** Starts the command line. */
public final class Plumbline {
  private Plumbline() {}

  /** Ends with the exit code of the command; {@code serve} goes on until it is stopped. */
  public static void main(String... args) {
    settle();
    // today is the day where the user is; nothing else may depend on where that is
    Clock clock = Clock.systemDefaultZone();
    TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
    System.exit(Cli.run(new LocalPages(), clock, args));
  }

  /** What a process of commands asks of Java, wherever the computer is. */
  static void settle() {
    Locale.setDefault(Locale.US);
    // Java builds code for a constructor or method that is called by reflection, at once since 18
    // and after fifteen calls before; it pays only in a process that goes on
    System.setProperty("jdk.reflect.useNativeAccessorOnly", "true");
    System.setProperty("sun.reflect.inflationThreshold", Integer.toString(Integer.MAX_VALUE));
    // the office library asks for this factory once for each part of a file, and each time every
    // jar would be searched for another
    System.setProperty(
        TransformerFactory.class.getName(),
        TransformerFactory.newDefaultInstance().getClass().getName());
  }
}
