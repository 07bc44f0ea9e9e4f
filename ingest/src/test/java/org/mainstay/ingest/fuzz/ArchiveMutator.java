package org.mainstay.ingest.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packs files and spoils the pack.
final class ArchiveMutator {

    private static final List<String> NAMES = List.of(
            "../out.csv",
            "/etc/in.csv",
            "C:\\in.csv",
            "a/b/c.csv",
            "a\nb.csv",
            "=1+1.csv",
            ".hidden",
            "in.csv",
            "x/",
            "ü.csv");

    private final SplittableRandom random;

    ArchiveMutator(SplittableRandom random) {
        this.random = random;
    }

    Mutant wrap(Seed one, Seed other) {
        try {
            var zip = random.nextInt(3) > 0;
            var bytes = zip ? zip(one, other) : gzip(one.bytes());
            for (var times = random.nextInt(4); times > 0; times--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            if (random.nextInt(4) == 0) {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            return new Mutant(one.name() + (zip ? ".zip" : ".gz"), bytes, Seed.NO_TABLE);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private byte[] zip(Seed one, Seed other) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, one.name(), one.bytes());
            put(
                    zip,
                    random.nextBoolean() ? "b" + other.name() : NAMES.get(random.nextInt(NAMES.size())),
                    other.bytes());
            if (random.nextInt(4) == 0) {
                put(zip, "nested.zip", gzip(one.bytes()));
            }
            if (random.nextInt(4) == 0) {
                put(zip, "zeros.csv", new byte[random.nextInt(1 << 20)]);
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        if (!name.endsWith("/")) {
            zip.write(bytes);
        }
    }

    private static byte[] gzip(byte[] from) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(from);
        }
        return bytes.toByteArray();
    }
}
