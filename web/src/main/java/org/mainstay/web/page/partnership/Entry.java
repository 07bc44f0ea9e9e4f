package org.mainstay.web.page.partnership;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mainstay.ingest.partnership.ContributionTable;
import org.mainstay.ingest.partnership.DecisionLogTable;
import org.mainstay.ingest.partnership.MemberTable;
import org.mainstay.ingest.partnership.PartnershipTable;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.web.page.partnership.Form.Field;
import org.mainstay.web.store.EnteredTable;

/// The kinds of rows that a person enters about a partnership, each with its table, its reader and its form.
enum Entry {
    PARTNERSHIP("Change what is written down", "Only the name is needed; leave blank what nobody knows."),
    MEMBER("Add or change a member", "Its name and what it does are needed; leave blank what nobody knows."),
    MONEY("Write down what a member puts in", "The member and the year are needed; leave blank what nobody knows."),
    DECISION("Write down a decision", "Its number, kind and day and what was decided are needed.");

    private final String title;
    private final String needed;

    Entry(String title, String needed) {
        this.title = title;
        this.needed = needed;
    }

    String title() {
        return title;
    }

    /// What must be filled in, in a sentence.
    String needed() {
        return needed;
    }

    EnteredTable table() {
        return switch (this) {
            case PARTNERSHIP -> EnteredTable.PARTNERSHIPS;
            case MEMBER -> EnteredTable.MEMBERS;
            case MONEY -> EnteredTable.CONTRIBUTIONS;
            case DECISION -> EnteredTable.DECISION_LOG;
        };
    }

    /// Whatever is entered is read by the reader of the files.
    FormatReader reader() {
        return switch (this) {
            case PARTNERSHIP -> new PartnershipTable();
            case MEMBER -> new MemberTable();
            case MONEY -> new ContributionTable();
            case DECISION -> new DecisionLogTable();
        };
    }

    /// Every field that a person fills in; the last says where the row is known from.
    List<Field> fields() {
        return switch (this) {
            case PARTNERSHIP -> Fields.ofPartnership();
            case MEMBER -> Fields.ofMember();
            case MONEY -> Fields.ofContribution();
            case DECISION -> Fields.ofDecision();
        };
    }

    /// As its address says it.
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Entry> find(String path) {
        return Arrays.stream(values())
                .filter(entry -> entry.path().equals(path))
                .findFirst();
    }
}
