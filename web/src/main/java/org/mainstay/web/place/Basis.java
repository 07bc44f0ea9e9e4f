package org.mainstay.web.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.coverage.Supposition;
import org.mainstay.engine.coverage.TravelChoice;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.TravelMode;

/// What coverage is worked out on: how people travel, and what is supposed of one service.
public record Basis(TravelChoice travel, Supposition supposition) {

    /// People travel no longer than this, whatever they ask for.
    public static final int LONGEST = 240;

    private static final String PART = "|";
    private static final String CLOSED = "closed";

    /// As the files say, on foot or by bus.
    public static Basis usual() {
        return of(TravelChoice.usual());
    }

    public static Basis of(TravelChoice travel) {
        return new Basis(travel, Supposition.NONE);
    }

    /// The same if a service closed.
    public Basis closing(String service) {
        return new Basis(travel, new Supposition(Set.of(service), Map.of()));
    }

    /// The same if a service moved to the middle of a small area.
    public Basis moving(String service, AreaKey to) {
        return new Basis(travel, new Supposition(Set.of(), Map.of(service, to)));
    }

    public boolean supposes() {
        return !supposition.equals(Supposition.NONE);
    }

    /// As addresses have it, in one word.
    public String code() {
        var parts = new ArrayList<String>();
        parts.add(travel.modes().stream().map(TravelMode::code).collect(Collectors.joining("-")));
        parts.add(travel.minutes() == null ? "" : travel.minutes().toString());
        supposition.closed().forEach(service -> parts.addAll(List.of(CLOSED, service)));
        supposition.moved().forEach((service, to) -> parts.addAll(List.of(to.toString(), service)));
        return String.join(PART, parts);
    }

    /// What a code stands for; empty where it stands for nothing.
    ///
    /// @param areas where something can move to
    public static Optional<Basis> find(String code, List<AreaKey> areas) {
        var parts = code.split("\\|", 4);
        if (parts.length != 2 && parts.length != 4) {
            return Optional.empty();
        }
        return travel(parts[0], parts[1])
                .map(Basis::of)
                .flatMap(basis -> parts.length == 2
                        ? Optional.of(basis)
                        : parts[2].equals(CLOSED)
                                ? Optional.of(basis.closing(parts[3]))
                                : areas.stream()
                                        .filter(area -> area.toString().equals(parts[2]))
                                        .findFirst()
                                        .map(to -> basis.moving(parts[3], to)));
    }

    private static Optional<TravelChoice> travel(String modes, String minutes) {
        var chosen = EnumSet.noneOf(TravelMode.class);
        var known = Arrays.stream(TravelMode.values())
                .filter(mode -> List.of(modes.split("-")).contains(mode.code()))
                .toList();
        chosen.addAll(known);
        return chosen.isEmpty() || !(minutes.isEmpty() || minutes(minutes) != null)
                ? Optional.empty()
                : Optional.of(new TravelChoice(chosen, minutes(minutes)));
    }

    /// Whole minutes that somebody wrote, null where they are none or too many.
    public static @Nullable Integer minutes(String text) {
        var number = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        return number < 1 || number > LONGEST ? null : number;
    }
}
