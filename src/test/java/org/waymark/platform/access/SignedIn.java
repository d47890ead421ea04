package org.waymark.platform.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Someone at a browser, signed in to Tasklist, who may send whatever they like. */
public final class SignedIn {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String server;

    private SignedIn(String server) {
        this.server = server;
    }

    public static SignedIn nobody(int port) throws IOException, InterruptedException {
        SignedIn visitor = new SignedIn("http://localhost:" + port);
        visitor.send("GET", "/camunda/app/tasklist/default/", null, "text/html");
        return visitor;
    }

    /** Somebody who has come by the id of another's session. */
    static SignedIn withTheSession(String id, int port) {
        SignedIn thief = new SignedIn("http://localhost:" + port);
        HttpCookie cookie = new HttpCookie("JSESSIONID", id);
        cookie.setPath("/");
        thief.cookies.getCookieStore().add(URI.create(thief.server), cookie);
        return thief;
    }

    public static SignedIn as(String user, String password, String application, int port)
            throws IOException, InterruptedException {
        SignedIn visitor = nobody(port);
        HttpResponse<String> answer = visitor.send(
                "POST",
                "/camunda/api/admin/auth/user/default/login/" + application,
                "username=" + user + "&password=" + password,
                "application/x-www-form-urlencoded");
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(user + " cannot sign in: " + answer.statusCode() + " " + answer.body());
        }
        visitor.send("GET", "/camunda/app/" + application + "/default/", null, "text/html");
        return visitor;
    }

    /** What a program with this user and password gets. */
    public int basic(String user, String password, String path) throws IOException, InterruptedException {
        String both = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + path))
                .header("Authorization", "Basic " + both)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    /** What a program with this user and password is answered; without them when the user is null. */
    HttpResponse<String> basic(String user, String password, String method, String path)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server + path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (user != null) {
            String both = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + both);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** One request without a cookie, from whoever has never been here. */
    static HttpResponse<String> bare(String method, String path, String form, String accept, String basic, int port)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", accept)
                .method(
                        method,
                        form == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(form));
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        if (basic != null) {
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)));
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> sendBytes(String method, String path, byte[] body, String type)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        if (cookie("XSRF-TOKEN") != null) {
            request.header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"));
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a small file as the part {@code file}. */
    HttpResponse<String> sendFile(String path, String name, String content) throws IOException, InterruptedException {
        String body = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n" + content + "\r\n--part--\r\n";
        return send("POST", path, body, "multipart/form-data; boundary=part");
    }

    /** The value of a cookie as the browser has it now; null when it has none. */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    public int status(String method, String path, String json) throws IOException, InterruptedException {
        return send(method, path, json, "application/json").statusCode();
    }

    public HttpResponse<String> send(String method, String path, String body, String type)
            throws IOException, InterruptedException {
        return send(request(method, path, body, type));
    }

    /** As a page of Waymark sends, and sends again when the answer was lost. */
    HttpResponse<String> post(String path, String json, String submission) throws IOException, InterruptedException {
        return send(request("POST", path, json, "application/json").header("Waymark-Submission", submission));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .reduce((earlier, later) -> later)
                .ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** As another site would have the browser send it: with its cookies, and without the token that only our pages can read. */
    HttpResponse<String> sendFromElsewhere(String method, String path, String body)
            throws IOException, InterruptedException {
        return client.send(
                request(method, path, body, "application/json").build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String method, String path, String body, String type) {
        return HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", type)
                .header("Accept", type.startsWith("text") ? type : "application/json, application/problem+json, */*")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    }
}
