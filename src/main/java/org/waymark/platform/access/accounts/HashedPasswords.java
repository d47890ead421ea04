package org.waymark.platform.access.accounts;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;
import org.waymark.platform.access.request.AccessSettings;
import org.waymark.platform.machine.Sha256;

/**
 * Passwords as bcrypt. It looks at no more than 72 bytes, of which the engine's salt takes some: so it is given a digest
 * of the whole. Passwords that the engine hashed before, as SHA-512, are still read by the engine.
 */
@Component
public class HashedPasswords implements PasswordEncryptor {

    private final BCryptPasswordEncoder bcrypt;
    private final String ofNobody;

    @Autowired
    public HashedPasswords(AccessSettings settings) {
        this(settings.bcryptStrength());
    }

    public HashedPasswords(int strength) {
        this.bcrypt = new BCryptPasswordEncoder(strength);
        this.ofNobody = encrypt("nobody's");
    }

    @Override
    public String encrypt(String salted) {
        return bcrypt.encode(digest(salted));
    }

    @Override
    public boolean check(String salted, String encrypted) {
        return bcrypt.matches(digest(salted), encrypted);
    }

    @Override
    public String hashAlgorithmName() {
        return "waymark-bcrypt";
    }

    /** Takes as long as a check. */
    public void checkNothing() {
        check("", ofNobody);
    }

    private static String digest(String salted) {
        return Sha256.base64(salted);
    }
}
