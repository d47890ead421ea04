package org.waymark.inspection.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.authority.AuthorityView;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.People.Person;

class AuthorityAccountsTest {

    private static final AuthorityView CROYDON = new AuthorityView("306", "Croydon", "London", "Borough", null, null);

    private final People people = mock();
    private final AuthorityAccounts accounts = new AuthorityAccounts(people);

    @Test
    void anAuthorityOfWhichNobodyCanSignInIsNamedOfficeByOffice() {
        assertThat(accounts.missing(CROYDON, "Director")).containsExactly("its link officers", "its Director’s office");
    }

    @Test
    void anOfficeOfWhichSomebodyCanSignInIsNotNamed() {
        when(people.inGroup("dcs306")).thenReturn(List.of(new Person("dcs306", "Dee Director")));
        assertThat(accounts.missing(CROYDON, "Director")).containsExactly("its link officers");

        when(people.inGroup("link306")).thenReturn(List.of(new Person("link306", "Lin Officer")));
        assertThat(accounts.missing(CROYDON, "Director")).isEmpty();
    }
}
