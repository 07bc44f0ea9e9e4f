package org.mainstay.engine.sketch;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.engine.naming.NameRules;
import org.mainstay.model.classification.NameRule;
import org.mainstay.model.classification.NameRuleKind;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;

/// A few rules about names, enough for tests; the product ships many more of the same kinds.
public final class Rules {

    private static final Source SOURCE = Source.of("6".repeat(64), "name-rules.csv", 1);

    private final List<NameRule> rules = new ArrayList<>();

    private Rules() {}

    public static NameRules names() {
        var rules = new Rules();
        rules.say(
                NameRuleKind.FORM, "ltd=ltd", "limited=ltd", "limted=ltd", "cic=cic", "cio=cio", "plc=plc", "cbs=cbs");
        rules.say(NameRuleKind.BETWEEN_NAMES, "t/a=", "trading as=", "formerly=");
        rules.say(NameRuleKind.NOISE, "in liquidation=", "do not use=");
        rules.say(
                NameRuleKind.SHORT_FORM,
                "ctr=centre",
                "assoc=association",
                "svc=services",
                "cab=citizens advice",
                "mbc=council",
                "city council=council",
                "st=saint");
        rules.say(NameRuleKind.FILLER, "the=", "and=", "of=", "in=", "for=", "uk=", "association=", "services=");
        rules.say(
                NameRuleKind.BRAND,
                "citizens advice=citizens advice",
                "age uk=age uk",
                "council=council",
                "home start=home start");
        rules.say(NameRuleKind.TELLING, "friends=", "pta=", "school=", "trading=", "junior=", "north=", "south=");
        rules.say(NameRuleKind.TRADING_ARM, "trading=", "enterprises=");
        rules.say(NameRuleKind.NO_CHARITY, "nhs trust=");
        rules.weigh();
        return NameRules.of(rules.rules);
    }

    private void say(NameRuleKind kind, String... pairs) {
        for (var pair : pairs) {
            var at = pair.indexOf('=');
            add(kind, pair.substring(0, at), pair.substring(at + 1));
        }
    }

    private void weigh() {
        say(
                NameRuleKind.WEIGHT,
                "shared name whole=6000",
                "unshared word=-3000",
                "unshared word in brackets=-1000",
                "unshared filler=-200",
                "unshared telling=-9000",
                "conflicting word=-5000",
                "conflicting number=-12000",
                "conflicting brand place=-12000",
                "misspelt word=-2000",
                "least common=12000",
                "same postcode=7000",
                "other postcode=-1500",
                "same district=2500",
                "same legal form=300",
                "other legal form=-1500",
                "cut name=-1000",
                "accept percent=980",
                "review percent=500",
                "margin=3000",
                "names elsewhere=2000",
                "usual word one in=100",
                "other word one in=20000",
                "shared filler=500",
                "in the place=4000",
                "same identifier=25000",
                "other identifier=-10000",
                "least with identifier=1000",
                "most with telling word=-4000",
                "most with conflicting word=-500",
                "initials=1000",
                "enough before brackets=18000",
                "unshared own place=-1000",
                "name in brackets=7000",
                "most with unshared word=4000",
                "most with one of many unshared=7000",
                "off the register=-3000");
    }

    private void add(NameRuleKind kind, String words, String means) {
        rules.add(new NameRule(kind, words, means, "", new RowRef(SOURCE, rules.size() + 2)));
    }
}
