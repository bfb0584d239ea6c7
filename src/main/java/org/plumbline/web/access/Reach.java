// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the pages can be reached, and whether people sign in.
 *
 * @param address on which the server listens
 * @param accounts whether people sign in; without it, whoever sits at this computer may do all
 * @param names under which browsers ask for it beside those of this computer
 * @param proxies whose word counts for where a request came from, beside this computer's
 * @param signOn the provider by which people may sign in too; only with accounts
 */
public record Reach(
    InetAddress address,
    boolean accounts,
    Set<String> names,
    Set<InetAddress> proxies,
    Optional<SignOn> signOn) {
  private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * Refuses to be open to others without accounts.
   *
   * @throws IllegalArgumentException when anybody on the network could do everything
   */
  public Reach {
    if (!accounts && !address.isLoopbackAddress()) {
      throw new IllegalArgumentException("others could reach it without signing in");
    }
    if (!accounts && signOn.isPresent()) {
      throw new IllegalArgumentException("nobody signs in without accounts");
    }
    names = Set.copyOf(names);
    proxies = Set.copyOf(proxies);
  }

  /** Without a provider, and with no proxy but on this computer. */
  public Reach(InetAddress address, boolean accounts, Set<String> names) {
    this(address, accounts, names, Set.of(), Optional.empty());
  }

  /** This computer alone, without sign-in. */
  public static Reach thisComputer() {
    return new Reach(InetAddress.getLoopbackAddress(), false, Set.of());
  }

  /** Who may say where a request came from, as blocks of addresses. */
  public String trusted() {
    StringBuilder out = new StringBuilder("127.0.0.0/8, ::1/128");
    for (InetAddress each : proxies) {
      out.append(", ").append(each.getHostAddress().replaceFirst("%.*$", ""));
      out.append('/').append(each.getAddress().length * Byte.SIZE);
    }
    return out.toString();
  }

  /** Values of the header Host that are let in, without port. */
  Set<String> hosts() {
    Set<String> out = new TreeSet<>(THIS_COMPUTER);
    names.forEach(n -> out.add(n.toLowerCase(Locale.ROOT)));
    listening().forEach(a -> out.add(literal(a)));
    return out;
  }

  /** A number in place of a name cannot be made to lead here by somebody else. */
  private List<InetAddress> listening() {
    if (!address.isAnyLocalAddress()) {
      return List.of(address);
    }
    try {
      return NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses).toList();
    } catch (SocketException e) {
      return List.of();
    }
  }

  /** An address as a browser writes it. */
  static String literal(InetAddress address) {
    String number = address.getHostAddress().replaceFirst("%.*$", "");
    return number.contains(":") ? "[" + number + "]" : number;
  }
}
