package org.mainstay.web.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mainstay.app.report.Format;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.Approach;
import org.mainstay.engine.appraisal.Progress;
import org.mainstay.web.job.SoFar;

/// What an appraisal that runs has done so far: each approach and option with how it stands, and what is known of it.
final class Steps implements Progress {

    private final Progress told;
    private final List<String> names;
    private final Map<String, String> found = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private String current = "";

    Steps(AskedAppraisal asked, Progress told) {
        this.told = told;
        var approaches = asked.savingPence() > 0
                ? Arrays.stream(Approach.values()).map(Approach::words)
                : Stream.<String>empty();
        this.names = Stream.concat(approaches, asked.options().stream().map(one -> "Option " + one.name()))
                .toList();
    }

    @Override
    public void reached(int percent, String doing) {
        notice(doing);
        told.reached(percent, doing);
    }

    /// A name that an answer starts with or ends in is the one that is being worked out.
    private synchronized void notice(String doing) {
        var text = doing.toLowerCase(Locale.UK);
        for (var name : names) {
            var words = name.toLowerCase(Locale.UK);
            if (text.startsWith(words + ":") || text.endsWith(" " + words + ".")) {
                current = name;
                seen.add(name);
            }
        }
    }

    /// What a first look says, which may still change.
    synchronized void found(Appraisal.Result result) {
        var verdict = result.verdict();
        found.put(
                result.approach().words(),
                "At a first look: %s. Public purse %s, the council's own cash %s."
                        .formatted(
                                verdict == null ? "No verdict" : verdict.words(),
                                Format.value(result.publicPurse()),
                                Format.value(result.councilCash())));
    }

    synchronized List<SoFar> list() {
        var list = new ArrayList<SoFar>();
        for (var name : names) {
            var begun = seen.contains(name) ? "Looked at, not finished" : "Still to come";
            list.add(new SoFar(name, name.equals(current) ? "Being worked out" : begun, found.getOrDefault(name, "")));
        }
        return list;
    }
}
