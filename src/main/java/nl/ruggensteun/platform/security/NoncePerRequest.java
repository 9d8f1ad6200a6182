package nl.ruggensteun.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the nonce of the content security policy with its request. The webapps keep it in one attribute of the whole
 * application: of two pages loading at the same time, one would get the other's nonce and a page that does not work.
 */
final class NoncePerRequest extends OncePerRequestFilter {

    private static final String NONCE = ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ServletContext context = withOwnNonce(request.getServletContext(), request);
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletContext getServletContext() {
                        return context;
                    }
                },
                response);
    }

    private static ServletContext withOwnNonce(ServletContext context, HttpServletRequest request) {
        return (ServletContext) Proxy.newProxyInstance(
                NoncePerRequest.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, args) -> {
                    if (args != null && args.length > 0 && NONCE.equals(args[0])) {
                        switch (method.getName()) {
                            case "setAttribute" -> {
                                request.setAttribute(NONCE, args[1]);
                                return null;
                            }
                            case "getAttribute" -> {
                                return request.getAttribute(NONCE);
                            }
                            default -> {
                                // Not the nonce.
                            }
                        }
                    }
                    try {
                        return method.invoke(context, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
