package org.mainstay.web.store.cluster;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/// Where things lie under the home: only its owner may look into it.
record Home(Path folder) {

    private static final int SECRET_BYTES = 24;

    /// The home, made if need be.
    static Home at(Path folder) throws IOException {
        OwnerOnly.folder(folder);
        return new Home(folder.toRealPath());
    }

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("server.log");
    }

    Path lock() {
        return folder.resolve("mainstay.lock");
    }

    Path secret() {
        return folder.resolve("pw");
    }

    /// The password of the cluster, drawn by chance at first. It is whole before it gets its name.
    String password() throws IOException, Unavailable {
        if (!Files.exists(secret())) {
            if (Files.exists(data())) {
                throw new Unavailable(("%s holds a store, but its password file %s is gone. Put the file back from a"
                                + " backup of the folder, or move %s away and restore a backup of Mainstay.")
                        .formatted(data(), secret(), data()));
            }
            makeSecret();
        }
        return Files.readString(secret()).strip();
    }

    private void makeSecret() throws IOException {
        var drawn = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(drawn);
        var fresh = folder.resolve(".pw-new");
        Files.deleteIfExists(fresh);
        OwnerOnly.file(fresh);
        try (var out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(HexFormat.of().formatHex(drawn).getBytes(StandardCharsets.US_ASCII)));
            out.force(true);
        }
        Files.move(fresh, secret(), StandardCopyOption.ATOMIC_MOVE);
    }
}
