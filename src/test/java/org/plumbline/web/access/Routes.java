// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.plumbline.web.RunningPages;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.http.server.PathContainer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What each role is answered at each address. The file has a line for every route of the running
 * application: method, route, what to ask, and the status for each role.
 */
final class Routes {
  static final List<String> ROLES =
      List.of("nobody", "ended", "stranger", "viewer", "officer", "admin");

  static final Path FILE = Path.of("src/test/resources/web/routes.txt");

  private Routes() {}

  /** A method and the pattern of an address. */
  record Route(String method, String pattern) implements Comparable<Route> {
    boolean page() {
      return !pattern.startsWith("/api/") && !pattern.startsWith("/v3/") && !pattern.equals("/mcp");
    }

    @Override
    public int compareTo(Route other) {
      return (pattern + " " + method).compareTo(other.pattern + " " + other.method);
    }
  }

  /**
   * One line of the file.
   *
   * @param ask path and query that take the route
   */
  record Line(Route route, String ask, Map<String, Integer> statuses) {
    @Override
    public String toString() {
      StringBuilder out = new StringBuilder(route.method() + " " + route.pattern() + " " + ask);
      ROLES.forEach(r -> out.append(' ').append(statuses.get(r)));
      return out.toString();
    }
  }

  /** Names of the files that a form brings. */
  static List<String> uploads(HandlerMethod handler) {
    return Arrays.stream(handler.getMethodParameters())
        .filter(p -> p.getGenericParameterType().getTypeName().contains("MultipartFile"))
        .map(p -> p.getParameter().getName())
        .toList();
  }

  /** Every route of the running application, with what answers. */
  static Map<Route, HandlerMethod> mapped(RunningPages server) {
    Map<Route, HandlerMethod> out = new TreeMap<>();
    context(server)
        .getBeansOfType(RequestMappingHandlerMapping.class)
        .values()
        .forEach(
            mapping ->
                mapping.getHandlerMethods().forEach((info, handler) -> add(info, handler, out)));
    return out;
  }

  private static void add(
      RequestMappingInfo info, HandlerMethod handler, Map<Route, HandlerMethod> out) {
    List<String> methods =
        info.getMethodsCondition().getMethods().stream().map(Enum::name).sorted().toList();
    for (String pattern : info.getPatternValues()) {
      for (String method : methods.isEmpty() ? List.of("POST") : methods) {
        out.put(new Route(method, pattern), handler);
      }
    }
  }

  static ServletWebServerApplicationContext context(RunningPages server) {
    try {
      Field context = RunningPages.class.getDeclaredField("context");
      context.setAccessible(true);
      return (ServletWebServerApplicationContext) context.get(server);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A session as the server keeps it, by what stands of it in cookies. */
  static Session session(RunningPages server, String cookies) throws IOException {
    TomcatWebServer tomcat = (TomcatWebServer) context(server).getWebServer();
    Context pages = (Context) tomcat.getTomcat().getHost().findChildren()[0];
    return pages.getManager().findSession(cookies.replaceFirst(".*JSESSIONID=(\\w+).*", "$1"));
  }

  static List<Line> table() throws IOException {
    List<Line> out = new ArrayList<>();
    for (String line : Files.readAllLines(FILE)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] cells = line.split(" +");
        Map<String, Integer> statuses = new LinkedHashMap<>();
        for (int i = 0; i < ROLES.size(); i++) {
          statuses.put(ROLES.get(i), Integer.valueOf(cells[3 + i]));
        }
        out.add(new Line(new Route(cells[0], cells[1]), cells[2], statuses));
      }
    }
    return out;
  }

  /** The file with these lines. */
  static String text(List<Line> lines) throws IOException {
    Stream<String> head = Files.readAllLines(FILE).stream().filter(l -> l.startsWith("#"));
    return Stream.concat(head, lines.stream().map(Line::toString))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** The line for an address, as the application would find it. */
  static Optional<Line> line(List<Line> table, String method, String path) {
    PathContainer asked = PathContainer.parsePath(path);
    return table.stream()
        .filter(l -> l.route().method().equals(method))
        .filter(l -> PathPatternParser.defaultInstance.parse(l.route().pattern()).matches(asked))
        .min(
            (a, b) ->
                PathPatternParser.defaultInstance
                    .parse(a.route().pattern())
                    .compareTo(PathPatternParser.defaultInstance.parse(b.route().pattern())));
  }

  /** What to ask of a route that has no line yet. */
  static String guess(Route route) {
    return route
        .pattern()
        .replace("{slug}", "one")
        .replace("{rules}", "hipaa-security-rule")
        .replace("{number}", "164.312(b)")
        .replace("{offer}", "summit")
        .replaceAll("\\{\\*?[a-z]+\\}", "none");
  }
}
