package org.mainstay.app.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.run.SafeCsv;
import org.mainstay.engine.partnership.Partnerships;
import org.mainstay.engine.partnership.SectorProfile;
import org.mainstay.engine.partnership.Standing;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.partnership.Decision;

/// The partnerships of a place as tables for a spreadsheet; money in pence, figures with their ids.
public final class PartnershipTables {

    private PartnershipTables() {}

    public static void write(Path folder, Partnerships partnerships) throws IOException {
        table(folder, "partnerships.csv", register(partnerships));
        table(folder, "partnership_findings.csv", findings(partnerships));
        table(folder, "partnership_due.csv", due(partnerships));
        table(folder, "partnership_log.csv", log(partnerships));
        table(folder, "partnership_suggestions.csv", suggestions(partnerships));
        table(folder, "sector_relationships.csv", sectors(partnerships));
        table(folder, "sector_economies.csv", economies(partnerships));
        table(folder, "self_assessment.csv", assessed(partnerships));
    }

    private static void table(Path folder, String name, List<List<String>> rows) throws IOException {
        try (var out = Files.newBufferedWriter(folder.resolve(name));
                var table = new SafeCsv(out, rows.getFirst().toArray(String[]::new))) {
            rows.stream().skip(1).forEach(row -> table.row(row.toArray(String[]::new)));
        }
    }

    private static List<List<String>> with(List<String> headings, List<List<String>> rows) {
        return Stream.concat(Stream.of(headings), rows.stream()).toList();
    }

    static List<List<String>> register(Partnerships partnerships) {
        return with(
                List.of(
                        "partnership",
                        "name",
                        "stage",
                        "why",
                        "members",
                        "yearly",
                        "yearly_figure",
                        "arrived",
                        "arrived_figure",
                        "served",
                        "served_figure"),
                partnerships.standings().stream().map(PartnershipTables::row).toList());
    }

    private static List<String> row(Standing one) {
        return List.of(
                one.id(),
                one.partnership().name(),
                one.partnership().stage().words(),
                one.partnership().stageWhy(),
                one.partnership().members().stream()
                        .map(member -> member.name())
                        .collect(Collectors.joining("; ")),
                value(one.funds().yearly()),
                id(one.funds().yearly()),
                value(one.funds().arrived()),
                id(one.funds().arrived()),
                value(one.reach().served()),
                id(one.reach().served()));
    }

    private static List<List<String>> findings(Partnerships partnerships) {
        return with(
                List.of("partnership", "finding", "what", "advice", "figures"),
                partnerships.standings().stream()
                        .flatMap(one -> one.findings().stream()
                                .map(finding -> List.of(
                                        one.id(),
                                        finding.kind().name().toLowerCase(Locale.ROOT),
                                        finding.what(),
                                        finding.kind().advice(),
                                        finding.figures().stream()
                                                .map(Figure::id)
                                                .collect(Collectors.joining(" ")))))
                        .toList());
    }

    private static List<List<String>> due(Partnerships partnerships) {
        return with(
                List.of("day", "overdue", "kind", "partnership", "what"),
                partnerships.register().due().stream()
                        .map(due -> List.of(
                                due.day().toString(),
                                due.overdue() ? "yes" : "no",
                                due.kind().words(),
                                due.partnership(),
                                due.what()))
                        .toList());
    }

    private static List<List<String>> log(Partnerships partnerships) {
        return with(
                List.of(
                        "partnership",
                        "decision",
                        "kind",
                        "decided_on",
                        "decided",
                        "funding",
                        "consulted",
                        "said",
                        "appraisal",
                        "happened"),
                partnerships.standings().stream()
                        .flatMap(one -> one.partnership().decisions().stream().map(PartnershipTables::row))
                        .toList());
    }

    private static List<String> row(Decision decision) {
        return List.of(
                decision.partnership(),
                decision.decision(),
                decision.kind().words(),
                decision.on().toString(),
                decision.decided(),
                String.join("; ", decision.funding()),
                String.join("; ", decision.consulted()),
                decision.said(),
                decision.appraisal(),
                decision.happened());
    }

    private static List<List<String>> suggestions(Partnerships partnerships) {
        return with(
                List.of("suggestion", "kind", "name", "organisations", "why", "figure", "answer"),
                partnerships.suggestions().stream()
                        .map(one -> List.of(
                                one.id(),
                                one.kind().words(),
                                one.name(),
                                one.organisations().stream()
                                        .map(organisation -> organisation.id())
                                        .collect(Collectors.joining("; ")),
                                one.why(),
                                one.figure().id(),
                                one.answer() == null
                                        ? ""
                                        : one.answer().answer().words()))
                        .toList());
    }

    private static List<List<String>> sectors(Partnerships partnerships) {
        return with(
                List.of("sectors", "grade", "measure", "value", "figure", "threshold", "reached"),
                partnerships.profile().relationships().stream()
                        .flatMap(one -> one.measures().stream()
                                .map(measure -> row(one.pair().words(), one.grade(), measure)))
                        .toList());
    }

    private static List<List<String>> economies(Partnerships partnerships) {
        return with(
                List.of("economy", "grade", "measure", "value", "figure", "threshold", "reached"),
                partnerships.profile().economies().stream()
                        .flatMap(one -> one.measures().stream().map(measure -> row(one.words(), one.grade(), measure)))
                        .toList());
    }

    private static List<String> row(String name, SectorProfile.@Nullable Grade grade, SectorProfile.Measure measure) {
        return List.of(
                name,
                grade == null ? "" : grade.words(),
                measure.kind().words(),
                value(measure.figure()),
                measure.figure().id(),
                measure.threshold(),
                measure.reached() ? "yes" : "no");
    }

    private static List<List<String>> assessed(Partnerships partnerships) {
        return with(
                List.of("measure", "grade", "why", "evidence"),
                partnerships.profile().conditions().stream()
                        .map(one -> List.of(
                                one.measure().code(),
                                one.grade() == null ? "" : one.grade().words(),
                                one.why(),
                                one.evidence().stream().map(Figure::id).collect(Collectors.joining("; "))))
                        .toList());
    }

    private static String value(@Nullable Figure figure) {
        return figure == null ? "" : Long.toString(figure.value());
    }

    private static String id(@Nullable Figure figure) {
        return figure == null ? "" : figure.id();
    }
}
