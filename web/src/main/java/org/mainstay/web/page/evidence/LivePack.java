package org.mainstay.web.page.evidence;

import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.MakePack;
import org.mainstay.app.pack.EarlierPack;
import org.mainstay.app.pack.Pack;
import org.mainstay.app.run.HeldRun;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlace;

/// The pack of a place as its files stand now. Worked out when somebody first asks, and again only when the place
/// changes.
final class LivePack {

    private final OpenPlace open;
    private @Nullable Answer answer;

    private LivePack(OpenPlace open) {
        this.open = open;
    }

    static Answer of(OpenPlace open) throws NotShown.Opening {
        var pack = open.kept().get(LivePack.class, () -> new LivePack(open));
        open.soon().await("Gathering the evidence.", pack::answer);
        return pack.answer();
    }

    /// The pack, and its figures with the rows behind them.
    record Answer(Pack pack, HeldRun run) {}

    private synchronized Answer answer() {
        var made = answer;
        if (made == null) {
            var pack = make(open, null);
            made = new Answer(pack, new HeldRun(pack.run()));
            answer = made;
        }
        return made;
    }

    /// A pack that is held against an earlier one.
    static Pack make(OpenPlace open, @Nullable EarlierPack earlier) {
        var coverage = open.coverages().usual().coverage();
        var soundings = open.sound().answer().soundings();
        return MakePack.of(
                new MakePack.Subject(open.name(), open.reading(), open.lines(), coverage, soundings), earlier);
    }
}
