package org.mainstay.app.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Format;
import org.mainstay.engine.partnership.SectorProfile;
import org.mainstay.engine.partnership.SectorProfile.Condition;
import org.mainstay.engine.partnership.SectorProfile.Grade;
import org.mainstay.engine.partnership.SectorProfile.Measure;
import org.mainstay.model.evidence.Figure;

/// The profile of the place in one table: ten measures, what each grade is and what it rests on.
record ProfilePart(Numbering numbering) {

    private static final String FILES = "the files";

    Table table(SectorProfile profile) {
        var rows = new ArrayList<Table.Row>();
        profile.economies()
                .forEach(one -> rows.add(row(one.words(), one.grade(), FILES, measured(one.measures(), one.why()))));
        profile.relationships()
                .forEach(one ->
                        rows.add(row(one.pair().words(), one.grade(), FILES, measured(one.measures(), one.why()))));
        profile.conditions().forEach(one -> rows.add(condition(one)));
        return new Table(
                        "The profile of the place, after CLES (its list of ten measures is unconfirmed; never a ranking)",
                        "Measure",
                        List.of("Grade", "Rests on", "Evidence"),
                        rows)
                .wide(20, 13, 14, 53);
    }

    private static Table.Row row(String measure, @Nullable Grade grade, String basis, String evidence) {
        return Table.Row.of(
                measure,
                Cell.text(grade == null ? "cannot be told" : grade.words()),
                Cell.text(basis),
                Cell.text(evidence));
    }

    private String measured(List<Measure> measures, String why) {
        var said = measures.stream()
                .map(one -> "%s: %s%s"
                        .formatted(
                                one.kind().words(),
                                numbering.said(one.figure()),
                                one.reached() ? "" : ", below the threshold"))
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? why : why + " " + said;
    }

    private Table.Row condition(Condition one) {
        var grade = one.grade();
        var note = one.note();
        return Table.Row.of(
                one.measure().words(),
                Cell.text(grade == null ? "not assessed" : grade.words()),
                Cell.text(note == null ? "nothing yet" : "self-assessment, " + Format.day(note.when())),
                Cell.text((note == null ? "" : note.text() + " ") + evidence(one.evidence())));
    }

    private String evidence(List<Figure> figures) {
        return figures.stream()
                .map(figure -> figure.name() + ": " + numbering.said(figure))
                .collect(Collectors.joining("; "));
    }
}
