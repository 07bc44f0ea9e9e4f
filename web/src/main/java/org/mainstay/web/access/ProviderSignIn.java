package org.mainstay.web.access;

import java.util.Optional;
import org.mainstay.web.store.People;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// Sign-in with the council's own sign-in. Only those come in whose e-mail address an administrator added before.
final class ProviderSignIn implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String REGISTRATION = "council";

    private final Provider provider;
    private final People people;
    private final OidcUserService users = new OidcUserService();

    ProviderSignIn(Provider provider, People people) {
        this.provider = provider;
        this.people = people;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var user = users.loadUser(request);
        var person = email(user).flatMap(people::byEmail).filter(one -> one.endedAt() == null);
        return new ProviderVisitor(
                user,
                PasswordSignIn.visitor(
                        person.orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error("access_denied")))));
    }

    /// An address that its holder may have typed in without proof would let anybody come in as somebody else.
    private Optional<String> email(OidcUser user) {
        var verified = user.getEmailVerified();
        var counts = verified == null ? provider.emailUnverified() : verified;
        return Optional.ofNullable(user.getClaimAsString(provider.emailClaim())).filter(address -> counts);
    }

    /// The provider, as Spring Security is told of it.
    static ClientRegistration registration(Provider provider, Entrance entrance) {
        var home = entrance.publicAddress() == null
                ? "{baseUrl}"
                : entrance.publicAddress().resolve("/").toString().replaceAll("/$", "");
        var registration = ClientRegistration.withRegistrationId(REGISTRATION)
                .clientName(provider.name())
                .clientId(provider.clientId())
                .clientSecret(provider.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(home + "/sign-in/back/{registrationId}")
                .scope("openid", "email", "profile")
                .issuerUri(provider.issuer())
                .authorizationUri(provider.authorisation().toString())
                .tokenUri(provider.token().toString())
                .jwkSetUri(provider.keys().toString())
                .userNameAttributeName("sub")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build());
        if (provider.userInfo() != null) {
            registration.userInfoUri(provider.userInfo().toString());
        }
        return registration.build();
    }
}
