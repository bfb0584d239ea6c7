// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.plumbline.application.Library;
import org.plumbline.phrase.Phrase;
import org.plumbline.wording.Words;

/** The local pages, as the command line starts them. */
public interface LocalServer {

  /**
   * What the pages take from outside.
   *
   * @param library all data of the home
   * @param words what the pages say
   * @param clock the time, and the day where the user is
   */
  record Serving(
      Place place, Keeping keeping, Entry entry, Library library, Words words, Clock clock) {}

  /**
   * Where they can be reached.
   *
   * @param port 1 to 65535; 0 for any that is free
   * @param names under which browsers ask for them beside those of this computer
   * @param proxies whose word counts for where a request came from
   */
  record Place(InetAddress address, int port, Set<String> names, Set<InetAddress> proxies) {
    public Place {
      names = Set.copyOf(names);
      proxies = Set.copyOf(proxies);
    }
  }

  /**
   * Where they keep what they are given.
   *
   * @param data folder
   * @param database address of a PostgreSQL; empty: a file in the folder
   */
  record Keeping(Path data, Optional<String> database) {}

  /**
   * Who gets in.
   *
   * @param accounts whether people sign in
   * @param newPassword account that gets a new password for one time
   * @param signOn the provider by which people may sign in too
   */
  record Entry(boolean accounts, Optional<String> newPassword, Optional<SignOn> signOn) {}

  /**
   * A provider people sign in with.
   *
   * @param secret file with the secret by which it knows us; empty: the environment has it
   * @param claim what of a person there is the name of the account here
   * @param newcomers whether somebody without an account is given one
   */
  record SignOn(
      URI issuer, String client, Optional<Path> secret, String claim, boolean newcomers) {}

  /**
   * The pages while they run.
   *
   * @param address to open in a browser
   * @param given a password that was made, to be told once
   */
  record Started(String address, Optional<Given> given) {}

  /** A password for one time. */
  record Given(String account, String password) {}

  /**
   * Starts them.
   *
   * @throws RefusedException when something is in the way
   */
  Started start(Serving serving);

  /** Comes back when the server has ended. */
  void waitUntilStopped();

  /** The server does not start; what is in the way, and what to do about it. */
  final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Phrase what;
    private final transient Phrase help;

    private RefusedException(Phrase what, Phrase help) {
      super(what.key());
      this.what = what;
      this.help = help;
    }

    /** Another running Plumbline keeps its data in the folder. */
    public static RefusedException inUse(Path data) {
      return new RefusedException(
          Phrase.of(Say.DATA_IN_USE, data.toString()), Phrase.of(Say.DATA_IN_USE_HELP));
    }

    /** The database lets nobody in. */
    public static RefusedException unreachable(String database) {
      return new RefusedException(
          Phrase.of(Say.DATABASE_UNREACHABLE, database), Phrase.of(Say.DATABASE_UNREACHABLE_HELP));
    }

    /** No account has the name for which a password was asked. */
    public static RefusedException noAccount(String name) {
      return new RefusedException(Phrase.of(Say.NO_ACCOUNT, name), Phrase.of(Say.NO_ACCOUNT_HELP));
    }

    /** Nothing says by what the provider knows us. */
    public static RefusedException noSecret(URI issuer) {
      return new RefusedException(
          Phrase.of(Say.SIGN_ON_SECRET, issuer.toString()), Phrase.of(Say.SIGN_ON_SECRET_HELP));
    }

    Phrase what() {
      return what;
    }

    Phrase help() {
      return help;
    }
  }
}
