package org.mainstay.app.document;

import java.util.List;
import org.mainstay.engine.appraisal.Outlook;

/// What the draws say of an approach, for programs.
final class OutlookJson {

    private OutlookJson() {}

    static void write(Json json, Outlook outlook) {
        json.object("outlook");
        write(json, "council_cash_pence", outlook.councilCash());
        write(json, "public_purse_pence", outlook.publicPurse());
        write(json, "people_served", outlook.peopleServed());
        json.figure("best_for_purse", outlook.bestForPurse()).figure("best_for_council", outlook.bestForCouncil());
        writeShares(json, outlook.shares());
        json.list("tornado");
        outlook.swings()
                .forEach(swing -> json.item()
                        .text("assumption", swing.assumption())
                        .figure("least_harm", swing.least())
                        .figure("most_harm", swing.most())
                        .end());
        json.endList().list("measure");
        outlook.measure()
                .forEach(measure -> json.item()
                        .text("assumption", measure.assumption())
                        .figure("worth_pence", measure.worth())
                        .figure("clarity", measure.clarity())
                        .text("datum", measure.datum())
                        .text("ask", measure.ask())
                        .end());
        json.endList()
                .number("grade", outlook.grade().number())
                .figure("resting_on_assumptions", outlook.assumed())
                .end();
    }

    static void writeShares(Json json, List<Outlook.ClassShare> shares) {
        json.object("shares");
        shares.forEach(share -> json.figure(share.verdict().name(), share.share()));
        json.end();
    }

    private static void write(Json json, String name, Outlook.Headline headline) {
        json.object(name)
                .figure("median", headline.median())
                .figure("pessimistic", headline.pessimistic())
                .end();
    }
}
