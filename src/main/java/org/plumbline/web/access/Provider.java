// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/** What the provider says of itself, asked when somebody first signs in by it. */
final class Provider implements ClientRegistrationRepository {
  private final SignOn settings;
  private volatile @Nullable ClientRegistration known;

  Provider(SignOn settings) {
    this.settings = settings;
  }

  /**
   * The provider.
   *
   * @throws IllegalArgumentException when it cannot be reached; it is asked again the next time
   * @throws IllegalStateException when it names itself differently
   */
  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    if (!id.equals(SignOn.ID)) {
      return null;
    }
    ClientRegistration before = known;
    if (before != null) {
      return before;
    }
    ClientRegistration asked =
        ClientRegistrations.fromIssuerLocation(settings.issuer().toString())
            .registrationId(SignOn.ID)
            .clientId(settings.client())
            .clientSecret(settings.secret())
            .scope("openid", "email", "profile")
            .redirectUri("{baseUrl}" + SignOn.BACK)
            .build();
    known = asked;
    return asked;
  }

  /** Whether somebody has signed in by it since the start, or tried to. */
  boolean asked() {
    return known != null;
  }

  /** Whether its sign-out is where pages of ours may lead a browser. */
  boolean leadsOut() {
    ClientRegistration now = known;
    Object end =
        now == null
            ? null
            : now.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
    return end instanceof String address && settings.holds(URI.create(address));
  }
}
