package org.mainstay.web.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;

/// Reads what the environment of the process says.
final class Variables {

    private Variables() {}

    static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /// A whole address with a host.
    static Optional<URI> address(Map<String, String> environment, String name) {
        return given(environment, name).map(text -> parse(name, text));
    }

    private static URI parse(String name, String text) {
        try {
            var address = new URI(text);
            if (address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))) {
                return address;
            }
        } catch (URISyntaxException notAnAddress) {
            // Said below, with all other ways to be wrong.
        }
        throw new CannotStart(
                "%s is \"%s\": give a whole address, such as https://mainstay.example.gov.uk.".formatted(name, text));
    }
}
