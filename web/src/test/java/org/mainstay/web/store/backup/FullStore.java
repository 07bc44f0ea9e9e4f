package org.mainstay.web.store.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.mainstay.engine.survey.Answer;
import org.mainstay.model.survey.Reply;
import org.mainstay.model.survey.Statement;
import org.mainstay.web.store.AskedPartners;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.EnteredRows;
import org.mainstay.web.store.EnteredTable;
import org.mainstay.web.store.FilePath;
import org.mainstay.web.store.Jobs;
import org.mainstay.web.store.People;
import org.mainstay.web.store.PlaceFiles;
import org.mainstay.web.store.Places;
import org.mainstay.web.store.Results;
import org.mainstay.web.store.Role;
import org.mainstay.web.store.SharedLinks;
import org.mainstay.web.store.SourceStore;
import org.mainstay.web.store.SurveyAnswers;
import org.mainstay.web.store.SurveyLinks;
import org.mainstay.web.store.SurveyRound;
import org.mainstay.web.store.SurveyRounds;

/// A store with something awkward in every table.
final class FullStore {

    static final String PLACE = "ambleford";

    private static final String AWKWARD = "tab\t, line\nbreak, back\\slash, \\N, \"quotes\", £ and 漢字";
    private static final int MORE_THAN_A_CHUNK = 1_500_000;

    private FullStore() {}

    static void fill(Database database) throws IOException {
        new Places(database).add(PLACE, "Ambleford", "ada");
        var bytes = new byte[MORE_THAN_A_CHUNK];
        new Random(360).nextBytes(bytes);
        var sha256 = new SourceStore(database).keep(new ByteArrayInputStream(bytes));
        new PlaceFiles(database).add(PLACE, new FilePath("ledger.csv"), sha256, "ada");
        new EnteredRows(database)
                .add(PLACE, EnteredTable.DECISIONS, List.of(AWKWARD, "", "same", "Ada", "2026-11-01", AWKWARD), "ada");
        var ada = new People(database)
                .add("Ada", "ada@ambleford.example", "hash", true)
                .orElseThrow();
        new People(database).join(ada.id(), PLACE, Role.ANALYST);
        new AuditTrail(database).add("ada", null, "person added", AWKWARD);
        new Jobs(database).add(PLACE, "appraise", AWKWARD, "ada");
        var result = new Results(database)
                .add(
                        new Results.Asked(PLACE, "appraise", "", LocalDate.of(2026, 4, 1)),
                        Map.of("answer.json", bytes, "empty.csv", new byte[0]),
                        "ada");
        var links = new SharedLinks(database);
        var link = links.find(links.share(result, "ada", Instant.now())).orElseThrow();
        links.object(link, "Age UK", AWKWARD, "");
        new AskedPartners(database).ask(PLACE, "GB-CHC-1234567", null, "ada", Instant.now());
        ask(database);
    }

    private static void ask(Database database) {
        var round = new SurveyRound(
                PLACE, "autumn", "Autumn", List.of("social"), LocalDate.of(2026, 12, 1), "ada", 0, null, null);
        new SurveyRounds(database).open(round);
        new SurveyLinks(database).ask(round, AWKWARD, "social", "ada");
        var answers = new SurveyAnswers(database);
        answers.keep(round, List.of(new Answer("social", Map.of(Statement.NOTICE, Reply.DISAGREE), AWKWARD)));
        answers.addComments(round, List.of(AWKWARD));
    }
}
