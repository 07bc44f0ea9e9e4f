package org.mainstay.ingest.charityregister;

import static org.mainstay.ingest.charityregister.ExtractHeadings.row;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.mainstay.ingest.reading.Content;
import org.mainstay.model.evidence.Source;

/// An extract of as many made-up charities as one likes, in the proportions of the real one, never held in memory.
final class SyntheticExtract {

    private static final String[] AREAS = {"Ambleford", "Brackwater", "Calderholt", "Dunsby", "Eastmere"};
    private static final String[] WORDS = {"Larder", "Hand", "Hall", "Band", "Trust", "Garden", "Choir", "Fund"};

    private final int charities;

    SyntheticExtract(int charities) {
        this.charities = charities;
    }

    /// The thirteen tables by name: the rows of one charity in each.
    private static Map<String, Table> tables() {
        var tables = new LinkedHashMap<String, Table>();
        tables.put("charity", new Table(ExtractHeadings.CHARITY, SyntheticExtract::charity));
        tables.put("history", repeated(ExtractHeadings.HISTORY, 8, SyntheticExtract::year));
        tables.put("parta", repeated(ExtractHeadings.PART_A, 5, SyntheticExtract::partA));
        tables.put("partb", new Table(ExtractHeadings.PART_B, SyntheticExtract::partB));
        tables.put("areas", repeated(ExtractHeadings.AREA, 3, SyntheticExtract::area));
        tables.put("classification", repeated(ExtractHeadings.CLASSIFICATION, 7, SyntheticExtract::code));
        tables.put("events", repeated(ExtractHeadings.EVENTS, 2, SyntheticExtract::event));
        tables.put("documents", repeated(ExtractHeadings.DOCUMENTS, 1, SyntheticExtract::document));
        tables.put("names", new Table(ExtractHeadings.NAMES, SyntheticExtract::name));
        tables.put("regulators", new Table(ExtractHeadings.REGULATORS, SyntheticExtract::regulator));
        tables.put("policies", repeated(ExtractHeadings.POLICIES, 6, SyntheticExtract::policy));
        tables.put("reports", new Table(ExtractHeadings.REPORTS, SyntheticExtract::report));
        tables.put("trustees", repeated(ExtractHeadings.TRUSTEES, 5, SyntheticExtract::trustee));
        return tables;
    }

    Map<String, Content> contents() {
        var contents = new LinkedHashMap<String, Content>();
        tables().forEach((name, table) -> contents.put(name, content(name, table)));
        return contents;
    }

    private Content content(String name, Table table) {
        var source = Source.of("%064x".formatted(name.hashCode()), name + ".txt", 1);
        return new Content() {
            @Override
            public Source source() {
                return source;
            }

            @Override
            public InputStream open() {
                return new Text(table, charities);
            }
        };
    }

    private record Table(String headings, BiConsumer<StringBuilder, Integer> rows) {}

    private interface OneRow {
        String of(int charity, int number);
    }

    private static Table repeated(String headings, int times, OneRow row) {
        return new Table(headings, (text, charity) -> {
            for (var number = 0; number < times; number++) {
                text.append(row.of(charity, number)).append("\r\n");
            }
        });
    }

    private static String number(int charity) {
        return "registered_charity_number=" + (200_000 + charity);
    }

    private static String title(int charity) {
        return AREAS[charity % 5] + " " + WORDS[charity / 5 % 8] + " Number " + charity;
    }

    private static void charity(StringBuilder text, int charity) {
        // Of ten entries of the register four are of charities that are there, the others were removed.
        for (var entry = 0; entry < (charity % 3 == 0 ? 3 : 2); entry++) {
            text.append(row(
                            ExtractHeadings.CHARITY,
                            "organisation_number=" + (charity * 3 + entry),
                            "registered_charity_number=" + (200_000 + charity + entry * 300_000),
                            "linked_charity_number=0",
                            "charity_name=" + title(charity),
                            "charity_type=Charitable company",
                            "charity_registration_status=" + (entry == 0 ? "Registered" : "Removed"),
                            "date_of_registration=" + day(charity),
                            "date_of_removal=" + (entry == 0 ? "" : day(charity + 7)),
                            "latest_acc_fin_period_end_date=2025-03-31",
                            "latest_income=" + charity * 17,
                            "latest_expenditure=" + charity * 16,
                            "charity_contact_postcode=AB" + charity % 99 + " " + charity % 9 + "CD",
                            "charity_is_cio=False",
                            "charity_activities=Feeds and \"helps\" people.\r\n\tMore of it." + "x".repeat(200)))
                    .append("\r\n");
        }
    }

    private static String day(int seed) {
        return "%d-%02d-%02d".formatted(1961 + seed % 60, 1 + seed % 12, 1 + seed % 28);
    }

