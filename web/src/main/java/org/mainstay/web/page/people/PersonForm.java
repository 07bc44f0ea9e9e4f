package org.mainstay.web.page.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mainstay.web.access.Passwords;

/// Who somebody is, as typed into a form.
record PersonForm(String name, String email) {

    static final PersonForm EMPTY = new PersonForm("", "");

    private static final int LONGEST = 200;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");

    /// A field that did not come is an empty one.
    PersonForm(@Nullable String name, @Nullable String email) {
        this.name = Objects.requireNonNullElse(name, "");
        this.email = Objects.requireNonNullElse(email, "");
    }

    /// What is wrong, in the order of the page.
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (name.isBlank() || name.length() > LONGEST) {
            problems.add(new Problem("name", "Enter the name, as colleagues write it."));
        }
        if (email.length() > LONGEST || !EMAIL.matcher(email.strip()).matches()) {
            problems.add(new Problem("email", "Enter an e-mail address, such as name@example.gov.uk."));
        }
        return problems;
    }

    /// What is wrong with all that was typed and a new password with it.
    List<Problem> problems(String password) {
        var problems = problems();
        Passwords.objection(password, name, email.replaceAll("@.*", ""))
                .ifPresent(why -> problems.add(new Problem("password", why)));
        return problems;
    }
}
