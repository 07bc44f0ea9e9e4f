import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/// Makes a council that funds very many services, made up: the areas of Ambleford, and as many charities, services, provision rows
/// and quarterly payments as asked for, over fifteen needs. Each works in its own neighbourhood, so that the people of almost
/// every area have another choice for every need. Usage: java bench/MakeManyLines.java AMBLEFORD FOLDER LINES
final class MakeManyLines {

    /// A need, the kind of service that meets it, and what its charities are called.
    private record Kind(String need, String kind, String name) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("debt_and_money_advice", "debt_advice", "Debt Advice"),
            new Kind("welfare_benefits", "advice_centre", "Benefits Surgery"),
            new Kind("housing_and_homelessness", "housing_advice", "Housing Advice"),
            new Kind("food", "food_bank", "Food Bank"),
            new Kind("skills_and_lifelong_learning", "adult_learning", "Adult Learning"),
            new Kind("employment", "employment_support", "Employment Support"),
            new Kind("mental_wellbeing", "mental_health_service", "Counselling and Mental Health"),
            new Kind("isolation", "befriending", "Befriending"),
            new Kind("carers", "carers_support", "Carers Support"),
            new Kind("older_people", "older_people_service", "Older People's Centre"),
            new Kind("children_and_families", "family_support", "Family Support"),
            new Kind("domestic_abuse", "domestic_abuse_service", "Domestic Abuse Refuge"),
            new Kind("health_front_door", "social_prescribing", "Social Prescribing"),
            new Kind("digital", "digital_inclusion", "Digital Inclusion"),
            new Kind("community_space", "community_hub", "Community Hall"));
    private static final String[] FIRST = ("Oak Elm Ash Willow River Hill Valley Moor Park Abbey Castle Bridge Mill Lake Stone Wood Field Heath Well"
            + " Ford Gate Brook Cliff Bay Port Marsh Down Thorn Birch Hazel Alder Aspen Beech Bracken Briar Cedar Clover Crane Eagle"
            + " Falcon Fern Flint Fox Gorse Granite Hart Hawk Heron Holly Iris Ivy Juniper Kestrel Lark Laurel Linden Maple Otter Pine"
            + " Poplar Raven Rowan Rush Sorrel Swan Teal").split(" ");
    private static final String[] SECOND = "ton ham ley bury wick worth stead borough dale mouth by thorpe combe hurst holme side".split(" ");

    /// Charities that work everywhere, one in so many; the others reach up to so many areas.
    private static final int EVERYWHERE = 20;

    private static final int NEIGHBOURS = 40;

    private final Random random = new Random(600);
    private final List<String[]> areas = new ArrayList<>();

    public static void main(String[] words) throws IOException {
        var made = new MakeManyLines();
        made.make(Path.of(words[0]), Files.createDirectories(Path.of(words[1])), Integer.parseInt(words[2]));
    }

    private void make(Path ambleford, Path folder, int lines) throws IOException {
        for (var kept : new String[] {"areas.csv", "postcodes.csv", "iod2025_file7.csv"}) {
            Files.copy(ambleford.resolve(kept), folder.resolve(kept));
        }
        for (var line : Files.readAllLines(ambleford.resolve("areas.csv")).subList(1, 141)) {
            areas.add(line.split(","));
        }
        try (var charities = open(folder, "charities.csv", "registered_charity_number,name,activities,date_of_registration,lsoa21cd");
                var services = open(folder, "services.csv", "id,kind,sector,name,provider,postcode,lsoa21cd,lon,lat,capacity,capacity_source");
                var provision = open(folder, "provision.csv", "organisation,label,need,people_served,capacity,delivery_cost,other_income,"
                        + "reserves,notice_months,contract_end,duty,fund,ring_fenced,catchment,reported,source");
                var ledger = open(folder, "spend.csv", "OrganisationLabel,OrganisationURI,OrganisationalUnit,BeneficiaryName,PaymentDate,"
                        + "TransactionNumber,Amount,Purpose")) {
            for (var line = 0; line < lines; line++) {
                line(line, charities, services, provision, ledger);
            }
        }
    }

    private void line(int line, Writer charities, Writer services, Writer provision, Writer ledger) throws IOException {
        var kind = KINDS.get(line % KINDS.size());
        var name = FIRST[line / SECOND.length % FIRST.length] + SECOND[line % SECOND.length] + " " + kind.name();
        var area = areas.get(random.nextInt(areas.size()));
        var pounds = 4 * (500 + random.nextInt(12_000));
        var served = 20 + pounds / (60 + random.nextInt(400));
        write(charities, "%d,%s,%s for local people.,2001-05-04,%s", 9_000_000 + line, name, kind.name(), area[0]);
        write(services, "s-%d,%s,voluntary,%s,%s,,%s,%s,%s,%d,Annual return", line, kind.kind(), name, name, area[0], area[10], area[11], served * 11 / 10);
        write(provision, "%s,GRANTS TO VOL ORGS,%s,%d,%d,%d,%d,%d,%d,2027-03-31,no,General fund,no,%s,2026-05-15,Annual return",
                name, kind.need(), served, served * 11 / 10, pounds * 3 / 2, pounds * 6 / 10, random.nextInt(pounds), 1 + random.nextInt(6),
                catchment(area));
        for (var month = 2; month < 36; month += 3) {
            write(ledger, "Ambleford Council,https://data.ambleford.example/id/council,COMMISSIONING,%s,%d-%02d-28,%d,%d.00,GRANTS TO VOL ORGS",
                    name, 2023 + (month + 3) / 12, (month + 3) % 12 + 1, 1_000_000 + line * 100 + month, pounds / 4);
        }
    }

    /// The areas nearest to one, as many as chance has it; none named is everywhere.
    private String catchment(String[] home) {
        var many = 4 + random.nextInt(NEIGHBOURS);
        return random.nextInt(EVERYWHERE) == 0
                ? ""
                : areas.stream()
                        .sorted(Comparator.comparingDouble(area -> Math.hypot(
                                Double.parseDouble(area[14]) - Double.parseDouble(home[14]),
                                Double.parseDouble(area[15]) - Double.parseDouble(home[15]))))
                        .limit(many)
                        .map(area -> area[0])
                        .collect(Collectors.joining(";"));
    }

    private static Writer open(Path folder, String file, String heading) throws IOException {
        var out = Files.newBufferedWriter(folder.resolve(file));
        out.write(heading + "\n");
        return out;
    }

    private static void write(Writer out, String form, Object... values) throws IOException {
        out.write(String.format(Locale.ROOT, form, values) + "\n");
    }
}
