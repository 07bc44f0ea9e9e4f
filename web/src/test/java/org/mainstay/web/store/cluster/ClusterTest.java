package org.mainstay.web.store.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One cluster is opened for all; a test that needs it stopped opens it again.
class ClusterTest {

    @TempDir(factory = FastDisk.class)
    private static Path folder = Path.of("");

    private static Path home = Path.of("");
    private static Cluster cluster;

    @BeforeAll
    static void open() throws IOException {
        home = TestHome.fresh(folder);
        cluster = TestHome.open(home);
    }

    @AfterAll
    static void close() {
        if (cluster != null) {
            cluster.close();
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThatThrownBy(() -> DriverManager.getConnection(cluster.jdbcUrl(), cluster.user(), "guess"))
                .isInstanceOf(SQLException.class)
                .extracting(refused -> ((SQLException) refused).getSQLState())
                .isEqualTo("28P01");
    }

    @Test
    void noOtherMachineCanReachIt() throws Exception {
        var port = Postmaster.read(new Home(home.toRealPath())).orElseThrow().port();
        var others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
        Assumptions.assumeFalse(others.isEmpty(), "This machine has no address but that of itself.");
        for (var address : others) {
            try (var socket = new Socket()) {
                assertThatThrownBy(() -> socket.connect(new InetSocketAddress(address, port), 1000))
                        .isInstanceOf(ConnectException.class);
            }
        }
    }

    @Test
    void thePasswordIsForItsOwnerOnly() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("pw"))))
                .isEqualTo("rw-------");
        assertThat(Files.readString(home.resolve("pw"))).matches("[0-9a-f]{48}");
    }

    @Test
    void aHomeThatIsMadeIsForItsOwnerOnly() throws IOException {
        var made = Home.at(folder.resolve("made")).folder();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("rwx------");
    }

    @Test
    void whatIsConfirmedIsOnTheDisk() throws SQLException {
        try (var connection = cluster.source().getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from pg_settings where setting = 'on' and name in ('fsync',"
                                + " 'synchronous_commit', 'full_page_writes', 'data_checksums')")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(4);
        }
    }

    @Test
    void theLogNamesNoValuesOfRows() throws Exception {
        try (var connection = cluster.source().getConnection();
                var table = connection.createStatement()) {
            table.execute("create temporary table once (name text primary key)");
            try (var insert = connection.prepareStatement("insert into once values (?), (?)")) {
                insert.setString(1, "Ada Lovelace");
                insert.setString(2, "Ada Lovelace");
                assertThatThrownBy(insert::execute).hasMessageContaining("Lovelace");
            }
        }
        assertThat(Files.readString(home.resolve("server.log")))
                .contains("insert into once")
                .doesNotContain("Lovelace");
    }

    @Test
    void aSecondOwnerInThisProcessIsToldWhoHoldsIt() {
        assertThatThrownBy(() -> Cluster.open(home))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("in use by this very process");
    }

    @Test
    void aSecondOwnerInAnotherProcessIsToldWhoHoldsIt() throws Exception {
        var other = OtherJava.run(OpeningProgram.class, home.toString());
        assertThat(other)
                .contains("in use by process " + ProcessHandle.current().pid() + " since ");
    }

    @Test
    void rootIsToldWhatToDoWhereItCannotStepOutOfItsRights() throws Exception {
        Assumptions.assumeTrue(
                Integer.valueOf(0).equals(Files.getAttribute(home, "unix:uid")), "These tests do not run as root.");
        assertThat(OtherJava.runAlone(
                        OpeningProgram.class, TestHome.fresh(folder).toString()))
                .contains("PostgreSQL refuses to run as root")
                .contains("MAINSTAY_DATABASE_URL");
    }

    @Test
    void aServerThatMayForgetIsNotUsedAndNotLeftRunning() throws Exception {
        cluster.close();
        Files.writeString(home.resolve("data/postgresql.conf"), "\nfsync = off\n", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> Cluster.open(home)).hasMessageContaining("fsync switched off");
        assertThat(home.resolve("data/postmaster.pid")).doesNotExist();
        Files.writeString(home.resolve("data/postgresql.conf"), "\nfsync = on\n", StandardOpenOption.APPEND);
        cluster = TestHome.open(home);
    }

    @Test
    void aFileThatNamesAStrangersProcessIsNoHindrance() throws IOException {
        cluster.close();
        Files.write(
                home.resolve("data/postmaster.pid"),
                List.of("" + ProcessHandle.current().pid(), home.resolve("data").toString(), "0", "5432", "", ""));
        cluster = TestHome.open(home);
        assertThat(cluster.trouble()).isEmpty();
    }

    @Test
    void whatAKilledProcessHadBegunIsClearedAway() throws IOException {
        cluster.close();
        Files.createDirectories(home.resolve(".data-123/base"));
        Files.createDirectories(home.resolve(".unpacking-456/bin"));
        cluster = TestHome.open(home);
        assertThat(home.toFile().list((folder, name) -> name.startsWith("."))).isEmpty();
    }

    @Test
    void aStoreOfAnotherPostgresqlIsNotTouched() throws IOException {
        cluster.close();
        var version = home.resolve("data/PG_VERSION");
        Files.writeString(version, "17\n");
        assertThatThrownBy(() -> Cluster.open(home)).hasMessageContaining("was made by PostgreSQL 17");
        Files.writeString(version, "18\n");
        cluster = TestHome.open(home);
    }

    @Test
    void aStoreWhosePasswordIsLostIsNotMadeAnew() throws IOException {
        cluster.close();
        Files.move(home.resolve("pw"), home.resolve("away"));
        assertThatThrownBy(() -> Cluster.open(home)).hasMessageContaining("its password file");
        Files.move(home.resolve("away"), home.resolve("pw"));
        cluster = TestHome.open(home);
    }

    @Test
    void aFolderThatIsAFileIsRefusedInWords() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> Cluster.open(file))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("needs a folder of this machine");
    }

    @Test
    void theProgramsAreOfTheVersionThatTheirFolderSays() throws Exception {
        var programs = Programs.in(Binaries.unpacked(home));
        assertThat(programs.initdb(List.of("--version")).words()).endsWith(" " + Binaries.VERSION);
    }

    @Test
    void aPlatformWithoutProgramsIsToldWhatToDo() {
        assertThat(Binaries.resource("SunOS", "sparc")).isEqualTo("/postgres-linux-sparc.txz");
        assertThatThrownBy(() -> Binaries.unpacked(folder, "/postgres-linux-sparc.txz"))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("MAINSTAY_DATABASE_URL");
    }
}
