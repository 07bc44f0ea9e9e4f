package org.mainstay.app.document;

import java.io.OutputStream;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Sounding;
import org.mainstay.engine.appraisal.Soundings;
import org.mainstay.engine.soundness.SoundRule;
import org.mainstay.model.need.Need;

/// Whether each funding line is a sound investment, for programs.
public final class SoundJson {

    private static final int DECIMALS = 6;

    private SoundJson() {}

    public static void write(OutputStream out, Soundings soundings) {
        var request = soundings.request();
        try (var json = new Json(out)) {
            json.number("years", request.years())
                    .number("seed", request.seed())
                    .number("draws", request.draws())
                    .text("on", request.on().toString())
                    .list("lines");
            for (var line : soundings.lines()) {
                json.item();
                write(json, line);
                json.end();
            }
            json.endList();
        }
    }

    /// One line by itself.
    public static void writeLine(OutputStream out, Sounding sounding) {
        try (var json = new Json(out)) {
            write(json, sounding);
        }
    }

    /// In short, beside a change of the line.
    static void writeStanding(Json json, @Nullable Sounding sounding) {
        if (sounding != null) {
            json.object("soundness");
            writeVerdict(json, sounding);
            json.text("why", sounding.why()).text("advice", sounding.advice()).end();
        }
    }

    private static void write(Json json, Sounding sounding) {
        var line = sounding.line();
        json.text("line", line.id())
                .text("organisation", line.organisation().name())
                .text("organisation_id", line.organisation().id())
                .text("label", line.label())
                .text("need", line.findNeed().map(Need::code).orElse(null))
                .figure("yearly_pence", line.yearly());
        writeVerdict(json, sounding);
        json.text("why", sounding.why()).text("advice", sounding.advice());
        json.object("inputs")
                .text("evidence", Json.snake(sounding.evidence()))
                .figure("unique", sounding.unique())
                .figure("people_losing", sounding.losing())
                .figure("other_funding", sounding.other())
                .figure("dependence", sounding.dependence())
                .figure("consequence", sounding.consequence())
                .figure("runway", sounding.runway())
                .figure("closing", sounding.closing())
                .figure("assumed", sounding.assumed());
        writeTwin(json, sounding.twin());
        json.end().text("datum", sounding.datum()).text("ask", sounding.ask());
    }

    private static void writeVerdict(Json json, Sounding sounding) {
        var sound = sounding.sound();
        json.text("verdict", sound == null ? null : sound.soundness().name())
                .text("standing", sounding.standing())
                .text("rule", sound == null ? null : sound.rule())
                .flag("mostly_assumption", sounding.mostlyAssumed())
                .flag("local_evidence", sounding.line().hasLocalEvidence());
        var edge = sound == null ? null : sound.nearest().orElse(null);
        if (edge == null) {
            json.text("nearest_edge", null);
        } else {
            write(json, edge);
        }
    }

    private static void write(Json json, SoundRule.Edge edge) {
        json.object("nearest_edge")
                .text("input", edge.input())
                .number("value", BigDecimal.valueOf(edge.value(), DECIMALS))
                .number("edge", BigDecimal.valueOf(edge.edge(), DECIMALS))
                .end();
    }

    private static void writeTwin(Json json, Sounding.@Nullable Twin twin) {
        if (twin == null) {
            json.text("twin", null);
        } else {
            json.object("twin")
                    .text("line", twin.line().id())
                    .text("organisation", twin.line().organisation().name())
                    .figure("duplication", twin.duplication())
                    .flag("new_single_point", twin.newSinglePoint())
                    .end();
        }
    }
}
