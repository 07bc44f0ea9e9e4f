import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;

/// Writes made-up grants of the fictional borough of Ambleford, the same for the same number and seed, as 360Giving CSV
/// and JSON. Now and then one of them has a fault, so that the checks have something to find.
///
/// Run with: `java bench/MakeGrants.java NUMBER FOLDER [SEED]`
public final class MakeGrants {

    private static final String[] KINDS = {"Club", "Choir", "Food Bank", "Community Centre", "Advice Service", "Scouts", "Hub", "Allotments"};
    private static final String[] PLACES = {"Larkfield", "Millgate", "Old Quay", "Highmoor", "Saxby", "Thornley", "Weir Bank", "Eastcote"};
    private static final String[] AIMS = {
        "Warm mornings for older people with a hot meal, and someone to talk to about bills",
        "Weekly sessions for young people in the school holidays, led by trained volunteers",
        "Help with debt and benefits in four languages, by appointment and at the door",
        "A new kitchen floor and a freezer, so that food can be kept and shared out"
    };
    private static final String[] PROGRAMMES = {"Small Grants", "Winter Hubs", "Youth Fund", "Crisis Fund", "Neighbourhoods"};
    private static final String HEADINGS = "Identifier,Title,Description,Currency,Amount Awarded,Award Date,Planned Dates:Start Date,"
            + "Planned Dates:End Date,Planned Dates:Duration (months),Recipient Org:Identifier,Recipient Org:Name,"
            + "Recipient Org:Charity Number,Recipient Org:Postal Code,Beneficiary Location:Name,"
            + "Beneficiary Location:Country Code,Beneficiary Location:Geographic Code,"
            + "Beneficiary Location:Geographic Code Type,Funding Org:Identifier,Funding Org:Name,Grant Programme:Code,"
            + "Grant Programme:Title,From an open call?,Last modified,Data Source\n";

    private MakeGrants() {}

    public static void main(String[] arguments) throws IOException {
        var number = Integer.parseInt(arguments[0]);
        var folder = Files.createDirectories(Path.of(arguments[1]));
        var seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        try (var csv = Files.newBufferedWriter(folder.resolve("grants-" + number + ".csv"), StandardCharsets.UTF_8);
                var json = Files.newBufferedWriter(folder.resolve("grants-" + number + ".json"), StandardCharsets.UTF_8)) {
            csv.write(HEADINGS);
            json.write("{\"version\":\"1.4\",\"grants\":[\n");
            var chance = new SplittableRandom(seed);
            for (var at = 1; at <= number; at++) {
                write(csv, json, at, number, chance);
                json.write(at == number ? "\n" : ",\n");
            }
            json.write("]}\n");
        }
    }

    private static void write(BufferedWriter csv, BufferedWriter json, int at, int number, SplittableRandom chance)
            throws IOException {
        // A recipient gets five grants on average.
        var recipient = chance.nextInt(Math.max(1, number / 5));
        var charity = 2_000_000 + recipient;
        var kind = KINDS[recipient % KINDS.length];
        var place = PLACES[recipient / KINDS.length % PLACES.length];
        var name = place + " " + kind + " " + recipient;
        var title = "Grant to " + place + " " + kind + " for " + (chance.nextInt(9) + 1) + " months of work";
        var aim = AIMS[chance.nextInt(AIMS.length)] + " (" + chance.nextInt(10_000) + ")";
        var programme = chance.nextInt(PROGRAMMES.length);
        var amount = String.format(Locale.ROOT, "%.2f", Math.exp(6 + 2 * chance.nextDouble()) * (programme + 1));
        if (chance.nextInt(5000) == 0) {
            amount = "0";
        }
        if (chance.nextInt(10_000) == 0) {
            aim += " Call Jo on 07700 900123";
        }
        if (chance.nextInt(2000) == 0) {
            name = name.toUpperCase(Locale.ROOT);
        }
        var award = LocalDate.of(2012, 4, 1).plusDays(chance.nextInt(5000));
        var months = 3 + chance.nextInt(34);
        var end = award.plusMonths(months);
        var postcode = "AF" + (1 + recipient % 20) + " " + recipient % 10 + "AB";
        var ward = String.format(Locale.ROOT, "E0509%04d", recipient % 21);
        csv.write("360G-ambleford-" + at + "," + title + ",\"" + aim + "\",GBP," + amount + "," + award + "," + award + "," + end + ","
                + months + ",GB-CHC-" + charity + "," + name + "," + charity + "," + postcode + "," + place + ",GB," + ward + ",WD,"
                + "GB-LAE-AFD,Ambleford Metropolitan Borough Council,P" + programme + "," + PROGRAMMES[programme]
                + ",Yes,2026-01-05T09:00:00Z,https://www.ambleford.example/grants\n");
        json.write("{\"id\":\"360G-ambleford-" + at + "\",\"title\":\"" + title + "\",\"description\":\"" + aim
                + "\",\"currency\":\"GBP\",\"amountAwarded\":" + amount + ",\"awardDate\":\"" + award
                + "\",\"plannedDates\":[{\"startDate\":\"" + award + "\",\"endDate\":\"" + end + "\",\"duration\":" + months
                + "}],\"recipientOrganization\":[{\"id\":\"GB-CHC-" + charity + "\",\"name\":\"" + name
                + "\",\"charityNumber\":\"" + charity + "\",\"postalCode\":\"" + postcode
                + "\"}],\"beneficiaryLocation\":[{\"name\":\"" + place + "\",\"countryCode\":\"GB\",\"geoCode\":\"" + ward
                + "\",\"geoCodeType\":\"WD\"}],\"fundingOrganization\":[{\"id\":\"GB-LAE-AFD\",\"name\":"
                + "\"Ambleford Metropolitan Borough Council\"}],\"grantProgramme\":[{\"code\":\"P" + programme
                + "\",\"title\":\"" + PROGRAMMES[programme]
                + "\"}],\"fromOpenCall\":\"Yes\",\"dateModified\":\"2026-01-05T09:00:00Z\","
                + "\"dataSource\":\"https://www.ambleford.example/grants\"}");
    }
}
