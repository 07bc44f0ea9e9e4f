package org.mainstay.web.access;

import java.net.InetAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mainstay.web.store.People;

/// From where the server can be reached, and how people show who they are.
///
/// @param address what it listens on
/// @param demonstration whether everybody on this machine comes in without a password
/// @param publicAddress what people type, null for the address of this machine
/// @param proxy the address of the proxy whose word about the sender is taken, null for none
/// @param provider the council's own sign-in, null for none
public record Entrance(
        InetAddress address,
        boolean demonstration,
        @Nullable URI publicAddress,
        @Nullable String proxy,
        @Nullable Provider provider) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern PROXY = Pattern.compile("[0-9a-fA-F.:]{2,45}");

    /// Reads the variables `MAINSTAY_PUBLIC_ADDRESS`, `MAINSTAY_PROXY` and `MAINSTAY_OIDC_…`.
    public static Entrance of(InetAddress address, boolean demonstration, Map<String, String> environment) {
        var proxy = Variables.given(environment, "MAINSTAY_PROXY").orElse(null);
        if (proxy != null && !PROXY.matcher(proxy).matches()) {
            throw new CannotStart(
                    "MAINSTAY_PROXY is \"%s\": give the one IP address from which your reverse proxy calls, such as 127.0.0.1."
                            .formatted(proxy));
        }
        var publicAddress = Variables.address(environment, "MAINSTAY_PUBLIC_ADDRESS");
        return new Entrance(
                address,
                demonstration,
                publicAddress.orElse(null),
                proxy,
                Provider.of(environment).orElse(null));
    }

    /// Whether nobody but this machine can reach the server.
    public boolean thisMachineOnly() {
        return address.isLoopbackAddress() && publicAddress == null && proxy == null;
    }

    /// Whether people reach it under an address with TLS.
    public boolean encrypted() {
        return publicAddress != null && "https".equals(publicAddress.getScheme());
    }

    /// The host names under which it answers; empty for any.
    Set<String> hosts() {
        if (publicAddress != null) {
            return Set.of("localhost", "127.0.0.1", "[::1]", publicAddress.getHost());
        }
        return address.isLoopbackAddress() ? THIS_MACHINE : Set.of();
    }

    /// Refuses to start where that would leave the door open, or nobody could come in.
    public void check(People people) {
        objection(people).ifPresent(why -> {
            throw new CannotStart(why);
        });
    }

    private Optional<String> objection(People people) {
        if (demonstration && !thisMachineOnly()) {
            return Optional.of(
                    "A demonstration lets everybody in without a password, so it runs for this machine alone."
                            + " Leave --address, MAINSTAY_PUBLIC_ADDRESS and MAINSTAY_PROXY out, or start `mainstay serve`,"
                            + " where people sign in.");
        }
        if (thisMachineOnly() || provider != null || people.none()) {
            return Optional.empty();
        }
        var somebody = people.all().stream().anyMatch(one -> one.endedAt() == null && one.passwordHash() != null);
        return somebody
                ? Optional.empty()
                : Optional.of(
                        "Nobody could sign in: no person here has a password, and no other sign-in is set up."
                                + " Set the MAINSTAY_OIDC_… variables, or start without --address and give somebody a password.");
    }
}