    private static String year(int charity, int number) {
        return row(
                ExtractHeadings.HISTORY,
                number(charity),
                "fin_period_start_date=" + (2017 + number) + "-04-01",
                "fin_period_end_date=" + (2018 + number) + "-03-31",
                "reporting_due_date=" + (2019 + number) + "-01-31",
                "date_annual_return_received=" + (2018 + number) + "-1" + charity % 3 + "-1" + charity % 10,
                "total_gross_income=" + (charity * 17 + number),
                "total_gross_expenditure=" + (charity * 16 + number));
    }

    private static String partA(int charity, int number) {
        var funded = charity % 8 == 0;
        return row(
                ExtractHeadings.PART_A,
                number(charity),
                "fin_period_end_date=" + (2021 + number) + "-03-31",
                "total_gross_income=" + (charity * 17 + number),
                "total_gross_expenditure=" + (charity * 16 + number),
                "charity_receives_govt_funding_contracts=" + (funded ? "True" : "False"),
                "count_govt_contracts=" + (funded ? "2" : ""),
                "income_from_government_contracts=" + (funded ? charity * 5 : ""),
                "charity_receives_govt_funding_grants=" + (funded ? "True" : "False"),
                "income_from_government_grants=" + (funded ? charity * 3 : ""),
                "count_volunteers=" + charity % 90);
    }

    private static void partB(StringBuilder text, int charity) {
        for (var number = 0; charity % 12 == 0 && number < 5; number++) {
            text.append(row(
                            ExtractHeadings.PART_B,
                            number(charity),
                            "fin_period_end_date=" + (2021 + number) + "-03-31",
                            "income_charitable_activities=" + charity * 11,
                            "income_total_income_and_endowments=" + charity * 17,
                            "expenditure_charitable_expenditure=" + charity * 10,
                            "expenditure_total=" + charity * 16,
                            "reserves=" + charity * 5,
                            "funds_unrestricted=" + charity * 9,
                            "funds_total=" + charity * 12,
                            "count_employees=" + charity % 500))
                    .append("\r\n");
        }
    }

    private static String area(int charity, int number) {
        return row(
                ExtractHeadings.AREA,
                number(charity),
                "geographic_area_type=Local Authority",
                "geographic_area_description=" + AREAS[(charity + number) % 5] + " " + (charity + number) % 300);
    }

    private static String code(int charity, int number) {
        return row(
                ExtractHeadings.CLASSIFICATION,
                number(charity),
                "classification_code=" + (new int[] {101, 201, 301}[number % 3] + (charity + number) % 7),
                "classification_description=Something");
    }

    private static String event(int charity, int number) {
        return row(
                ExtractHeadings.EVENTS,
                number(charity),
                "charity_name=" + title(charity),
                "event_type=" + (number == 0 ? "Registration" : "Removal"),
                "date_of_event=" + day(charity + number),
                "reason=" + (number == 0 ? "" : "Ceased to exist"));
    }

    private static String document(int charity, int number) {
        return row(
                ExtractHeadings.DOCUMENTS,
                number(charity),
                "charitable_objects=To help." + "x".repeat(300),
                "area_of_benefit=" + (number + charity % 2 == 0 ? "NOT DEFINED" : title(charity)));
    }

    private static void name(StringBuilder text, int charity) {
        if (charity % 3 == 0) {
            text.append(row(
                            ExtractHeadings.NAMES,
                            number(charity),
                            "charity_name_type=Working name",
                            "charity_name=The " + title(charity)))
                    .append("\r\n");
        }
    }

    private static void regulator(StringBuilder text, int charity) {
        if (charity % 20 == 0) {
            text.append(row(ExtractHeadings.REGULATORS, number(charity), "regulator_order=1", "regulator_name=Ofsted"))
                    .append("\r\n");
        }
    }

    private static String policy(int charity, int number) {
        return row(ExtractHeadings.POLICIES, number(charity), "policy_name=Policy " + number);
    }

    private static void report(StringBuilder text, int charity) {
        if (charity % 1000 == 0) {
            text.append(row(
                            ExtractHeadings.REPORTS,
                            number(charity),
                            "report_name=Inquiry report",
                            "date_published=2024-01-01"))
                    .append("\r\n");
        }
    }

    private static String trustee(int charity, int number) {
        return row(
                ExtractHeadings.TRUSTEES,
                number(charity),
                "trustee_name=Trustee " + number,
                "trustee_is_chair=" + (number == 0 ? "True" : "False"),
                "individual_or_organisation=P");
    }

    /// The bytes of a table, made charity by charity.
    private static final class Text extends InputStream {

        private final Table table;
        private final int charities;
        private byte[] bytes;
        private int at;
        private int charity;

        Text(Table table, int charities) {
            this.table = table;
            this.charities = charities;
            bytes = (ExtractHeadings.tabs(table.headings()) + "\r\n").getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            return fill() ? bytes[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (!fill()) {
                return -1;
            }
            var had = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, into, offset, had);
            at += had;
            return had;
        }

        private boolean fill() {
            while (at == bytes.length && charity < charities) {
                var text = new StringBuilder();
                table.rows().accept(text, charity++);
                bytes = text.toString().getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            return at < bytes.length;
        }
    }
}
