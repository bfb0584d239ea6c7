// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real server, on a free port, with settings about that would open, move or stop it. */
class StartPageTest {
  /** Java's own properties and variables of the environment are read alike. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "server.address",
          "0.0.0.0",
          "server.servlet.context-path",
          "/elsewhere",
          "spring.main.web-application-type",
          "none");

  @TempDir static Path data;

  private static RunningPages server;

  @BeforeAll
  static void start() {
    SETTINGS.forEach(System::setProperty);
    server = Sites.started(data);
  }

  @AfterAll
  static void stop() {
    SETTINGS.keySet().forEach(System::clearProperty);
    server.close();
  }

  @Test
  void the_start_page_says_what_the_tool_is() throws IOException {
    String answer = ask("GET / HTTP/1.1", "localhost:" + server.port());
    assertAll(
        () -> assertTrue(answer.startsWith("HTTP/1.1 200"), answer),
        () ->
            assertTrue(
                answer.contains("<h1>See what an IT offer leaves undone before you sign it</h1>"),
                answer),
        () -> assertTrue(answer.contains("Machine shop or defense supplier"), answer));
  }

  @Test
  void the_page_has_the_headers_that_keep_it_in_its_place() throws IOException {
    String answer = ask("GET / HTTP/1.1", "127.0.0.1:" + server.port());
    assertAll(
        () ->
            assertTrue(
                answer.contains("Content-Security-Policy: default-src 'none'; script-src 'self'"),
                answer),
        () -> assertTrue(answer.contains("X-Content-Type-Options: nosniff"), answer),
        () -> assertTrue(answer.contains("X-Frame-Options: DENY"), answer),
        () -> assertFalse(answer.contains("<style"), answer));
  }

  @Test
  void another_host_name_is_turned_away() throws IOException {
    String answer = ask("GET / HTTP/1.1", "attacker.example");
    assertTrue(answer.startsWith("HTTP/1.1 421"), answer);
    assertFalse(answer.contains("Plumbline"), answer);
  }

  @Test
  void no_address_of_the_network_answers() throws SocketException {
    for (InetAddress address : addressesOfTheNetwork()) {
      assertThrows(
          IOException.class,
          () -> {
            try (Socket socket = new Socket()) {
              socket.connect(new InetSocketAddress(address, server.port()), 2000);
            }
          },
          address.toString());
    }
    assertEquals("http://localhost:" + server.port() + "/", server.address());
  }

  private static java.util.List<InetAddress> addressesOfTheNetwork() throws SocketException {
    return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
        .flatMap(i -> Collections.list(i.getInetAddresses()).stream())
        .filter(a -> a instanceof Inet4Address && !a.isLoopbackAddress())
        .toList();
  }

  /** A request by hand, since clients refuse to send a foreign host name. */
  private static String ask(String line, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      String request = line + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
