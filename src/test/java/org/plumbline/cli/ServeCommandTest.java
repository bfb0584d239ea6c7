// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code serve} is a command like the others. No case here starts the server. */
class ServeCommandTest {
  @Test
  void help_says_what_it_takes_and_starts_nothing() {
    CommandLineRun run = CommandLineRun.of("serve", "--help");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("--port=PORT"), run.out());
    assertTrue(run.out().contains("Start the local pages on this computer."), run.out());
  }

  @Test
  void a_taken_port_is_told_in_plain_words_with_another_to_try() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      CommandLineRun run = CommandLineRun.of("serve", "--port", Integer.toString(port));
      assertEquals(ExitCode.FILE_TROUBLE, run.code());
      assertEquals(
          "plumbline: port "
              + port
              + " is already in use; another program is running there\n"
              + "  help: stop that program, or choose another port: plumbline serve --port "
              + (port + 1)
              + "\n",
          run.err().replace("\r\n", "\n"));
    }
  }

  @Test
  void behind_the_last_port_there_is_none_to_try() {
    try (ServerSocket taken = new ServerSocket(65_535, 1, InetAddress.getLoopbackAddress())) {
      assertEquals(65_535, taken.getLocalPort());
      lastPortTaken();
    } catch (IOException e) {
      lastPortTaken(); // by somebody else
    }
  }

  private static void lastPortTaken() {
    CommandLineRun run = CommandLineRun.of("serve", "--port", "65535");
    assertEquals(ExitCode.FILE_TROUBLE, run.code());
    assertTrue(run.err().endsWith("plumbline serve --port 8080" + System.lineSeparator()));
  }

  @Test
  void a_port_that_is_not_one_and_an_unknown_option_are_refused() {
    CommandLineRun port = CommandLineRun.of("serve", "--port", "99999");
    CommandLineRun option = CommandLineRun.of("serve", "--adress", "0.0.0.0");
    assertAll(
        () -> assertEquals(ExitCode.USAGE, port.code()),
        () -> assertTrue(port.err().contains("`99999` is not a port"), port.err()),
        () -> assertEquals(ExitCode.USAGE, option.code()),
        () -> assertTrue(option.err().contains("`--adress` is not an option"), option.err()),
        () -> assertFalse(option.err().contains("Exception"), option.err()));
  }

  @Test
  void another_address_is_refused_without_accounts() {
    CommandLineRun run = CommandLineRun.of("serve", "--address", "0.0.0.0");
    assertEquals(ExitCode.USAGE, run.code());
    assertEquals(
        "plumbline: at 0.0.0.0 others could do everything without signing in\n"
            + "  help: add --accounts, so that people sign in: plumbline serve --address 0.0.0.0"
            + " --accounts\n",
        run.err().replace("\r\n", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--sign-on https://a.example --sign-on-client x | --sign-on is for people with an account",
        "--accounts --sign-on https://a.example | has to be told who asks",
        "--accounts --sign-on http://a.example --sign-on-client x | is not the address of a provider",
        "--accounts --proxy proxy.example | `proxy.example` is not the address of a computer",
        "--accounts --sign-on https://u:p@a.example | is not the address of a provider",
      })
  void a_provider_needs_accounts_and_a_name_for_us_and_a_proxy_a_number(
      String options, String said) {
    List<String> words = new ArrayList<>(List.of("serve"));
    words.addAll(List.of(options.split(" ")));
    CommandLineRun run = CommandLineRun.of(words.toArray(String[]::new));
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains(said), run.err());
  }
}
