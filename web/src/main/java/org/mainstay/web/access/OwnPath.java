package org.mainstay.web.access;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/// Where to go after sign-in: only to addresses of our own, whatever a link says.
public final class OwnPath {

    private OwnPath() {}

    /// The address if it is ours, else the first page.
    public static String of(@Nullable String asked) {
        if (asked == null || !asked.startsWith("/") || asked.startsWith("//") || asked.contains("\\")) {
            return "/";
        }
        try {
            var address = new URI(asked);
            return address.getHost() == null && address.getScheme() == null && address.getRawAuthority() == null
                    ? address.toASCIIString()
                    : "/";
        } catch (URISyntaxException notAnAddress) {
            return "/";
        }
    }
}
