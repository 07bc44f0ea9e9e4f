package org.mainstay.web.place;

import java.nio.file.Path;
import org.mainstay.app.command.AppraiseSaving;
import org.mainstay.app.command.ExplainPlace;
import org.mainstay.app.command.JudgeCut;
import org.mainstay.app.command.PartnersPlace;
import org.mainstay.app.command.Reading;
import org.mainstay.app.command.SearchPlace;
import org.mainstay.app.command.ShockPlace;
import org.mainstay.app.command.ShowMoney;
import org.mainstay.app.command.ShowOrganisation;
import org.mainstay.app.command.ShowOrganisations;
import org.mainstay.app.command.ShowPlace;
import org.mainstay.app.command.SoundPlace;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.report.Format;
import org.mainstay.app.run.Contents;
import org.mainstay.app.run.HeldRun;
import org.mainstay.engine.relationship.FundingLines;

/// One place as it was last read, with what its commands answered. Immutable; a change of its files or of what people
/// entered makes a new one.
///
/// @param folder its working folder
/// @param contents where its files are found, byte for byte
/// @param run all its figures, with the rows behind them
/// @param kept what pages made of it and need again
public record OpenPlace(
        String id,
        String name,
        Path folder,
        Contents contents,
        Reading reading,
        FundingLines lines,
        ShowPlace.Shown portrait,
        ShowMoney.Shown money,
        ShowOrganisations.Shown organisations,
        ShowOrganisation organisation,
        SearchPlace search,
        HeldRun run,
        Kept kept) {

    /// Who is reached and who is not.
    public Coverages coverages() {
        return kept.get(Coverages.class, () -> new Coverages(this));
    }

    /// Tells what ending one of its lines would do.
    public JudgeCut judge() {
        return kept.get(
                JudgeCut.class,
                () -> new JudgeCut(reading, lines, () -> coverages().usual().coverage()));
    }

    /// Tells which of its lines are sound investments.
    public SoundPlace sound() {
        return kept.get(
                SoundPlace.class,
                () -> new SoundPlace(reading, lines, () -> coverages().usual().coverage()));
    }

    /// Tells what shocks take from it.
    public ShockPlace shocks() {
        return kept.get(
                ShockPlace.class,
                () -> new ShockPlace(reading, lines, () -> coverages().usual().coverage()));
    }

    /// Tells why the model closes one of its organisations.
    public ExplainPlace explain() {
        return kept.get(
                ExplainPlace.class,
                () -> new ExplainPlace(reading, lines, () -> coverages().usual().coverage()));
    }

    /// Shows its partnerships, and what the data suggest.
    public PartnersPlace partners() {
        return kept.get(
                PartnersPlace.class,
                () -> new PartnersPlace(
                        reading, lines, money, () -> coverages().usual().coverage(), sound()));
    }

    /// How its partnerships stand, once that is worked out.
    public PartnersPlace.Answer awaitPartners() throws NotShown.Opening {
        soon().await("Working out how its partnerships stand.", () -> partners().answer());
        return partners().answer();
    }

    /// What the shocks that ship take from it, once that is worked out.
    public ShockPlace.Answer awaitShocks() throws NotShown.Opening {
        soon().await("Letting each shock fall on it.", () -> shocks().each());
        return shocks().each();
    }

    /// What they take from it after each approach to a saving, once that is worked out.
    public ShockPlace.Answer awaitShocksOnApproaches(long savingPence) throws NotShown.Opening, Unusable {
        AppraiseSaving.check(savingPence, lines);
        soon().await(
                        "Letting each shock fall on each approach to a saving of %s."
                                .formatted(Format.pounds(savingPence)),
                        () -> shocks().onApproaches(savingPence));
        return shocks().onApproaches(savingPence);
    }

    /// Answers that are worked out beside the pages.
    public Soon soon() {
        return kept.get(Soon.class, () -> new Soon(id));
    }
}
