// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import java.time.Duration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/**
 * Asks the provider for tokens, and does not wait for one that never answers: else whoever tries to
 * sign in would hold a thread of the server each time, until none is left for anybody.
 */
final class TokenQuestions {
  static final Duration LONGEST = Duration.ofSeconds(10);

  private TokenQuestions() {}

  static RestClientAuthorizationCodeTokenResponseClient asked() {
    var out = new RestClientAuthorizationCodeTokenResponseClient();
    out.setRestClient(client(LONGEST));
    return out;
  }

  /** As the library's own, but for how long it waits. */
  static RestClient client(Duration longest) {
    SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
    requests.setConnectTimeout(longest);
    requests.setReadTimeout(longest);
    return RestClient.builder()
        .requestFactory(requests)
        .configureMessageConverters(
            forms -> {
              forms.addCustomConverter(new FormHttpMessageConverter());
              forms.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter());
            })
        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
        .build();
  }
}
