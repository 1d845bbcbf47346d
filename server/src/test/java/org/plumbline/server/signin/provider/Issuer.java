package org.plumbline.server.signin.provider;

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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** A small identity provider for tests, which can be told to do wrong. */
final class Issuer implements AutoCloseable {
    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final RSAKey key = new RSAKeyGenerator(2048).keyID("k").generate();
    private final RSAKey strangersKey = new RSAKeyGenerator(2048).keyID("k").generate();
    private volatile Map<String, String> asked = Map.of();

    /** What the next tokens say. */
    volatile String email = "";

    volatile boolean verified = true;
    volatile boolean wrongNonce;
    volatile boolean strangersSignature;

    Issuer() throws IOException, JOSEException {
        answer("/.well-known/openid-configuration", """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/keys","subject_types_supported":["public"],"response_types_supported":["code"],
                 "id_token_signing_alg_values_supported":["RS256"]}""".formatted(url()));
        answer("/keys", new JWKSet(key.toPublicJWK()).toString());
        server.createContext("/token", this::token);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Somebody signed in at the provider's page, to which our server sent them with this question. */
    String codeFor(String question) {
        asked = fields(question);
        return "code-for-test";
    }

    Map<String, String> asked() {
        return asked;
    }

    private void token(HttpExchange exchange) throws IOException {
        var sent = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var proof = challenge(sent.getOrDefault("code_verifier", ""));
        var right = proof.equals(asked.get("code_challenge")) && "code-for-test".equals(sent.get("code"));
        send(
                exchange,
                right ? 200 : 400,
                right
                        ? "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"%s\"}"
                                .formatted(idToken())
                        : "{\"error\":\"invalid_grant\"}");
    }

    private String idToken() throws IOException {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(url())
                .subject("subject")
                .audience("plumbline-test")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("nonce", wrongNonce ? "another" : asked.get("nonce"))
                .claim("email", email)
                .claim("email_verified", verified)
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(), claims);
        try {
            token.sign(new RSASSASigner(strangersSignature ? strangersKey : key));
        } catch (JOSEException e) {
            throw new IOException(e);
        }
        return token.serialize();
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void answer(String path, String json) {
        server.createContext(path, exchange -> send(exchange, 200, json));
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        try (exchange) {
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static Map<String, String> fields(String text) {
        var fields = new HashMap<String, String>();
        for (var pair : text.split("&", -1)) {
            var at = pair.indexOf('=');
            fields.put(
                    URLDecoder.decode(pair.substring(0, Math.max(0, at)), StandardCharsets.UTF_8),
                    URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
        }
        return fields;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
