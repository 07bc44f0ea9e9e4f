package org.mainstay.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.UncategorizedSQLException;

class TroubleTest {

    private static final Path HOME = Path.of("/srv/mainstay");

    @Test
    void aFullDiskIsNamedWhoeverMetItFirst() {
        assertThat(explain(sql("53100"))).get().asString().contains("The disk").contains("is full");
        assertThat(explain(new UncheckedIOException(new IOException("No space left on device"))))
                .get()
                .asString()
                .contains("/srv/mainstay");
    }

    @Test
    void aLostConnectionOfAnotherServerNamesWhereItsAddressStands() {
        assertThat(explain(sql("08006"))).get().asString().contains("MAINSTAY_DATABASE_URL does not answer");
        assertThat(explain(sql("57P01"))).isPresent();
    }

    @Test
    void whatIsNotTheStoresFaultHasNoWords() {
        assertThat(explain(sql("23505"))).isEmpty();
        assertThat(explain(new IOException("Permission denied"))).isEmpty();
        assertThat(explain(new IllegalStateException())).isEmpty();
    }

    private static Optional<String> explain(Throwable failure) {
        return Trouble.explain(failure, HOME, Optional.empty());
    }

    private static UncategorizedSQLException sql(String state) {
        return new UncategorizedSQLException("save", "insert", new SQLException("refused", state));
    }
}
