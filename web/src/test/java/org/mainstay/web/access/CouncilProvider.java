package org.mainstay.web.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// A small OpenID Connect provider, which lets everybody in as the person it was told.
final class CouncilProvider implements AutoCloseable {

    static final String CLIENT = "mainstay";

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Object> claims = new HashMap<>();
    private String nonce = "";
    private int called;

    CouncilProvider() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("council").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/authorise", this::authorise);
        server.createContext("/token", this::token);
        server.createContext("/keys", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.start();
    }

    /// What it says from now on about whoever comes.
    void says(Map<String, Object> said) {
        claims.clear();
        claims.putAll(said);
    }

    /// How often it was asked for anything.
    int called() {
        return called;
    }

    Map<String, String> environment() {
        return Map.of(
                "MAINSTAY_OIDC_NAME",
                "Ambleford account",
                "MAINSTAY_OIDC_CLIENT_ID",
                CLIENT,
                "MAINSTAY_OIDC_CLIENT_SECRET",
                "secret",
                "MAINSTAY_OIDC_ISSUER",
                base(),
                "MAINSTAY_OIDC_AUTHORISATION",
                base() + "/authorise",
                "MAINSTAY_OIDC_TOKEN",
                base() + "/token",
                "MAINSTAY_OIDC_KEYS",
                base() + "/keys");
    }

    private String base() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void authorise(HttpExchange exchange) throws IOException {
        called++;
        var asked =
                UriComponentsBuilder.fromUri(exchange.getRequestURI()).build().getQueryParams();
        nonce = decoded(asked.getFirst("nonce"));
        var back = decoded(asked.getFirst("redirect_uri")) + "?code=letmein&state="
                + URLEncoder.encode(decoded(asked.getFirst("state")), StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Location", back);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static String decoded(@Nullable String text) {
        return URLDecoder.decode(String.valueOf(text), StandardCharsets.UTF_8);
    }

    private void token(HttpExchange exchange) throws IOException {
        called++;
        answer(
                exchange,
                "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"%s\"}"
                        .formatted(signed()));
    }

    private String signed() throws IOException {
        var now = Instant.now();
        var said = new JWTClaimsSet.Builder()
                .issuer(base())
                .subject("1234")
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("nonce", nonce);
        claims.forEach(said::claim);
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), said.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException cause) {
            throw new IOException(cause);
        }
        return token.serialize();
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
