package org.mainstay.model.area;

/// What the English indices of deprivation measure: the whole, its seven domains, two indices of income among the young
/// and the old, and six sub-domains.
///
/// Scores of different domains are never compared: income and employment are rates, education, health and crime are
/// standardised and may be negative.
public enum Domain {
    MULTIPLE_DEPRIVATION,
    INCOME,
    EMPLOYMENT,
    EDUCATION_SKILLS_AND_TRAINING,
    HEALTH_AND_DISABILITY,
    CRIME,
    BARRIERS_TO_HOUSING_AND_SERVICES,
    LIVING_ENVIRONMENT,
    INCOME_AFFECTING_CHILDREN,
    INCOME_AFFECTING_OLDER_PEOPLE,
    CHILDREN_AND_YOUNG_PEOPLE,
    ADULT_SKILLS,
    GEOGRAPHICAL_BARRIERS,
    WIDER_BARRIERS,
    INDOORS,
    OUTDOORS
}
