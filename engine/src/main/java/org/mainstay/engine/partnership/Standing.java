package org.mainstay.engine.partnership;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Sounding;
import org.mainstay.engine.history.FundingChange;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.soundness.Evidence;
import org.mainstay.engine.soundness.Soundness;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;

/// How a partnership stands by the data: what people agreed beside what the files show.
///
/// @param practices that go with it, where its effect is shown; none elsewhere
@Published
public record Standing(
        Registered partnership,
        Funds funds,
        Form form,
        Reach reach,
        List<LineStanding> lines,
        List<MemberStanding> members,
        List<Finding> findings,
        List<Practice> practices) {

    public Standing {
        lines = List.copyOf(lines);
        members = List.copyOf(members);
        findings = List.copyOf(findings);
        practices = List.copyOf(practices);
    }

    public String id() {
        return partnership.id();
    }

    /// Its money.
    ///
    /// @param yearly pounds a year of the lines that it covers; null where it covers none
    /// @param paid what the ledger paid under its lines, by financial year
    /// @param agreed the money that members agreed to, by financial year
    /// @param inKind what else they agreed to, as they value it
    /// @param agreedByPayers of what was agreed for the year of the lines, the part of bodies whose ledger is
    /// at hand; null where no such ledger or no such agreement is
    /// @param arrived the share of it that the ledger paid; null as above
    @Published
    public record Funds(
            @Nullable Figure yearly,
            SortedMap<FinancialYear, Figure> paid,
            SortedMap<FinancialYear, Figure> agreed,
            SortedMap<FinancialYear, Figure> inKind,
            @Nullable Figure agreedByPayers,
            @Nullable Figure arrived) {}

    /// The form of its money.
    ///
    /// @param instruments what the headings speak of: grants, contracts, or neither
    /// @param ends when contracts end, in words
    /// @param notice in words
    @Published
    public record Form(String instruments, String ends, String notice) {}

    /// Whom it reaches and whom nobody does.
    ///
    /// @param served people a year, as partners report; null where none did
    /// @param room places that are not taken; null where nobody reports both
    /// @param cost pounds a year for each of them; null where it is not known
    /// @param losing people who would lose service over the horizon if each of its lines ended by itself; null
    /// where not known
    /// @param notReached need by need
    /// @param unknown what cannot be told, in sentences
    @Published
    public record Reach(
            @Nullable Figure served,
            @Nullable Figure room,
            @Nullable Figure cost,
            @Nullable Figure losing,
            List<NotReached> notReached,
            List<String> unknown) {

        public Reach {
            notReached = List.copyOf(notReached);
            unknown = List.copyOf(unknown);
        }
    }

    /// People in need with nobody in reach.
    @Published
    public record NotReached(String need, Figure people, Figure inNeed) {}

    /// One line that it covers.
    ///
    /// @param sounding whether it is a sound investment; null for lines that are not open to proposals
    /// @param months of the year in which it was paid; null where no ledger shows it
    /// @param alternatives in words
    @Published
    public record LineStanding(
            FundingLine line,
            @Nullable Sounding sounding,
            @Nullable Figure months,
            String alternatives) {

        /// Whether its effect is evaluated well, or it is sound with some evaluation.
        boolean effective() {
            var found = sounding;
            if (found == null) {
                return false;
            }
            var sound = found.sound();
            var verdict = sound == null ? null : sound.soundness();
            return found.evidence() == Evidence.STRONG
                    || verdict == Soundness.SOUND
                    || (verdict == Soundness.SOUND_BUT_FRAGILE && found.evidence() != Evidence.NONE);
        }
    }

    /// One member.
    ///
    /// @param share the council's part of its income; null where it has no line of the council
    /// @param changes of its money that the history tells
    @Published
    public record MemberStanding(
            Membership membership, @Nullable Figure share, List<FundingChange> changes) {

        public MemberStanding {
            changes = List.copyOf(changes);
        }
    }

    /// Whether somebody has measured that it does what it is for, or the rules call it sound.
    public boolean effective() {
        return lines.stream().anyMatch(LineStanding::effective);
    }
}
