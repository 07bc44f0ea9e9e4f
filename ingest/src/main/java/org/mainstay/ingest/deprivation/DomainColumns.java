package org.mainstay.ingest.deprivation;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Row;
import org.mainstay.model.area.Domain;
import org.mainstay.model.area.Standing;

/// The columns of score, rank and decile of every domain. Each is known by how it begins and by the word after it,
/// since
/// the rest of a heading may be cut anywhere.
final class DomainColumns {

    private static final Map<Domain, String> BEGINNINGS = new EnumMap<>(Map.ofEntries(
            Map.entry(Domain.MULTIPLE_DEPRIVATION, "indexofmultipledeprivation(?:imd)?"),
            Map.entry(Domain.INCOME, "income"),
            Map.entry(Domain.EMPLOYMENT, "employment"),
            Map.entry(Domain.EDUCATION_SKILLS_AND_TRAINING, "educationskillsandtraining"),
            Map.entry(Domain.HEALTH_AND_DISABILITY, "healthdeprivationanddisability"),
            Map.entry(Domain.CRIME, "crime"),
            Map.entry(Domain.BARRIERS_TO_HOUSING_AND_SERVICES, "barrierstohousingandservices"),
            Map.entry(Domain.LIVING_ENVIRONMENT, "livingenvironment"),
            Map.entry(
                    Domain.INCOME_AFFECTING_CHILDREN,
                    "incomedeprivationaffectingchildren(?:index)?(?:idaci)?(?:index)?"),
            Map.entry(
                    Domain.INCOME_AFFECTING_OLDER_PEOPLE,
                    "incomedeprivationaffectingolderpeople(?:index)?(?:idaopi)?(?:index)?"),
            Map.entry(Domain.CHILDREN_AND_YOUNG_PEOPLE, "childrenandyoungpeople(?:subdomain)?"),
            Map.entry(Domain.ADULT_SKILLS, "adultskills(?:subdomain)?"),
            Map.entry(Domain.GEOGRAPHICAL_BARRIERS, "geographicalbarriers(?:subdomain)?"),
            Map.entry(Domain.WIDER_BARRIERS, "widerbarriers(?:subdomain)?"),
            Map.entry(Domain.INDOORS, "indoors(?:subdomain)?"),
            Map.entry(Domain.OUTDOORS, "outdoors(?:subdomain)?")));

    private final Map<Domain, Columns> columns = new EnumMap<>(Domain.class);

    private record Columns(int score, int rank, int decile) {

        boolean none() {
            return score == Header.ABSENT && rank == Header.ABSENT && decile == Header.ABSENT;
        }
    }

    DomainColumns(Header header) {
        BEGINNINGS.forEach((domain, beginning) -> {
            var found = new Columns(
                    column(header, beginning, "score"),
                    column(header, beginning, "rank"),
                    column(header, beginning, "decile"));
            if (!found.none()) {
                columns.put(domain, found);
            }
        });
    }

    private static int column(Header header, String beginning, String word) {
        return header.findLast(Pattern.compile(beginning + word + ".*"));
    }

    /// The column of a domain's score, absent where the file has none.
    int score(Domain domain) {
        var found = columns.get(domain);
        return found == null ? Header.ABSENT : found.score();
    }

    Map<Domain, Standing> standings(Row row) {
        var standings = new EnumMap<Domain, Standing>(Domain.class);
        columns.forEach((domain, found) -> standings.put(
                domain,
                new Standing(
                        number(row.get(found.score())),
                        CellValue.small(row.get(found.rank())).orElse(null),
                        CellValue.small(row.get(found.decile())).orElse(null))));
        return standings;
    }

    private static @Nullable Double number(String cell) {
        return CellValue.number(cell).map(score -> score.doubleValue()).orElse(null);
    }
}
