package org.mainstay.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.web.Server;
import org.mainstay.web.setting.Setting;
import org.mainstay.web.store.People;
import org.mainstay.web.store.TestStore;

class EntranceTest {

    private static final Map<String, String> COUNCIL = Map.of(
            "MAINSTAY_OIDC_CLIENT_ID", "mainstay",
            "MAINSTAY_OIDC_CLIENT_SECRET", "secret",
            "MAINSTAY_OIDC_ISSUER", "https://login.example.gov.uk",
            "MAINSTAY_OIDC_AUTHORISATION", "https://login.example.gov.uk/authorise",
            "MAINSTAY_OIDC_TOKEN", "https://login.example.gov.uk/token",
            "MAINSTAY_OIDC_KEYS", "https://login.example.gov.uk/keys");

    private final People people = new People(TestStore.database());

    @Test
    void aDemonstrationStaysOnThisMachine(@TempDir Path folder) throws IOException {
        var setting = new Setting(folder, folder, null, everywhere(), 0, true);
        assertThatThrownBy(() -> Server.start(setting, TestStore.database()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("A demonstration lets everybody in");
    }

    @Test
    void aDemonstrationBehindAProxyIsRefusedToo() {
        var entrance = Entrance.of(InetAddress.getLoopbackAddress(), true, Map.of("MAINSTAY_PROXY", "127.0.0.1"));
        assertThatThrownBy(() -> entrance.check(people)).hasMessageContaining("A demonstration lets everybody in");
    }

    @Test
    void withSomebodyWhoHasAPasswordAnyAddressWillDo() throws IOException {
        GuardedServer.person();
        assertThatCode(() -> Entrance.of(everywhere(), false, Map.of()).check(people))
                .doesNotThrowAnyException();
    }

    @Test
    void aProviderSetUpInPartIsNamedWithWhatIsMissing() {
        var part = new HashMap<>(COUNCIL);
        part.remove("MAINSTAY_OIDC_KEYS");
        assertThatThrownBy(() -> Entrance.of(InetAddress.getLoopbackAddress(), false, part))
                .hasMessage("Sign-in with OpenID Connect is set up in part: MAINSTAY_OIDC_KEYS is missing.");
    }

    @Test
    void anEndpointThatIsNoAddressIsNamed() {
        var wrong = new HashMap<>(COUNCIL);
        wrong.put("MAINSTAY_OIDC_TOKEN", "login.example.gov.uk/token");
        assertThatThrownBy(() -> Entrance.of(InetAddress.getLoopbackAddress(), false, wrong))
                .hasMessageStartingWith("MAINSTAY_OIDC_TOKEN is \"login.example.gov.uk/token\"");
    }

    @Test
    void aProxyIsOneAddressAndNoPattern() {
        assertThatThrownBy(() -> Entrance.of(InetAddress.getLoopbackAddress(), false, Map.of("MAINSTAY_PROXY", "10.*")))
                .hasMessageContaining("the one IP address");
    }

    @Test
    void theSecretOfTheProviderIsNeverWritten() {
        assertThat(Entrance.of(InetAddress.getLoopbackAddress(), false, COUNCIL).toString())
                .doesNotContain("secret");
    }

    private static InetAddress everywhere() throws IOException {
        return InetAddress.getByName("0.0.0.0");
    }
}
