package org.mainstay.ingest.charityregister;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.model.actor.CharityAreas;
import org.mainstay.model.actor.CharityClassification;
import org.mainstay.model.actor.CharityEvent;
import org.mainstay.model.actor.CharityName;
import org.mainstay.model.actor.CharityPolicies;
import org.mainstay.model.actor.CharityTrustees;
import org.mainstay.model.actor.GoverningDocument;
import org.mainstay.model.actor.OtherRegulators;
import org.mainstay.model.actor.RegulatorReport;
import org.mainstay.model.actor.Succession;
import org.mainstay.model.evidence.RowRef;

/// The tables of the Charity Commission's register extract beside the list of charities and the annual returns.
final class CommissionExtract {

    private static final String NUMBER = "registered_charity_number";

    private CommissionExtract() {}

    static List<RegisterTable> tables() {
        return Stream.of(whoAndWhere(), howGoverned()).flatMap(List::stream).toList();
    }

    /// What it is called, what it does and where.
    private static List<RegisterTable> whoAndWhere() {
        return List.of(
                RegisterTable.ofSingles(
                        "Charity register: other names",
                        List.of(NUMBER, "charity_name_type", "charity_name"),
                        CommissionExtract::name),
                RegisterTable.ofGroups(
                        "Charity register: classification",
                        List.of(NUMBER, "classification_code", "classification_description"),
                        CommissionExtract::classification,
                        CharityClassification::new),
                RegisterTable.ofGroups(
                        "Charity register: areas of operation",
                        List.of(NUMBER, "geographic_area_type", "geographic_area_description"),
                        CommissionExtract::area,
                        CharityAreas::new),
                RegisterTable.ofSingles(
                        "Charity register: events",
                        List.of(NUMBER, "event_type", "date_of_event"),
                        CommissionExtract::event));
    }

    /// By what rules, by whom, and who looks on.
    private static List<RegisterTable> howGoverned() {
        return List.of(
                RegisterTable.ofSingles(
                        "Charity register: governing documents",
                        List.of(NUMBER, "charitable_objects", "area_of_benefit"),
                        row -> row.accept(new GoverningDocument(row.charity(), row.word("area_of_benefit"), row.at()))),
                RegisterTable.ofGroups(
                        "Charity register: other regulators",
                        List.of(NUMBER, "regulator_order", "regulator_name"),
                        row -> word(row, "regulator_name"),
                        OtherRegulators::new),
                RegisterTable.ofGroups(
                        "Charity register: policies",
                        List.of(NUMBER, "policy_name"),
                        row -> word(row, "policy_name"),
                        CharityPolicies::new),
                RegisterTable.ofSingles(
                        "Charity register: published reports",
                        List.of(NUMBER, "report_name", "report_location"),
                        CommissionExtract::report),
                RegisterTable.ofGroups(
                        "Charity register: trustees, counted",
                        List.of(NUMBER, "trustee_id", "trustee_is_chair"),
                        CommissionExtract::trustee,
                        CommissionExtract::trustees));
    }

    private static void name(RegisterRow row) {
        var name = row.text("charity_name");
        if (name.isEmpty()) {
            row.rejectFor("charity_name");
            return;
        }
        var type = row.text("charity_name_type").toLowerCase(Locale.UK);
        var kind = type.contains("work")
                ? CharityName.Kind.WORKING
                : type.contains("prev") || type.contains("former") ? CharityName.Kind.PREVIOUS : CharityName.Kind.OTHER;
        row.accept(new CharityName(row.charity(), kind, name, row.at()));
    }

    private static @Nullable Integer classification(RegisterRow row) {
        var code = CellValue.small(row.text("classification_code")).orElse(null);
        if (code == null) {
            row.rejectFor("classification_code");
        }
        return code;
    }

    private static CharityAreas.@Nullable OperatingArea area(RegisterRow row) {
        var name = word(row, "geographic_area_description");
        return name == null
                ? null
                : row.pool().same(new CharityAreas.OperatingArea(row.word("geographic_area_type"), name));
    }

    /// A word that the row is about; null where it is missing, and then the row is rejected.
    private static @Nullable String word(RegisterRow row, String column) {
        var word = row.word(column);
        if (word.isEmpty()) {
            row.rejectFor(column);
            return null;
        }
        return word;
    }

    private static void event(RegisterRow row) {
        var type = row.word("event_type");
        if (type.isEmpty()) {
            row.rejectFor("event_type");
            return;
        }
        row.accept(new CharityEvent(
                new Succession.Body(row.charity(), row.pool().same(row.text("charity_name"))),
                row.day("date_of_event"),
                type,
                row.word("reason"),
                row.pool()
                        .same(new Succession.Body(
                                row.text("assoc_registered_charity_number"), row.text("assoc_charity_name"))),
                row.at()));
    }

    private static void report(RegisterRow row) {
        var name = row.word("report_name");
        if (name.isEmpty()) {
            row.rejectFor("report_name");
            return;
        }
        row.accept(new RegulatorReport(row.charity(), name, row.day("date_published"), row.at()));
    }

    /// All of a trustee that is kept while the table is read.
    private record Trustee(boolean body, boolean chair) {}

    private static Trustee trustee(RegisterRow row) {
        return row.pool()
                .same(new Trustee(
                        row.text("individual_or_organisation")
                                .toUpperCase(Locale.UK)
                                .startsWith("O"),
                        Boolean.TRUE.equals(row.flag("trustee_is_chair"))));
    }

    private static CharityTrustees trustees(String charity, List<Trustee> trustees, RowRef first) {
        var bodies = (int) trustees.stream().filter(Trustee::body).count();
        return new CharityTrustees(
                charity, trustees.size() - bodies, bodies, trustees.stream().anyMatch(Trustee::chair), first);
    }
}
