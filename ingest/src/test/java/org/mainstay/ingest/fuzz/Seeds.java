package org.mainstay.ingest.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.evidence.Fact;

/// Sound files to start from: one for every reader, made of the headings that it asks for, those of the documentation,
/// and a few of JSON.
final class Seeds {

    private static final Pattern BLOCK = Pattern.compile("```(csv|json)\n(.*?)```", Pattern.DOTALL);
    private static final int ROWS = 6;

    /// What stands under a heading that has such a word, the first that fits.
    private static final List<Map.Entry<String, String>> CELLS = List.of(
            Map.entry("postcode|pcd", "ZZ1 1A"),
            Map.entry("lat", "53.4"),
            Map.entry("long|lon", "-2.3"),
            Map.entry("lsoa|area ?code|geo.*code", "E0100610"),
            Map.entry("date|day|start|end|period|from|until|paid", "2024-04-0"),
            Map.entry("currency", "GBP"),
            Map.entry("amount|income|spend|cost|value|score|rate|total|expenditure|funds|reserves", "120.5"),
            Map.entry("number|rank|decile|count|population|year|capacity|served", "109000"),
            Map.entry("identifier|id$", "360G-ambleford-"));

    private Seeds() {}

    static List<Seed> list(List<FormatReader> readers) throws IOException {
        var seeds = new ArrayList<Seed>();
        readers.forEach(reader -> asked(reader).ifPresent(seeds::add));
        var blocks = BLOCK.matcher(Files.readString(Path.of("../docs/formats.md")));
        while (blocks.find()) {
            var json = blocks.group(1).equals("json");
            var name = "example" + seeds.size();
            var text = blocks.group(2);
            seeds.add(json ? Seed.json(name, text) : Seed.table(name, text, above(text, readers)));
        }
        seeds.add(Seed.table("areas", """
                lsoa21cd,lsoa21nm,wd,la_code,la_name,longitude,latitude,population
                E01006108,Ambleford 001A,E05099901,E08099901,Ambleford,-2.30,53.41,1500
                E01006109,Ambleford 001B,E05099901,E08099901,Ambleford,-2.31,53.42,1600
                """, 1));
        seeds.addAll(json());
        return List.copyOf(seeds);
    }

    /// How many lines stand above the first row that the sound table's reader uses.
    private static int above(String text, List<FormatReader> readers) {
        return readers.stream()
                .filter(reader -> Trial.fit(reader, text).whole())
                .map(reader -> Trial.of(reader, text).facts(Fact.class))
                .filter(facts -> !facts.isEmpty())
                .mapToInt(facts -> facts.getFirst().row().line() - 1)
                .findFirst()
                .orElse(1);
    }

    /// A table with all the headings that a reader misses when it sees none; nothing where it reads no tables.
    private static Optional<Seed> asked(FormatReader reader) {
        var headings = new LinkedHashSet<String>();
        for (var round = 0; round < 10; round++) {
            var fit = Trial.fit(reader, headings.isEmpty() ? "nothing,known" : table(headings));
            if (fit.whole()) {
                return Optional.of(Seed.table(reader.name().replaceAll("[^A-Za-z0-9]+", "_"), table(headings), 1));
            }
            headings.addAll(fit.missing());
        }
        return Optional.empty();
    }

    private static String table(Iterable<String> headings) {
        var table = new StringBuilder();
        headings.forEach(heading -> table.append('"').append(heading).append("\","));
        table.setLength(table.length() - 1);
        for (var row = 1; row <= ROWS; row++) {
            table.append("\r\n");
            for (var heading : headings) {
                table.append(cell(heading, row)).append(',');
            }
            table.setLength(table.length() - 1);
        }
        return table.append("\r\n").toString();
    }

    private static String cell(String heading, int row) {
        var lower = heading.toLowerCase(Locale.ROOT);
        return CELLS.stream()
                .filter(cell -> Pattern.compile(cell.getKey()).matcher(lower).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .map(value -> value.equals("GBP") || value.equals("53.4") || value.equals("-2.3") ? value : value + row)
                .orElse("Ambleford Larder " + row);
    }

    private static List<Seed> json() {
        return List.of(
                Seed.json("grants", """
                        {'version':'1.4','license':'https://creativecommons.org/licenses/by/4.0/',
                        'publisher':{'name':'Ambleford Council'},'grants':[
                        {'id':'360G-ambleford-1','title':'Warm mornings','description':'Opens the hall','currency':'GBP',
                        'amountAwarded':5000,'awardDate':'2024-05-01','plannedDates':[{'startDate':'2024-06','duration':12}],
                        'recipientOrganization':[{'id':'GB-CHC-9000012','name':'Larkfield Club','location':[{'geoCode':'E05099901'}]}],
                        'fundingOrganization':[{'id':'GB-LAE-AFD','name':'Ambleford Council'}]},
                        {'id':'360G-ambleford-2','title':'Rent','description':'Rent','currency':'GBP','amountAwarded':12.5,
                        'awardDate':'2024-05-02T10:00:00Z','recipientIndividual':{'id':'360G-x','name':'A person'},
                        'toIndividualsDetails':{'grantPurpose':['GTIP060']},'deiDetails':{'project':{'askedStatus':'yes'}},
                        'fundingOrganization':[{'id':'GB-LAE-AFD','name':'Ambleford Council'}]}]}
                        """),
                Seed.json("services", """
                        {'total_items':1,'total_pages':1,'page_number':1,'size':1,'first_page':true,'last_page':true,
                        'empty':false,'contents':[{'id':'3f0c1a52-7d55-4b0e-9a61-0d2f8a4c1e10','name':'Quayside debt advice',
                        'status':'active','minimum_age':18,'last_modified':'2026-03-02T09:00:00Z',
                        'organization':{'id':'3f0c1a52-7d55-4b0e-9a61-0d2f8a4c1e11','name':'Quayside Advice'},
                        'service_at_locations':[{'id':'1','location':{'id':'L1','name':'Old Mill','latitude':53.5,
                        'longitude':-2.25,'addresses':[{'postal_code':'ZZ1 1AA'}]}}]}]}
                        """),
                Seed.json("services_v1", """
                        {'totalElements':1,'totalPages':1,'number':1,'size':1,'first':true,'last':true,
                        'content':[{'id':'17','name':'Quayside debt advice','description':'Help with bills','status':'active',
                        'organization':{'id':'4','name':'Quayside Advice'}}]}
                        """),
                Seed.json("terms", """
                        {'total_items':1,'total_pages':1,'page_number':1,'size':1,'first_page':true,'last_page':true,
                        'empty':false,'contents':[{'id':'3f0c1a52-7d55-4b0e-9a61-0d2f8a4c1e10','name':'Debt','taxonomy':'needs'}]}
                        """),
                Seed.json("outlines", """
                        {'type':'FeatureCollection','features':[{'type':'Feature','properties':{'WD23CD':'E05099901',
                        'WD23NM':'Larkfield'},'geometry':{'type':'MultiPolygon','coordinates':[[[[-2.3,53.4],[-2.2,53.4],
                        [-2.2,53.5],[-2.3,53.4]]]]}}]}
                        """));
    }
}
