package org.mainstay.engine.option;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.model.funding.OptionRow;
import org.mainstay.model.funding.OptionRow.Kind;

/// Turns the rows of an option into changes of the lines that they name, and refuses those that cannot be.
///
/// Rows that contradict each other are refused all alike, so that their order says nothing.
public final class OptionResolver {

    private static final Pattern BETWEEN = Pattern.compile(";");
    private static final Set<Kind> TAKING = EnumSet.of(Kind.CUT, Kind.END, Kind.MERGE, Kind.TAPER);

    private final Limits limits;
    private final LineNames names;
    private final LocalDate on;
    private final List<Option.Refused> refused = new ArrayList<>();

    private OptionResolver(FundingLines funding, LocalDate on) {
        this.limits = new Limits(funding);
        this.names = new LineNames(funding.all());
        this.on = on;
    }

    /// The option that these rows make.
    ///
    /// @param unread rows that could not even be read
    public static Option resolve(
            String name, List<OptionRow> rows, List<Option.Refused> unread, FundingLines funding, LocalDate on) {
        var resolver = new OptionResolver(funding, on);
        resolver.refused.addAll(unread);
        var asked = resolver.asked(rows);
        resolver.refused.sort(Comparator.comparingInt(Option.Refused::line).thenComparing(Option.Refused::why));
        return new Option(id(name), name, asked, resolver.refused);
    }

    private static String id(String name) {
        var plain = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return plain.isEmpty() ? "-" : plain;
    }

    /// A row and the lines that it names.
    ///
    /// @param into the line that takes the work on, or the other members; empty where the change needs none
    private record Found(OptionRow row, FundingLine line, List<FundingLine> into) {

        private int at() {
            return row.row().line();
        }
    }

    private List<Option.Asked> asked(List<OptionRow> rows) {
        var found = new ArrayList<Found>();
        rows.forEach(row -> find(row).ifPresent(found::add));
        var byLine = new TreeMap<String, List<Found>>();
        found.forEach(one ->
                byLine.computeIfAbsent(one.line().id(), id -> new ArrayList<>()).add(one));
        var asked = new ArrayList<Option.Asked>();
        byLine.values().forEach(same -> {
            if (same.size() > 1) {
                same.forEach(one -> refuse(
                        one.row(),
                        "%s is named more than once (lines %s): keep one row of them"
                                .formatted(LineNames.shown(one.line()), lines(same))));
            } else if (same.getFirst().row().kind() != Kind.KEEP) {
                change(same.getFirst(), byLine).ifPresent(asked::add);
            }
        });
        return asked;
    }

    private static String lines(List<Found> same) {
        return String.join(
                ", ",
                same.stream()
                        .map(Found::at)
                        .sorted()
                        .map(at -> Integer.toString(at))
                        .toList());
    }

    private Optional<Found> find(OptionRow row) {
        var line = one(row, "line", row.line());
        var named = named(row);
        var known = named.stream()
                .flatMap(written -> one(row, "into", written).stream())
                .toList();
        if (line.isEmpty() || known.size() < named.size()) {
            return Optional.empty();
        }
        var into = row.kind() == Kind.MERGE ? known : others(line.get(), known);
        if (row.kind() == Kind.FRONT_DOOR && into.isEmpty()) {
            refuse(
                    row,
                    "nobody stands behind the front door but %s: name another line of this place in the column into"
                            .formatted(LineNames.shown(line.get())));
            return Optional.empty();
        }
        return Optional.of(new Found(row, line.get(), into));
    }

    private static List<FundingLine> others(FundingLine line, List<FundingLine> known) {
        return known.stream().filter(other -> !other.equals(line)).distinct().toList();
    }

    /// What a row names beside its line.
    private static List<String> named(OptionRow row) {
        return switch (row.kind()) {
            case MERGE -> List.of(row.into());
            case FRONT_DOOR ->
                BETWEEN.splitAsStream(row.into())
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
            case KEEP, CUT, END, TAPER, INVEST, SETTLE -> List.of();
        };
    }

