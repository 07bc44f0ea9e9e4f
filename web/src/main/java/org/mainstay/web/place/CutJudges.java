package org.mainstay.web.place;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mainstay.app.command.JudgeCut;
import org.mainstay.app.run.HeldRun;

/// What ending one line would do, of each place that is open; made anew when the place was read anew.
public final class CutJudges {

    private final Map<String, Held> held = new ConcurrentHashMap<>();

    private record Held(HeldRun readAs, JudgeCut judge) {}

    public JudgeCut of(OpenPlace open) {
        return held.compute(
                        open.id(),
                        (id, before) -> before != null && before.readAs() == open.run()
                                ? before
                                : new Held(open.run(), new JudgeCut(open.reading(), open.lines())))
                .judge();
    }
}
