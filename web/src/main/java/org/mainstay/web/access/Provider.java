package org.mainstay.web.access;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The council's own sign-in by OpenID Connect. Every endpoint is given, so nothing is called when the server starts.
///
/// @param name what the button on the sign-in page calls it
/// @param issuer as it stands in tokens; others are refused
/// @param userInfo null where the token says all
/// @param emailClaim which claim holds the address by which a person is known here
/// @param emailUnverified whether an address counts of which the provider does not say that it was verified
record Provider(
        String name,
        String clientId,
        String clientSecret,
        String issuer,
        URI authorisation,
        URI token,
        URI keys,
        @Nullable URI userInfo,
        String emailClaim,
        boolean emailUnverified) {

    private static final String PREFIX = "MAINSTAY_OIDC_";
    private static final List<String> NEEDED =
            List.of("CLIENT_ID", "CLIENT_SECRET", "ISSUER", "AUTHORISATION", "TOKEN", "KEYS");

    /// What the variables say; empty where none of the needed ones is set.
    static Optional<Provider> of(Map<String, String> environment) {
        var missing = NEEDED.stream()
                .filter(name -> Variables.given(environment, PREFIX + name).isEmpty())
                .toList();
        if (missing.size() == NEEDED.size()) {
            return Optional.empty();
        }
        if (!missing.isEmpty()) {
            throw new CannotStart("Sign-in with OpenID Connect is set up in part: %s%s is missing."
                    .formatted(PREFIX, String.join(" and " + PREFIX, missing)));
        }
        return Optional.of(new Provider(
                text(environment, "NAME", "your council account"),
                text(environment, "CLIENT_ID", ""),
                text(environment, "CLIENT_SECRET", ""),
                text(environment, "ISSUER", ""),
                address(environment, "AUTHORISATION"),
                address(environment, "TOKEN"),
                address(environment, "KEYS"),
                Variables.address(environment, PREFIX + "USER_INFO").orElse(null),
                text(environment, "EMAIL_CLAIM", "email"),
                text(environment, "EMAIL_UNVERIFIED", "refuse").equals("accept")));
    }

    private static String text(Map<String, String> environment, String name, String otherwise) {
        return Variables.given(environment, PREFIX + name).orElse(otherwise);
    }

    private static URI address(Map<String, String> environment, String name) {
        return Variables.address(environment, PREFIX + name).orElseThrow();
    }

    /// The secret stays out of logs.
    @Override
    public String toString() {
        return "Provider[" + name + "]";
    }
}
