package org.mainstay.ingest.threesixtygiving.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rules that look at one grant by itself.
public final class Rules {

    private Rules() {}

    /// Fresh rules for one run on one thread.
    ///
    /// @param on the day to look from
    /// @param registered null where no register is loaded
    public static List<Rule> list(LocalDate on, @Nullable Registered registered) {
        var rules = new ArrayList<>(list(on));
        if (registered != null) {
            rules.addAll(IdentifierRules.list(registered));
        }
        return List.copyOf(rules);
    }

    static List<Rule> list(LocalDate on) {
        return Stream.of(StructureRules.list(), IdentifierRules.list(), sense(on))
                .flatMap(List::stream)
                .toList();
    }

    /// Whether what is written as the standard says also makes sense.
    static List<Rule> sense(LocalDate on) {
        return Stream.of(amounts(on), dates(on), texts(), people(), places())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> amounts(LocalDate on) {
        return List.of(
                new ZeroAmount(),
                new NegativeAward(),
                new SeveralFunders(),
                new DisbursedAboveAward(),
                new DisbursedBelowAward(on),
                new AwardAboveApplication());
    }

    private static List<Rule> dates(LocalDate on) {
        var dates = new DateFields();
        return List.of(
                new ImpossibleDate(dates),
                new PlannedStartAfterEnd(),
                new ActualStartAfterEnd(),
                new PlannedDateFarAhead(on, dates),
                new ActualDateFarAhead(on, dates),
                new DateLongPast(on, dates),
                new AwardDateAhead(on),
                new PlannedEndBeforeAward(),
                new PlannedStartLongBeforeAward(),
                new NoDuration(),
                new NoLastModified());
    }

    private static List<Rule> texts() {
        var texts = new FreeText();
        return List.of(
                new TitleRepeatsDescription(),
                new LongTitle(),
                new EmptyTitle(),
                new NoDataSource(),
                new NoGrantProgramme(),
                new EmailAddress(texts),
                new TelephoneNumber(texts),
                new NationalInsuranceNumber(texts),
                new NamedPerson(texts),
                new HomeAddress(texts));
    }

    private static List<Rule> people() {
        return List.of(new EqualityDataOnPerson(), new PostcodeOfPerson(), new PersonWithoutReason());
    }

    private static List<Rule> places() {
        return List.of(
                new RecipientWithoutArea(),
                new NoBeneficiaryLocation(),
                new PlaceNameWithoutCode(),
                new BeneficiaryAreaOnly(),
                new RecipientAreaOnly(),
                new WholePlaceOnly());
    }
}
