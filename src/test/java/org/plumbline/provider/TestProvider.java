// SPDX-License-Identifier: Apache-2.0
package org.plumbline.provider;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * A provider people sign in with, on a port of its own. Everybody has the password "there" and an
 * e-mail address of the name; some names are given an ID token with something wrong in it.
 */
public final class TestProvider implements AutoCloseable {
  public static final String CLIENT = "plumbline";
  public static final String SECRET = "a secret of the two";
  public static final String PASSWORD = "there";
  public static final String DOMAIN = "@elm.example";

  private final ServletWebServerApplicationContext context;

  /**
   * Starts it.
   *
   * @param back the address of the one client to which people are sent back
   */
  public TestProvider(int port, String back, String out) {
    SpringApplication application = new SpringApplication(Here.class);
    application.addInitializers(
        c -> {
          c.getBeanFactory().registerSingleton("settings", settings(port));
          c.getBeanFactory().registerSingleton("client", client(back, out));
        });
    context =
        (ServletWebServerApplicationContext)
            application.run(
                "--spring.config.location=optional:classpath:/none.properties",
                "--logging.level.root=warn",
                "--spring.main.banner-mode=off",
                "--server.port=" + port,
                "--server.address=127.0.0.1");
  }

  /** How it names itself. */
  public static String issuer(int port) {
    return "http://127.0.0.1:" + port;
  }

  private static AuthorizationServerSettings settings(int port) {
    return AuthorizationServerSettings.builder().issuer(issuer(port)).build();
  }

  private static RegisteredClient client(String back, String out) {
    return RegisteredClient.withId("one")
        .clientId(CLIENT)
        .clientSecret(SECRET)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri(back)
        .postLogoutRedirectUri(out)
        .scope("openid")
        .scope("email")
        .scope("profile")
        .clientSettings(ClientSettings.builder().requireProofKey(true).build())
        .build();
  }

  /**
   * What it sends to its clients when somebody signs out: of this kind of token, for one session.
   */
  public String signedOut(int port, String sid, String type) {
    Instant now = Instant.now();
    JwtClaimsSet claims =
        JwtClaimsSet.builder()
            .issuer(issuer(port))
            .audience(List.of(CLIENT))
            .issuedAt(now)
            .expiresAt(now.plusSeconds(60))
            .id("one")
            .claim("sid", sid)
            .claim("events", Map.of("http://schemas.openid.net/event/" + type, Map.of()))
            .build();
    JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).type("logout+jwt").build();
    return new NimbusJwtEncoder(keys())
        .encode(JwtEncoderParameters.from(header, claims))
        .getTokenValue();
  }

  @SuppressWarnings("unchecked")
  private JWKSource<SecurityContext> keys() {
    return (JWKSource<SecurityContext>) context.getBean(JWKSource.class);
  }

  /** Can no longer be reached. */
  public void down() {
    context.getWebServer().stop();
  }

  public void up() {
    context.getWebServer().start();
  }

  @Override
  public void close() {
    context.close();
  }

  /** The provider itself. */
  @Configuration(proxyBeanMethods = false)
  @EnableWebSecurity
  @ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
  })
  static class Here {
    @Bean
    SecurityFilterChain chain(HttpSecurity http) {
      return http.authorizeHttpRequests(all -> all.anyRequest().authenticated())
          .oauth2AuthorizationServer(all -> all.oidc(Customizer.withDefaults()))
          .oauth2ResourceServer(all -> all.jwt(Customizer.withDefaults()))
          .formLogin(Customizer.withDefaults())
          .build();
    }

    @Bean
    RegisteredClientRepository clients(RegisteredClient client) {
      return new InMemoryRegisteredClientRepository(client);
    }

    @Bean
    UserDetailsService everybody() {
      return name -> User.withUsername(name).password(PASSWORD).build();
    }

    @Bean
    @SuppressWarnings("deprecation") // the one password is no secret
    PasswordEncoder passwords() {
      return NoOpPasswordEncoder.getInstance();
    }

    @Bean
    JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair pair = generator.generateKeyPair();
      RSAKey key =
          new RSAKey.Builder((RSAPublicKey) pair.getPublic())
              .privateKey(pair.getPrivate())
              .keyID("one")
              .build();
      return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
      return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
      return context -> {
        if (context.getTokenType().getValue().equals("id_token")) {
          said(context.getClaims(), context.getPrincipal().getName());
        }
      };
    }

    private static void said(JwtClaimsSet.Builder claims, String name) {
      claims.claim("email", name + DOMAIN).claim("email_verified", !name.equals("unchecked"));
      Instant past = Instant.now().minus(Duration.ofHours(2));
      switch (name) {
        case "elsewhere" -> claims.issuer("https://elsewhere.example");
        case "late" -> claims.issuedAt(past).expiresAt(past.plusSeconds(60));
        case "replayed" -> claims.claim("nonce", "of another sign-in");
        case "for-others" -> claims.audience(List.of("another client"));
        case "nameless" -> claims.claims(all -> all.remove("email"));
        default -> {
          // all is well
        }
      }
    }
  }
}
