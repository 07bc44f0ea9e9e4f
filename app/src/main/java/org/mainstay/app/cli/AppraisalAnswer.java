package org.mainstay.app.cli;

import java.io.PrintStream;
import org.mainstay.app.command.AppraiseSaving;
import org.mainstay.app.document.AppraisalJson;
import org.mainstay.engine.appraisal.Appraisal;

/// What `appraise` and `demo` do with an answer.
final class AppraisalAnswer {

    private AppraisalAnswer() {}

    /// Writes an appraisal for people.
    interface Text {
        void write(PrintStream out, Appraisal appraisal);
    }

    static int write(Surroundings surroundings, AppraiseSaving.Answer answer, boolean json, Text text) {
        if (json) {
            AppraisalJson.write(surroundings.out(), answer.appraisal(), answer.touched(), answer.stress());
        } else {
            text.write(surroundings.out(), answer.appraisal());
            var stress = answer.stress();
            if (stress != null) {
                StressText.choices(surroundings.out(), stress);
            }
            if (answer.report() != null) {
                surroundings.out().printf("%nReport: %s%n", answer.report());
            }
            answer.options().forEach(file -> surroundings.out().printf("Option: %s%n", file));
            answer.appraisal().results().stream()
                    .findFirst()
                    .ifPresent(first -> surroundings
                            .out()
                            .printf(
                                    "Trace any figure: ./mainstay trace %s%n",
                                    first.saving().id()));
        }
        var code = Refused.tell(surroundings.err(), answer.notKept(), answer.reading());
        return Refused.tell(surroundings.err(), answer.appraisal()) ? ExitCode.SOME_ROWS_REFUSED : code;
    }
}
