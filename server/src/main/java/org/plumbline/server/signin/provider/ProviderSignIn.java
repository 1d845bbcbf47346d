package org.plumbline.server.signin.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.plumbline.server.database.Acting;
import org.plumbline.server.signin.Accounts;
import org.plumbline.server.signin.Entering;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Takes the provider's answer: an address that it has verified, of a person who is here. It never makes a person. */
@Component
public final class ProviderSignIn {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);
    private static final String START = "/oauth2/authorization";

    private final Provider provider;
    private final Accounts accounts;
    private final Entering entering;
    private final OidcUserService more = new OidcUserService();

    ProviderSignIn(Provider provider, Accounts accounts, Entering entering) {
        this.provider = provider;
        this.accounts = accounts;
        this.entering = entering;
    }

    /** Adds the way through the provider, if there is one; its second factor counts as ours. */
    public void addTo(HttpSecurity http) throws Exception {
        if (!provider.isThere()) {
            return;
        }
        ClientRegistrationRepository clients = provider::registration;
        var asks = new DefaultOAuth2AuthorizationRequestResolver(clients, START);
        asks.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        http.oauth2Login(login -> login.loginPage("/sign-in")
                .clientRegistrationRepository(clients)
                .authorizedClientRepository(new NoTokensKept())
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(asks))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(this::somebodyHere))
                .successHandler(this::enter)
                .failureHandler(this::refuse));
    }

    private OidcUser somebodyHere(OidcUserRequest request) {
        var token = request.getIdToken();
        var user = token.getEmail() == null ? more.loadUser(request) : new DefaultOidcUser(List.of(), token);
        var email = user.getEmail();
        if (email == null || !Boolean.TRUE.equals(user.getEmailVerified())) {
            throw new OAuth2AuthenticationException(new OAuth2Error("unverified"));
        }
        if (Acting.forTask("sign-in", () -> accounts.of(email)).isEmpty()) {
            throw new OAuth2AuthenticationException(new OAuth2Error("unknown"));
        }
        return user;
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, Authentication shown)
            throws IOException {
        var email = shown.getPrincipal() instanceof OidcUser user ? user.getEmail() : null;
        var account = email == null
                ? Optional.<Accounts.Account>empty()
                : Acting.forTask("sign-in", () -> accounts.of(email));
        response.sendRedirect(
                account.isEmpty()
                        ? "/sign-in?provider=unknown"
                        : entering.enter(account.get().person(), "provider", request, response));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        var code = refused instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : "";
        if (code.equals("unknown") || code.equals("unverified")) {
            response.sendRedirect("/sign-in?provider=" + code);
            return;
        }
        LOG.warn("A sign-in by the identity provider failed: {}", refused.toString());
        response.sendRedirect("/sign-in?provider=failed");
    }
}
