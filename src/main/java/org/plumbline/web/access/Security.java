// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.plumbline.store.Account;
import org.plumbline.store.Accounts;
import org.plumbline.store.Tokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Who may do what, address by address. On this computer alone, whoever sits at it may do
 * everything; with accounts, what is not named here needs an account, and no right can be had by an
 * address nobody thought of. Headers for browsers are set by {@link Door}.
 */
@Configuration
class Security {
  private static final String[] OPEN = {Paths.SIGN_IN, "/webjars/**", "/*.css", "/*.js"};
  private static final String[] ONE_ORGANIZATION = {
    "/o/{slug}", "/o/{slug}/**", "/api/v1/organizations/{slug}", "/api/v1/organizations/{slug}/**"
  };
  private static final String[] ADMINISTRATION = {
    "/api/v1/archive",
    "/api/v1/accounts",
    "/api/v1/accounts/**",
    "/people",
    "/people/**",
    "/backup/**",
    "/new",
    "/prospect",
    "/examples"
  };

  @Bean
  SecurityFilterChain chain(HttpSecurity http, Reach reach, Guards guards) {
    http.headers(headers -> headers.disable());
    if (!reach.accounts()) {
      return onThisComputer(http);
    }
    reach.signOn().ifPresent(settings -> new SignOnDoor(settings, guards.accounts()).open(http));
    return withAccounts(http, guards);
  }

  private static SecurityFilterChain onThisComputer(HttpSecurity http) {
    return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .exceptionHandling(trouble -> trouble.accessDeniedHandler(new LostSession()))
        .csrf(csrf -> csrf.requireCsrfProtectionMatcher(Security::needsTokenHere))
        .build();
  }

  private static SecurityFilterChain withAccounts(HttpSecurity http, Guards guards) {
    return http.authorizeHttpRequests(all -> rules(all, guards.rights()))
        .formLogin(form -> signIn(form, guards.attempts()))
        .logout(out -> out.logoutUrl(Paths.SIGN_OUT).logoutSuccessUrl(Paths.SIGN_IN + "?out"))
        .csrf(csrf -> csrf.requireCsrfProtectionMatcher(Security::needsToken))
        .exceptionHandling(
            trouble ->
                trouble
                    .authenticationEntryPoint(
                        (request, response, e) -> guards.refusals().notSignedIn(request, response))
                    .accessDeniedHandler(
                        (request, response, e) -> {
                          if (!LostSession.told(request, response, e)) {
                            guards.refusals().notAllowed(request, response);
                          }
                        }))
        .addFilterBefore(new LongestSession(guards.clock()), SecurityContextHolderFilter.class)
        .addFilterBefore(new FilesFilter(guards.rights(), guards.refusals()), CsrfFilter.class)
        .addFilterBefore(
            new AttemptsFilter(guards.attempts()), UsernamePasswordAuthenticationFilter.class)
        .addFilterBefore(
            new TokenFilter(guards.tokens(), guards.refusals()),
            UsernamePasswordAuthenticationFilter.class)
        .build();
  }

  private static void rules(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry all,
      Rights rights) {
    // only our own code goes on to these, with a request that was let in or refused already
    all.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.FORWARD, DispatcherType.ERROR)
        .permitAll();
    all.requestMatchers(OPEN).permitAll();
    all.requestMatchers(Paths.PASSWORD).access(when(rights::known));
    all.requestMatchers(Paths.SIGN_OUT).authenticated();
    all.requestMatchers(ADMINISTRATION).access(when(rights::administrator));
    all.requestMatchers(HttpMethod.POST, "/api/v1/organizations")
        .access(when(rights::administrator));
    all.requestMatchers(HttpMethod.GET, ONE_ORGANIZATION).access(of(rights::mayRead));
    all.requestMatchers(HttpMethod.HEAD, ONE_ORGANIZATION).access(of(rights::mayRead));
    all.requestMatchers(ONE_ORGANIZATION).access(of(rights::mayChange));
    all.anyRequest().access(when(rights::signedIn));
  }

  private static AuthorizationManager<RequestAuthorizationContext> when(BooleanSupplier right) {
    return (who, request) -> new AuthorizationDecision(right.getAsBoolean());
  }

  private static AuthorizationManager<RequestAuthorizationContext> of(Predicate<String> right) {
    return (who, request) ->
        new AuthorizationDecision(right.test(String.valueOf(request.getVariables().get("slug"))));
  }

  private static void signIn(FormLoginConfigurer<HttpSecurity> form, Attempts attempts) {
    SavedRequestAwareAuthenticationSuccessHandler in =
        new SavedRequestAwareAuthenticationSuccessHandler();
    form.loginPage(Paths.SIGN_IN)
        .usernameParameter("name")
        .successHandler(
            (request, response, who) -> {
              attempts.succeeded(AttemptsFilter.name(request), request.getRemoteAddr());
              in.onAuthenticationSuccess(request, response, who);
            })
        .failureUrl(Paths.SIGN_IN + "?refused");
  }

  /**
   * A page elsewhere can make a browser send anything here, so each change a browser asks for needs
   * a token of ours. A program that calls the interface is no browser: it names no origin and has
   * no cookie of ours.
   */
  private static boolean needsTokenHere(HttpServletRequest request) {
    boolean program =
        Paths.forPrograms(request)
            && request.getHeader("Origin") == null
            && request.getHeader("Sec-Fetch-Site") == null
            && request.getHeader("Cookie") == null;
    return !program && CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request);
  }

  /**
   * With accounts, a program is known by the token it shows, which no browser sends by itself; who
   * shows neither that nor a cookie is told to sign in.
   */
  private static boolean needsToken(HttpServletRequest request) {
    boolean program =
        Paths.forPrograms(request)
            && (TokenFilter.shown(request) || request.getHeader("Cookie") == null);
    return !program && CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request);
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  @Bean
  UserDetailsService people(Accounts accounts) {
    return name -> {
      Account account =
          accounts.find(name).orElseThrow(() -> new UsernameNotFoundException("nobody"));
      return new SignedIn(account.name(), accounts.password(name).orElseThrow());
    };
  }

  /** What the rules ask when a request comes. */
  @Component
  record Guards(
      Rights rights,
      Accounts accounts,
      Attempts attempts,
      Tokens tokens,
      Refusals refusals,
      Clock clock) {}

  /** Tells whoever keeps a list of sessions that one has ended. */
  @Bean
  HttpSessionEventPublisher sessions() {
    return new HttpSessionEventPublisher();
  }
}
