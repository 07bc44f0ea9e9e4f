package org.mainstay.web.store;

import java.util.List;
import org.mainstay.ingest.assumptions.AssumptionTable;
import org.mainstay.ingest.entered.DecisionTable;
import org.mainstay.ingest.entered.PartnerViewsTable;
import org.mainstay.ingest.entered.ProvisionTable;
import org.mainstay.ingest.entered.ReviewNoteTable;
import org.mainstay.ingest.entered.SetAsideTable;
import org.mainstay.ingest.partnership.ContributionTable;
import org.mainstay.ingest.partnership.DecisionLogTable;
import org.mainstay.ingest.partnership.MemberTable;
import org.mainstay.ingest.partnership.PartnershipTable;
import org.mainstay.ingest.partnership.SuggestionTable;

/// A table that people fill here.
///
/// @param label its name in the store, and the name of its file without the ending
/// @param columns later releases may add some at the end, never elsewhere
public record EnteredTable(String label, List<String> columns) {

    public static final EnteredTable DECISIONS = new EnteredTable("decisions", DecisionTable.COLUMNS);
    public static final EnteredTable PROVISION = new EnteredTable("provision", ProvisionTable.COLUMNS);
    public static final EnteredTable ASSUMPTIONS = new EnteredTable("assumptions", AssumptionTable.COLUMNS);

    public static final EnteredTable SET_ASIDE = new EnteredTable("set-aside", SetAsideTable.COLUMNS);

    /// What the council writes for its peer review.
    public static final EnteredTable EVIDENCE = new EnteredTable("evidence", ReviewNoteTable.COLUMNS);

    /// When a body was told what a result says of it; an empty day takes it back. No command reads it.
    public static final EnteredTable TOLD = new EnteredTable("told", List.of("result", "organisation", "told_on"));

    /// A row for each version of an option: what has been done, and the whole option file as text. It is a question
    /// about a place and no part of one, so no folder holds it.
    public static final EnteredTable OPTIONS = new EnteredTable("options", List.of("option", "name", "done", "file"));

    /// The register of partnerships, and what belongs to it.
    public static final EnteredTable PARTNERSHIPS = new EnteredTable("partnerships", PartnershipTable.COLUMNS);

    public static final EnteredTable MEMBERS = new EnteredTable("partnership-members", MemberTable.COLUMNS);
    public static final EnteredTable CONTRIBUTIONS = new EnteredTable("partnership-money", ContributionTable.COLUMNS);
    public static final EnteredTable DECISION_LOG = new EnteredTable("partnership-decisions", DecisionLogTable.COLUMNS);
    public static final EnteredTable SUGGESTIONS = new EnteredTable("partnership-suggestions", SuggestionTable.COLUMNS);

    /// What partners said in the survey, a row for each statement and batch. Nobody enters them: batches do.
    public static final EnteredTable PARTNER_VIEWS = new EnteredTable("partner-views", PartnerViewsTable.COLUMNS);

    /// Those that a place's folder holds.
    public static final List<EnteredTable> ALL = List.of(
            DECISIONS,
            PROVISION,
            ASSUMPTIONS,
            SET_ASIDE,
            PARTNERSHIPS,
            MEMBERS,
            CONTRIBUTIONS,
            DECISION_LOG,
            SUGGESTIONS,
            EVIDENCE,
            PARTNER_VIEWS);

    public EnteredTable {
        columns = List.copyOf(columns);
    }
}
