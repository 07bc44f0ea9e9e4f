package org.mainstay.web.page.option;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.app.command.AppraiseSaving;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.command.WeighOptions;
import org.mainstay.web.option.OptionVersion;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.result.AskedAppraisal;

/// Which options somebody would see side by side, as a form sends it.
///
/// @param option ids
/// @param saving in pounds, blank where the approaches are not wanted
record AskedOptions(List<String> option, String saving, String years, String draws) {

    AskedOptions {
        option = List.copyOf(option);
    }

    /// What is asked for, or why it cannot be.
    ///
    /// @param standing the options of the place
    AskedAppraisal read(OpenPlace open, List<OptionVersion> standing) throws Unusable {
        var chosen = new ArrayList<AskedAppraisal.Named>();
        for (var version : standing) {
            if (option.contains(version.id())) {
                check(version, open);
                chosen.add(new AskedAppraisal.Named(version.number(), version.name()));
            }
        }
        if (chosen.isEmpty() || chosen.size() > WeighOptions.MOST) {
            throw new Unusable(
                    "Tick from one to %d options to weigh; %d are ticked.".formatted(WeighOptions.MOST, chosen.size()));
        }
        var pence = saving.isBlank() ? 0 : OptionsPage.Form.pence(saving);
        AppraiseSaving.check(pence, open.lines());
        return new AskedAppraisal(pence, OptionsPage.Form.years(years), 1, OptionsPage.Form.draws(draws), chosen);
    }

    private static void check(OptionVersion version, OpenPlace open) throws Unusable {
        var option = version.option();
        if (option.rows().isEmpty()) {
            throw new Unusable("%s changes nothing yet: open it and tick a funding line.".formatted(version.name()));
        }
        var refused = option.refused(open.lines(), open.reading().on());
        if (refused.size() >= option.rows().size()) {
            throw new Unusable("No row of %s can be used: open it to see why.".formatted(version.name()));
        }
    }
}
