package org.mainstay.web.page;

import java.util.List;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Where;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/// What people see when a page cannot be shown.
@ControllerAdvice
final class Troubles {

    private final OpenPlaces places;

    Troubles(OpenPlaces places) {
        this.places = places;
    }

    /// What the template knows.
    ///
    /// @param place the place's id, empty where there is none
    /// @param again whether it is worth asking again
    record Shown(String text, String place, boolean again) {}

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    Page noSuchPlace(NotShown.NoSuchPlace cause) {
        return page("Page not found", new Shown("Check the address, or go back to your places.", "", false));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    Page nothingThere(NotShown.NothingThere cause) {
        return page("Page not found", new Shown(String.valueOf(cause.getMessage()), cause.place(), false));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    Page opening(NotShown.Opening cause) {
        return page("Not ready yet", new Shown(String.valueOf(cause.getMessage()), cause.place(), true));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    Page nothing(NotShown.NothingToShow cause) {
        return page("Nothing to show yet", new Shown(String.valueOf(cause.getMessage()), cause.place(), false));
    }

    private Page page(String title, Shown shown) {
        return Page.of(where(shown.place()), "trouble", title, shown, List.of());
    }

    /// A place without anything to show still has its sections, so that people find where its files are dropped.
    private Where where(String place) {
        try {
            return place.isEmpty()
                    ? Where.NOWHERE
                    : Where.of(place, places.find(place).name(), Where.Section.NONE);
        } catch (NotShown gone) {
            return Where.NOWHERE;
        }
    }
}
