package org.mainstay.model.need;

import java.util.Locale;
import java.util.Optional;

/// What people need help with: the list that verdicts, coverage and classification share.
public enum Need {
    DEBT_AND_MONEY_ADVICE("debt and money advice"),
    WELFARE_BENEFITS("welfare benefits"),
    HOUSING_AND_HOMELESSNESS("housing and homelessness"),
    FOOD("food"),
    SKILLS_AND_LIFELONG_LEARNING("skills and lifelong learning"),
    EMPLOYMENT("employment"),
    MENTAL_WELLBEING("mental wellbeing"),
    ISOLATION("isolation"),
    CARERS("carers"),
    OLDER_PEOPLE("older people"),
    CHILDREN_AND_FAMILIES("children and families"),
    DOMESTIC_ABUSE("domestic abuse"),
    HEALTH_FRONT_DOOR("health front door"),
    DIGITAL("digital inclusion"),
    COMMUNITY_SPACE("community space");

    private final String words;

    Need(String words) {
        this.words = words;
    }

    /// In plain words, lower case, to stand inside a sentence.
    public String words() {
        return words;
    }

    /// As files and assumption ids write it: `debt_and_money_advice`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Need> find(String code) {
        for (var need : values()) {
            if (need.code().equals(code)) {
                return Optional.of(need);
            }
        }
        return Optional.empty();
    }
}
