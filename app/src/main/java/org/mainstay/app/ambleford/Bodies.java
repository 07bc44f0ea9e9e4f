package org.mainstay.app.ambleford;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who they all are: the organisations of the plan and the small groups, with identifiers that no register can have
/// given.
final class Bodies {

    /// Those that rent rooms in the linchpin's building, and share its postcode.
    static final Set<String> UNDER_ONE_ROOF = Set.of(
            "Ambleford Community Action",
            "Ambleford Choral Society",
            "Ambleford Young Voices",
            "Second Chance Reading Room",
            "Ambleford Carers Link",
            "Pathways to Work Ambleford",
            "Ambleford Debt & Money Advice",
            "Ambleford Rights & Welfare Centre",
            "Ambleford Befriending Network",
            "Ambleford Disability Partnership");

    static final String ROOF_WARD = "Market";
    private static final String AMBLEFORD = "Ambleford";

    private final Map<String, Body> byName = new LinkedHashMap<>();
    private final Geography geography;
    private final Postcodes postcodes;
    private final Chance chance;

    private Bodies(Geography geography, Postcodes postcodes, Chance chance) {
        this.geography = geography;
        this.postcodes = postcodes;
        this.chance = chance;
    }

    static Bodies make(FundingPlan plan, Geography geography, Postcodes postcodes, long seed) {
        var bodies = new Bodies(geography, postcodes, new Chance(seed, "bodies"));
        for (var line : plan.lines()) {
            bodies.add(line.organisation(), line.register(), line.catchment(), purpose(line.need()));
        }
        var number = 0;
        for (var group : Table.read("groups.txt")) {
            bodies.add(group.getFirst(), number++ % 3 == 0 ? "CHC" : "NONE", "", "Runs " + group.get(1) + ".");
        }
        return bodies;
    }

    private void add(String name, String register, String catchment, String purpose) {
        if (byName.containsKey(name)) {
            return;
        }
        var number = byName.size();
        var charity = register.equals("CHC") ? Integer.toString(9_900_117 + 43 * number) : "";
        var company = register.equals("CIC") ? Integer.toString(99_100_204 + 61 * number) : "";
        byName.put(name, new Body(name, charity, company, home(name, catchment), purpose));
    }

    private Postcodes.Unit home(String name, String catchment) {
        if (UNDER_ONE_ROOF.contains(name)) {
            return postcodes.firstOf(ROOF_WARD);
        }
        return postcodes.pick(chance.pick(areas(name, catchment)), chance);
    }

    /// Where it works, else the ward in its name, else anywhere.
    private List<SmallArea> areas(String name, String catchment) {
        var places = Table.list(catchment);
        var working = geography.areas().stream()
                .filter(area -> places.contains(area.ward().name())
                        || places.contains(area.ward().locality()))
                .toList();
        if (!working.isEmpty()) {
            return working;
        }
        var named = geography.areas().stream()
                .filter(area -> name.contains(area.ward().name())
                        || name.contains(area.ward().locality()))
                .toList();
        return named.isEmpty() ? geography.areas() : named;
    }

    static String purpose(String need) {
        return switch (need) {
            case "debt_and_money_advice" ->
                "Free and independent advice on debt, budgeting and dealing with creditors.";
            case "welfare_benefits" ->
                "Help with claims, appeals and tribunals for people who receive welfare benefits.";
            case "housing_and_homelessness" ->
                "Prevents homelessness: tenancy support, mediation with landlords, emergency beds.";
            case "food" -> "Collects surplus food and shares it with households in need.";
            case "skills_and_lifelong_learning" -> "Classes in reading, numbers and practical trades for adults.";
            case "employment" -> "Helps people without work to write applications, train and find jobs.";
            case "mental_wellbeing" -> "Counselling, peer support and recovery groups for people in distress.";
            case "isolation" -> "Matches volunteers with people who live alone; weekly visits and telephone calls.";
            case "carers" -> "Breaks, information and support groups for unpaid carers.";
            case "older_people" -> "Exercise, meals and company that keep older people well and at home.";
            case "children_and_families" -> "Play, parenting support and youth work for children and their families.";
            case "domestic_abuse" -> "Refuge, advocacy and recovery for people who have suffered domestic abuse.";
            case "health_front_door" -> "Links patients with community support and speaks for them to health services.";
            case "digital" -> "Lends devices and teaches people to use the internet safely.";
            case "community_space" -> "Keeps a hall open for clubs, classes, advice sessions and celebrations.";
            default -> "General charitable purposes for the benefit of the people of " + AMBLEFORD + ".";
        };
    }

    Body get(String name) {
        var body = byName.get(name);
        if (body == null) {
            throw new IllegalArgumentException("Nobody is called %s.".formatted(name));
        }
        return body;
    }

    List<Body> list() {
        return List.copyOf(byName.values());
    }

    List<Body> groups() {
        return new ArrayList<>(Table.read("groups.txt").stream()
                .map(row -> get(row.getFirst()))
                .toList());
    }
}