    private Optional<FundingLine> one(OptionRow row, String column, String written) {
        var found = names.find(written);
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        var meant = found.isEmpty() ? names.nearest(written) : found;
        var ids = String.join(
                "; ",
                meant.stream()
                        .map(line -> "%s (%s)".formatted(LineNames.shown(line), line.id()))
                        .toList());
        var problem = found.isEmpty() ? "names no funding line of this place" : "may mean several funding lines";
        refuse(
                row,
                "\"%s\" in the column %s %s. %s"
                        .formatted(
                                written,
                                column,
                                problem,
                                ids.isEmpty()
                                        ? "Give the id of a line, or organisation and label as appraise lists them"
                                        : "Did you mean: " + ids));
        return Optional.empty();
    }

    private Optional<Option.Asked> change(Found found, Map<String, List<Found>> byLine) {
        var change = change(found);
        var reason = limits.why(change).or(() -> taken(found, byLine));
        if (reason.isPresent()) {
            refuse(found.row(), reason.orElseThrow());
            return Optional.empty();
        }
        return Optional.of(new Option.Asked(change, notes(found.row(), change)));
    }

    /// A line that changes itself cannot take on another's work, nor can one that loses work or money stand
    /// behind a front door.
    private static Optional<String> taken(Found found, Map<String, List<Found>> byLine) {
        var merge = found.row().kind() == Kind.MERGE;
        return found.into().stream()
                .flatMap(into -> byLine.getOrDefault(into.id(), List.of()).stream())
                .filter(other -> merge
                        ? other.row().kind() != Kind.KEEP
                        : TAKING.contains(other.row().kind()))
                .findFirst()
                .map(other -> (merge
                                ? "%s is to take on the work, but line %d changes it: keep one of the two rows"
                                : "%s is to stand behind the front door, but line %d takes from it: keep one of the two"
                                        + " rows")
                        .formatted(LineNames.shown(other.line()), other.at()));
    }

    private static Change change(Found found) {
        var row = found.row();
        var line = found.line();
        var from = row.from();
        return switch (row.kind()) {
            case END -> new Change.End(line, from);
            case CUT -> new Change.Cut(line, Objects.requireNonNull(row.percent()), from);
            case TAPER ->
                new Change.Taper(
                        line, Objects.requireNonNull(row.percent()), Objects.requireNonNull(row.months()), from);
            case MERGE -> new Change.Merge(line, found.into().getFirst(), from);
            case INVEST ->
                new Change.Invest(
                        line,
                        Objects.requireNonNull(row.amountPence()),
                        Objects.requireNonNullElse(row.months(), 0),
                        from);
            case SETTLE -> new Change.Settle(line, Objects.requireNonNull(row.months()), from);
            case FRONT_DOOR ->
                new Change.FrontDoor(
                        line, found.into(), row.amountPence(), Objects.requireNonNullElse(row.sharedUsers(), 0L), from);
            case KEEP -> throw new IllegalArgumentException("A line that is kept does not change.");
        };
    }

    private List<String> notes(OptionRow row, Change change) {
        var notes = new ArrayList<String>();
        var from = change.from();
        if (from != null) {
            var holds = on.plusMonths(Start.month(change, on));
            notes.add(
                    Start.isLaterThanAsked(change, on)
                            ? "Asked from %s, but holds from %s: notice or contract allows no earlier day"
                                    .formatted(from, holds)
                            : "Holds from " + from + ", as asked");
        }
        if (!row.why().isEmpty()) {
            notes.add("Reason given: " + row.why());
        }
        return notes;
    }

    private void refuse(OptionRow row, String why) {
        var at = row.row().line();
        refused.add(new Option.Refused(at, "Line %d: %s. The row is not used.".formatted(at, why)));
    }
}
