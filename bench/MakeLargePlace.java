import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Makes a ledger of a large council and the register of a whole country, both made up: to time the matching of names.
/// Usage: java bench/MakeLargePlace.java FOLDER [LINES SUPPLIERS CHARITIES]
final class MakeLargePlace {

    private static final String[] FIRST = ("Oak Elm Ash Willow River Hill Valley Moor Park Abbey Castle Bridge Mill Church Green Lake Stone Wood Field"
            + " Heath Cross Well Ford Gate Brook Cliff Bay Port Marsh Down").split(" ");
    private static final String[] SECOND =
            "ton ham ley bury wick worth stead borough field dale mouth ford by thorpe combe hurst holme side minster chester".split(" ");
    private static final String[] PARTS = {"", "", " North", " South", " St Mary", " Magna"};
    private static final String[] KINDS = ("Village Hall,Community Association,Carers Support,Food Bank,Playgroup,Methodist Church,Scout Group,Women's Institute,"
            + "Youth Club,Hospice,Credit Union,Advice Centre,Community Transport,Playing Fields Association,Almshouses,Educational Foundation,Relief in Need Charity,"
            + "Arts Trust,Choral Society,Parent Teacher Association,Housing Trust,Wildlife Group,Dementia Support,Disability Forum,Refugee Support,Bowling Club").split(",");
    private static final String[] FIRMS = "Builders Care Catering Consulting Transport Nursery Security Cleaning".split(" ");
    private static final String[] HEADINGS = {"GRANTS TO VOL ORGS - Core", "STATIONERY", "AGENCY STAFF", "CARE HOMES - Placement"};

    private final Random random = new Random(7);
    private final List<String> charities = new ArrayList<>();

    public static void main(String[] words) throws IOException {
        var folder = Files.createDirectories(Path.of(words[0]));
        var made = new MakeLargePlace();
        made.register(folder.resolve("charities.csv"), words.length > 3 ? Integer.parseInt(words[3]) : 170_000);
        made.ledger(
                folder.resolve("ledger.csv"),
                words.length > 1 ? Integer.parseInt(words[1]) : 1_200_000,
                words.length > 2 ? Integer.parseInt(words[2]) : 3_000);
    }

    private void register(Path file, int count) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("registered_charity_number,name,date_of_registration,postcode\n");
            var number = 200_000;
            while (charities.size() < count) {
                number += 1 + random.nextInt(6);
                charities.add(charity());
                out.write("%d,%s,2001-05-04,AB1 2CD%n".formatted(number, charities.getLast().toUpperCase(Locale.ROOT)));
            }
        }
    }

    private String charity() {
        var place = pick(FIRST) + pick(SECOND) + pick(PARTS);
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3, 4 -> place + " " + pick(KINDS);
            case 5, 6 -> "The " + pick(FIRST) + " " + pick(KINDS) + " (" + place + ")";
            case 7 -> pick(KINDS) + " of " + place;
            default -> pick(FIRST) + " and " + pick(FIRST) + " " + pick(KINDS) + " " + place;
        };
    }

    private void ledger(Path file, int lines, int suppliers) throws IOException {
        var names = new ArrayList<String>();
        for (var at = 0; at < suppliers; at++) {
            var name = at % 3 == 0
                    ? charities.get(random.nextInt(charities.size())).replace("Community", random.nextInt(5) == 0 ? "Comm" : "Community")
                            + (random.nextInt(3) == 0 ? " Ltd" : "")
                    : pick(FIRST) + " " + pick(FIRST) + " " + pick(FIRMS) + " " + (random.nextBoolean() ? "Ltd " : "LLP ") + at;
            names.add(name.substring(0, Math.min(35, name.length())));
        }
        try (var out = Files.newBufferedWriter(file)) {
            out.write("Body Name,Date,Service Label,Supplier Name,Supplier ID,Payment Date,Transaction Number,Net Amount,Irrecoverable VAT,Purpose of Spend\n");
            for (var at = 0; at < lines; at++) {
                line(out, names, at);
            }
        }
    }

    private void line(BufferedWriter out, List<String> names, int at) throws IOException {
        var share = random.nextDouble();
        var supplier = (int) (share * share * names.size());
        var day = "2025-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
        out.write("Bigford Council,%s,COMMUNITY,%s,%d,%s,%d,%d.%02d,0.00,%s%n".formatted(
                day, names.get(supplier), supplier, day, at, random.nextInt(12_000), random.nextInt(100), pick(HEADINGS)));
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
