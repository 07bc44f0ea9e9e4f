package org.mainstay.ingest.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/// What nobody should put into a cell, and somebody does.
final class Nasty {

    private static final List<String> CELLS = List.of(
            "",
            " ",
            "\u00A0",
            "\uFEFF",
            "\u0000",
            "\uD800",
            "\"",
            "\"\"",
            "a\nb",
            "\r",
            ",",
            ";",
            "\t",
            "-",
            "0",
            "-0",
            "00000000000000000000",
            "9223372036854775807",
            "9223372036854775808",
            "92233720368547758.07",
            "-92233720368547758.08",
            "1e308",
            "1E-400",
            "1e999999999",
            "NaN",
            "Infinity",
            "0x10",
            "£1,2,3.4.5",
            "(12.50)",
            "12.50-",
            "1.005",
            "٣",
            "99/99/9999",
            "2023-02-29",
            "0000-00-00",
            "-2024-01-01",
            "+999999999-12-31",
            "201213",
            "2024-01-01T25:61:61+99:99",
            "31/12/0000",
            "=1+1",
            "=HYPERLINK(\"http://x.example\",\"a\")",
            "@SUM(A1)",
            "<script>alert(1)</script>",
            "../../../etc/passwd",
            "%s%n%d",
            "{0}${a}#{b}",
            "null",
            "true",
            "[]",
            "{}",
            "Redacted",
            "Total",
            "GB-CHC-",
            "GB--",
            "360G",
            "GB-COH-٣٣٣٣٣٣٣٣",
            "E01",
            "Z99999999",
            "ZZ99 9ZZ");

    private Nasty() {}

    static String cell(SplittableRandom random) {
        var kind = random.nextInt(CELLS.size() + 3);
        if (kind < CELLS.size()) {
            return CELLS.get(kind);
        }
        return switch (kind - CELLS.size()) {
            case 0 -> "9".repeat(random.nextInt(1, 5_000));
            case 1 -> "a".repeat(random.nextInt(1, 70_000));
            default -> letters(random);
        };
    }

    private static String letters(SplittableRandom random) {
        return random.ints(random.nextInt(1, 40), 1, 0x3000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
