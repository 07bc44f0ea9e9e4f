package org.mainstay.engine.option;

import java.util.List;

/// What a person would do: changes to some lines of a place, every other line being kept.
///
/// @param id the name in letters that every file system and address takes
/// @param name what the person calls it
/// @param asked in order of line, so that the order of rows says nothing
/// @param refused rows that are not used, in order of line
public record Option(String id, String name, List<Asked> asked, List<Refused> refused) {

    public Option {
        asked = List.copyOf(asked);
        refused = List.copyOf(refused);
    }

    /// A change that is asked for.
    ///
    /// @param notes what is to be said of it: the reason given, and when it holds where a day was asked for
    public record Asked(Change change, List<String> notes) {

        public Asked {
            notes = List.copyOf(notes);
        }
    }

    /// A row that is not used.
    ///
    /// @param line where it stands in its file
    /// @param why what was found, why it matters and how to mend it
    public record Refused(int line, String why) {}
}
