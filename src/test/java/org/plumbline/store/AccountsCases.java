// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.problem.BadInputException;

/** Who may sign in, with which rights, and what stands for a program. */
abstract class AccountsCases extends StoreCases {
  @Test
  void a_new_account_has_a_password_to_be_changed_and_rights_of_its_own() {
    Account made = store.accounts().create(" Ann@Office ", "hash", false, OFFICER);
    assertEquals(new Account("ann@office", false, true), made);
    assertEquals(Optional.of("hash"), store.accounts().password("ANN@office"));
    store.accounts().setPassword("ann@office", "other", false, OFFICER);
    assertFalse(store.accounts().find("ann@office").orElseThrow().oneTime());
    String slug = store.organizations().create("a", Map.of(), OFFICER).slug();
    store.accounts().setRole("ann@office", slug, Optional.of(Role.VIEWER), OFFICER);
    store.accounts().setRole("ann@office", slug, Optional.of(Role.OFFICER), OFFICER);
    assertEquals(Map.of(slug, Role.OFFICER), store.accounts().roles("ann@office"));
    TrailEntry told = store.trail().entries(slug, 0, 1).get(0);
    assertEquals("viewer > officer", told.before() + " > " + told.after());
    store.accounts().setRole("ann@office", slug, Optional.empty(), OFFICER);
    assertEquals(Map.of(), store.accounts().roles("ann@office"));
    assertFalse(store.trail().entries("", 0, 99).toString().contains("hash,"), "a password");
  }

  @Test
  void names_are_told_apart_and_somebody_must_stay_who_can_let_others_in() {
    store.accounts().create("admin", "x", true, OFFICER);
    assertEquals("STO-010", refusal(() -> store.accounts().create("ADMIN", "x", true, OFFICER)));
    assertEquals("STO-009", refusal(() -> store.accounts().create("a b", "x", true, OFFICER)));
    assertEquals("STO-011", refusal(() -> store.accounts().remove("admin", OFFICER)));
    store.accounts().create("second", "x", true, OFFICER);
    store.accounts().remove("admin", OFFICER);
    assertEquals(List.of("second"), store.accounts().all().stream().map(Account::name).toList());
    assertThrows(
        NoSuchElementException.class, () -> store.accounts().setPassword("a", "b", true, OFFICER));
  }

  @Test
  void a_token_holds_until_it_ends_is_revoked_or_its_owner_goes() {
    Who ann = new Who("ann");
    store.accounts().create("ann", "x", false, OFFICER);
    store.accounts().create("admin", "x", true, OFFICER);
    Token.Made made = store.tokens().make(ann, "nightly", Duration.ofDays(1));
    assertEquals(Optional.of(made.token()), store.tokens().holding(made.secret()));
    String other = made.secret().substring(0, made.secret().length() - 2) + "xx";
    assertEquals(Optional.empty(), store.tokens().holding(other));
    assertEquals(Optional.empty(), store.tokens().holding("plumbline_' or 1=1 --"));
    Token.Made ended = store.tokens().make(ann, "old", Duration.ZERO);
    assertEquals(Optional.empty(), store.tokens().holding(ended.secret()));
    assertEquals(2, store.tokens().of("ann").size());
    assertFalse(store.tokens().revoke(made.token().id(), new Who("admin")), "of somebody else");
    assertTrue(store.tokens().revoke(made.token().id(), ann));
    assertEquals(Optional.empty(), store.tokens().holding(made.secret()));
    Token.Made last = store.tokens().make(ann, "last", Duration.ofDays(1));
    store.accounts().remove("ann", OFFICER);
    assertEquals(Optional.empty(), store.tokens().holding(last.secret()));
    assertFalse(store.trail().entries("", 0, 99).toString().contains(last.secret()));
  }

  private static String refusal(org.junit.jupiter.api.function.Executable work) {
    return assertThrows(BadInputException.class, work).problems().get(0).code();
  }
}
