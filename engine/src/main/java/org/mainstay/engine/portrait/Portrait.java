package org.mainstay.engine.portrait;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.matching.Profile;
import org.mainstay.engine.matching.Sector;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;

/// Who makes a place tick, and where.
///
/// @param organisations everybody that the files name, natural persons aside
/// @param sectors the largest first
/// @param areas small areas; those of no ward are among them
/// @param people residents, null where no file at hand says
/// @param services what published lists of services name
/// @param wards in order of name
/// @param unknowns what the files leave open
/// @param figures every figure in here
@Published
public record Portrait(
        Figure organisations,
        List<SectorCount> sectors,
        Figure areas,
        @Nullable Figure people,
        Figure services,
        List<Ward> wards,
        List<Unknown> unknowns,
        List<Figure> figures) {

    public Portrait {
        sectors = List.copyOf(sectors);
        wards = List.copyOf(wards);
        unknowns = List.copyOf(unknowns);
        figures = List.copyOf(figures);
    }

    /// The organisations of one sector.
    ///
    /// @param kinds its parts, the largest first
    @Published
    public record SectorCount(Sector sector, Figure organisations, List<KindCount> kinds) {

        public SectorCount {
            kinds = List.copyOf(kinds);
        }
    }

    /// Those of one sector that are of one kind in law.
    @Published
    public record KindCount(Profile.Kind kind, Figure organisations) {}

    /// Something that the files leave open.
    ///
    /// @param what one sentence for people
    /// @param figure how much it is about, null where nothing tells
    /// @param mend which file would tell
    @Published
    public record Unknown(String what, @Nullable Figure figure, String mend) {}

    public Optional<SectorCount> find(Sector sector) {
        return sectors.stream().filter(count -> count.sector() == sector).findFirst();
    }

    public Optional<Ward> findWard(String code) {
        return wards.stream().filter(ward -> ward.code().equals(code)).findFirst();
    }
}
