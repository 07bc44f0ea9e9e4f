package org.mainstay.ingest.threesixtygiving.quality;

import java.time.LocalDate;
import java.util.List;

/// The rules that look at one grant by itself.
public final class Rules {

    private Rules() {}

    /// Fresh rules for one run on one thread.
    ///
    /// @param on the day to look from
    public static List<Rule> list(LocalDate on) {
        var texts = new FreeText();
        var dates = new DateFields();
        return List.of(
                new ZeroAmount(),
                new NegativeAward(),
                new SeveralFunders(),
                new ImpossibleDate(dates),
                new PlannedStartAfterEnd(),
                new ActualStartAfterEnd(),
                new PlannedDateFarAhead(on, dates),
                new ActualDateFarAhead(on, dates),
                new DateLongPast(on, dates),
                new AwardDateAhead(on),
                new EqualityDataOnPerson(),
                new PostcodeOfPerson(),
                new RecipientWithoutArea(),
                new NoGrantProgramme(),
                new NoBeneficiaryLocation(),
                new TitleRepeatsDescription(),
                new LongTitle(),
                new NoLastModified(),
                new NoDataSource(),
                new PersonWithoutReason(),
                new NoDuration(),
                new PlaceNameWithoutCode(),
                new BeneficiaryAreaOnly(),
                new RecipientAreaOnly(),
                new DisbursedAboveAward(),
                new DisbursedBelowAward(on),
                new AwardAboveApplication(),
                new PlannedEndBeforeAward(),
                new PlannedStartLongBeforeAward(),
                new WholePlaceOnly(),
                new EmptyTitle(),
                new EmailAddress(texts),
                new TelephoneNumber(texts),
                new NationalInsuranceNumber(texts),
                new NamedPerson(texts),
                new HomeAddress(texts));
    }
}
