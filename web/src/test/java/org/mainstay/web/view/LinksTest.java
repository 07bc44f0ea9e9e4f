package org.mainstay.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GB-CHC-1109047",
                "name:moor-advice",
                "360G-trafford-st_hilda%27s_church_-_esol_groups",
                "360G-a~b.json",
                "line/name:moor-advice/grants-to-vol-orgs",
                "name:żółw"
            })
    void anIdIsReadBackFromItsAddressAsItWas(String id) {
        var address = Links.figure("/places/ambleford", id);

        assertThat(address)
                .matches("[\\x21-\\x7e]+")
                .doesNotContain("%25", "%2F", ";")
                .doesNotEndWith(".json");
        assertThat(Links.id(URI.create(address).getPath().substring("/places/ambleford/figures".length())))
                .isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "line/GB-CHC-1000002/grants-to-vol-orgs",
                "line/name:café & co/x.json",
                "line/a!b~21/../c;d%2F",
                "line/GB-CHC-1//é–\u200b"
            })
    void anIdComesBackFromItsAddress(String id) {
        var address = Links.line("ambleford", id);
        var segment = address.substring("/places/ambleford/options/lines/".length());

        assertThat(segment).matches("[A-Za-z0-9_!~-]+");
        assertThat(Links.id(segment)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "~2", "~zz", "!!", "line"})
    void aSegmentThatWasMadeOfNothingHurtsNobody(String segment) {
        assertThat(Links.id(segment)).isNotNull();
    }
}
