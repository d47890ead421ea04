package org.waymark.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The folder of scripts and styles. Its address holds one hash over all that is in it and over the libraries that it
 * uses, so that a browser may keep every file for good: another build has another address.
 */
@Component
public class WebFolder {

    /** What stands behind the hash on the class path. */
    static final String LOCATION = "classpath:/web/";

    private static final String LIT = "META-INF/resources/webjars/lit-html/";
    private static final int LENGTH = 12;

    private final String address;
    private final String libraries;

    WebFolder() {
        ResourcePatternResolver files = new PathMatchingResourcePatternResolver();
        try {
            Resource[] lit = files.getResources("classpath*:/" + LIT + "*/lit-html.js");
            if (lit.length != 1) {
                throw new IllegalStateException(
                        "Of lit-html there have to be the files of one version on the class path, not of " + lit.length
                                + ".");
            }
            String version = lit[0].getURL().getPath().replaceFirst(".*/lit-html/([^/]+)/lit-html\\.js$", "$1");
            this.libraries = "classpath:/" + LIT + version + "/";
            this.address = "/camunda/waymark/" + hash(files, version) + "/";
        } catch (IOException e) {
            throw new UncheckedIOException("The scripts and styles on the class path cannot be read.", e);
        }
    }

    private static String hash(ResourcePatternResolver files, String version) throws IOException {
        Map<String, Resource> inOrder = new TreeMap<>();
        for (Resource file : files.getResources(LOCATION + "**/*.*")) {
            inOrder.put(file.getURL().getPath().replaceFirst("^.*?/web/", ""), file);
        }
        MessageDigest digest = sha256();
        digest.update(version.getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, Resource> file : inOrder.entrySet()) {
            digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
            try (InputStream content = file.getValue().getInputStream()) {
                digest.update(content.readAllBytes());
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** Where the folder is asked for, with a slash at its end. */
    public String address() {
        return address;
    }

    /** Where lit-html stands on the class path, with a slash at its end. */
    String libraries() {
        return libraries;
    }
}
