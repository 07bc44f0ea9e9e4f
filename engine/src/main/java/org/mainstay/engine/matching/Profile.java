package org.mainstay.engine.matching;

import java.util.List;
import org.mainstay.model.evidence.RowRef;

/// What is known of an organisation beside its names and sector.
///
/// @param reach how far its work goes
/// @param infrastructure whether it is there for other voluntary organisations
/// @param signals what tells its sector, the strongest first
/// @param joins why its names are one organisation's
/// @param pence how much money the files show with it
public record Profile(
        Kind kind, Reach reach, boolean infrastructure, List<Signal> signals, List<Join> joins, long pence) {

    static final Profile UNKNOWN = new Profile(Kind.UNKNOWN, Reach.UNKNOWN, false, List.of(), List.of(), 0);

    public Profile {
        signals = List.copyOf(signals);
        joins = List.copyOf(joins);
    }

    /// What an organisation is in law, as far as the files tell.
    public enum Kind {
        CHARITY,
        COMMUNITY_INTEREST_COMPANY,
        COMPANY,
        SOCIETY,
        PUBLIC_BODY,
        SCHOOL,
        UNREGISTERED_GROUP,
        INDIVIDUAL,
        UNKNOWN
    }

    /// How far its work goes.
    public enum Reach {
        LOCAL,
        REGIONAL,
        NATIONAL,
        UNKNOWN
    }

    /// One thing that tells a sector.
    ///
    /// @param percent how often it is right, of a hundred
    public record Signal(Sector sector, int percent, String why) {}

    /// Why a name is one of the organisation's.
    ///
    /// @param how `identifier`, `name`, `likeness` or `decision`
    /// @param rows where the name stands first
    public record Join(String name, String how, double probability, String why, List<RowRef> rows) {

        public Join {
            rows = List.copyOf(rows);
        }
    }
}
