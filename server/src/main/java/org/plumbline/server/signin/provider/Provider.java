package org.plumbline.server.signin.provider;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/** The identity provider that an operator named, by OpenID Connect; asked about itself when first needed. */
@Component
public final class Provider {
    /** What our addresses call it. */
    static final String ID = "provider";

    private final String issuer;
    private final String client;
    private final String secret;
    private final boolean local;
    private @Nullable ClientRegistration registration;

    Provider(
            @Value("${plumbline.oidc.issuer}") String issuer,
            @Value("${plumbline.oidc.client-id}") String client,
            @Value("${plumbline.oidc.client-secret}") String secret,
            @Value("${plumbline.local-sign-in}") boolean local) {
        this.issuer = issuer;
        this.client = client;
        this.secret = secret;
        this.local = local;
    }

    /** Whether there is one. */
    public boolean isThere() {
        return !issuer.isEmpty();
    }

    /** Whether one can sign in by a password of this server too. */
    public boolean allowsPasswords() {
        return local || !isThere();
    }

    /** The text that says why its answer let nobody in; empty when there is nothing to say. */
    public static String refusal(@Nullable String why) {
        return switch (why == null ? "" : why) {
            case "unknown" -> "sign-in.provider.unknown";
            case "unverified" -> "sign-in.provider.unverified";
            case "failed" -> "sign-in.provider.failed";
            default -> "";
        };
    }

    @Nullable
    ClientRegistration registration(String id) {
        return id.equals(ID) && isThere() ? found() : null;
    }

    private synchronized ClientRegistration found() {
        var found = registration;
        if (found == null) {
            found = ClientRegistrations.fromIssuerLocation(issuer)
                    .registrationId(ID)
                    .clientId(client)
                    .clientSecret(secret)
                    .scope("openid", "email")
                    .build();
            registration = found;
        }
        return found;
    }
}
