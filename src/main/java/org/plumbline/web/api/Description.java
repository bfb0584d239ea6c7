// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.plumbline.application.Fingerprint;
import org.plumbline.wording.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the interface at /v3/api-docs. */
@Configuration
class Description {
  @Bean
  OpenAPI openApi(Words words) {
    return new OpenAPI()
        .info(
            new Info()
                .title(words.say(ApiWord.TITLE))
                .description(words.say(ApiWord.ABOUT))
                .version(Fingerprint.toolVersion()));
  }
}
