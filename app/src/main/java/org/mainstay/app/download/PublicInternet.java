package org.mainstay.app.download;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/// Machines that anyone can reach: a download must never be led to a machine of the user's own network.
final class PublicInternet implements Reach {

    private static final int HTTPS = 443;

    /// IANA's special-purpose ranges: this host, private, shared (carriers), loopback, link-local, protocols,
    /// documentation, former 6to4 relays, private, benchmarks, documentation twice, multicast, reserved.
    private static final List<Network> SPECIAL_4 = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    /// The only range of IPv6 that is given out. What maps or carries an IPv4 address lies outside it, or below.
    private static final Network GIVEN_OUT_6 = Network.of("2000::/3");

    /// Within it: protocols (Teredo too), documentation, 6to4, documentation.
    private static final List<Network> SPECIAL_6 = networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    /// Networks without IPv4 reach an IPv4 machine under this; the last four bytes are its own address.
    private static final Network TRANSLATED = Network.of("64:ff9b::/96");

    @Override
    public boolean allows(InetAddress address, int port) {
        return port == HTTPS && isPublic(address);
    }

    static boolean isPublic(InetAddress address) {
        if (address instanceof Inet4Address) {
            return SPECIAL_4.stream().noneMatch(network -> network.contains(address));
        }
        if (TRANSLATED.contains(address)) {
            return isPublic(lastFourBytes(address));
        }
        return GIVEN_OUT_6.contains(address) && SPECIAL_6.stream().noneMatch(network -> network.contains(address));
    }

    private static InetAddress lastFourBytes(InetAddress address) {
        var bytes = address.getAddress();
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, bytes.length - 4, bytes.length));
        } catch (UnknownHostException cause) {
            throw new IllegalStateException("Four bytes are an address. Maybe there were fewer.", cause);
        }
    }

    private static List<Network> networks(String... ranges) {
        return Arrays.stream(ranges).map(Network::of).toList();
    }
}
