package org.mainstay.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What each page's data are, in a sentence. A test fails when a page has none.
final class Summaries {

    /// Where pages have data for programs; all others are for people alone.
    private static final List<String> WITH_DATA = List.of("/places", "/shared", "/people", "/audit");

    private static final Map<String, Summary> ALL = Stream.of(
                    tables("/audit", "Who changed what in this installation."),
                    tables("/people", "Who has an account."),
                    tables("/people/{person}", "One person and their roles."),
                    tables("/places", "The places that the caller may see."),
                    document("/places/{place}", "The place at a glance: what `show` writes."),
                    tables("/places/{place}/ask", "Partners that were asked, and who has answered."),
                    tables("/places/{place}/assumptions", "Every number taken on trust."),
                    tables("/places/{place}/assumptions/{id}", "One assumption, and who changed it."),
                    tables("/places/{place}/audit", "Who changed what in this place."),
                    document("/places/{place}/coverage", "Who is reached: what `coverage` writes."),
                    document("/places/{place}/coverage/{need}", "One need: what `coverage --need` writes."),
                    tables("/places/{place}/coverage/areas/{code}", "What people of a small area find."),
                    tables("/places/{place}/coverage/services/{id}", "A service, and what if it closes or moves."),
                    document(
                            "/places/{place}/coverage/from/{basis}/figures/{*figure}",
                            "Where a number of coverage comes from, travelling otherwise or supposing something."),
                    document("/places/{place}/data", "What was read in each file: what `read` writes."),
                    document("/places/{place}/data/files/{number}", "One file: what `read` writes of it."),
                    document("/places/{place}/data/files/{number}/check", "Its quality: what `check` writes."),
                    document("/places/{place}/data/matches", "Names that may be one body: what `match` writes."),
                    tables("/places/{place}/data/notices", "What to mend in the files, by kind."),
                    tables("/places/{place}/data/notices/{code}", "One kind of notice, each where it stands."),
                    tables("/places/{place}/data/sources", "Every file that was ever in use."),
                    document("/places/{place}/figures/{*id}", "Where a number comes from: what `trace` writes."),
                    document("/places/{place}/jobs/{id}", "How a job stands."),
                    document("/places/{place}/money", "Published against ledger: what `money` writes."),
                    tables("/places/{place}/money/changes", "What changed between years, and what only looks so."),
                    tables("/places/{place}/money/dependence", "How much of each partner's income the council is."),
                    tables("/places/{place}/money/record", "What the council has done over the years."),
                    document("/places/{place}/money/sound", "Which grants are sound: what `sound` writes."),
                    document("/places/{place}/money/sound/{line}", "Whether one grant is: a line of `sound`."),
                    document("/places/{place}/money/sound/figures/{*figure}", "Where a number of that comes from."),
                    tables("/places/{place}/options", "Every funding line, and the results that were kept."),
                    document("/places/{place}/options/figures/{*figure}", "Where a number of a line comes from."),
                    document("/places/{place}/options/lines/{line}", "What ending one grant does: `cut` writes it."),
                    document(
                            "/places/{place}/options/lines/{line}/figures/{*figure}",
                            "Where a number of that judgement comes from."),
                    tables("/places/{place}/options/own", "The options that people keep here."),
                    tables("/places/{place}/options/own/{option}", "One of them, and every funding line."),
                    tables("/places/{place}/options/own/{option}/versions", "Who changed it, and when."),
                    document("/places/{place}/options/{result}", "One appraisal: what `appraise` wrote."),
                    tables("/places/{place}/options/{result}/basis", "Assumptions and sources of an appraisal."),
                    tables("/places/{place}/options/{result}/compare", "Up to four of what it weighs, side by side."),
                    tables("/places/{place}/options/{result}/changes/{line}", "The verdict on one grant."),
                    document("/places/{place}/options/{result}/figures/{*figure}", "Where a number comes from."),
                    tables("/places/{place}/options/{result}/turned", "What turned when an assumption was changed."),
                    tables("/places/{place}/options/{result}/hangs-on", "What an appraisal hangs on, drawn."),
                    tables("/places/{place}/options/{result}/losers", "Who loses service in an appraisal."),
                    tables("/places/{place}/options/{result}/payers", "Who pays and who saves, year by year."),
                    tables("/places/{place}/options/{result}/sharing", "Who sees an appraisal, and who was told."),
                    document("/places/{place}/organisations", "The organisations: what `who` writes."),
                    document("/places/{place}/organisations/{id}", "One organisation: what `who --find` writes."),
                    document("/places/{place}/organisations/{id}/explain", "Why it closes: what `explain` writes."),
                    document(
                            "/places/{place}/organisations/{id}/explain/figures/{*figure}",
                            "Where a number of that explanation comes from."),
                    document(
                            "/places/{place}/organisations/{id}/explain/{line}",
                            "Why it closes if one line ends: what `explain --end` writes."),
                    document(
                            "/places/{place}/organisations/{id}/explain/{line}/figures/{*figure}",
                            "Where a number of that explanation comes from."),
                    tables("/places/{place}/people", "Who may do what in this place."),
                    tables("/places/{place}/rows/{sha256:[0-9a-f]{64}}/{line:[1-9][0-9]{0,8}}", "A row as published."),
                    tables("/places/{place}/search", "What is found for some words."),
                    document("/places/{place}/stress", "What shocks take: what `stress` writes."),
                    document("/places/{place}/stress/together", "Some shocks at once: what `stress` writes."),
                    document("/places/{place}/stress/figures/{*figure}", "Where a number of that comes from."),
                    document("/places/{place}/stress/approaches", "Approaches under the same shocks: `stress`."),
                    document("/places/{place}/stress/approaches/{saving}", "The same, by its saving: `stress`."),
                    document(
                            "/places/{place}/stress/approaches/{saving}/figures/{*figure}",
                            "Where a number of these approaches comes from."),
                    document(
                            "/places/{place}/stress/{shock}/organisations/{organisation}",
                            "Why it closes under a shock: `explain --shock`."),
                    document(
                            "/places/{place}/stress/{shock}/organisations/{organisation}/figures/{*figure}",
                            "Where a number of that explanation comes from."),
                    document("/places/{place}/stress/choices", "Options ticked under the same shocks: `stress`."),
                    document("/places/{place}/stress/choices/{options}", "The same, by their ids: `stress`."),
                    document(
                            "/places/{place}/stress/choices/{options}/figures/{*figure}",
                            "Where a number of it comes from."),
                    document("/places/{place}/stress/losses", "What would hurt most: the losses of `stress`."),
                    document("/places/{place}/stress/losses/figures/{*figure}", "Where a number of it comes from."),
                    document("/places/{place}/stress/{shock}", "One shock: what `stress` writes."),
                    document("/places/{place}/stress/{shock}/figures/{*figure}", "Where a number of it comes from."),
                    tables("/places/{place}/wards/{code}", "One ward."),
                    tables("/shared/{token}", "A result that was made public, without those not yet told."),
                    document("/shared/{token}/figures/{*figure}", "Where a number of it comes from."),
                    document("/places/{place}/partnerships", "The partnerships: what `partners` writes."),
                    document("/places/{place}/partnerships/figures/{*figure}", "Where a number of them comes from."),
                    tables("/places/{place}/partnerships/new", "The form that enters a partnership."),
                    tables("/places/{place}/partnerships/suggestions", "What the data suggest as a partnership."),
                    document("/places/{place}/partnerships/{id}", "One partnership: a part of `partners`."),
                    tables("/places/{place}/partnerships/{id}/enter/{what}", "The form that enters a row about it."),
                    document("/places/{place}/evidence", "The evidence for a peer review: what `evidence` writes."),
                    tables("/places/{place}/evidence/chapters/{chapter}", "One chapter of the evidence."),
                    document("/places/{place}/evidence/figures/{*figure}", "Where a number of it comes from."),
                    tables("/places/{place}/survey", "Rounds of the partners' survey."),
                    tables("/places/{place}/survey/keep", "Rounds, for the survey keeper."),
                    tables("/places/{place}/survey/{round}", "What partners said in a round, in whole batches."),
                    tables("/places/{place}/survey/{round}/keep", "Who was asked in a round, for its keeper."),
                    document("/places/{place}/survey/figures/{*figure}", "Where a number of it comes from."),
                    tables("/places/{place}/evidence/packs/{pack}", "A frozen pack: its figures then and now."),
                    document(
                            "/places/{place}/evidence/packs/{pack}/figures/{*figure}",
                            "Where a number of a frozen pack comes from."))
            .collect(Collectors.toMap(Summary::pattern, summary -> summary));

    private Summaries() {}

    /// One page's data.
    ///
    /// @param tables whether they are the page's tables; else a document of its own
    record Summary(String pattern, String text, boolean tables) {}

    static boolean hasData(String pattern) {
        return WITH_DATA.stream().anyMatch(pattern::startsWith);
    }

    static Summary of(String pattern) {
        return find(pattern).orElseGet(() -> document(pattern, ""));
    }

    static Optional<Summary> find(String pattern) {
        return Optional.ofNullable(ALL.get(pattern));
    }

    private static Summary tables(String pattern, String text) {
        return new Summary(pattern, text, true);
    }

    private static Summary document(String pattern, String text) {
        return new Summary(pattern, text, false);
    }
}
