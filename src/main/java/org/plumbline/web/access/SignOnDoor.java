// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.plumbline.store.Accounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.InMemoryOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** The second way in, by the provider of an office. Nothing of it is loaded where none is named. */
final class SignOnDoor {
  private static final Logger LOG = LoggerFactory.getLogger(SignOnDoor.class);
  private static final int LONGEST = 300;

  private final SignOn settings;
  private final Accounts accounts;
  private final Provider provider;

  SignOnDoor(SignOn settings, Accounts accounts) {
    this.settings = settings;
    this.accounts = accounts;
    this.provider = new Provider(settings);
  }

  /** Adds it to the ways in. */
  void open(HttpSecurity http) {
    OidcSessionRegistry sessions = new InMemoryOidcSessionRegistry();
    http.oauth2Login(in -> in(in.oidcSessionRegistry(sessions)))
        .oidcLogout(out -> out.backChannel(from -> from.logoutHandler(fromThere(sessions))))
        .addFilterBefore(new NotYetAsked(), CsrfFilter.class)
        .logout(out -> out.logoutSuccessHandler(out()));
  }

  /**
   * The provider says that somebody has signed out there, in a token that is checked: what he had
   * here by it ends with it.
   */
  private static LogoutHandler fromThere(OidcSessionRegistry sessions) {
    return (request, response, who) -> {
      if (who != null && who.getPrincipal() instanceof OidcLogoutToken token) {
        for (OidcSessionInformation each : sessions.removeSessionInformation(token)) {
          if (each.getPrincipal() instanceof SignedOn there) {
            there.end();
          }
        }
      }
    };
  }

  /** As long as nobody has signed in there is nobody to sign out, and no provider is asked. */
  private final class NotYetAsked extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      if (request.getServletPath().startsWith(SignOn.OUT) && !provider.asked()) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
      } else {
        chain.doFilter(request, response);
      }
    }
  }

  private void in(OAuth2LoginConfigurer<HttpSecurity> login) {
    login
        .loginPage(Paths.SIGN_IN)
        .clientRegistrationRepository(provider)
        .authorizedClientRepository(new KeepsNone())
        .authorizationEndpoint(start -> start.authorizationRequestResolver(questions()))
        .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(TokenQuestions.asked()))
        .redirectionEndpoint(back -> back.baseUri(SignOn.BACK))
        .userInfoEndpoint(info -> info.oidcUserService(new SignOnAccounts(settings, accounts)))
        .successHandler(new SavedRequestAwareAuthenticationSuccessHandler())
        .failureHandler(SignOnDoor::failed)
        .withObjectPostProcessor(new Unreachable());
  }

  /** Each with state, nonce and the proof of who asked (PKCE). */
  private OAuth2AuthorizationRequestResolver questions() {
    DefaultOAuth2AuthorizationRequestResolver out =
        new DefaultOAuth2AuthorizationRequestResolver(provider, SignOn.START);
    out.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    return out;
  }

  /** Here first; then there, so that the next person at this browser does not walk in. */
  private LogoutSuccessHandler out() {
    SimpleUrlLogoutSuccessHandler here = new SimpleUrlLogoutSuccessHandler();
    here.setDefaultTargetUrl(Paths.SIGN_IN + "?out");
    OidcClientInitiatedLogoutSuccessHandler there =
        new OidcClientInitiatedLogoutSuccessHandler(provider);
    there.setDefaultTargetUrl(Paths.SIGN_IN + "?out");
    there.setPostLogoutRedirectUri("{baseUrl}" + Paths.SIGN_IN);
    return (request, response, who) ->
        (byProvider(who) && provider.leadsOut() ? there : here)
            .onLogoutSuccess(request, response, who);
  }

  private static boolean byProvider(@Nullable Authentication who) {
    return who != null && who.getPrincipal() instanceof SignedOn;
  }

  /** One page for whatever went wrong; the log says what, in words that nobody can lengthen. */
  private static void failed(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException, ServletException {
    String code = e instanceof OAuth2AuthenticationException k ? k.getError().getErrorCode() : "";
    String why = e.getMessage() == null || e.getMessage().isBlank() ? code : e.getMessage();
    String plain = why.replaceAll("[^\\x20-\\x7e]", "?");
    LOG.warn("sign-on refused: {}", plain.substring(0, Math.min(LONGEST, plain.length())));
    response.setStatus(HttpStatus.FORBIDDEN.value());
    request.getRequestDispatcher(SignOn.FAILED).forward(request, response);
  }

  /** A provider that cannot be asked fails as any other sign-in does. */
  private static final class Unreachable
      implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {
    @Override
    public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
      filter.setAuthenticationFailureHandler(SignOnDoor::failed);
      return filter;
    }
  }

  /** Tokens of the provider: nothing is asked of it for anybody, so none is kept. */
  private static final class KeepsNone implements OAuth2AuthorizedClientRepository {
    @Override
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // the interface says so
    public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(
        String id, Authentication who, HttpServletRequest request) {
      return null;
    }

    @Override
    public void saveAuthorizedClient(
        OAuth2AuthorizedClient client,
        Authentication who,
        HttpServletRequest request,
        HttpServletResponse response) {
      // not needed again
    }

    @Override
    public void removeAuthorizedClient(
        String id, Authentication who, HttpServletRequest request, HttpServletResponse response) {
      // there is none
    }
  }
}
