package org.mainstay.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/// Lets a request through where the rule of its address allows it; what has no rule is refused.
final class Guard implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends Authentication> sender, RequestAuthorizationContext context) {
        return new AuthorizationDecision(allows(context.getRequest(), sender));
    }

    /// @param sender asked only where it matters who it is
    static boolean allows(HttpServletRequest request, Supplier<? extends @Nullable Authentication> sender) {
        return Routes.find(request.getMethod(), request.getRequestURI())
                .map(Rule::least)
                .filter(least -> least == Right.ANYONE || (sender.get() instanceof Known known && known.may(least)))
                .isPresent();
    }
}
