package org.mainstay.ingest.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/// Spoils sound files; the same seed spoils them in the same way.
final class Mutator {

    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1);

    private final List<Seed> seeds;
    private final SplittableRandom random;

    Mutator(List<Seed> seeds, long seed) {
        this.seeds = seeds;
        random = new SplittableRandom(seed);
    }

    Mutant next() {
        var seed = seeds.get(random.nextInt(seeds.size()));
        return switch (random.nextInt(11)) {
            case 0, 1 -> new Mutant(seed.name(), spoiltBytes(seed.bytes()), Seed.NO_TABLE);
            case 2, 3, 4 -> seed.table() ? cells(seed) : values(seed);
            case 5, 6 -> new Mutant(seed.name(), structure(seed), Seed.NO_TABLE);
            case 7 -> new Mutant(seed.name(), recoded(seed), Seed.NO_TABLE);
            case 8 ->
                new Mutant(seed.name(), (seed.text() + other().text()).getBytes(StandardCharsets.UTF_8), Seed.NO_TABLE);
            case 9 -> new ArchiveMutator(random).wrap(seed, other());
            default ->
                new WorkbookMutator(random)
                        .make(seeds.stream().filter(Seed::table).toList());
        };
    }

    private Seed other() {
        return seeds.get(random.nextInt(seeds.size()));
    }

    /// Flips, cuts, repeats and adds bytes.
    private byte[] spoiltBytes(byte[] from) {
        var bytes = from;
        for (var times = random.nextInt(1, 8); times > 0 && bytes.length > 0; times--) {
            var at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> {
                    bytes = bytes.clone();
                    bytes[at] = (byte) random.nextInt(256);
                }
                case 1 -> bytes = Arrays.copyOf(bytes, at);
                case 2 -> bytes = spliced(bytes, at, Arrays.copyOfRange(bytes, random.nextInt(at + 1), at));
                default -> {
                    var noise = new byte[random.nextInt(1, 30)];
                    random.nextBytes(noise);
                    bytes = spliced(bytes, at, noise);
                }
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int at, byte[] more) {
        var spliced = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(more, 0, spliced, at, more.length);
        System.arraycopy(bytes, at, spliced, at + more.length, bytes.length - at);
        return spliced;
    }

    /// Puts other things into cells, well quoted, so that the table itself stays sound.
    private Mutant cells(Seed seed) {
        var rows = new ArrayList<List<String>>(Tables.rows(seed.text()));
        for (var times = random.nextInt(1, 6); times > 0 && rows.size() > seed.above(); times--) {
            var at = random.nextInt(seed.above(), rows.size());
            var row = new ArrayList<>(rows.get(at));
            row.set(
                    random.nextInt(row.size()),
                    Nasty.cell(random).replace("\u0000", "").replace("\uD800", "?"));
            rows.set(at, row);
        }
        return new Mutant(seed.name(), Tables.text(rows, ',').getBytes(StandardCharsets.UTF_8), seed.above());
    }

    /// Puts other things in the place of the values of JSON.
    private Mutant values(Seed seed) {
        var parts = seed.text().split("(?<=[:,\\[])|(?=[,\\]}])");
        for (var times = random.nextInt(1, 6); times > 0; times--) {
            parts[random.nextInt(parts.length)] = switch (random.nextInt(8)) {
                case 0 -> "null";
                case 1 -> "[" + "[".repeat(random.nextInt(2_000));
                case 2 -> "{\"id\":{}}";
                case 3 -> "true";
                case 4 -> "1e" + random.nextInt(1_000_000);
                case 5 -> "-" + random.nextLong();
                case 6 -> "";
                default -> '"' + Nasty.cell(random).replace("\\", "").replace("\"", "\\\"") + '"';
            };
        }
        return new Mutant(seed.name(), String.join("", parts).getBytes(StandardCharsets.UTF_8), Seed.NO_TABLE);
    }

    /// Moves rows, repeats them, loses the headings, changes what parts the cells, puts titles above.
    private byte[] structure(Seed seed) {
        if (!seed.table()) {
            var lines = new ArrayList<>(List.of(seed.text().split("(?<=[,{}\\[\\]])")));
            shake(lines);
            return String.join("", lines).getBytes(StandardCharsets.UTF_8);
        }
        var rows = new ArrayList<List<String>>(Tables.rows(seed.text()));
        shake(rows);
        if (random.nextBoolean()) {
            rows.add(0, List.of(Nasty.cell(random)));
            rows.add(random.nextInt(rows.size()), List.of());
        }
        if (random.nextBoolean()) {
            var column = random.nextInt(5);
            rows.replaceAll(row -> row.size() > column ? without(row, column) : row);
        }
        var separator = ",;\t|".charAt(random.nextInt(4));
        return Tables.text(rows, separator).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> without(List<String> row, int column) {
        var less = new ArrayList<>(row);
        less.remove(column);
        return less;
    }

    private <T> void shake(List<T> list) {
        switch (random.nextInt(4)) {
            case 0 -> Collections.shuffle(list, new Random(random.nextLong()));
            case 1 -> list.remove(random.nextInt(list.size()));
            case 2 -> list.addAll(List.copyOf(list));
            default -> list.add(random.nextInt(list.size()), list.get(random.nextInt(list.size())));
        }
    }

    private byte[] recoded(Seed seed) {
        var text = seed.text() + "“Café”";
        return text.getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
    }
}
