package org.mainstay.app.report;

import java.util.List;

/// The quality of a file as its template needs it: text already written.
///
/// @param basis reader and day, in one sentence
/// @param noun what the records are: grants or rows
/// @param checks all of them, as in the groups
/// @param years empty where it is no file of grants
public record CheckPage(
        String file,
        String basis,
        List<String> sentences,
        String noun,
        List<CheckPart> checks,
        List<Group> groups,
        List<Count> years,
        List<Count> prefixes) {

    public String heading() {
        return QualitySummary.capital(noun);
    }

    /// The checks of one severity.
    public record Group(String style, String heading, String meaning, List<CheckPart> checks) {}

    /// One check and the first of what it found.
    ///
    /// @param name the code in words
    /// @param number of the published check, in words; empty where it is ours
    /// @param style the name of its colours in the style sheet
    /// @param tally how many of how many
    /// @param open whether its rows show at once
    /// @param more what is not listed, empty if all is
    public record CheckPart(
            String code,
            String name,
            String number,
            String severity,
            String style,
            String count,
            String share,
            String tally,
            String why,
            String fix,
            boolean open,
            String summary,
            List<RowPart> rows,
            String more) {}

    public record RowPart(String row, String column, String value, String better, String suggestion) {}

    public record Count(String name, String count) {}
}
