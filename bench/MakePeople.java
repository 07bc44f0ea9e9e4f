import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Writes records of people who never lived, with families, spelling mistakes and known truth, as a CSV file: what open sets
/// of made-up people lack is that some share surname, house and even the day of birth.
///
/// Usage: `java bench/MakePeople.java PEOPLE SEED FILE`. About three records for each person; the truth is in `cluster`.
final class MakePeople {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String DIGITS = "0123456789";
    /// How much of a copied record is spoilt.
    private static final double SPOILT = 0.3;

    private final Random random;
    private final List<String> givenNames = new ArrayList<>();
    private final List<String> surnames = new ArrayList<>();
    private final List<String> streets = new ArrayList<>();
    private final List<String> towns = new ArrayList<>();

    private MakePeople(long seed) {
        random = new Random(seed);
        fill(givenNames, 400);
        fill(surnames, 2500);
        fill(streets, 1500);
        fill(towns, 250);
    }

    public static void main(String[] arguments) throws IOException {
        var make = new MakePeople(Long.parseLong(arguments[1]));
        var rows = make.rows(Integer.parseInt(arguments[0]));
        try (var out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[2])))) {
            out.println("cluster,given_name,surname,street_number,address,town,postcode,date_of_birth,account_number");
            rows.forEach(out::println);
        }
    }

    private List<String> rows(int people) {
        var rows = new ArrayList<String>();
        var copies = new int[] {0, 0, 0, 1, 1, 2, 3, 5};
        String[] before = null;
        for (var person = 0; person < people; person++) {
            before = person(before);
            rows.add(person + "," + String.join(",", before));
            for (var copy = copies[random.nextInt(copies.length)]; copy > 0; copy--) {
                rows.add(person + "," + String.join(",", spoil(before.clone())));
            }
        }
        Collections.shuffle(rows, random);
        return rows;
    }

    /// Three in ten are of the family of the one before, and some of these are twins.
    private String[] person(String[] before) {
        var person = new String[] {
            pick(givenNames), pick(surnames), "" + (1 + random.nextInt(200)), pick(streets) + " road", pick(towns), "", "", ""
        };
        person[5] = "AM%d %d%s".formatted(1 + Math.floorMod(person[4].hashCode(), 30), random.nextInt(10), letter() + letter());
        person[6] = "%d-%02d-%02d".formatted(1920 + random.nextInt(90), 1 + random.nextInt(12), 1 + random.nextInt(28));
        person[7] = "%07d".formatted(random.nextInt(10_000_000));
        if (before != null && random.nextDouble() < 0.3) {
            System.arraycopy(before, 1, person, 1, 5);
            person[6] = random.nextDouble() < 0.15 ? before[6] : person[6];
        }
        return person;
    }

    private String[] spoil(String[] person) {
        for (var field = 0; field < person.length; field++) {
            var chance = random.nextDouble();
            if (chance < SPOILT / 4) {
                person[field] = "";
            } else if (chance < SPOILT) {
                person[field] = slip(random.nextInt(3) == 0 ? slip(person[field]) : person[field]);
            }
        }
        if (random.nextDouble() < SPOILT / 3) {
            Collections.swap(java.util.Arrays.asList(person), 0, 1);
        }
        if (random.nextDouble() < SPOILT / 2) {
            person[2] = "" + (1 + random.nextInt(200));
            person[3] = pick(streets) + " road";
        }
        return person;
    }

    /// A character left out, put in, changed, or swapped with its neighbour.
    private String slip(String text) {
        if (text.isEmpty()) {
            return text;
        }
        var letters = new StringBuilder(text);
        var at = random.nextInt(text.length());
        var others = Character.isDigit(text.charAt(at)) ? DIGITS : LETTERS;
        var other = others.charAt(random.nextInt(others.length()));
        switch (random.nextInt(4)) {
            case 0 -> letters.deleteCharAt(at);
            case 1 -> letters.insert(at, other);
            case 2 -> letters.setCharAt(at, other);
            default -> {
                if (at > 0) {
                    letters.deleteCharAt(at).insert(at - 1, text.charAt(at));
                }
            }
        }
        return letters.toString();
    }

    /// A few are common and most are rare.
    private String pick(List<String> values) {
        return values.get((int) (Math.pow(values.size(), random.nextDouble()) - 1));
    }

    private void fill(List<String> values, int size) {
        while (values.size() < size) {
            var word = new StringBuilder();
            for (var syllable = random.nextInt(3); syllable >= 0; syllable--) {
                word.append("bcdfghjklmnprstvw".charAt(random.nextInt(17))).append("aeiou".charAt(random.nextInt(5)));
                word.append(List.of("", "", "n", "r", "l", "s", "t").get(random.nextInt(7)));
            }
            values.add(word + List.of("", "y", "son", "ton", "er").get(random.nextInt(5)));
        }
    }

    private String letter() {
        return "" + Character.toUpperCase(LETTERS.charAt(random.nextInt(26)));
    }
}
