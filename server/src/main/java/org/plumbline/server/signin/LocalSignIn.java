package org.plumbline.server.signin;

import java.util.List;
import org.plumbline.server.database.Acting;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Signs in by an address and a password. Who is not known costs as much time as who is. */
@Component
final class LocalSignIn implements AuthenticationProvider {
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final String nobodys;

    LocalSignIn(Accounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.nobodys = String.valueOf(passwords.encode("a password that nobody has"));
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var account =
                Acting.forTask("sign-in", () -> accounts.of(given.getName()).orElse(null));
        var password = account == null || account.password() == null ? nobodys : account.password();
        var right = passwords.matches(String.valueOf(given.getCredentials()), password);
        if (account == null || account.password() == null || !right) {
            throw new BadCredentialsException("not signed in");
        }
        return UsernamePasswordAuthenticationToken.authenticated(new SignedIn(account.person()), null, List.of());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
