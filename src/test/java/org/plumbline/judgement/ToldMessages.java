// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.papers.Message;

/** Messages as the tables of expected results spell them. */
final class ToldMessages {
  private ToldMessages() {}

  static Set<String> of(Collection<Message> messages) {
    Set<String> out = new TreeSet<>();
    TreeSet<String> efforts =
        messages.stream()
            .filter(m -> m.kind() == Message.Kind.EFFORTS)
            .map(Message::subject)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!efforts.isEmpty()) {
      out.add("EFFORTS " + String.join(", ", efforts));
    }
    for (Message message : messages) {
      String subject = message.subject().replaceFirst("^[A-Z]{2}\\.L2-", "");
      String plain = message.kind().spelling() + ' ' + subject;
      switch (message.kind()) {
        case EFFORTS -> {}
        case UNREAD_PREVAILS, NOT_READ -> out.add(plain + ": send it");
        case CONTRADICTION -> out.add(plain + ": " + String.join(" / ", message.details()));
        default -> out.add(plain);
      }
    }
    return out;
  }
}
