package org.mainstay.web.view;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// What a form answers: go and look at a page that has an address of its own.
public final class Redirect {

    private Redirect() {}

    public static ResponseEntity<Void> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
