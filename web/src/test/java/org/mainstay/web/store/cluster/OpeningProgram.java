package org.mainstay.web.store.cluster;

import java.nio.file.Path;

/// Opens a home, and prints what came of it.
final class OpeningProgram {

    private OpeningProgram() {}

    public static void main(String[] arguments) {
        try (var cluster = Cluster.open(Path.of(arguments[0]))) {
            System.out.println("opened " + cluster.jdbcUrl());
        } catch (Unavailable refused) {
            System.out.println(refused.getMessage());
        }
    }
}
