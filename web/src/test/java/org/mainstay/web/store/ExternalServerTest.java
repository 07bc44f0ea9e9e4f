package org.mainstay.web.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.web.store.cluster.Unavailable;

class ExternalServerTest {

    @Test
    void withoutAnAddressTheStoreIsOurOwn() {
        assertThat(ExternalServer.named(Map.of())).isEmpty();
        assertThat(ExternalServer.named(Map.of("MAINSTAY_DATABASE_URL", " "))).isEmpty();
    }

    @Test
    void aWrongPasswordIsNamedButNotRepeated() {
        var address = TestStore.address("postgres").replaceFirst("password=[^&]*", "password=guess");
        assertThatThrownBy(() -> open(address))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("MAINSTAY_DATABASE_URL cannot be used")
                .hasMessageContaining("Check the address, the user, the password")
                .message()
                .doesNotContain("guess");
    }

    @Test
    void theUserAndThePasswordMayStandApart() throws Exception {
        var whole = TestStore.address(TestStore.bare());
        var address = whole.replaceFirst("\\?.*", "");
        var environment = Map.of(
                "MAINSTAY_DATABASE_URL",
                address,
                "MAINSTAY_DATABASE_USER",
                whole.replaceFirst(".*user=([^&]*).*", "$1"),
                "MAINSTAY_DATABASE_PASSWORD",
                whole.replaceFirst(".*password=([^&]*).*", "$1"));
        try (var database = Database.open(TestStore.database().home(), environment)) {
            assertThat(new Places(database).all()).isEmpty();
        }
    }

    @Test
    void whatIsNoAddressIsShownOne() {
        assertThatThrownBy(() -> open("mysql://localhost/mainstay"))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("jdbc:postgresql://HOST:5432/DATABASE");
    }

    @Test
    void aDatabaseWithOtherTablesIsLeftAlone() throws Exception {
        var address = TestStore.address(TestStore.bare());
        try (var connection = DriverManager.getConnection(address);
                var table = connection.createStatement()) {
            table.execute("create table of_somebody_else (id int)");
        }
        assertThatThrownBy(() -> open(address))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("give Mainstay one of its own");
    }

    @Test
    void aStoreThatIsOpenedAgainIsTheSame() throws Exception {
        var address = TestStore.address(TestStore.bare());
        try (var database = open(address)) {
            new Places(database).add("ambleford", "Ambleford", "test");
        }
        try (var database = open(address)) {
            assertThat(new Places(database).find("ambleford")).isPresent();
        }
    }

    private static Database open(String address) throws Unavailable {
        return Database.open(TestStore.database().home(), Map.of("MAINSTAY_DATABASE_URL", address));
    }
}
