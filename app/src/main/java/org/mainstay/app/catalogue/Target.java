package org.mainstay.app.catalogue;

import java.util.Set;

/// What may be downloaded, and what it has to be.
///
/// @param address where it is, over HTTPS
/// @param file the name it gets; never taken from the address or from an answer
/// @param types the content types it may come as
/// @param mostBytes more than it will ever be
public record Target(String address, String file, Set<String> types, long mostBytes) {

    public Target {
        types = Set.copyOf(types);
    }
}
