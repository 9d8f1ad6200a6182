package nl.ruggensteun.support;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.ruggensteun.platform.identity.DemoUsers;

/**
 * One person with a browser (login page, session, the webapps' own token) or with Camunda Modeler (Basic login), over
 * real HTTP. Follows no redirects, so that a test sees what the server answered.
 */
public final class HttpPerson {

    private static final Pattern CSRF_FIELD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String XSRF_COOKIE = "XSRF-TOKEN";

    private final String base;
    private final CookieManager cookies;
    private final HttpClient http;
    private final String basic;
    private final boolean proxied;

    private HttpPerson(int port, String basic) {
        this(port, basic, new CookieManager(), false);
    }

    private HttpPerson(int port, String basic, CookieManager cookies, boolean proxied) {
        this.base = "http://localhost:" + port;
        this.basic = basic;
        this.cookies = cookies;
        this.proxied = proxied;
        this.http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(Redirect.NEVER)
                .build();
    }

    /** Somebody who has not logged in. */
    public static HttpPerson stranger(int port) {
        return new HttpPerson(port, null);
    }

    /** Somebody who speaks https with the reverse proxy, which passes plain HTTP on to the application. */
    public static HttpPerson behindProxy(int port) {
        return new HttpPerson(port, null, new CookiesOverHttps(), true);
    }

    /** Logs in at the login page, as the demo user does, and opens the webapp that makes the token for its calls. */
    public static HttpPerson inBrowser(int port, String userId) {
        var person = new HttpPerson(port, null);
        HttpResponse<String> answer = person.login(userId, DemoUsers.PASSWORD);
        if (answer.headers().firstValue("Location").orElse("error").contains("error")) {
            throw new IllegalStateException("Login of " + userId + " failed: " + answer.statusCode());
        }
        person.get("/camunda/app/welcome/default/");
        return person;
    }

    /** Sends user name and password with every call, as Camunda Modeler does. */
    public static HttpPerson withBasicLogin(int port, String userId, String password) {
        String pair = userId + ":" + password;
        return new HttpPerson(
                port, "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    public HttpResponse<String> login(String userId, String password) {
        String csrf = csrf();
        return send(
                "POST",
                "/login",
                "application/x-www-form-urlencoded",
                "username=" + encode(userId) + "&password=" + encode(password) + "&_csrf=" + encode(csrf));
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, null, null);
    }

    /** Opens an address in the browser, as a click on a link does. */
    public HttpResponse<String> open(String path) {
        return send("GET", path, null, null, "text/html");
    }

    /** Asks for a picture, as the browser does by itself. */
    public HttpResponse<String> picture(String path) {
        return send("GET", path, null, null, "image/avif,image/webp,image/svg+xml,image/*,*/*;q=0.8");
    }

    public HttpResponse<String> post(String path, String json) {
        return send("POST", path, "application/json", json);
    }

    public HttpResponse<String> put(String path, String json) {
        return send("PUT", path, "application/json", json);
    }

    public HttpResponse<String> delete(String path) {
        return send("DELETE", path, null, null);
    }

    /** Uploads files as Camunda Modeler does: content by file name. */
    public HttpResponse<String> deploy(String name, Map<String, String> files) {
        String boundary = "----modeler";
        var body = new StringBuilder();
        Map<String, String> fields = Map.of(
                "deployment-name", name, "deployment-source", "Camunda Modeler", "enable-duplicate-filtering", "true");
        fields.forEach((field, value) -> body.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                + field + "\"\r\n\r\n" + value + "\r\n"));
        files.forEach((file, content) -> body.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                + file + "\"; filename=\"" + file + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content
                + "\r\n"));
        body.append("--" + boundary + "--\r\n");
        return send(
                "POST", "/engine-rest/deployment/create", "multipart/form-data; boundary=" + boundary, body.toString());
    }

    /** As another site would let the browser do it: with the session, without the token. */
    public HttpResponse<String> postWithoutToken(String path, String json) {
        return send("POST", path, "application/json", json, "application/json", null);
    }

    /** @param body null for none */
    public HttpResponse<String> send(String method, String path, String contentType, String body) {
        return send(method, path, contentType, body, "application/hal+json, application/json; q=0.9, */*; q=0.5");
    }

    private HttpResponse<String> send(String method, String path, String contentType, String body, String accept) {
        boolean takesToken = path.startsWith("/api/") && !method.equals("GET") && basic == null;
        return send(method, path, contentType, body, accept, takesToken ? csrf() : null);
    }

    /** The token of the session, for our own calls; the webapps have one of their own in a cookie. */
    private String csrf() {
        var token = CSRF_FIELD.matcher(get("/login").body());
        return token.find() ? token.group(1) : "";
    }

    private HttpResponse<String> send(
            String method, String path, String contentType, String body, String accept, String csrf) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        request.header("Accept", accept);
        if (csrf != null) {
            request.header("X-CSRF-TOKEN", csrf);
        }
        if (basic != null) {
            request.header("Authorization", basic);
        }
        if (proxied) {
            request.header("X-Forwarded-Proto", "https");
        }
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(XSRF_COOKIE))
                .findFirst()
                .ifPresent(cookie -> request.header("X-XSRF-TOKEN", cookie.getValue()));
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Keeps secure cookies for the plain connection behind the proxy too: the person's own connection is https. */
    private static final class CookiesOverHttps extends CookieManager {
        @Override
        public void put(URI uri, Map<String, List<String>> headers) throws IOException {
            super.put(uri, headers);
            getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
        }
    }
}
