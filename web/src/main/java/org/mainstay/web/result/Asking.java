package org.mainstay.web.result;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.app.command.OwnOption;
import org.mainstay.engine.appraisal.Progress;
import org.mainstay.web.job.CannotDo;
import org.mainstay.web.option.OwnOptions;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.place.OpenPlaces;

/// What jobs that appraise need: the place once it is open, and the options as they were when they were asked for.
final class Asking {

    private static final long WAIT_MILLISECONDS = 250;

    private final OpenPlaces places;
    private final OwnOptions options;

    Asking(OpenPlaces places, OwnOptions options) {
        this.places = places;
        this.options = options;
    }

    OpenPlace open(String place, Progress progress) throws CannotDo, InterruptedException {
        while (true) {
            try {
                return places.get(place);
            } catch (NotShown.Opening opening) {
                progress.reached(0, "Waiting for the place to be read.");
                Thread.sleep(WAIT_MILLISECONDS);
            } catch (NotShown cause) {
                throw new CannotDo(String.valueOf(cause.getMessage()));
            }
        }
    }

    List<OwnOption> own(String place, AskedAppraisal asked) throws CannotDo {
        var own = new ArrayList<OwnOption>();
        for (var named : asked.options()) {
            own.add(options.version(place, named.version())
                    .orElseThrow(() -> new CannotDo("There is no option %s any more.".formatted(named.name())))
                    .option());
        }
        return own;
    }
}
